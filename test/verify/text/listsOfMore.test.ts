import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a number whose line leads to a table", () => {
  // 12 + 19 + 9 + 7 = 47
  it.each([
    "Money was paid in 47 matters:\nUp to $1,000\t12\n$1,001 to $5,000\t19\n$5,001 to $10,000\t9\nOver $10,000\t7",
    "دُفع مال في ٤٧ قضية:\nحتى ألف ريال\t١٢\nإلى خمسة آلاف\t١٩\nإلى عشرة آلاف\t٩\nأكثر من ذلك\t٧",
  ])("is its total: %s", (text) => {
    expect(checkText(text).verdict).toBe("reconciles");
    expect(checkText(text.replace(/[7٧]$/, "5")).checks).toEqual([]);
  });
});

describe("the first ten of more", () => {
  it("are no sum, and neither are their ranks", () => {
    const rows = [4800, 3900, 2700, 1600].map((count, at) => `Trade ${"ABCD"[at]}\t${count}\t${at + 1}`);
    const text = `People came with 103 thousand questions. The first four of our 4,790 trades:\n\nTrade\tQuestions\tRank\n${rows.join("\n")}`;
    const { checks, verdict } = checkText(text);
    expect(verdict).toBe("not-exhaustive");
    expect(checks.length).toBe(1);
  });
});

describe("a list of some", () => {
  it.each([
    // 9,000 + 4,000 + 2,000 = 15,000
    "Most often dogs were named (9,000), then cats (4,000) and birds (2,000).\n\nThose who took advice rose from 76,000 in 2013 to 81,000.",
    "وكانت الكلاب الأكثر (9,000)، ثم القطط (4,000) والطيور (2,000).\n\nوارتفع عدد من أخذوا بالنصيحة من 76,000 في 2013 إلى 81,000.",
  ])("is none of a number of another paragraph behind it: %s", (text) =>
    expect(checkText(text).verdict).toBe("no-total"),
  );
});

describe("classes that cases fall under", () => {
  it.each([
    // 46 + 34 + 20 = 100
    "The cases fall under three heads: 46% delays, 34% bills and #% noise.",
    "By kind the 2,000 cases fall out as follows: 46% delays, 34% bills and #% noise.",
    "The cases fell into three classes: 46% delays, 34% bills and #% noise.",
  ])("do not become fewer: %s", (text) => {
    expect(wrongIn(text.replace("#", "20"))).toEqual([]);
    expect(wrongIn(text.replace("#", "26")).length).toBe(1);
  });

  it("become fewer where the head is a number", () => {
    // 1,800 / 2,000 = 0.9
    expect(wrongIn("Calls fell under 2,000, to 1,800 from 2,000, or by 10%.")).toEqual([]);
  });
});

describe("a list of some in the next paragraph", () => {
  it.each([
    "There were 5,210 complaints. In the year before there were 4,970.\n\nThe north had 1,650 of them, the south 1,310 and the east 1,020; the rest come after.",
    "The council took 26,400 complaint cases in 2012. There were 27,100 in 2011 and 28,300 in 2010.\n\nFOUR MAJOR CATEGORIES\nTelephones: 6,100 cases\nFood: 2,400\nAppliances: 1,900\nFurniture: 1,300",
  ])("need not be all of the number of this year: %s", (text) => {
    const { checks, verdict } = checkText(text);
    expect(verdict).toBe("not-exhaustive");
    const whole = checks.at(-1)?.operands.at(-1);
    expect(text.slice(whole?.start, whole?.end)).toMatch(/^(?:5,210|26,400)/);
  });
});
