import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { cityQuarter } from "../cityQuarter.js";
import { tellTown } from "../tellTown.js";

describe("a total that is told as one", () => {
  // 24,500 contacts, 10,000 tickets
  it.each([
    ["استقبل المركز خلال الربع الثاني من عام 2024 ما مجموعه # حالة تواصل، منها 12,500 مكالمة.", "24,500", "24,900"],
    ["تعامل المركز في الربع الثاني من عام 2024 مع # حالة تواصل، شاكرًا منسوبيه على جهودهم.", "24,500", "29,500"],
    ["من أصل # حالة تواصل كانت 12,500 مكالمة.", "24,500", "26,500"],
    ["Out of # contacts 12,500 were calls.", "24,500", "84,500"],
  ])("is contradicted where one digit is another: %s", (text, right, wrong) => {
    expect(tellTown(text.replace("#", right))).toContain(`${right} matched contacts/2024-Q2`);
    expect(tellTown(text.replace("#", wrong))).toContain(`${wrong} contradicted contacts/2024-Q2`);
  });

  it.each([
    ["وفُتحت عنها تذاكر عددها #، بقي منها دون إغلاق 420.", "10,000", "10,600"],
    ["The number of tickets came to #; 420 of them are open.", "10,000", "70,000"],
  ])("is so of tickets: %s", (text, right, wrong) => {
    expect(tellTown(text.replace("#", right))).toContain(`${right} matched tickets/2024-Q2/total`);
    expect(tellTown(text.replace("#", wrong))).toContain(`${wrong} contradicted tickets/2024-Q2/total`);
  });

  it.each([
    "The library had 24,900 visitors.",
    "Since 2019 the desk has kept 29,500 files on paper.",
    "بلغ عدد القضايا في المحاكم 24,900 قضية منظورة.",
    "In the first quarter of 2023 there were 24,900 contacts.",
  ])("is nothing else: %s", (text) => {
    expect(tellTown(text).filter((told) => told.includes("contradicted"))).toEqual([]);
  });
});

describe("what is told of the one channel that the sentence before is about", () => {
  const outcome = (text: string) => tieOut(text, cityQuarter).entries.at(-1)?.outcome;

  it("is contradicted where one digit is another", () => {
    const text = "The city app is a young channel. It was used for 70,023 enquiries.";
    expect(outcome(text)).toBe("matched");
    expect(outcome(text.replace("70,023", "76,023"))).toBe("contradicted");
  });

  it.each(["It saw 76,023 screens of advertising.", "Its makers have 76,023 users elsewhere."])(
    "is nothing that another thing counts: %s",
    (text) => {
      expect(outcome(`The city app is a young channel. ${text}`)).not.toBe("contradicted");
    },
  );
});
