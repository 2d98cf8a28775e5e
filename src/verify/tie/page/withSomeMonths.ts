import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { inPlaceOf } from "./inPlaceOf.js";
import type { RelativePeriod } from "./withRelative.js";

/** Of what so many months are told; of anything else they are none of a report. */
const PATTERNS = [
  /(?<!\b(?:its|their|our|whose) )\b(?:first|(?<last>last|final|past)) (?:(?<two>two|2)|(?<four>four|4)|five|5) months(?:(?! (?:of|in)\b)| of (?:(?:the|this) (?:quarter|half|period|(?<whole>year))|(?<year>20\d\d))\b)/gi,
  /(?<![ء-ي])[وفبل]?(?:[أا]ول|(?<last>[آا]خر)) (?:(?<two>شهرين)|(?:(?<four>[أا]ربع[ةه]|[4٤])|خمس[ةه]|[5٥]) (?:[أا]شهر|شهور))(?:(?! من )| من (?:هذ[اه] )?ال(?:ربع|نصف|فتر[ةه]|(?<whole>عام|سن[ةه])))(?! ال(?:ماضي|سابق))(?![ء-ي])/g,
  /(?<![ء-ي])[وفبل]?(?:ال)(?:(?<two>شهر(?:ين|ان))|(?:[أا]شهر|شهور) ال(?:(?<four>[أا]ربع)|خمس)[ةه]) ال(?:[أا]ول(?:ين|ان|ى)|(?<last>[أا]خير)(?:ين|ان|[ةه]))(?:(?! من )| من (?:هذ[اه] )?ال(?:ربع|نصف|فتر[ةه]|(?<whole>عام|سن[ةه])))(?! ال(?:ماضي|سابق))(?![ء-ي])/g,
] as const;

/** The readings of a text, and the months that are told as so many of its period: "the first two months of the quarter", `الشهرين الأخيرين`. */
export function withSomeMonths(
  readings: readonly FigureReading[],
  text: string,
  reportPeriod: string,
): readonly FigureReading[] {
  const found = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(
    ({ index: start, 0: words, groups = {} }): RelativePeriod[] => {
      const { last, two, four, whole, year } = groups;
      const count = two !== undefined ? 2 : four !== undefined ? 4 : 5;
      const all = monthsOf(year ?? (whole === undefined ? reportPeriod : reportPeriod.slice(0, 4)));
      const meant = last === undefined ? all.slice(0, count) : all.slice(-count);
      const [period = ""] = meant;
      const span = { start, end: start + words.length };
      return all.length > count ? [{ kind: "month", period, span, text: words, script: "word", meant }] : [];
    },
  );
  return inPlaceOf(readings, found);
}
