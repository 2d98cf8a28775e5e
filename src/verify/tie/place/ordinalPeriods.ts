import { foldText } from "../../../language/foldText.js";
import { monthsOf } from "../../../periods/monthsOf.js";

const ORDINALS =
  "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر|first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
const MONTH = /^(?:(?:ال)?شهر (?:ال)?(\S+)(?: (عشر))?|(?:the )?(\S+) month)$/;
/** In the Maghreb a quarter is a فصل. */
const QUARTER = /^(?:ال)?فصل (?:ال)?(\S+)$/;
const YEAR = 4;

/**
 * The months, or the quarter, that a name by order in a table can mean, those of the report's own period first: "the first month" of a
 * second quarter is April, or January; "the fourth month" can only be that of the year.
 */
export function ordinalPeriods(name: string, reportPeriod: string): readonly string[] {
  if (!/شهر|فصل|month/i.test(name)) return [];
  const folded = foldText(name).trim();
  const quarter = QUARTER.exec(folded)?.[1];
  const [, arabic, ten, english] = MONTH.exec(folded) ?? [];
  const word = quarter ?? arabic ?? english ?? "";
  const place = ORDINALS.split("|").map((list) => list.split(" ").indexOf(word === "حادي" ? "اول" : word));
  const found = Math.max(...place) + 1;
  if (found === 0) return [];
  const year = reportPeriod.slice(0, YEAR);
  if (quarter !== undefined) return found > 4 || reportPeriod.length > YEAR ? [] : [`${year}-Q${found}`];
  const number = ten === undefined ? found : found + 10;
  const own = monthsOf(reportPeriod)[number - 1];
  const ofYear = monthsOf(year)[number - 1];
  return [...new Set([own, ofYear])].filter((month) => month !== undefined);
}
