import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { periodKind } from "../../../periods/periodKind.js";
import { inPlaceOf } from "./inPlaceOf.js";
import type { RelativePeriod } from "./withRelative.js";

/** A month by its place in a period: of anything else it is none of a report. */
const PATTERNS = [
  /\b(?:(?<nth>first|second|third|fourth|fifth|sixth)|last|final) month of (?:(?:the|this) )?(?:(?<part>first|second|third|fourth) )?(?:(?<quarter>quarter)|(?<half>half)|period|(?<year>20\d\d|year))\b/gi,
  /(?<![ء-ي])[وفب]?(?:الشهر ال(?:(?<nth>[أا]ول|ثاني|ثالث|رابع|خامس|سادس)|[أا]خير) من |(?:(?<place>[أا]ول|ثاني|ثالث|رابع|خامس|سادس)|[آا]خر) (?:شهر|[أا]شهر|شهور) (?:من )?)(?:هذ[اه] )?(?:ال(?:(?<quarter>ربع)|(?<half>نصف)|فتر[ةه]|(?<whole>عام|سن[ةه]))(?: ال(?<part>[أا]ول|ثاني|ثالث|رابع)(?![ء-ي]))?|(?:(?:عام|سن[ةه]) )?(?<year>20\d\d|٢٠[٠-٩]{2}))(?! ال(?:ماضي|سابق))(?![ء-ي])/g,
] as const;
const PLACES = ["first أول اول", "second ثاني", "third ثالث", "fourth رابع", "fifth خامس", "sixth سادس"];
/** A period begins with its year, of so many digits. */
const YEAR = 4;

/** The readings of a text, and the months that it names by their place: "the last month of the quarter", `الشهر الأول من السنة`. */
export function withNthMonths(
  readings: readonly FigureReading[],
  text: string,
  reportPeriod: string,
): readonly FigureReading[] {
  const found = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(
    ({ index: start, 0: words, groups = {} }): RelativePeriod[] => {
      const months = monthsIn(groups, reportPeriod);
      const nth = groups["nth"] ?? groups["place"];
      const period = nth === undefined ? months.at(-1) : months[placeOf(nth)];
      const span = { start, end: start + words.length };
      return period === undefined
        ? []
        : [{ kind: "month", period, span, text: words, script: "word", meant: [period] }];
    },
  );
  return inPlaceOf(readings, found);
}

/** The months of the period that a month is said to be of; none where the report has many such periods. */
function monthsIn(groups: Readonly<Record<string, string | undefined>>, reportPeriod: string): readonly string[] {
  const { part, quarter, half, whole, year } = groups;
  const ownYear = reportPeriod.slice(0, YEAR);
  if (whole !== undefined || year !== undefined) {
    const named = normalizeArabic(year ?? "");
    return part === undefined ? monthsOf(isPeriod(named) ? named : ownYear) : [];
  }
  const named = `${ownYear}-${half === undefined ? "Q" : "H"}${placeOf(part ?? "") + 1}`;
  if (part !== undefined) return isPeriod(named) ? monthsOf(named) : [];
  const kind = quarter === undefined ? (half === undefined ? undefined : "half") : "quarter";
  return kind === undefined || kind === periodKind(reportPeriod) ? monthsOf(reportPeriod) : [];
}

function placeOf(word: string): number {
  return PLACES.findIndex((names) => names.split(" ").includes(word.toLowerCase()));
}
