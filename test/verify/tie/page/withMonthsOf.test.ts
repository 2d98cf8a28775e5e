import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { withMonthsOf } from "../../../../src/verify/tie/page/withMonthsOf.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { lineHalf } from "../lineHalf.js";

const partsIn = (text: string) =>
  withMonthsOf(readFigures(text), text).flatMap((reading) => ("period" in reading ? [reading.period] : []));
const outcomes = (page: string) =>
  tieOut(page, lineHalf).entries.flatMap(({ text, outcome }) => (outcome === "classed" ? [] : [`${text} ${outcome}`]));

describe("the months that a year begins or ends with", () => {
  it.each([
    ["In the first six months of 2023 we had 23,400.", ["2023-H1"]],
    ["the last three months of 2022", ["2022-Q4"]],
    ["the first 3 months of the year", ["Q1"]],
    ["خلال الأشهر الستة الأولى من عام 2023", ["2023-H1"]],
    ["في الستة أشهر الأخيرة من سنة ٢٠٢٢", ["2022-H2"]],
    ["الأشهر الثلاثة الأولى من العام", ["Q1"]],
    ["in the first six months after launch", []],
    ["the last three months", []],
    ["الأشهر الثلاثة الأخيرة", []],
  ])("are its half or quarter: %s", (text, periods) => {
    expect(partsIn(text)).toEqual(periods);
  });

  it("hold the numbers that are told of them", () => {
    expect(outcomes("In the first six months of the year we had 26,310 contacts.")).toEqual(["26,310 matched"]);
    expect(outcomes("In the first six months of the year we had 24,800 contacts.")).toEqual(["24,800 contradicted"]);
    expect(outcomes("In the first six months of last year we had 23,400 contacts.")).toEqual(["23,400 matched"]);
    expect(outcomes("تلقينا خلال الأشهر الستة الأولى من العام 26,310 تواصلًا.")).toEqual(["26,310 matched"]);
    expect(outcomes("تلقينا خلال الأشهر الستة الأولى من العام 24,800 تواصلًا.")).toEqual(["24,800 contradicted"]);
  });

  it.each([
    ["Channel\t3M 2023\t6M 2023\nCalls\t1\t2", ["2023-Q1", "2023-H1"]],
    ["Channel\t3 months 2023\t9 months 2023", ["2023-Q1", "2023"]],
    ["القناة\tثلاثة أشهر 2023\t٦ أشهر ٢٠٢٣\t١٢ شهرًا ٢٠٢٣", ["2023-Q1", "2023-H1", "2023"]],
    ["We had 3 months 2023 calls", []],
    ["Channel\t6 months 2023 calls", []],
  ])("are told in a head by their number before the year: %s", (text, periods) => {
    expect(partsIn(text)).toEqual(periods);
  });

  it.each([
    ["Channel\t6M 2024\nHotline\t20,100", ["20,100 matched"]],
    ["القناة\tستة أشهر 2024\nالخط الساخن\t24,800", ["24,800 contradicted"]],
    ["Channel\t3M 2024\nHotline\t9,600", ["9,600 matched"]],
    ["Channel\t9M 2024\nHotline\t31,200", ["9 unexplained", "31,200 unexplained"]],
  ])("hold the numbers under such a head: %s", (page, found) => {
    expect(outcomes(page)).toEqual(found);
  });
});
