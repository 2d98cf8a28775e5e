import { foldText } from "../../../language/foldText.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { OF_WHICH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** Of fewer rows the next one may be of something else. */
const FEWEST = 3;
const REACH = 300;
/** What counts every case in one row only. */
const ONCE =
  /(?<![a-z])(?:counted|listed|recorded|entered|registered|logged) (?:only |just )?once(?![a-z])|(?<![ء-ي])(?:[يت]?(?:حسب|حتسب|سجل|قيد|درج|عد)ت?|احتسبت?) [ء-ي ]{0,30}مره واحده(?![ء-ي])/;
/** How cases came in is told of each once. */
const CHANNELS =
  /(?<![a-z])channels?(?![a-z])|(?<![a-z])how [a-z ]{1,20}(?:reach|contact|came|arriv|got in)|(?<![ء-ي])(?:ال|ل|لل)?قنوات(?![ء-ي])|(?<![ء-ي])كيف (?:وصل|ورد|تواصل)/;

/** Whether rows of shares that make almost 100 without their last one have it all the same in their whole: what they count stands in one row only. */
export function isOneRowLonger(text: string, group: readonly Item[], run: readonly Item[]): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || run[0] !== first || run.length < FEWEST) return false;
  if (group[run.length] !== last || !last.listed || last.line === first.line || sumOf(run) === 100) return false;
  if (OF_WHICH.test(last.before)) return false;
  const around = foldText(
    `${text.slice(Math.max(0, first.start - REACH), first.start)}\n${text.slice(last.end, last.end + REACH)}`,
  );
  return CHANNELS.test(lineAbove(text, first)) || ONCE.test(around);
}
