import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const periodsOf = (text: string) =>
  readFigures(text).map((each) => ("period" in each ? `${each.kind} ${each.period}` : each.text));

it.each<[text: string, ...readings: string[]]>([
  ["أُطلقت الخدمة في الثاني من مارس 2021", "date 2021-03-02"],
  ["حتى الخامس عشر من فبراير ٢٠٢١م", "date 2021-02-15"],
  ["يوم الأربعاء الحادي والثلاثين من شهر مارس", "date 03-31"],
  ["منذ العشرين من يناير 2021", "date 2021-01-20"],
  ["ابتداء من فاتح أبريل، وفي الفاتح من شتنبر", "date 04-01", "date 09-01"],
  ["الثاني عشر من رمضان 1442", "date 1442-09-12"],
  ["It opened on the second of March 2021", "date 2021-03-02"],
  ["By the twenty-first of June", "date 06-21"],
  ["until the nineteenth of February, 2021", "date 2021-02-19"],
  ["from the first of January to the thirtieth of June 2021", "date 2021-01-01", "date 2021-06-30"],
  ["from the 1st of April to the 30th of June 2021", "date 2021-04-01", "date 2021-06-30"],
  ["افتتح في 2 من شهر مارس 2021", "date 2021-03-02"],
])("reads the day of a month in words: %s", (text, ...readings) => {
  expect(periodsOf(text)).toEqual(readings);
});

it.each<[text: string, ...readings: string[]]>([
  ["خلال الأسبوع الثاني من مارس 2021", "month 2021-03"],
  ["في النصف الأول من مارس", "month 03"],
  ["a third of March calls", "month 03"],
  ["one fifth of January contacts", "month 01"],
  ["the thirtieth of February", "month 02"],
  ["the second week of March", "month 03"],
  ["كان أول مارس في عهده", "month 03"],
])("reads no day in what is the second, or a part, of a month: %s", (text, ...readings) => {
  expect(periodsOf(text)).toEqual(readings);
});
