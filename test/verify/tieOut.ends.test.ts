import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * A half-year: chats 1,240 in January and 1,860 in June, 50 % more; by quarter 3,900 and 5,460, 40 % more. Calls 31,000 in January and
 * 29,000 in February, 1,000 and 1,000 a day (29 days); 30,500 each month of the six. Of 900 tickets opened 410 were about roads, 220 about
 * lights, 180 about parks (together 90 %) and 90 about others.
 */
const cityHalf: FeedbackReport = {
  period: "2024-H1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "Calls", ar: "المكالمات" },
      counts: "call",
      months: {
        "2024-01": 31062,
        "2024-02": 27550,
        "2024-03": 32000,
        "2024-04": 30300,
        "2024-05": 31388,
        "2024-06": 30700,
      },
    },
    {
      id: "chats",
      kind: "live-chat",
      name: { en: "Chats", ar: "المحادثات" },
      counts: "chat",
      months: { "2024-01": 1240, "2024-02": 1300, "2024-03": 1360, "2024-04": 1780, "2024-05": 1820, "2024-06": 1860 },
    },
  ],
  tickets: {
    basis: "events",
    open: 60,
    closed: 880,
    flow: { broughtForward: 40, opened: 900, closed: 880, reopened: 0 },
    durations: { firstResponse: { unit: "hour", basis: "elapsed", n: 870, mean: 5.5 } },
    breakdowns: [
      {
        id: "topic",
        by: "category",
        of: "opened",
        parts: [
          { id: "roads", name: { en: "Roads", ar: "الطرق" }, count: 410 },
          { id: "lights", name: { en: "Lights", ar: "الإنارة" }, count: 220 },
          { id: "parks", name: { en: "Parks", ar: "الحدائق" }, count: 180 },
          { id: "other", name: { en: "Others", ar: "أخرى" }, count: 90 },
        ],
      },
    ],
  },
};

const statusOf = (text: string) => tieOut(text, cityHalf).status;
const expectOnly = (text: string, right: string, wrong: string): void => {
  expect(statusOf(text)).toBe("passed");
  expect(statusOf(text.replace(right, wrong))).not.toBe("passed");
};

describe("the beginning and the end of a period", () => {
  it("are its first and last month, or quarter", () => {
    expectOnly("Chats were 50% higher at the end of the half-year than at its start.", "50%", "46%");
    expectOnly("Chats were 40% higher at the end of the half-year than at its start.", "higher", "lower");
    expectOnly("زادت المحادثات في نهاية النصف عما كانت في بدايته بنسبة 50%.", "50%", "46%");
  });
});

describe("the mean of a day", () => {
  it("is told by words before it, of each month that is named", () => {
    expectOnly("Per calendar day the calls came to 1,002 in January and 950 in February.", "950", "905");
    expectOnly("Calls fell on a daily basis, from 1,002 in January to 950 in February.", "950", "990");
    expectOnly("Calls fell on a daily basis, from 1,002 in January to 950 in February.", "fell", "rose");
  });

  it("of a month goes on with the next noun", () => {
    expectOnly("In an average month there were 30,500 calls and 1,560 chats.", "1,560", "1,860");
  });
});

describe("the first of a list", () => {
  it.each([
    "Roads 410, lights 220, parks 180, others 90. The first three topics made up 90% of tickets.",
    "الطرق 410 والإنارة 220 والحدائق 180 وأخرى 90. واستحوذت الموضوعات الثلاثة الأولى على 90% من التذاكر.",
  ])("are added up: %s", (text) => {
    expectOnly(text, "90%", "92%");
    expectOnly(text, "90%", "70%");
  });
});

describe("a word that may be another", () => {
  it("is answered, with its shadda, and not what came", () => {
    expectOnly("وردّت الأمانة على 870 تذكرة بأول رد.", "870", "780");
  });

  it("brings calls, and brings nothing forward", () => {
    expectOnly("June brought 30,700 calls.", "30,700", "31,388");
    expectOnly("We brought 40 tickets forward.", "40", "60");
  });
});

describe("a year in the head of a column", () => {
  it("is none of what the column counts", () => {
    const page = "| Month | Calls 2024 | Calls 2025 |\n|---|---|---|\n| January | 31,062 | 33,000 |";
    expect(tieOut(page, cityHalf).entries.filter(({ text }) => text === "2024" || text === "2025")).toMatchObject([
      { outcome: "classed", rule: "year" },
      {},
    ]);
  });
});
