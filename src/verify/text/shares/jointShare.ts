import { isBracketed } from "../clauses/isBracketed.js";
import { holds } from "../relations/holds.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { sumOf } from "../relations/sumOf.js";
import type { SharePair } from "./pairShare.js";

/** What several numbers do that stand before it: "made up 70 %", `شكلت مجتمعة`. */
const MADE =
  /^[^,،;؛.\d]{0,40}?(?<![a-zء-ي])(?:(?:together |jointly |combined )?(?:ma[dk]e up|account(?:ed)? for|represent(?:ed)?|constituted?|compris(?:ed?))|[وت]?(?:شكل|مثل)(?:ت|وا|ون)?)(?![a-zء-ي])[^,،;؛.\d]{0,40}$/;
/** From a number of an enumeration to the next, and to the last. */
const NEXT = /^[^,،;؛.]{0,30}[,،][^,،;؛.]{0,40}$/;
const LAST = /^[^;؛.]{0,30}(?:\sand\s|\sو)[^,،;؛.]{0,40}$/;
/** From the percentage to its whole, which is then beyond doubt: "of the 10,000", `من أصل 10,000`. */
const OF_WHOLE = /^ (?:of|من) [a-zء-ي]* ?$/;
const ALONE = /^[^a-zء-ي]*(?:(?:the|about|nearly|some|[وب]?نحو|حوالي)\s*)?\(?$/;

/**
 * What the share of several counts that an enumeration joins gives, "900, 700 and 400 made up 40 % of the 5,000", wrong only of a whole right behind it; none where it is told of one count alone.
 */
export function jointShare(items: readonly Item[], pair: SharePair, at: number): readonly Relation[] | undefined {
  const { percent, candidates } = pair;
  if (!MADE.test(percent.before)) return undefined;
  const parts: Item[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const [item, next] = [items[index], parts[0]];
    if (item === undefined || !isCount(item) || item.sentence !== percent.sentence) break;
    if (next !== undefined && !(LAST.test(next.before) || (parts.length > 1 && NEXT.test(next.before)))) break;
    parts.unshift(item);
  }
  if (parts.length < 2) return undefined;
  const sum = sumOf(parts);
  const wholes = pair.whole === undefined ? candidates : [pair.whole];
  const told = wholes.filter((whole) => whole.value > sum && !parts.includes(whole));
  const shareOf = (whole: Item) => relate("share", [...parts, whole], percent);
  const found = told.map(shareOf).find(holds);
  if (found !== undefined) return [found];
  // "We took 4,000 calls, and the 1,000 emails made up 20 %" is no enumeration.
  const [first] = parts;
  if (!parts.every(isBracketed) && !ALONE.test(first?.before ?? "")) return undefined;
  if (percent.bound !== undefined) return [];
  return told.filter((whole) => whole === items[at + 1] && OF_WHOLE.test(whole.before)).map(shareOf);
}
