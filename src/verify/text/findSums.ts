import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { checkSum } from "../checks/checkSum.js";
import { OF_WHICH, PART } from "./cues.js";
import { isAlike } from "./isAlike.js";
import { isScattered } from "./isScattered.js";
import type { Item } from "./Relation.js";
import { withoutAsides } from "./withoutAsides.js";

/** Listed parts that give a stated total, exactly or within the rounding they were printed with. */
export interface SumHit {
  readonly total: Item;
  readonly parts: readonly Item[];
  readonly outcome: CheckOutcome;
}

/** How many counts either side of a total may be its parts. */
const REACH = 40;
const LEVELS = 3;
/** A smaller sum may hold by chance. */
const LIKELY = 1000;

/**
 * Finds the sums that hold. Parts are consecutive counts before, after or around their total; once a subtotal is explained, its
 * parts step aside so that it can be a part itself. Their reach is bounded, so the time is linear in the number of counts.
 */
export function findSums(counts: readonly Item[]): readonly SumHit[] {
  const hits = new Map<Item, SumHit>();
  const inner = new Set<Item>();
  const subordinate = new Set(counts.filter(({ before }) => OF_WHICH.test(before)));
  const nested = new Set(counts.filter(({ after }) => PART.test(after)));
  const places = new Map(counts.map((count, place) => [count, place]));
  for (let level = 0; level < LEVELS; level++) {
    const open = counts.filter((count) => !inner.has(count));
    const main = withoutAsides(open);
    const kept = new Set(main);
    const aside = open.filter((count) => !kept.has(count));
    const sequences = [
      open,
      open.filter((count) => !subordinate.has(count)),
      open.filter((count) => !nested.has(count)),
      withoutRepeats(open),
      main,
      aside,
    ];
    const found = sequences
      .filter((sequence, index) => index === 0 || sequence.length < open.length)
      .flatMap((sequence, index) => sumsIn(sequence, hits, level + index === 0 ? undefined : places));
    if (found.length === 0) break;
    for (const hit of found) if (!hits.has(hit.total)) hits.set(hit.total, hit);
    for (const { total, parts } of found) {
      const place = places.get(total) ?? 0;
      const beside = parts.some((part) => counts[place + 1] === part || counts[place - 1] === part);
      if (beside) for (const part of parts) inner.add(part);
    }
  }
  return [...hits.values()];
}

function withoutRepeats(counts: readonly Item[]): readonly Item[] {
  const seen = new Set<number>();
  return counts.filter(({ value }) => value < 100 || (!seen.has(value) && seen.add(value) !== undefined));
}

/** With `places`, only totals from whose neighbours something has been left out, since all others have been tried. */
function sumsIn(
  sequence: readonly Item[],
  known: ReadonlyMap<Item, SumHit>,
  places: ReadonlyMap<Item, number> | undefined,
): SumHit[] {
  const hits: SumHit[] = [];
  const near: Item[] = [];
  sequence.forEach((total, index) => {
    const from = Math.max(0, index - REACH);
    const end = Math.min(sequence.length, index + REACH);
    if (known.has(total) || (places !== undefined && isWhole(sequence, places, from, end - 1))) return;
    near.length = 0;
    let slack = halfStep(total);
    let sum = 0;
    for (let at = from; at < end; at++) {
      const item = sequence[at];
      if (item === undefined || item.value >= total.value || !isAlike(item, total)) continue;
      near.push(item);
      sum += item.value;
      slack += halfStep(item);
    }
    const parts = sum + slack < total.value ? undefined : nearestRun(near, total, slack);
    if (parts !== undefined) hits.push({ total, parts, outcome: sumOf(parts, total) });
  });
  return hits;
}

function isWhole(sequence: readonly Item[], places: ReadonlyMap<Item, number>, from: number, to: number): boolean {
  const first = sequence[from];
  const last = sequence[to];
  if (first === undefined || last === undefined) return true;
  return (places.get(last) ?? 0) - (places.get(first) ?? 0) === to - from;
}

/** The run of consecutive counts that gives the total within the slack of rounded ones, the nearest to it if there are several. */
function nearestRun(near: readonly Item[], total: Item, slack: number): readonly Item[] | undefined {
  let best: readonly Item[] | undefined;
  let start = 0;
  let sum = 0;
  const most = total.value + slack;
  const least = total.value - slack;
  for (let end = 0; end < near.length; end++) {
    sum += near[end]?.value ?? 0;
    while (sum > most && start < end) sum -= near[start++]?.value ?? 0;
    for (let from = start, rest = sum; from < end && rest >= least; rest -= near[from++]?.value ?? 0) {
      const parts = near.slice(from, end + 1);
      const nearer = best === undefined || distance(parts, total) < distance(best, total);
      if (nearer && holds(parts, total, rest, near[end + 1])) best = parts;
    }
  }
  return best;
}

function holds(parts: readonly Item[], total: Item, sum: number, next: Item | undefined): boolean {
  if (sum !== total.value && !mayBeRounded(parts, total, next)) return false;
  if (total.value < 20 && total.noun === undefined && !total.listed) return false;
  const short = total.figure.decimals < 0 && total.figure.units < 100;
  if (short && parts[0]?.sentence !== parts.at(-1)?.sentence) return false;
  if (total.value < LIKELY && isScattered(parts)) return false;
  return sumOf(parts, total).outcome.startsWith("pass");
}

/** A sum that holds only within rounding needs more than its numbers: a total that is no bound, and all of the list beside it. */
function mayBeRounded(parts: readonly Item[], total: Item, next: Item | undefined): boolean {
  if (total.bound !== undefined && total.bound !== "about") return false;
  if ([total, ...parts].every((item) => halfStep(item) === 0)) return false;
  const last = parts.at(-1);
  const first = parts[0];
  if (first === undefined || last === undefined) return false;
  const whole = next === undefined || (next.sentence !== last.sentence && !(next.listed && last.listed));
  return whole && first.start > total.start && first.sentence - total.sentence <= 1;
}

function sumOf(parts: readonly Item[], { figure: total }: Item): CheckOutcome {
  const figures = parts.map(({ figure }) => figure);
  return checkSum(figures, total);
}

function halfStep({ figure }: Item): number {
  return figure.decimals < 0 ? 10 ** -figure.decimals / 2 : 0;
}

function distance(parts: readonly Item[], total: Item): number {
  return Math.min(...parts.map((part) => Math.abs(part.start - total.start)));
}
