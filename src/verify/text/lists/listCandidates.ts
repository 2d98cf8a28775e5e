import { areComplements } from "../clauses/areComplements.js";
import { groupCounts } from "../clauses/groupCounts.js";
import { isAlike } from "../clauses/isAlike.js";
import { isPart } from "../clauses/isPart.js";
import { withoutAsides } from "../clauses/withoutAsides.js";
import { wordBehind } from "../clauses/wordBehind.js";
import { AND, DIVIDED, LAST, OF_WHICH, OPEN, REST, THEN, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { areOfOtherNoun } from "./areOfOtherNoun.js";
import { areOfTwoLists } from "./areOfTwoLists.js";
import { endsList } from "./endsList.js";
import { headsOf } from "./headsOf.js";
import { isCompared } from "./isCompared.js";
import { isDivided } from "./isDivided.js";
import { isFirstPart } from "./isFirstPart.js";
import { isSlippedPart } from "./isSlippedPart.js";
import { isTaken } from "./isTaken.js";
import { isWholeOf } from "./isWholeOf.js";
import { isWish } from "./isWish.js";
import { keepsBound } from "./keepsBound.js";
import { madeTotals } from "./madeTotals.js";
import { namedBefore } from "./namedBefore.js";
import { rankedBefore } from "./rankedBefore.js";
import { restedOn } from "./restedOn.js";
import { restOfAll } from "./restOfAll.js";
import { rowsBefore } from "./rowsBefore.js";
import { withoutPeaks } from "./withoutPeaks.js";
import { withoutSubordinates } from "./withoutSubordinates.js";

/** Counts that are listed together, and a total they may belong to. */
export interface ListCandidate {
  readonly total: Item;
  readonly parts: readonly Item[];
  /** The parts were picked by place alone, so that only a slip of the pen ties them to the total. */
  readonly loose: boolean;
  /** The counts of the next sentence are among the parts. */
  readonly joined: boolean;
  /** The words before the parts name the total. */
  readonly named: boolean;
}

const FEW = 4;

/** Each list of counts with the totals it may belong to: the count before it, one called a total, the largest of the passage. */
export function listCandidates(all: readonly Item[], explained: ReadonlySet<Item>): readonly ListCandidate[] {
  const counts = withoutPeaks(withoutAsides(all).filter((count) => !isCompared(count)));
  const groups = groupCounts(counts);
  const firsts = new Set(counts.filter((count) => isFirstPart(count, counts)));
  const told = new Set(counts.map(({ value }) => value));
  const summed = { parts: explained, values: new Set([...explained].map(({ value }) => value)) };
  const found: ListCandidate[] = [];
  const add = (
    total: Item | undefined,
    parts: readonly Item[],
    { loose = false, joined = false, named = false } = {},
  ): void => {
    if (!total || isWish(total)) return;
    // The first part is no total of the others, and what it was told to be before is none.
    if (firsts.has(total) || parts.some((part) => part.value === total.value && firsts.has(part))) return;
    const others = parts.filter((part) => part !== total && part.value !== total.value);
    const last = others.at(-1);
    // "900 were closed, 700 of them within a day, and the other 100 are open", of 1,000: what is left is of these.
    if (last && REST.test(last.before) && told.has(total.value + last.value)) return;
    if (others.length < 2 || others.some((part, at) => explained.has(part) || isWholeOf(part, others[at - 1]))) return;
    if (isTaken(total, others, summed) && !named && !areComplements(others) && !isDivided(total, others)) return;
    // "118 people, foremost among them officers with 31 cases".
    const isOpen = sumOf(others) < total.value && OPEN.test(others[0]?.before ?? "");
    if (areOfTwoLists(others) || (!isOpen && areOfOtherNoun(others, total))) return;
    const isLike = (part: Item) => isAlike(part, total);
    const fits = (part: Item) => part.value < total.value || isSlippedPart(part, others, total);
    const isSplit =
      isOpen || (DIVIDED.test(others[0]?.before ?? "") && others.filter(isLike).length * 2 > others.length);
    if (others.every((part) => fits(part) && (isSplit || isLike(part))))
      found.push({ total, parts: others, loose, joined, named });
  };
  groups.forEach((group, index) => {
    const [first, ...rest] = group;
    const main = withoutSubordinates(group);
    if (!THEN.test(rest[0]?.before ?? "") && !AND.test(rest[0]?.before ?? "")) {
      add(first, rest);
      add(first, main.slice(1));
      // "206 cases, of which 80 and 128, in which 276 people were involved".
      const other = rest.findIndex((count) => first && !isAlike(count, first));
      if (other > 1) add(first, rest.slice(0, other));
    }
    const earlier = groups
      .slice(Math.max(0, index - FEW), index)
      .flat()
      .filter((item) => !explained.has(item) || areComplements(group));
    const next = groups[index + 1] ?? [];
    // A list in rows does not go on in a sentence.
    const goesOn = !group.every(({ listed }) => listed) || next.every(({ listed }) => listed);
    const further = [...rest, ...next];
    if (first && goesOn && keepsBound(first, further)) add(first, further, { joined: true });
    for (const parts of [group, main, headsOf(group), ...(goesOn ? [[...group, ...next]] : [])]) {
      const joined = parts.length > group.length;
      const [first = 0, second = 0] = parts.map(({ value }) => value).sort((a, b) => b - a);
      const total = earlier.findLast(({ value }) => value > first);
      const word = parts[0] && wordBehind(parts[0].noun, parts[0].after);
      const own = earlier.findLast(
        (count) => count.value > first && word !== undefined && wordBehind(count.noun, count.after) === word,
      );
      if (own !== total) add(own, parts, { joined });
      const passed = earlier.findLast(({ value }) => value > second);
      add(total, parts, { joined });
      // "2,874, of which 936 from one office": what is divided next may be all.
      if (total !== undefined && OF_WHICH.test(total.before))
        add(
          earlier.findLast((count) => count.value > first && !isPart(count)),
          parts,
          { joined },
        );
      if (!joined)
        add(namedBefore(groups.slice(Math.max(0, index - FEW), index).flat(), parts), parts, { named: true });
      if (passed !== total) add(passed, parts, { joined });
    }
    for (const rest of group) {
      const [whole, ...parts] = restedOn(rest, groups, index, explained);
      add(whole, [...parts, rest], { named: true, joined: parts.length > 1 });
      const [all, ...others] = restOfAll(rest, counts);
      add(all, [...others, rest], { named: true, joined: true });
    }
    const end = group.at(-1);
    if (end !== undefined && endsList(end, group.slice(0, -1))) add(end, group);
    const above = groups[index - 1] ?? [];
    for (const [total, parts] of madeTotals(group, above)) add(total, parts);
    group.forEach((item, place) => {
      const [part, rest] = [group[place - 1], group[place + 1]];
      if (part && rest && isWholeOf(item, part) && REST.test(rest.before)) add(item, [part, rest]);
      const within = group.filter(({ sentence }, at) => at > place && sentence === item.sentence);
      if (isDivided(item, within) || OPEN.test(within[0]?.before ?? "")) add(item, within);
      if ([THEN, AND].some((cue) => cue.test(rest?.before ?? ""))) return;
      for (let length = 2; length <= FEW; length++)
        add(item, group.slice(place + 1, place + 1 + length), { loose: true });
    });
  });
  counts.forEach((last, at) => {
    if (TOTAL.test(last.before)) add(last, rowsBefore(counts, at));
    const [first, ...others] = LAST.test(last.before) ? rankedBefore(counts, at) : [];
    add(first, others);
  });
  const [top] = [...counts].sort((a, b) => b.value - a.value);
  const below = counts.filter(({ line }) => top !== undefined && line >= top.line);
  if (counts.length <= 12) add(top, below, { loose: true });
  return found;
}
