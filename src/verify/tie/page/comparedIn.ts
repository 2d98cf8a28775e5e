import { isYear } from "../../../language/reading/isYear.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";
import { isComparedWith } from "./isComparedWith.js";
import { withRelative } from "./withRelative.js";

/** What may compare two periods. */
const COMPARES = /compar|versus|\bvs\b|against|than|\bover\b|\bon\b|\bfrom\b|مقارن|مقابل|قياس|عن|من/i;

/** "Change Q2 on Q1", "التغير في الربع الثاني على الربع الأول" */
const ON = /^ (?:on|over|على)(?: the)? $/i;

/**
 * Whether a header compares with the first period that it names, as one may that is of a change or of what was brought forward, or else
 * with which one behind it: with Q1 in "Q2 compared with Q1".
 */
export function comparedIn(
  text: string,
  reportPeriod: string,
  isOfAnother: boolean,
): { readonly isFirst?: boolean; readonly base?: string } {
  if (!isOfAnother && !COMPARES.test(text)) return {};
  const readings = withRelative(readPlainFigures(text), text, reportPeriod);
  const [first = -1, second = -1, third] = readings.flatMap((reading, at) =>
    "period" in reading || isYear(reading) ? [at] : [],
  );
  if (isComparedWith(text, readings, first) || /\b(?:on|over) $/i.test(text.slice(0, readings[first]?.span.start)))
    return { isFirst: isOfAnother };
  const other = readings[second];
  const isOther = third === undefined && other !== undefined && "period" in other && other.calendar === undefined;
  if (!isOther) return {};
  const isOn = isOfAnother && ON.test(text.slice(readings[first]?.span.end, other.span.start));
  return isOn || isComparedWith(text, readings, second) ? { base: other.period } : {};
}
