import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";

/** The months that a year begins or ends with, and their year, if it is not told by its relation: "of last year". */
const MONTHS =
  /\b(?:first|(last|final)) (?:(six|6)|three|3) months of (?:(20\d\d)\b|(?=(?:the|this|last) year))|(?<![ء-ي])[ول]?ال(?:(?:[أا]شهر|شهور) ال)?(?:(ست)|ثلاث)[ةه]?(?: [أا]شهر| شهور)? ال(?:[أا]ولى|([أا]خير[ةه])) (?:(?:من |ل)(?:(?:عام|سن[ةه]) )?(20\d\d|٢٠[٠-٩]{2})|من (?=(?:هذ[اه] )?ال(?:عام|سن[ةه])))/gi;

/** The months from its beginning on that a cell gives before the year: "3M 2021", `تسعة أشهر 2021`. */
const HEAD =
  /(?<=(?:^|[\t|]) ?)(?:(3|٣|three|ثلاث[ةه])|(6|٦|six|ست[ةه])|(?:9|12|٩|١٢|nine|twelve|تسع[ةه]))(?: ?M| months?| [أا]شهر| شهر[اً]{0,2}),? (20\d\d|٢٠[٠-٩]{2})(?= ?(?:$|[\t|]))/gim;

/** The readings of a text, and the half or quarter that is told by its months: "the first six months of 2023", `الأشهر الستة الأولى من العام`. */
export function withMonthsOf(readings: readonly FigureReading[], text: string): readonly FigureReading[] {
  const found = [...text.matchAll(MONTHS)].map(
    ({ index: start, 0: words, 1: last, 2: six, 3: year, 4: sixAr, 5: lastAr, 6: yearAr }): PeriodReading => {
      const isLast = (last ?? lastAr) !== undefined;
      const isHalf = (six ?? sixAr) !== undefined;
      const part = isHalf ? `H${isLast ? 2 : 1}` : `Q${isLast ? 4 : 1}`;
      const of = normalizeArabic(year ?? yearAr ?? "");
      const span = { start, end: start + words.length };
      const period = of === "" ? part : `${of}-${part}`;
      return { kind: isHalf ? "half" : "quarter", period, span, text: words, script: "word" };
    },
  );
  for (const { index, 0: words, 1: three, 2: six, 3: digits = "" } of text.matchAll(HEAD)) {
    const year = normalizeArabic(digits);
    const end = index + words.length;
    // Nine months are no period of a report, but their year is one.
    const start = three || six ? index : end - digits.length;
    const named = { span: { start, end }, text: text.slice(start, end), script: "word" } as const;
    if (start > index) found.push({ ...named, kind: "year", period: year });
    else found.push({ ...named, kind: three ? "quarter" : "half", period: `${year}-${three ? "Q" : "H"}1` });
  }
  if (found.length === 0) return readings;
  const isApart = ({ span }: FigureReading): boolean =>
    found.every((each) => span.end <= each.span.start || span.start >= each.span.end);
  return [...readings.filter(isApart), ...found].sort((one, other) => one.span.start - other.span.start);
}
