import { groupBy } from "../../common/groupBy.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** Between one group of a list and the next. */
const PARTED = /[,،;؛]|(?<![a-z])and(?![a-z])|(?<![ء-ي])و$/;
/** No score, no gate and no length in minutes that others are grouped by is higher. */
const HIGHEST = 10;
/** So many in a row, down to one or up from it, are a scale. */
const SCALE = 3;

/** The counts without the numbers that name what each is counted for: the stars of "310 gave 5 stars, 90 gave 4 and 50 gave 3", the gates of "200 to gate 1 and 150 to gate 2". */
export function withoutScores(counts: readonly Item[]): readonly Item[] {
  const names = new Set([...groupBy(counts, ({ sentence }) => sentence).values()].flatMap(labelsIn));
  return names.size === 0 ? counts : counts.filter((count) => !names.has(count));
}

/** Those of a sentence: one of each pair, higher or lower from pair to pair, down to one, or where the other numbers give the largest. */
function labelsIn(counts: readonly Item[]): readonly Item[] {
  const most = counts.reduce((value, one) => Math.max(value, one.value), 0);
  const total = counts.find(({ value }) => value === most);
  for (const left of [undefined, total]) {
    const groups = runsBetween(counts.filter((count) => count !== left));
    if (groups.some(({ length }) => length > 2)) continue;
    const pairs = groups.filter(({ length }) => length === 2);
    for (const side of [1, 0]) {
      const names = pairs.flatMap((pair) => pair[side] ?? []);
      const rest = counts.filter((count) => count !== left && !names.includes(count));
      if (isInOrder(names) && (isWholeScale(names) || (left !== undefined && sumOf(rest) === left.value))) return names;
    }
  }
  return [];
}

function runsBetween(counts: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  counts.forEach((count, at) => {
    const last = counts[at - 1];
    if (last === undefined || PARTED.test(last.after)) groups.push([]);
    groups.at(-1)?.push(count);
  });
  return groups;
}

function isInOrder(names: readonly Item[]): boolean {
  const steps = stepsOf(names);
  return (
    steps.length > 0 &&
    names.every(({ value }) => Number.isInteger(value) && value <= HIGHEST) &&
    (steps.every((step) => step > 0) || steps.every((step) => step < 0))
  );
}

function isWholeScale(names: readonly Item[]): boolean {
  return (
    names.length >= SCALE &&
    [names[0], names.at(-1)].some((end) => end?.value === 1) &&
    stepsOf(names).every((step) => Math.abs(step) === 1)
  );
}

function stepsOf(names: readonly Item[]): readonly number[] {
  return names.slice(1).map(({ value }, at) => value - (names[at]?.value ?? value));
}
