import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import { lineAbove } from "../clauses/lineAbove.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { DIVIDED, OF_TOTAL, OPEN, REST } from "../passage/cues.js";
import { nearby } from "../relations/nearby.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isHundred } from "./isHundred.js";
import { isInOneClass } from "./isInOneClass.js";
import { isNoShare } from "./isNoShare.js";
import { isRanking } from "./isRanking.js";
import { missesHundred } from "./missesHundred.js";
import { partsOfHundred } from "./partsOfHundred.js";
import { runsTo100 } from "./runsTo100.js";
import { shareList } from "./shareList.js";
import { turnsTo100 } from "./turnsTo100.js";
import { withLastBefore } from "./withLastBefore.js";

/** Shares that leave out less than this many percent may be all. */
const MOST = 95;
/** Of fewer shares the words may speak of something else. */
const FEWEST = 4;
/** How many numbers before a list one of its shares may stand. */
const NEAR = 6;
const OPEN_LIST = { outcome: "cannot-check", reason: "not-exhaustive" } as const;

/** A share of those that the one before it counts: "with 41 % of such calls". */
const OF_SUCH = /^\s*(?:of (?:such|these|those|them|which|whom)|من (?:هذه|هولاء|تلك|هذا|ذلك)|منه[امن])(?![a-zء-ي])/;
/** What each row says to be a share of: "of all issues raised". */
const OF_ALL = /^\s*of (?:all |the |total |these |our )*([a-z]+(?: [a-z]+)?)/;
/** Another list begins. */
const ANEW = /[;؛]|(?<![a-zء-ي])(?:of the|among|منه[امن]|وبين)(?![a-zء-ي])/;

/**
 * Finds lists of percentages that add to 100, and those that are said to be complete and do not.
 * A list is a run of percentages in one sentence, or in neighbouring rows; one with a percentage that its count has confirmed or refuted is no error.
 */
export function findShareLists({ text, items }: Reading, judged?: ReadonlySet<Span>): readonly Relation[] {
  const grown = afterChange(items);
  return groupPercents(items).flatMap((group) => {
    const runs = runsTo100(group);
    const [run] = runs;
    const torn = run !== undefined && runs.length === 1 && isTorn(group, run);
    if (runs.length > 0 && !torn) return runs.map((each) => shareList(each));
    const parts = partsOfHundred(group);
    if (parts !== undefined && runs.length === 0 && !mayOverlap(text, parts)) return [shareList(parts)];
    const isClosed = REST.test(group.at(-1)?.before ?? "");
    if ((isClosed || !grown.has(group[0])) && missesHundred(text, group, judged) && !isToldBefore(items, group))
      return [shareList(withLastBefore(items, group))];
    if (sumOf(group) > MOST) return [];
    if (isSome(text, group)) return [{ kind: "share-list", operands: group, outcome: OPEN_LIST, said: true }];
    return isRanking(group) ? [{ kind: "share-list", operands: group, outcome: OPEN_LIST }] : [];
  });
}

/** Whether what a list lacks to 100 is a percentage told before it: "They made up 40 %. Fires were 32 %, and the remaining 28 %". */
function isToldBefore(items: readonly Item[], group: readonly Item[]): boolean {
  const rest = 100 - sumOf(group);
  const before = nearby(items, group[0]?.start ?? 0, NEAR).filter(({ end }) => end <= (group[0]?.start ?? 0));
  return before.some(
    (item) => item.kind === "percent" && OF_TOTAL.test(item.after) && Math.abs(item.value - rest) < 0.01,
  );
}

/** Shares of which the words before them say that they are some: "among them", `من أبرز`. */
function isSome(text: string, group: readonly Item[]): boolean {
  const [first] = group;
  if (first === undefined || group.length < FEWEST) return false;
  return OPEN.test(`${first.before} ${first.listed ? lineAbove(text, first) : ""}`);
}

/** A list that says that it is all goes on beyond the percentages that add to 100; two of more may do so by chance where two digits of one are turned. */
function isTorn(group: readonly Item[], run: readonly Item[]): boolean {
  const isOne = !group.some(({ before }) => ANEW.test(before));
  if (isOne && DIVIDED.test(group[0]?.before ?? "") && run.length === 2 && group.length > 3 && turnsTo100(group))
    return true;
  const next = run[0] === group[0] ? group[run.length] : undefined;
  const only = sumOf(run);
  if (next?.listed && next.line - (run.at(-1)?.line ?? 0) === 1 && Math.abs(only - 100) > 0.01) return true;
  const lead = group[0]?.before ?? "";
  return (
    next !== undefined &&
    (DIVIDED.test(lead) || isInOneClass(lead)) &&
    /^[^.؛;]{0,24}(?:[,،]|و|and)\s*$/.test(next.before)
  );
}

function groupPercents(items: readonly Item[]): readonly (readonly Item[])[] {
  const lines = groupBy(items, ({ kind, line }) => (kind === "percent" ? line : undefined));
  const isAlone = ({ line }: Item) => lines.get(line)?.length === 1;
  return runsOf(
    items.filter((item, at) => item.kind === "percent" && !isChange(item) && !isNoShare(item, items[at - 1])),
    (last, item) =>
      (last.sentence === item.sentence && !OF_SUCH.test(item.after)) ||
      (last.sentence + 1 === item.sentence && (REST.test(item.before) || isHundred(item))) ||
      (last.listed &&
        item.listed &&
        item.line - last.line === 1 &&
        isAlone(last) &&
        isAlone(item) &&
        isOfOneWhole(last, item)),
  );
}

/** Rows that are shares of what is called by other words are no list. */
function isOfOneWhole(last: Item, item: Item): boolean {
  const [one, other] = [last, item].map(({ after }) => OF_ALL.exec(after)?.[1]?.split(" ").sort().join(" "));
  return one === other || one === undefined || other === undefined;
}

/** Percentages that go on with a change before them in their sentence: "fraud fell by 22 %, then theft by 19 %". */
function afterChange(items: readonly Item[]): ReadonlySet<Item | undefined> {
  const percents = items.filter(({ kind }) => kind === "percent");
  return new Set(
    percents.filter((item, at) => {
      const last = percents[at - 1];
      const goesOn = !/[:;؛]/.test(item.before) && !DIVIDED.test(item.before);
      return last?.sentence === item.sentence && isChange(last) && goesOn;
    }),
  );
}

function isChange({ before, after, signed }: Item): boolean {
  return signed === true || tellsChange(before.slice(-60)) || /^\W*(?:increase|decrease|rise|fall|drop)/.test(after);
}
