import { isFromTo } from "../clauses/isFromTo.js";
import { yearOf } from "../clauses/yearOf.js";
import { fails } from "../relations/fails.js";
import { holds } from "../relations/holds.js";
import type { Item, Relation } from "../relations/Relation.js";

/** Nothing but a preposition, with or without a verb, parts a count from where or by how many it is: "the 52 staff work in 6 offices", `الموظفون (57) على 8 مكاتب`. */
const AT =
  /^[)\s]*(?:(?!and |or |و)[a-zء-ي]+ ){0,2}(?:in|at|on|over|across|among|from|with|aboard|من|في|علي|لدي|عند)\s(?:the |its |our |متن )?$/;
/** A row ends with its own name, not with where: "May 40, in June 30". */
const OTHER = /^\s(?!(?:by|from|via|through|عبر|من|في|عن)(?![a-zء-ي]))[a-zء-ي]{3,}/;
/** "Of them", right behind a part: of the one before. */
const OF_THEM = /^(?: [a-zء-ي]+)? (?:of (?:them|these|which|whom)|منه[امن])(?![a-zء-ي])/;
const JOINED = /(?<![a-z])and $|(?<![ء-ي])و$/;
/** What a count was before: "566 were open, after there had been 200", `بعد أن كانت 200`. */
const HAD_BEEN =
  /(?<![a-z])(?:after (?:there had been|having been)|where(?:as)? it had been|up from|down from)\s*$|(?<![ء-ي])بعد ان كانت?\s*$/;
/** The same right before it: "fell to 86 in May from 124 in April", `مقابل 60`. */
const WAS =
  /(?<![a-z])(?:from|against|versus|vs\.?|compared (?:with|to))(?: (?:a|an|some|about|only|just|around))?\s*$|(?<![ء-ي])(?:من|مقابل|مقارنه (?:مع|ب)|بدلا من)(?: (?:نحو|حوالي))?\s*$/;
/** What came of what is told before: "39 accidents which caused 17 injuries". */
const CAUSED =
  /(?<![ء-ي])(?:[يت]?تسبب(?:ت|وا)?|اسفرت?|نجمت?|نتجت?|خلفت?|اودت?)(?: (?:عن|في|عنها|عنه))?(?: (?:نحو|حوالي|اصابه|بحياه))?\s*$|(?<![a-z])(?:caus(?:ed|ing)|result(?:ed|ing) in|injuring|killing)(?: (?:some|about))?\s*$/;
/** The stock at the start and at the end: "it began the year with 441 and ended it with 1,230". */
const BEGAN =
  /(?<![a-z])(?:beg[au]n|started|opened)(?: [a-z]+){0,3} with\s*$|(?<![ء-ي])[وف]?(?:بدا|بدات|استهلت?)(?: [ء-ي]+){0,2} ب\s*$/;
const ENDED =
  /(?<![a-z])(?:ended|finished|closed)(?: [a-z]+){0,3} with\s*$|(?<![ء-ي])[وف]?(?:انه(?:ي|ت)|انتهت?|اختتمت?|ختمت?)[ء-ي]*(?: [ء-ي]+){0,2} ب\s*$/;
/** What one clerk did: "45 cases per clerk", `نصيب الموظف الواحد 45`. */
const OF_ONE = /(?<![ء-ي])(?:نصيب|حصه) (?:كل )?(?:ال)?[ء-ي]+(?: الواحد[ه]?)?(?: (?:نحو|حوالي|بلغ))?\s*$/;

/**
 * Whether the parts of a sum that fails count one matter, as far as the words say: none is what another one is spread over ("52 staff in 6 offices"), some of
 * another ("4,637 were closed and 2,120 of them granted"), what another was or became ("from 208 to 639"), what one of several did, or of an account behind
 * the total of another year.
 */
export function areOneMatter(items: readonly Item[], all: readonly Relation[]): (relation: Relation) => boolean {
  const places = new Map(items.map((item, at) => [item.start, at]));
  const itemsOf = ({ operands }: Relation) =>
    operands.flatMap(({ start }) => items[places.get(start) ?? items.length] ?? []);
  const accounts = new Map(
    all.flatMap((relation) => {
      if (relation.kind !== "roll-forward" || !holds(relation)) return [];
      // A number of it may be told twice.
      const values = new Set(itemsOf(relation).map(({ value }) => value));
      return relation.operands.map(({ start }) => [start, values] as const);
    }),
  );
  return (relation) => {
    if (!["sum", "bound"].includes(relation.kind) || !fails(relation)) return true;
    const parts = itemsOf(relation).filter(({ start }) => start !== relation.operands.at(-1)?.start);
    const [first, total] = [parts[0], items[places.get(relation.operands.at(-1)?.start ?? -1) ?? items.length]];
    // "In 2016 they were 2,443. Open on 1 January: 502. Received: 1,957": an account behind another year.
    const account = accounts.get(first?.start ?? -1);
    const isOfOtherYear =
      relation.kind === "sum" &&
      first !== undefined &&
      total !== undefined &&
      account !== undefined &&
      first.sentence > total.sentence &&
      yearOf(total) !== undefined &&
      !account.has(total.value) &&
      parts.every(({ value }) => account.has(value));
    if (isOfOtherYear) return false;
    return !parts.some((part, at) => {
      if (OF_ONE.test(part.before) || CAUSED.test(part.before)) return true;
      const before = parts[at - 1];
      if (before === undefined || items[(places.get(part.start) ?? 0) - 1] !== before) return false;
      if (before.sentence !== part.sentence) return false;
      const isSpread = AT.test(part.before) && OTHER.test(part.after) && part.value < before.value;
      const isSome =
        JOINED.test(part.before) &&
        OF_THEM.test(part.after) &&
        !OF_THEM.test(before.after) &&
        part.value < before.value;
      const isEnd = BEGAN.test(before.before) && ENDED.test(part.before);
      return (
        isSpread || isSome || isEnd || isFromTo(before, part) || [HAD_BEEN, WAS].some((cue) => cue.test(part.before))
      );
    });
  };
}
