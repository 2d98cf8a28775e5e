import { clauseOf } from "../clauses/clauseOf.js";
import { isBareChange } from "../clauses/isBareChange.js";
import { nounsBehind } from "../clauses/nounsBehind.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { wordsOfChange } from "../clauses/wordsOfChange.js";
import { BY_HOW_MUCH, PLANNED, YEARS } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item, Pair } from "../relations/Relation.js";

/** What follows a change in its own clause. */
const OWN = /^(?:(?! and | و)[^,،;؛(–—])*/;
/** What it is compared with. */
const COMPARED = /(?<![a-zء-ي])(?:on|over|than|from|compared|عن|علي|مقارنه)(?![a-zء-ي]).*/s;

/**
 * Whether a percentage may be the change of two counts, of which none is a plan: its own words give it no other subject and no other
 * year, or it stands before both, and what leads to them tells no other change.
 *
 * @param previous - the number before it, which is what changed where nothing but the change stands between
 */
export function isOwnChange(percent: Item, pair: Pair, previous?: Item): boolean {
  const isChanged =
    previous?.sentence === percent.sentence &&
    isCount(previous) &&
    !BY_HOW_MUCH.test(previous.before) &&
    isBareChange(percent.before, nounsBehind([previous]));
  if (isChanged && !pair.includes(previous)) return false;
  const [base, other] = pair;
  const first = base.start < other.start ? base : other;
  const behind = base.start > percent.start ? "" : percent.after;
  const isFirst = percent.start < first.start;
  const words = isFirst ? first.before.replace(OWN, "") : wordsOfChange({ ...percent, after: behind });
  const said = pair.map((count) => `${count.before} ${count.after}`).join(" ");
  if (PLANNED.test(`${clauseOf(base)} ${clauseOf(other)}`) || words.match(YEARS)?.some((year) => !said.includes(year)))
    return false;
  const subject = first.before.match(/[a-z]{4,}|(?<= ال)[ء-ي]{4,}/g) ?? [];
  return (
    (isFirst && !tellsChange(words)) ||
    isBareChange(words.replace(COMPARED, ""), [...nounsBehind(pair), ...(isFirst ? [] : subject)])
  );
}
