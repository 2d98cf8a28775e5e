import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isMonthsMean } from "../page/isMonthsMean.js";

/** How far, in characters, the words of a mean may stand before its number. */
const NEAR = 70;

/** A mean with its period, and nothing but words up to its number: "the daily average was", "المتوسط الشهري للاتصالات". */
const MEAN =
  /(?:\b(?:daily (?:calls|contacts)|(?:daily|(weekly)|(monthly)) (?:average|mean))|(?:average|mean|متوسط\S{0,3}|(?<![ء-ي])(?:ال|ب)?معدل)(?: [ء-ي]+){0,2} (?:ال)?(?:daily|يومي[ةه]?|(weekly|[أا]سبوعي[ةه]?)|(monthly|شهري[ةه]?)))(?=[\s:])[^\d٠-٩.,;،؛\n|\t]*(?:\s(?:from|من) [\d٠-٩.,٫]+ (?:to|[إا]لى) )?$/i;

/** "Monthly contacts: ", "المكالمات الشهرية: " */
const LABEL =
  /(?:(?<!\b(?:total|all) )\bmonthly (?:calls|contacts|e-?mails|tickets)|(?<!(?:مجموع|[إا]جمالي|كل|جميع) )(?<![ء-ي])(?:ال)?(?:مكالمات|اتصالات|رسائل|تذاكر|عمليات التواصل) (?:ال)?شهري[ةه])[*\s]*:[*\s\u2066-\u2069]*$/i;

/** "ارتفعت بنسبة 9% في المتوسط اليومي" */
const ON_AVERAGE = /^ في المتوسط اليومي/;

/** Right behind a number, or its noun. */
const EACH =
  /^(?:\s+to [\d.,]+)?(?:(?:\s+[a-z]+){0,2}\s+(?:each|every) |\s+(?:an?|per) |\s?\/\s?)(?:calendar )?((?:working |business )?day|week|month|hour|quarter|year)\b(?! (?:earlier|ago|before|later))/i;

/** A number with the length of time that it is told for each of: the week in "1,624 calls a week" and "the weekly average was 1,624". */
export function withRate(reading: QuantityReading, text: string): QuantityReading {
  const per = perBehind(reading, text) ?? reading.per ?? perBefore(reading, text);
  return per === undefined ? reading : { ...reading, per };
}

function perBehind({ span, nounSpan }: QuantityReading, text: string): string | undefined {
  const end = Math.max(span.end, nounSpan?.end ?? 0);
  const behind = text.slice(end, end + NEAR);
  if (ON_AVERAGE.test(behind)) return "day";
  return EACH.exec(behind)?.[1]
    ?.toLowerCase()
    .replace(/^\w+ day$/, "working-day");
}

function perBefore({ span: { start, end } }: QuantityReading, text: string): string | undefined {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const mean = MEAN.exec(before);
  if (LABEL.test(before)) return "month";
  if (mean === null) return isMonthsMean(before, text.slice(end, end + NEAR)) ? "month" : undefined;
  if (mean[1] !== undefined || mean[3] !== undefined) return "week";
  return mean[2] === undefined && mean[4] === undefined ? "day" : "month";
}
