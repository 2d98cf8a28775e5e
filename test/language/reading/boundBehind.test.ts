import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const boundsOf = (text: string) =>
  readFigures(text).map((each) => ("value" in each ? `${each.bound ?? "just"} ${each.value}` : each.kind));

it.each<[text: string, ...bounds: string[]]>([
  ["The goal is 7% or less.", "under 7"],
  ["10 calls or more in 3 cities, 18 and under for 1.5%", "over 10", "just 3", "under 18", "just 1.5"],
  ["وبلغت 60% أو أكثر في 8 مناطق، و30 شكوى فأقل", "over 60", "just 8", "under 30"],
  // Without hamza and with a dot; behind a blank that does not break, and an isolate.
  ["بالدرجة 6 فاقل، وبلغت 60% او اكثر في 8 محافظات، و300 شخص علي الأقل", "under 6", "over 60", "just 8", "over 300"],
  ["a score of \u20664\u2069 or more, or 2\u00a0or\u00a0less", "over 4", "under 2"],
  ["90٪ كحد أدنى، و10 أيام كحد أقصى", "over 90", "under 10"],
  ["400 شكوى خلال 5 أيام كحد أقصى من 500 شكوى", "just 400", "under 5", "just 500"],
  // "Exceeded", of which it is the subject.
  ["600,000 مكالمة فاقت التوقعات، و300 شكوى فاق المستهدف", "just 600000", "just 300"],
  ["600,000 calls exceeded expectations", "just 600000"],
  // What stands behind belongs to the next number.
  ["5 calls and over 20 emails", "just 5", "over 20"],
  ["7% or more than 8 calls", "just 7", "over 8"],
  ["grew by 33 per cent, and over 11,000 people came", "just 33", "over 11000"],
  ["not yet at 20 days or under PIT", "just 20"],
])("reads a bound behind its number: %s", (text, ...bounds) => {
  expect(boundsOf(text)).toEqual(bounds);
});

it.each<[text: string, ...bounds: string[]]>([
  ["It was 1,489 fewer (a 14.7 per cent decrease) than before", "just 1489", "just 14.7"],
  ["شهد محرم العدد الأقل 812 مراجعا، وعلى الأقل 30 شكوى", "month", "just 812", "over 30"],
  ["تلقى ما يقرب من 730 ألف طلب", "about 730000"],
  ["بحد أدنى 90٪ وبحد أقصى 10 أيام عمل", "over 90", "under 10"],
  ["كحد أدنى 90٪، كحد أقصى 10 أيام", "over 90", "under 10"],
  ["عولجت 130,000 تذكرة بحد أقصى ثلاثة أيام", "just 130000", "under 3"],
  ["غرامة 500 ريال بحد أدنى قدره 50، والرضا 92% بحد أدنى مستهدف 85%", "just 500", "just 50", "just 92", "just 85"],
  ["ثلاثة أيام بحد أدنى وعشرة أيام بحد أقصى", "just 3", "just 10"],
  ["الحد الأدنى 90٪، وأدنى من 80٪", "just 90", "under 80"],
  ["1% less than the 1,793, growing over the last 5 years", "just 1", "just 1793", "just 5"],
])("reads a bound before its number: %s", (text, ...bounds) => {
  expect(boundsOf(text)).toEqual(bounds);
});
