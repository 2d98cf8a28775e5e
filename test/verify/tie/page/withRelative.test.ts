import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { withRelative } from "../../../../src/verify/tie/page/withRelative.js";

const meantIn = (text: string, reportPeriod = "2024-Q2") =>
  withRelative(readFigures(text), text, reportPeriod).flatMap((reading) =>
    "meant" in reading ? [[reading.text, ...(Array.isArray(reading.meant) ? reading.meant : [])].join(" = ")] : [],
  );

describe("a period that is named from where it stands", () => {
  it.each([
    ["calls in the previous quarter", "previous quarter = 2024-Q1"],
    ["Prev. qtr", "Prev. qtr = 2024-Q1"],
    ["the quarter before", "quarter before = 2024-Q1"],
    ["a quarter ago", "a quarter ago = 2024-Q1"],
    ["this quarter", "this quarter = 2024-Q2"],
    ["the same quarter of last year", "same quarter of last year = 2023-Q2"],
    ["the same period a year earlier", "same period a year earlier = 2023-Q2"],
    ["one year ago", "one year ago = 2023-Q2 = 2023"],
    ["last year", "last year = 2023-Q2 = 2023"],
    ["the previous half", "previous half = 2023-H2"],
    ["في الربع السابق", "الربع السابق = 2024-Q1"],
    ["in the three months before", "three months before = 2024-Q1"],
    ["خلال الأشهر الثلاثة السابقة", "الأشهر الثلاثة السابقة = 2024-Q1"],
    ["وبالربع الذي سبقه", "وبالربع الذي سبقه = 2024-Q1"],
    ["خلال هذا الربع", "هذا الربع = 2024-Q2"],
    ["في الفترة نفسها من العام الماضي", "الفترة نفسها من العام الماضي = 2023-Q2"],
    ["نفس الربع من السنة الماضية", "نفس الربع من السنة الماضية = 2023-Q2"],
    ["الربع المماثل من العام السابق", "الربع المماثل من العام السابق = 2023-Q2"],
    ["قبل عام", "قبل عام = 2023-Q2 = 2023"],
  ])("is that of the report's, or of the year before: %s", (text, meant) => {
    expect(meantIn(text)).toEqual([meant]);
  });

  it("is told from the one named before it in its line, too", () => {
    expect(meantIn("In June 540 calls, in the previous month 510, a year earlier 480")).toEqual([
      "previous month = 2024-05",
      "a year earlier = 2023-06 = 2023-Q2",
    ]);
    expect(meantIn("In June 540 calls\nin the previous month 510")).toEqual([]);
  });

  it.each([
    ["In May 540 calls, a month later 610", "a month later = 2024-06"],
    ["In May 540 calls. The following month it was 610.", "following month = 2024-06"],
    ["In May we had 540 calls and the next month 610.", "next month = 2024-06"],
    ["540 calls in May, 610 the month after", "month after = 2024-06"],
    ["540 calls in the first quarter, 610 in the following quarter", "following quarter = 2024-Q2"],
    ["540 مكالمة في مايو و610 في الشهر التالي", "الشهر التالي = 2024-06"],
    ["540 مكالمة في مايو و610 في الشهر الذي يليه", "الشهر الذي يليه = 2024-06"],
    ["540 مكالمة في مايو و610 بعد شهر.", "بعد شهر = 2024-06"],
  ])("is the one behind that named before it: %s", (text, meant) => {
    expect(meantIn(text)).toEqual([meant]);
  });

  it("is told from the one that followed, too", () => {
    expect(meantIn("In April 480 calls, a month later 540, the month after 610")).toEqual([
      "a month later = 2024-05",
      "month after = 2024-06 = 2024-05",
    ]);
  });

  it("may be the report's own where the last one is told of, and no other is called the present one", () => {
    expect(meantIn("in the last quarter")).toEqual(["last quarter = 2024-Q1 = 2024-Q2"]);
    expect(meantIn("last quarter 20, this quarter 30")[0]).toBe("last quarter = 2024-Q1");
  });

  it("gives a part of a year its year", () => {
    const periodIn = (text: string) =>
      withRelative(readFigures(text), text, "2024-Q2").map((reading) => "period" in reading && reading.period);
    expect(periodIn("in the second quarter of last year")).toEqual(["2023-Q2"]);
    expect(periodIn("last year's second quarter")).toEqual(["2023-Q2"]);
    expect(periodIn("في يونيو من العام الماضي")).toEqual(["2023-06"]);
    expect(periodIn("the first quarter of this year")).toEqual(["2024-Q1"]);
  });

  it.each([
    "the next quarter",
    "In May, the next year",
    "In May, the month after the launch",
    "بعد شهر رمضان",
    "the last quarter of 2023",
    "the previous month",
    "the year before last",
    "قبل عام 2023",
    "قبل الربع",
  ])("is none that nothing is told of: %s", (text) => {
    expect(meantIn(text)).toEqual([]);
  });

  it("is found in a time that grows with the text", () => {
    const blanks = `Current${" ".repeat(50_000)}x`.repeat(4);
    expect(meantIn(blanks)).toEqual([]);
    expect(meantIn("previous quarter ".repeat(20_000))).toHaveLength(20_000);
  });
});
