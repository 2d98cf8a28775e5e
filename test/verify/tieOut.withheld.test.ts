import { describe, expect, it } from "vitest";
import type { FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

// 166 of 200 satisfied in the second quarter, 83%; 78 of 120 in the third, 65%; 18 points less.
const measureOf = (max: number, good: number, all: number): SatisfactionMeasure => ({
  id: "pools",
  agency: { en: "Swimming Pools", ar: "المسابح" },
  scale: { min: 1, max },
  topBoxFrom: max - 1,
  ratings: { 1: all - good, [max]: good },
});
const rated = (period: string, measure: SatisfactionMeasure): FeedbackReport => ({
  period,
  channels: [],
  satisfaction: [measure],
});
const before = rated("2023-Q2", measureOf(5, 166, 200));
const onOther = rated("2023-Q3", measureOf(10, 78, 120));
const onSame = rated("2023-Q3", measureOf(5, 78, 120));

const warningsOf = (page: string, report: FeedbackReport, earlier: FeedbackReport) => {
  const { status, findings } = tieOut(page, report, { earlier: [earlier] });
  return [status, ...findings.map(({ code, severity }) => `${severity} ${code}`)];
};

describe("a change across another scale, which the library withholds", () => {
  const pages = [
    "In the third quarter of 2023 65% were satisfied with Swimming Pools, 18 percentage points down from 83% in the second quarter of 2023.",
    "بلغت نسبة الراضين عن المسابح 65% بعد أن كانت 83% في الربع الثاني من عام 2023، بانخفاض قدره 18 نقطة مئوية.",
    "بلغت نسبة الراضين عن المسابح في الربع الثالث من عام 2023 65%، بانخفاض 18 نقطة مئوية عن الربع الثاني من عام 2023.",
  ];

  it.each(pages)("is told to be none: %s", (page) => {
    expect(warningsOf(page, onOther, before)).toEqual(["passed", "warning basis-changed"]);
  });

  it.each(pages)("is one on the same scale: %s", (page) => {
    expect(warningsOf(page, onSame, before)).toEqual(["passed"]);
  });

  it("says so in both languages", () => {
    const [, page = ""] = pages;
    const messages = (["en", "ar"] as const).map((language) =>
      tieOut(page, onOther, { earlier: [before], language }).findings[0]?.message.replace(/[⁦-⁩]/g, ""),
    );
    expect(messages).toEqual([
      "prints 18 نقطة مئوية, a change between two periods, of which the basis differs, so that they are not compared: satisfaction/pools/2023-Q2/top-box, satisfaction/pools/2023-Q3/top-box",
      "المطبوع 18 نقطة مئوية تغيّر بين فترتين اختلف الأساس بينهما، فلا تصح المقارنة: satisfaction/pools/2023-Q2/top-box, satisfaction/pools/2023-Q3/top-box",
    ]);
  });

  it("says nothing of the two levels", () => {
    const page =
      "65% were satisfied with Swimming Pools in the third quarter of 2023, and 83% in the second quarter of 2023.";
    expect(warningsOf(page, onOther, before)).toEqual(["passed"]);
  });
});

describe("a change across another basis of the tickets", () => {
  // 900 tickets, then 720: 180 fewer, 20%. Closed 600, then 510: 90 fewer.
  const counted = (
    period: string,
    basis: "events" | "distinct-in-period",
    open: number,
    closed: number,
  ): FeedbackReport => ({
    period,
    channels: [],
    tickets: { basis, open, closed },
  });
  const former = counted("2023-Q2", "events", 300, 600);
  const pages = [
    "Tickets fell from 900 in the second quarter of 2023 to 720 in the third quarter, down 20%.",
    "Tickets fell from 900 in the second quarter of 2023 to 720 in the third quarter, down 180.",
    "Closed tickets fell from 600 in the second quarter of 2023 to 510 in the third quarter, down 90.",
  ];

  it.each(pages)("is told to be none: %s", (page) => {
    const report = counted("2023-Q3", "distinct-in-period", 210, 510);
    expect(warningsOf(page, report, former)).toEqual(["passed", "warning basis-changed"]);
  });

  it.each(pages)("is one on the same basis: %s", (page) => {
    expect(warningsOf(page, counted("2023-Q3", "events", 210, 510), former)).toEqual(["passed"]);
  });

  it("says nothing of what two numbers of one period differ by", () => {
    const flow = { opened: 640, closed: 620 };
    const report: FeedbackReport = {
      period: "2023-Q3",
      channels: [],
      tickets: { basis: "distinct-in-period", open: 210, closed: 510, flow },
    };
    expect(warningsOf("In Q3 2023 we opened 640 tickets and closed 620, 20 fewer.", report, former)).toEqual([
      "passed",
    ]);
  });
});
