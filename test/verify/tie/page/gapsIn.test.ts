import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";

describe("what something became", () => {
  it("is not of the period of what it was", () => {
    expect(tellTown("كانت طلبات البوابة 6,000 طلب في الربع الأول وأصبحت 6,900.")).toEqual([
      "6,000 matched contacts/portal/2024-Q1",
      "6,900 matched contacts/portal/2024-Q2",
    ]);
  });

  it("leaves what it was to that period", () => {
    const [was] = tellTown("كانت طلبات البوابة 6,900 طلب في الربع الأول وأصبحت 6,000.");
    expect(was).toBe("6,900 contradicted contacts/portal/2024-Q1");
  });
});

describe("what is told behind a though", () => {
  it.each([
    "Calls rose from 50,000 to 54,000, though February, with 9,100 calls, was above May.",
    "Calls rose from 50,000 to 54,000, although February, with 9,100 calls, was above May.",
  ])("is of another period: %s", (text) => {
    expect(tellDesk(text)).toEqual([
      "50,000 matched contacts/calls/2023-H2",
      "54,000 matched contacts/calls/2024-H1",
      "9,100 matched contacts/calls/2024-02",
    ]);
    expect(tellDesk(text.replace("9,100", "9,300"))[2]).toBe("9,300 contradicted contacts/calls/2024-02");
  });
});

describe("an answer with its verb", () => {
  it.each([
    "How many calls came in June? We received 4,510 calls.",
    "What was the number of calls in June? It was 4,510.",
    "كم مكالمة وردت في يونيو؟ وردت 4,510 مكالمات.",
    "س: ما عدد المكالمات في يونيو؟ ج: بلغ عددها ٤٬٥١٠ مكالمات.",
  ])("is of the time that was asked for: %s", (text) => {
    expect(tellTown(text)).toEqual([expect.stringMatching(/ matched contacts\/calls\/2024-06$/)]);
    expect(tellTown(text.replace(/4,510|٤٬٥١٠/, "12,500"))).toEqual(["12,500 contradicted contacts/calls/2024-06"]);
  });
});

describe("a change that comes after another one", () => {
  // 4,120 calls in April, 3,870 in May (250 fewer, 6.07 %), 4,510 in June (640 more, 16.54 %).
  it.each([
    "Calls rose by 16.54% from May to June, after falling by 6.07% from April to May.",
    "Calls rose by 16.54% from May to June after a fall of 6.07% from April to May.",
    "Calls rose by 16.54% from May to June, after they fell by 6.07% from April to May.",
    "ارتفعت المكالمات بنسبة 16.54% من مايو إلى يونيو، بعد انخفاضها بنسبة 6.07% من أبريل إلى مايو.",
    "ارتفعت المكالمات بنسبة 16.54% من مايو إلى يونيو، بعد أن انخفضت بنسبة 6.07% من أبريل إلى مايو.",
  ])("has its own periods: %s", (text) => {
    expect(tellTown(text)).toEqual([
      "16.54% matched contacts/calls/2024-06/month-change-percent",
      "6.07% matched contacts/calls/2024-05/month-change-percent",
    ]);
    expect(tellTown(text.replace("6.07", "6.70")).join()).not.toMatch(/6\.70% matched/);
  });
});

/** 3 complaints came by post in January, 2 in February and 1 in March. */
const POST: FeedbackReport = {
  period: "2025-Q1",
  channels: [{ id: "post", kind: "post", counts: "complaint", months: { "2025-01": 3, "2025-02": 2, "2025-03": 1 } }],
};

/** The numbers of the list, each with its month. */
function tellPost(text: string): readonly string[] {
  const numbers = tieOut(text, POST).entries.filter(({ rule }) => rule !== "month");
  return numbers.map((entry) => `${entry.outcome} ${entry.figure}`);
}

describe("a number in words that a letter joins to what is told before it", () => {
  it.each([
    "وردت بالبريد 3 شكاوى في يناير وشكويان في فبراير وشكوى واحدة في مارس.",
    "وردت بالبريد ثلاث شكاوى في شهر يناير وشكويين في شهر فبراير وشكوى واحدة في شهر مارس.",
    "في البريد 3 شكاوى خلال يناير وشكويان اثنتان خلال فبراير وشكوى واحدة خلال مارس.",
  ])("is of the month behind it: %s", (text) => {
    expect(tellPost(text)).toEqual([1, 2, 3].map((month) => `matched contacts/post/2025-0${month}`));
  });

  it("is told from the month behind it where the two are swapped", () => {
    const text = "وردت بالبريد 3 شكاوى في يناير وشكوى واحدة في فبراير وشكويان في مارس.";
    expect(tellPost(text)).toEqual([
      "matched contacts/post/2025-01",
      "contradicted contacts/post/2025-02",
      "contradicted contacts/post/2025-03",
    ]);
  });
});
