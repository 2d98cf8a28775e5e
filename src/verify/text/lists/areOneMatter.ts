import { isFromTo } from "../clauses/isFromTo.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";

/** Nothing but a preposition, with or without a verb, parts a count from where or by how many it is: "the 52 staff work in 6 offices", `الموظفون (57) على 8 مكاتب`. */
const AT =
  /^[)\s]*(?:(?!and |or |و)[a-zء-ي]+ ){0,2}(?:in|at|over|across|among|from|with|من|في|علي|لدي|عند)\s(?:the |its |our )?$/;
/** A row ends with its own name, not with where: "May 40, in June 30". */
const OTHER = /^\s(?!(?:by|from|via|through|عبر|من|في|عن)(?![a-zء-ي]))[a-zء-ي]{3,}/;
/** "Of them", right behind a part: of the one before. */
const OF_THEM = /^(?: [a-zء-ي]+)? (?:of (?:them|these|which|whom)|منه[امن])(?![a-zء-ي])/;
const JOINED = /(?<![a-z])and $|(?<![ء-ي])و$/;
/** What one clerk did: "45 cases per clerk", `نصيب الموظف الواحد 45`. */
const OF_ONE = /(?<![ء-ي])(?:نصيب|حصه) (?:كل )?(?:ال)?[ء-ي]+(?: الواحد[ه]?)?(?: (?:نحو|حوالي|بلغ))?\s*$/;

/**
 * Whether the parts of a sum that fails count one matter, as far as the words say: none is what another one is spread over ("52 staff in 6 offices"), some of
 * another ("4,637 were closed and 2,120 of them granted"), what another became ("from 208 to 639") or what one of several did.
 */
export function areOneMatter(items: readonly Item[]): (relation: Relation) => boolean {
  const places = new Map(items.map((item, at) => [item.start, at]));
  return (relation) => {
    if (!["sum", "bound"].includes(relation.kind) || !fails(relation)) return true;
    const parts = relation.operands.slice(0, -1).flatMap(({ start }) => items[places.get(start) ?? items.length] ?? []);
    return !parts.some((part, at) => {
      if (OF_ONE.test(part.before)) return true;
      const before = parts[at - 1];
      if (before === undefined || items[(places.get(part.start) ?? 0) - 1] !== before) return false;
      if (before.sentence !== part.sentence) return false;
      const isSpread = AT.test(part.before) && OTHER.test(part.after) && part.value < before.value;
      const isSome =
        JOINED.test(part.before) &&
        OF_THEM.test(part.after) &&
        !OF_THEM.test(before.after) &&
        part.value < before.value;
      return isSpread || isSome || isFromTo(before, part);
    });
  };
}
