import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";
import { checkText } from "../../../src/verify/checkText.js";

const readingsOf = (text: string) =>
  readFigures(text).map((each) => ("period" in each ? `${each.kind} ${each.period}` : `${each.kind} ${each.text}`));

it.each<[text: string, ...readings: string[]]>([
  ["بزيادة 12% عن يونيو الماضي", "percent 12%", "month 06"],
  ["بزيادة ٢٠٪ عن شعبان 1445", "percent ٢٠٪", "month 1445-08"],
  ["بنسبة 7% لشهر يونيو", "percent 7%", "month 06"],
  ["5% of June", "percent 5%", "month 06"],
  ["share 12% - March 2024", "percent 12%", "month 2024-03"],
  ["12% – March 2024", "percent 12%", "month 2024-03"],
  ["July 14%, August 15%", "month 07", "percent 14%", "month 08", "percent 15%"],
  ["July 14 per cent, August 15 per cent", "month 07", "percent 14 per cent", "month 08", "percent 15 per cent"],
  ["June (12%)", "month 06", "percent 12%"],
  ["في يونيو 12 بالمئة", "month 06", "percent 12 بالمئة"],
])("takes no percentage for the day or year of a month: %s", (text, ...readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

it.each<[text: string, reading: string]>([
  ["النمو في الربع 3%", "percent 3%"],
  ["up this quarter 3%", "percent 3%"],
  ["النصف ٢٪", "percent ٢٪"],
  ["هذا الربع -3%", "percent -3%"],
  ["this quarter 3 per cent", "percent 3 per cent"],
  ["هذا الربع 3 في المئة", "percent 3 في المئة"],
  ["this half -2", "number -2"],
])("takes no percentage and no fall for the number of a quarter or half: %s", (text, reading) => {
  expect(readingsOf(text)).toEqual([reading]);
});

it.each<[text: string, ...readings: string[]]>([
  ["12 من يونيو", "date 06-12"],
  ["12 June", "date 06-12"],
  ["the 5th of June", "date 06-05"],
  ["June 15", "date 06-15"],
  ["الربع 3 في 2023", "quarter 2023-Q3"],
  ["Q3-2023", "quarter 2023-Q3"],
  ["Q3 20%", "quarter Q3", "percent 20%"],
  ["يوم 12 لشهر يونيو", "date 06-12"],
])("reads days and numbers of quarters: %s", (text, ...readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

it.each<[text: string, ...readings: string[]]>([
  ["بزيادة 12 عن يونيو", "number 12", "month 06"],
  ["higher by 5 than June", "number 5", "month 06"],
])("takes what a month is compared by for no day of it: %s", (text, ...readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

it("checks a growth over the month before", () => {
  const text = "بلغت الشكاوى 5,600 شكوى في يوليو، بزيادة 21% عن يونيو الذي سجل 5,000 شكوى.";
  // 5,600 / 5,000 is 12 % more.
  expect(checkText(text).findings.map(({ severity }) => severity)).toContain("error");
  expect(checkText(text.replace("21%", "12%")).findings).toEqual([]);
});
