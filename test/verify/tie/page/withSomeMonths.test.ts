import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { withSomeMonths } from "../../../../src/verify/tie/page/withSomeMonths.js";

const meantIn = (text: string, reportPeriod: string) =>
  withSomeMonths(readFigures(text), text, reportPeriod).flatMap((reading) => ("meant" in reading ? reading.meant : []));

describe("so many months of a period", () => {
  it.each([
    ["in the first two months", "2024-Q3", ["2024-07", "2024-08"]],
    ["The last 2 months of the quarter", "2024-Q3", ["2024-08", "2024-09"]],
    ["the first two months of the year", "2024-Q3", ["2024-01", "2024-02"]],
    ["the final two months of 2023", "2024-Q1", ["2023-11", "2023-12"]],
    ["the first four months of the year", "2024-H1", ["2024-01", "2024-02", "2024-03", "2024-04"]],
    ["في أول شهرين", "2024-Q3", ["2024-07", "2024-08"]],
    ["في الشهرين الأولين من الربع", "2024-Q3", ["2024-07", "2024-08"]],
    ["وفي الشهرين الأخيرين", "2024-Q3", ["2024-08", "2024-09"]],
    ["آخر شهرين من العام", "2024-H2", ["2024-11", "2024-12"]],
    ["الأشهر الأربعة الأولى", "2024-H1", ["2024-01", "2024-02", "2024-03", "2024-04"]],
  ])("are those that it begins or ends with: %s", (text, reportPeriod, months) => {
    expect(meantIn(text, reportPeriod)).toEqual(months);
  });

  it.each([
    "the first two months of operation",
    "the first two months in office",
    "the portal in its first two months",
    "أول شهرين من التشغيل",
    "four months",
  ])("are none of anything else: %s", (text) => {
    expect(meantIn(text, "2024-Q3")).toEqual([]);
  });

  it("are none of a shorter one", () => {
    expect(meantIn("the first five months", "2024-Q3")).toEqual([]);
  });
});
