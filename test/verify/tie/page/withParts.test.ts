import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { withParts } from "../../../../src/verify/tie/page/withParts.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { portYear } from "../portYear.js";

const partsIn = (text: string, reportPeriod = "2023") => {
  const known = readFigures(text);
  return withParts(known, text, reportPeriod).flatMap((reading) =>
    "period" in reading && !known.includes(reading) ? [`${reading.text} = ${reading.period}`] : [],
  );
};

describe("a part of the year that is named by its place alone", () => {
  it.each([
    "In the first quarter 1,530 calls came in, 6,660 calls over the last 12 months.",
    "In the first quarter 1,530 calls came in; over the last 3 days we took 1,800 calls.",
  ])("is none where time is measured: %s", (text) => {
    expect(partsIn(text)).toEqual([]);
  });

  it.each([
    ["In the first quarter calls came to 1,530, in the second 1,410.", ["the second = Q2"]],
    ["The first half of 2023 brought 2,940 calls and the second, with 3,390, more.", ["the second = 2023-H2"]],
    ["الربع الأول 1,530، الثاني 1,410، الثالث 1,620، الرابع 1,770", ["الثاني = Q2", "الثالث = Q3", "الرابع = Q4"]],
    ["بلغت في الربع الأول 1,530 مكالمة وفي الأخير 1,770 مكالمة.", ["الأخير = Q4"]],
    ["كان الفصل الرابع الأنشط بـ1,770 مكالمة.", ["الفصل الرابع = Q4"]],
    ["تراجعت الزيارات إلى 1,410 في الربع الأخير.", ["الربع الأخير = Q4"]],
    ["Calls fell to 1,770 in the final quarter.", ["final quarter = Q4"]],
    ["We took 1,530 calls in the first quarter and 1,410 in the second, 7.8% fewer.", ["the second = Q2"]],
    ["وردت 1,530 مكالمة في الربع الأول و1,410 في الثاني، بانخفاض قدره 7.8%.", ["الثاني = Q2"]],
  ])("follows the one told before it, or is counted in: %s", (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });

  it.each([
    ["الفصل الرابع 2023: 1,770 مكالمة، والزيادة على الفصل الثالث", ["الفصل الثالث = Q3"]],
    ["راجع الفصل الثاني. بلغت في الفصل الرابع من عام 2023 نحو 1,770 مكالمة.", []],
    ["الفصل الرابع 2023، كما ورد في الفصل الثالث من هذا التقرير", []],
    ["ورد في الثلاثي الأخير 1,770 مكالمة.", ["الثلاثي الأخير = Q4"]],
  ])("is a quarter once the page dates one that is called so: %s", (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });

  it.each([
    "In the second quarter 1,410 calls came in, in the first 1,530.",
    "In the first quarter the first office took 700 calls and the second 830.",
    "In the first quarter calls came to 1,530. Of the offices, the second 830.",
    "الربع الأول 1,530، المركز الثاني 1,410",
    "في الربع الأول 1,530 وفي تشرين الثاني 480",
    "In the first half 2,940 calls came in, and in the third 100.",
    "We took 1,530 calls in the first quarter and 1,410 in the second office.",
    "الفصل الثالث: المكالمات",
    "كما ورد في الفصل الثالث من هذا التقرير",
    "المحكمة 540، راجع الفصل الثالث",
  ])("is none where it may be anything else: %s", (text) => {
    expect(partsIn(text)).toEqual([]);
  });

  it("is the last quarter of a year only in its report", () => {
    expect(partsIn("Calls fell to 1,770 in the final quarter.", "2023-Q4")).toEqual([]);
    expect(partsIn("الفصل الثاني 2024: 1,770 مكالمة، وهو الفصل الأخير.", "2024-Q2")).toEqual([]);
  });
});

describe("a page that names quarters by their place", () => {
  const outcomesIn = (page: string) =>
    tieOut(page, portYear).entries.flatMap(({ text, outcome }) =>
      outcome === "classed" ? [] : [`${text} ${outcome}`],
    );

  it("has each number matched to its own quarter, and a wrong one named", () => {
    expect(outcomesIn("The first quarter of 2023 brought 1,530 calls and the second 1,410.")).toEqual([
      "1,530 matched",
      "1,410 matched",
    ]);
    expect(outcomesIn("The first quarter of 2023 brought 1,530 calls and the second 1,620.")).toEqual([
      "1,530 matched",
      "1,620 contradicted",
    ]);
    expect(outcomesIn("كان الفصل الرابع الأنشط بـ1,770 مكالمة، مقابل 1,620 مكالمة في الفصل الثالث.")).toEqual([
      "1,770 matched",
      "1,620 matched",
    ]);
  });
});
