import { clauseBefore } from "./clauseBefore.js";
import { DIVIDED, OF_WHICH, OPEN, OTHER, PENDING, RESOLVED, REST } from "./cues.js";
import { groupCounts } from "./groupCounts.js";
import { mayOverlap } from "./mayOverlap.js";
import { provenTotals } from "./provenTotals.js";
import type { Reading } from "./Reading.js";
import type { Item, Relation } from "./Relation.js";
import { relate } from "./relate.js";
import { says } from "./says.js";
import { sumOf } from "./sumOf.js";

/** A list further from a total than this share of it is divided from something else. */
const NEAR = 0.05;

/**
 * Relates a list of the prose that says that it divides something and ends with the rest, where the prose gives no total, to the
 * totals that the tables confirm.
 */
export function findTableLists({ text, counts, sums, grids }: Reading): readonly Relation[] {
  const totals = grids.flatMap(provenTotals);
  const explained = new Set(sums.flatMap(({ parts }) => parts));
  if (totals.length === 0) return [];
  return groupCounts(counts).flatMap((group): Relation[] => {
    const parts = group.filter(({ before }) => !OF_WHICH.test(before));
    const sum = sumOf(parts);
    const isNear = ({ value }: { readonly value: number }) => Math.abs(value - sum) <= NEAR * value;
    if (parts.length < 3 || !isClosed(parts) || parts.some((part) => explained.has(part))) return [];
    if (counts.some((count) => !group.includes(count) && isNear(count))) return [];
    const near = totals.filter(isNear);
    const total = near.find(({ value }) => value === sum) ?? near[0];
    if (total === undefined || mayOverlap(text, parts)) return [];
    return [relate("sum", parts, total)];
  });
}

function isClosed(parts: readonly Item[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || OPEN.test(first.before)) return false;
  if (parts.some((part) => says(part, PENDING, RESOLVED))) return false;
  const end = `${clauseBefore(last.before)} ${last.after.split(/[.;؛]/)[0]}`;
  return DIVIDED.test(first.before) && (REST.test(end) || OTHER.test(end));
}
