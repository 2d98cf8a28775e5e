import { foldText } from "../../../language/foldText.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isOfMultiple } from "../clauses/isOfMultiple.js";
import { isRangeFrom } from "../clauses/isRangeFrom.js";
import { HIGHEST } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { isOfOneDivision } from "./isOfOneDivision.js";
import { namesSmallPart } from "./namesSmallPart.js";

/** "(2022: 398; 2021: 441)" */
const OF_YEAR = /(?:19|20)\d\d:\s*$/;
const OWN_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const NEAR = 60;
const TOP = /🔝|🔺|⬆/u;
const BOTTOM = /🔻|⬇/u;
const LOWEST = /(?<![a-z])(?:quietest|lowest|slowest|fewest)(?![a-z])|(?<![ء-ي])(?:ال)?(?:ادني|اقل|اهدا)(?![ء-ي])/;
/** What the rest is, without a number: "and the rest by post". */
const REST =
  /^(?:[^.;؛\n\d]|\d(?!\d)){0,60}(?:(?<![a-z])the (?:rest|others|remainder)(?![a-z])|(?<![ء-ي])و(?:ال)?(?:باقي|بقيه|ما تبقي)[ء-ي]*)(?:[^.;؛\n\d]|\d(?!\d)){0,60}(?:[.;؛\n]|$)/;
const BEHIND = 130;
/** So far the words of an account are looked at, and so many parts for one that holds others. */
const FAR = 600;
const MOST = 12;
/** So few are told in words. */
const SMALL = 4;
/** Some were opened once more: "43 were closed, but 6 were reopened, so 45 are open". */
const REOPENED = /(?<![a-z])re-?opened|اعيد(?:ت)? فتح/;

/**
 * Whether the parts of a sum that fails are told beside each other as all of it: none of them holds some of the others ("353 by phone or e-mail (336 and 17), 9 by post"), is of a
 * year, an end of a range or an extreme, the rest and the parts of one or two are told with their numbers, and none came back.
 */
export function isPlainList(items: readonly Item[], text: string): (relation: Relation) => boolean {
  const places = new Map(items.map((item) => [item.start, item]));
  return (relation) => {
    if (relation.kind !== "sum" || !fails(relation)) return true;
    const told = relation.operands.map(({ start }) => places.get(start));
    const all = told.filter((item) => item !== undefined);
    const [total, ...turned] = [...all].reverse();
    if (total === undefined || all.length < told.length) return true;
    const parts = turned.reverse();
    const isOdd =
      (parts.filter(({ before }) => OF_YEAR.test(before)).length > 1 &&
        OWN_YEAR.test(`${total.before.slice(-NEAR)} ${total.after.split("(")[0]}`)) ||
      // "Twice the 2,700 of 2023 and three times the 1,800 of 2022".
      parts.filter(isOfMultiple).length > 1 ||
      parts.some((part, at) => isRangeFrom(parts[at - 1], part)) ||
      [HIGHEST, LOWEST].every((cue) => parts.some((part) => cue.test(clauseOf(part)))) ||
      [TOP, BOTTOM].every((cue) => parts.some(({ before }) => cue.test(before)));
    const gap = total.value - sumOf(parts);
    if (gap > 0 && gap <= SMALL && namesSmallPart(text, parts, total, gap)) return false;
    if (isOdd || holdsOthers(parts, total) || !isOfOneDivision(items, total, parts)) return false;
    const end = all.reduce((most, item) => Math.max(most, item.end), 0);
    if (sumOf(parts) < total.value && REST.test(foldText(text.slice(end, end + BEHIND)))) return false;
    const from = all.reduce((least, item) => Math.min(least, item.start), end);
    return !isAccount(parts, total) || !REOPENED.test(foldText(text.slice(from, Math.min(end, from + FAR))));
  };
}

/** Whether one of the parts is what some others in a row are together, and without them all give the total. */
function holdsOthers(parts: readonly Item[], total: Item): boolean {
  if (parts.length > MOST) return false;
  return parts.some((whole, at) => {
    for (let length = 2; at + 1 + length <= parts.length; length++) {
      const inner = sumOf(parts.slice(at + 1, at + 1 + length));
      if (inner === whole.value && sumOf(parts) - inner === total.value) return true;
    }
    return false;
  });
}

/** Whether what came in less what was closed, with what was reopened, is what is open. */
function isAccount(parts: readonly Item[], { value: total }: Item): boolean {
  const [closed, back, open, ...more] = parts.map(({ value }) => value);
  return more.length === 0 && open !== undefined && closed !== undefined && total - closed + (back ?? 0) === open;
}
