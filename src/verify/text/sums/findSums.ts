import type { CheckOutcome } from "../../checks/CheckOutcome.js";
import { groupBy } from "../../common/groupBy.js";
import { isAlike } from "../clauses/isAlike.js";
import { isBracketed } from "../clauses/isBracketed.js";
import { opensList } from "../clauses/opensList.js";
import { withoutAsides } from "../clauses/withoutAsides.js";
import { AND, OF_WHICH, PART, TOTAL } from "../passage/cues.js";
import { halfStep } from "../relations/halfStep.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { isChance, type Known } from "./isChance.js";
import { nearestRun } from "./nearestRun.js";

/** Listed parts that give a stated total, exactly or within the rounding they were printed with. */
export interface SumHit {
  readonly total: Item;
  readonly parts: readonly Item[];
  readonly outcome: CheckOutcome;
}

/** How many counts either side of a total may be its parts. */
const REACH = 40;
const LEVELS = 3;
/** Smaller counts may stand among the parts, of something else: "1,071 instances, 14 smaller utilities in 271". */
const SMALL = 100;

/**
 * Finds the sums that hold. Parts are consecutive counts before, after or around their total; once a subtotal is explained, its
 * parts step aside so that it can be a part itself. Their reach is bounded, so the time is linear in the number of counts.
 */
export function findSums(counts: readonly Item[]): readonly SumHit[] {
  const hits = new Map<Item, SumHit>();
  const inner = new Set<Item>();
  const subordinate = new Set(counts.filter(({ before }) => OF_WHICH.test(before)));
  const joined = new Set<Item>(); // "Of which 9,310 about bills and 6,408 about signals".
  counts.forEach((count, at) => {
    const last = counts[at - 1];
    if (last && (subordinate.has(last) || joined.has(last)) && AND.test(count.before)) joined.add(count);
  });
  const called = new Set(counts.filter(({ before }) => TOTAL.test(before)));
  const heads = counts.filter((count, at) => !count.listed || count.line !== counts[at - 1]?.line);
  const nested = new Set(counts.filter(({ after }) => PART.test(after)));
  const places = new Map(counts.map((count, place) => [count, place]));
  for (let level = 0; level < LEVELS; level++) {
    const open = counts.filter((count) => !inner.has(count));
    const main = withoutAsides(open);
    const kept = new Set(main);
    const aside = open.filter((count) => !kept.has(count));
    const large = open.filter(({ value }) => value >= SMALL);
    const sequences = [
      open,
      open.filter((count) => !subordinate.has(count)),
      open.filter((count) => !subordinate.has(count) && !joined.has(count)),
      open.filter((count) => !nested.has(count)),
      withoutRepeats(open),
      heads,
      large,
      main,
      main.filter((count) => !subordinate.has(count)),
      aside,
    ];
    const found = sequences
      .filter((sequence, index) => index === 0 || sequence.length < open.length)
      .flatMap((sequence, index) => {
        const sums = sumsIn(sequence, hits, called, { counts, places, isAll: level + index === 0 });
        return sequence === large ? sums.filter(({ parts }) => parts.length > 2) : sums;
      });
    if (found.length === 0) break;
    for (const hit of found) if (!hits.has(hit.total)) hits.set(hit.total, hit);
    for (const { total, parts } of found) {
      const place = places.get(total) ?? 0;
      const beside = parts.some((part) => counts[place + 1] === part || counts[place - 1] === part);
      if (beside) for (const part of parts) inner.add(part);
    }
  }
  // Numbers that are all parts of one total are none of each other.
  const found = [...hits.values()];
  const wholes = groupBy(
    found.flatMap((hit) => hit.parts.map((part) => ({ part, hit }))),
    ({ part }) => part,
  );
  return found.filter(
    ({ total, parts }) => !wholes.get(total)?.some(({ hit }) => parts.every((part) => hit.parts.includes(part))),
  );
}

/** What is known, and whether a sequence holds all counts. */
interface Whole extends Pick<Known, "counts" | "places"> {
  readonly isAll: boolean;
}

/** Of a sequence that is not all, only totals from whose neighbours something has been left out, since all others have been tried. */
function sumsIn(
  sequence: readonly Item[],
  known: ReadonlyMap<Item, SumHit>,
  called: ReadonlySet<Item>,
  { counts, places, isAll }: Whole,
): SumHit[] {
  const hits: SumHit[] = [];
  const near: Item[] = [];
  const explained = new Set([...known.values()].flatMap(({ parts }) => parts));
  const totals = new Set(known.keys());
  sequence.forEach((total, index) => {
    const from = Math.max(0, index - REACH);
    const end = Math.min(sequence.length, index + REACH);
    if (known.has(total) || (!isAll && isWhole(sequence, places, from, end - 1))) return;
    const partsOf = (ofAll: boolean) => {
      near.length = 0;
      let slack = halfStep(total);
      let sum = 0;
      for (let at = from; at < end; at++) {
        const item = sequence[at];
        if (item === undefined || item.value >= total.value || !(ofAll || isAlike(item, total))) continue;
        near.push(item);
        sum += item.value;
        slack += halfStep(item);
      }
      return sum + slack < total.value
        ? undefined
        : nearestRun(near, total, slack, (parts) => isChance(total, parts, { counts, places, explained, totals }));
    };
    // People may be among all that is called one total, or opens a list: "914 calls, 802 requests, 118 customers, 1,834 in all".
    const isOfAll = called.has(total) || opensList(total, sequence[index + 1], sequence[index + 2]);
    const parts = partsOf(false) ?? (isOfAll ? partsOf(true) : undefined);
    if (parts === undefined || arePeers(total, parts)) return;
    totals.add(total);
    for (const part of parts) explained.add(part);
    hits.push({ total, parts, outcome: relate("sum", parts, total).outcome });
  });
  return hits;
}

/** In "A (388), B (257) and C (131)" the first is no total of the others. */
function arePeers(total: Item, parts: readonly Item[]): boolean {
  return [total, ...parts].every(isBracketed) && parts.every(({ before }) => before.startsWith(")"));
}

/** Whether a stretch of a sequence leaves out no count, so that its sums were tried with all counts. */
function isWhole(sequence: readonly Item[], places: ReadonlyMap<Item, number>, from: number, to: number): boolean {
  const first = sequence[from];
  const last = sequence[to];
  if (first === undefined || last === undefined) return true;
  return (places.get(last) ?? 0) - (places.get(first) ?? 0) === to - from;
}

/** The counts without those of three digits or more that were said before. */
function withoutRepeats(counts: readonly Item[]): readonly Item[] {
  const seen = new Set<number>();
  return counts.filter(({ value }) => value < SMALL || (!seen.has(value) && seen.add(value) !== undefined));
}
