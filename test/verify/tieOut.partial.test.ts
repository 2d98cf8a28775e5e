import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 5,000 in January and 7,000 in March, 12,000 together; February is missing. E-mails 900, 800, 700: 2,400. */
const report: FeedbackReport = {
  period: "2021-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2021-01": 5000, "2021-02": { missing: "not-yet-available" }, "2021-03": 7000 },
    },
    { id: "mail", kind: "email", months: { "2021-01": 900, "2021-02": 800, "2021-03": 700 } },
  ],
};

const outcomes = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) => (outcome === "classed" ? [] : [`${text} ${outcome}`]));

describe("what is there of a total", () => {
  it.each([
    "In the first quarter of 2021 there were 12,000 calls.",
    "Calls: 12,000",
    "12,000 calls in the quarter",
    "بلغ عدد المكالمات في الربع الأول 12,000 مكالمة.",
    "المكالمات: 12,000",
  ])("is no total: %s", (page) => {
    expect(outcomes(page)).toEqual(["12,000 unexplained"]);
  });

  it("is no total in a table", () => {
    const table = (total: string): string =>
      `Channel | January | February | March | Total\nCalls | 5,000 | – | 7,000 | ${total}\nE-mails | 900 | 800 | 700 | 2,400`;
    expect(outcomes(table("12,000"))).toContain("12,000 unexplained");
    expect(outcomes(table("–")).filter((each) => !each.endsWith("matched"))).toEqual([]);
  });

  it.each([
    "Calls in January and March: 12,000",
    "Without February, there were 12,000 calls.",
    "Calls: 12,000 (February is missing)",
    "There were 12,000 calls; the number of February is not yet known.",
    "12,000 calls so far",
    "بلغ عدد المكالمات دون فبراير 12,000 مكالمة.",
    "بلغ عدد المكالمات 12,000 مكالمة، ولم ترد بيانات فبراير.",
    "المكالمات في يناير ومارس: 12,000",
    "We have the calls of two months only: 12,000 calls.",
    "سجل مركز الاتصال 12,000 مكالمة خلال شهرين.",
  ])("is told as what is there: %s", (page) => {
    expect(outcomes(page)).toEqual(["12,000 matched"]);
  });

  it.each([
    "Calls: 12,000 (2 of 3 months)",
    "Calls, 2 out of the 3 months: 12,000",
    "المكالمات: 12,000 (2 من 3 أشهر)",
    "المكالمات (٢ من أصل ٣ أشهر): 12,000",
  ])("is told with the months that it covers, which are no figures: %s", (page) => {
    expect(tieOut(page, report).status).toBe("passed");
  });

  it("covers months alone: what is 2 of 3 calls is explained", () => {
    expect(tieOut("Calls: 12,000 so far (2 of 3 calls)", report).status).toBe("incomplete");
  });

  it.each(["12,000 calls in February", "12,000 calls in March", "المكالمات في مارس: 12,000"])(
    "is not of a month: %s",
    (page) => {
      expect(outcomes(page)[0]).toMatch(/contradicted|unexplained/);
    },
  );

  // What is there of all channels is 12,000 + 2,400 = 14,400.
  it.each([
    [
      "All channels: no total, since data are missing for Calls (February 2021); the rest adds up to 14,400.",
      "matched",
    ],
    [
      "All channels: no total, since data are missing for Calls (February 2021); the rest adds up to 12,000.",
      "unexplained",
    ],
    ["All channels: no total, since February is missing; the rest adds up to 12,000 calls.", "matched"],
    ["جميع القنوات: المجموع غير متاح لعدم توافر بيانات المكالمات (فبراير 2021)؛ ومجموع المتوافر 14,400.", "matched"],
    [
      "جميع القنوات: المجموع غير متاح لعدم توافر بيانات المكالمات (فبراير 2021)؛ ومجموع المتوافر 12,000.",
      "unexplained",
    ],
    ["Calls: no total, since February is missing; the rest adds up to 12,000.", "matched"],
  ])("of all is not that of one channel: %s", (page, outcome) => {
    expect(outcomes(page).map((each) => each.split(" ")[1])).toEqual([outcome]);
  });
});
