import { slipOf } from "../../common/slipOf.js";
import { saysNoOther } from "../lists/saysNoOther.js";
import { OF_WHICH, PART, REST } from "../passage/cues.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { accountRoles } from "./accountRoles.js";
import { balanceOf } from "./balanceOf.js";

/** So many sentences, and so many ways to end, may one account tell. */
const SENTENCES = 4;
const MOST = 4;

/**
 * Finds accounts of which the closing stock is called the rest, whatever the ways are called in which the others ended: "we began with 143,
 * and 596 came; in 481 the strike was called off, in 121 it was held; the rest, 137, go into next year". Wrong for two swapped digits, or
 * where the text says that there was no other end.
 */
export function findRestAccounts(text: string, counts: readonly Item[]): readonly Relation[] {
  const rests = new Set(counts.filter(({ before }) => REST.test(before)));
  const roles = accountRoles(rests.size === 0 ? [] : counts);
  const isEnd = (count: Item) =>
    /^(?:resolved|gone)$/.test(roles.get(count) ?? "gone") && !OF_WHICH.test(count.before) && !PART.test(count.after);
  return counts.flatMap((closing, at): readonly Relation[] => {
    if (roles.get(closing) !== "pending" || !rests.has(closing)) return [];
    const before = counts.slice(Math.max(0, at - MOST - 2), at);
    const start = before.findLastIndex((count) => roles.get(count) === "opening");
    const parts = before.slice(Math.max(0, start));
    const [opening, inflow, ...ends] = parts;
    const last = ends.at(-1);
    if (opening === undefined || inflow === undefined || last === undefined || ends.length < 2) return [];
    if (start < 0 || roles.get(inflow) !== "received" || closing.sentence - opening.sentence > SENTENCES) return [];
    const told = [...parts, closing];
    const isPlain = ({ bound, noun }: Item) =>
      bound === undefined && (noun === undefined || noun === "case" || noun === (closing.noun ?? noun));
    if (!ends.every(isEnd) || !ends.some((end) => roles.has(end)) || !told.every(isPlain)) return [];
    const off = balanceOf(parts) - closing.value;
    if (counts.some(({ value }) => value === Math.abs(off))) return [];
    const isSwapped = told.some(({ value }, place) => {
      const right = value + (place < 2 ? -off : off);
      return right > 9 && slipOf(value, right) === "swapped-digits";
    });
    return off === 0 || isSwapped || saysNoOther(text, last, closing) ? [relate("roll-forward", parts, closing)] : [];
  });
}
