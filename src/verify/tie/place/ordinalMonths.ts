import { foldText } from "../../../language/foldText.js";
import { monthsOf } from "../../../periods/monthsOf.js";

const ORDINALS =
  "اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر|first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
const ARABIC = /^(?:ال)?شهر (?:ال)?(\S+)(?: (عشر))?$/;
const ENGLISH = /^(?:the )?(\S+) month$/;

/**
 * The months that a name by order can mean, those of the report's own period first: "the first month" of a second quarter is
 * April, or January; "the fourth month" can only be that of the year.
 */
export function ordinalMonths(name: string, reportPeriod: string): readonly string[] {
  if (!/شهر|month/i.test(name)) return [];
  const folded = foldText(name).trim();
  const [, word = "", ten] = ARABIC.exec(folded) ?? ENGLISH.exec(folded) ?? [];
  const place = ORDINALS.split("|").map((list) => list.split(" ").indexOf(word === "حادي" ? "اول" : word));
  const found = Math.max(...place) + 1;
  if (found === 0) return [];
  const number = ten === undefined ? found : found + 10;
  const own = monthsOf(reportPeriod)[number - 1];
  const ofYear = monthsOf(reportPeriod.slice(0, 4))[number - 1];
  return [...new Set([own, ofYear])].filter((month) => month !== undefined);
}
