import { clauseBefore } from "../clauses/clauseBefore.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { BY_HOW_MUCH, TO } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";

/** From what was gained or lost to its percentage: "by 26 million or 3.6 %", "up 60 (4 %)". */
const OR = /^[^,،;؛.()]{0,24}(?:\(|[,،]?\s(?:or|that is|اي|او)\s)[^a-zء-ي]*$/;
const OF = /^\s*(?:\)\s*)?(?:of|من)(?![a-zء-ي])/;
/** Right before what was gained or lost, after a verb: "rose 26", "above the forecast by". */
const AT_ONCE = /(?<![a-z])(?:above|below|beyond|over|under|exceed[a-z]*) [a-z ]{0,30}by\s*$/;
const NEAR = 48;
/** A verb with nothing between it and its number. */
const MOVED =
  /(?<![a-z])(?:rose|rise|fell|fall|up|down|gained|lost|dropped|declined|increased|decreased|slid|tumbled|grew|climbed|jumped)(?: by)?(?: (?:up to|about|some|around|nearly|almost|only|just|over))*\s*$|(?<![ء-ي])[وف]?(?:زادت?|ارتفعت?|انخفضت?|تراجعت?|هبطت?|نزلت?|نقصت?)(?: [ء-ي]+){0,4}\s*$/;

/** Whether a percentage that fails as a share does not stand behind what something rose or fell by, whose change it is: "revenue was above forecast by 26 million or 3.6 %". */
export function isNotOfGain(items: readonly Item[]): (relation: Relation) => boolean {
  const places = new Map(items.map((item, at) => [item.start, at]));
  return (relation) => {
    if (relation.kind !== "share" || !fails(relation)) return true;
    const [part, , percent] = relation.operands.map(({ start }) => items[places.get(start) ?? items.length]);
    if (part === undefined || percent === undefined) return true;
    const isBehind = (places.get(percent.start) ?? 0) - (places.get(part.start) ?? 0) === 1;
    if (!isBehind || !OR.test(percent.before) || OF.test(percent.after) || TO.test(part.before)) return true;
    const lead = clauseBefore(part.before).slice(-NEAR);
    return !(AT_ONCE.test(part.before) || (BY_HOW_MUCH.test(part.before) && tellsChange(lead)) || MOVED.test(lead));
  };
}
