import type { Span } from "../../../model/Finding.js";
import { groupBy } from "../../common/groupBy.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { DIVIDED, REST } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { runsOf } from "../relations/runsOf.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { areSome } from "./areSome.js";
import { isAllOther } from "./isAllOther.js";
import { isNoShare } from "./isNoShare.js";
import { isOfOneWhole } from "./isOfOneWhole.js";
import { isOneRowLonger } from "./isOneRowLonger.js";
import { isRanking } from "./isRanking.js";
import { isToldBefore } from "./isToldBefore.js";
import { leavesRest } from "./leavesRest.js";
import { missedRest } from "./missedRest.js";
import { missedTotal } from "./missedTotal.js";
import { missesHundred } from "./missesHundred.js";
import { runsTo100 } from "./runsTo100.js";
import { shareList } from "./shareList.js";
import { shareTogether } from "./shareTogether.js";
import { withLastBefore } from "./withLastBefore.js";
import { withRest } from "./withRest.js";

/** Shares that leave out less than this many percent may be all. */
const MOST = 95;
/** So many sentences may tell one list, a blank line between them or not. */
const MOST_LISTS = 3;
const NEXT = 3;
const OPEN_LIST = { outcome: "cannot-check", reason: "not-exhaustive" } as const;

/** A share of those that the one before it counts: "with 41 % of such calls". */
const OF_SUCH = /^\s*(?:of (?:such|these|those|them|which|whom)|من (?:هذه|هولاء|تلك|هذا|ذلك)|منه[امن])(?![a-zء-ي])/;
/** Right behind another percentage, that of another time: "25% (32%)". */
const IN_BRACKETS = /^\s*[([]\s*$/;
/** From one share to the next. */
const AND = /^[^.؛;]{0,24}(?:[,،]|و|and)\s*$/;

/**
 * Finds lists of percentages that add to 100, and those that are said to be complete and do not.
 * A list is a run of percentages in one sentence, or in neighbouring rows; one with a percentage that its count has confirmed or refuted is no error.
 */
export function findShareLists({ text, items }: Reading, judged?: ReadonlySet<Span>): readonly Relation[] {
  const grown = afterChange(items);
  const groups = groupPercents(items);
  const joined = new Set<readonly Item[]>();
  return groups.flatMap((group, at): readonly Relation[] => {
    if (joined.has(group)) return [];
    const joint = shareTogether(text, group, groups[at - 1]?.at(-1), groups[at + 1]?.[0]);
    if (joint !== undefined) return [joint];
    const all = joinedTo100(groups, at);
    for (const part of all) joined.add(part);
    if (all.length > 0) return [shareList(all.flat())];
    const runs = runsTo100(group);
    const [run = []] = runs;
    if (runs.length > 0 && !(runs.length === 1 && (goesOn(group, run) || isOneRowLonger(text, group, run))))
      return runs.map((each) => withRest(each, judged));
    const rest = missedRest(text, items, group);
    if (rest !== undefined && judged !== undefined && !isToldBefore(text, items, rest))
      return [shareList(withLastBefore(items, rest))];
    const whole = judged && missedTotal(text, group, judged);
    if (whole !== undefined) return [shareList(whole)];
    const isClosed = REST.test(group.at(-1)?.before ?? "");
    const isOpen = !isClosed && sumOf(group) < MOST && isRanking(group);
    if (
      !isOpen &&
      (isClosed || !grown.has(group[0])) &&
      missesHundred(text, group, judged) &&
      !isToldBefore(text, items, group)
    )
      return [shareList(withLastBefore(items, group))];
    if (sumOf(group) > MOST) return [];
    if (areSome(text, group)) return [{ kind: "share-list", operands: group, outcome: OPEN_LIST, said: true }];
    return isRanking(group) || leavesRest(text, group, judged)
      ? [{ kind: "share-list", operands: group, outcome: OPEN_LIST }]
      : [];
  });
}

/** A list with those of the next sentences, where they make 100 with it, and none of them alone does. */
function joinedTo100(groups: readonly (readonly Item[])[], from: number): readonly (readonly Item[])[] {
  const first = groups[from] ?? [];
  for (let count = 2; count <= MOST_LISTS; count++) {
    const some = groups.slice(from, from + count);
    const all = some.flat();
    const isNear = all.every(({ sentence }, at) => sentence - (all[at - 1]?.sentence ?? sentence) <= NEXT);
    if (some.length < count || !isNear || first.length < 2 || sumOf(all) > 110) return [];
    if (!fails(shareList(all))) return some.some((part) => runsTo100(part).length > 0) ? [] : some;
  }
  return [];
}

/** A list that is said to be all goes on beyond the percentages that add to 100. */
function goesOn(group: readonly Item[], run: readonly Item[]): boolean {
  const next = run[0] === group[0] ? group[run.length] : undefined;
  return next !== undefined && DIVIDED.test(group[0]?.before ?? "") && AND.test(next.before);
}

function groupPercents(items: readonly Item[]): readonly (readonly Item[])[] {
  const lines = groupBy(items, ({ kind, line }) => (kind === "percent" ? line : undefined));
  const isAlone = ({ line }: Item) => lines.get(line)?.length === 1;
  return runsOf(
    items.filter(
      (item, at) =>
        item.kind === "percent" &&
        !isChange(item) &&
        !isNoShare(item, items[at - 1], items[at + 1]) &&
        !(items[at - 1]?.kind === "percent" && IN_BRACKETS.test(item.before)),
    ),
    (last, item) =>
      (last.sentence === item.sentence && !OF_SUCH.test(item.after)) ||
      (last.sentence + 1 === item.sentence && (REST.test(item.before) || isAllOther(item.before))) ||
      (last.listed &&
        item.listed &&
        item.line - last.line === 1 &&
        isAlone(last) &&
        isAlone(item) &&
        isOfOneWhole(last, item)),
  );
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
