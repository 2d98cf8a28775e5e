import type { Identity } from "../../figures/deduceHidden.js";
import type { Equation } from "./equationsOf.js";
import { floorDivide } from "./floorDivide.js";

/** Between what an unknown count lies, as far as that is known, and the identities by which it is. */
export interface CountRange {
  least?: bigint;
  most?: bigint;
  readonly from: Set<Identity>;
}

/** Counts are narrowed over and over; what takes longer is left alone. */
const ROUNDS = 12;

/**
 * What is left for each unknown of the equations, where a count is nothing less than 0: of a sum of nothing, nothing; of two
 * counts that make 5, no more than 5. Nothing at all where the equations contradict each other.
 */
export function narrowCounts(
  equations: readonly Equation[],
  signed: ReadonlySet<string>,
): ReadonlyMap<string, CountRange> {
  const ranges = new Map<string, CountRange>();
  for (const { terms } of equations)
    for (const id of terms.keys())
      if (!ranges.has(id)) ranges.set(id, { ...(signed.has(id) ? {} : { least: 0n }), from: new Set() });
  let isOpen = true;
  for (let round = 0; isOpen && round < ROUNDS; round++) {
    isOpen = false;
    for (const equation of equations) {
      const [low, high] = [reachOf(equation, ranges, "least"), reachOf(equation, ranges, "most")];
      for (const [id, factor] of equation.terms) {
        const range = ranges.get(id);
        if (range === undefined) continue;
        // factor * x is what is left of the sum when the others reach their most, or their least.
        const [from, to] = factor > 0n ? [range.least, range.most] : [range.most, range.least];
        const [smallest, largest] = [restOf(equation.sum, high, factor, to), restOf(equation.sum, low, factor, from)];
        const [least, most] = factor > 0n ? [smallest, largest] : [negative(largest), negative(smallest)];
        const size = factor > 0n ? factor : -factor;
        const [first, last] = [negative(floor(negative(least), size)), floor(most, size)];
        const isMore = first !== undefined && (range.least === undefined || first > range.least);
        const isLess = last !== undefined && (range.most === undefined || last < range.most);
        if (isMore) range.least = first;
        if (isLess) range.most = last;
        if (!isMore && !isLess) continue;
        isOpen = true;
        for (const identity of equation.from.keys()) range.from.add(identity);
        for (const other of equation.terms.keys())
          for (const identity of ranges.get(other)?.from ?? []) range.from.add(identity);
        if (range.least !== undefined && range.most !== undefined && range.least > range.most) return new Map();
      }
    }
  }
  return ranges;
}

/** The least or most that all terms make together: what is bounded of it, and how many are not. */
interface Reach {
  readonly sum: bigint;
  readonly unbounded: number;
}

function reachOf({ terms }: Equation, ranges: ReadonlyMap<string, CountRange>, end: "least" | "most"): Reach {
  let [sum, unbounded] = [0n, 0];
  for (const [id, factor] of terms) {
    const range = ranges.get(id);
    const bound = (end === "least") === factor > 0n ? range?.least : range?.most;
    if (bound === undefined) unbounded++;
    else sum += factor * bound;
  }
  return { sum, unbounded };
}

/** What one term is when all others reach that end; nothing where one of them has none. */
function restOf(whole: bigint, { sum, unbounded }: Reach, factor: bigint, own: bigint | undefined): bigint | undefined {
  if (unbounded > (own === undefined ? 1 : 0)) return undefined;
  return whole - (own === undefined ? sum : sum - factor * own);
}

function negative(value: bigint | undefined): bigint | undefined {
  return value === undefined ? undefined : -value;
}

function floor(numerator: bigint | undefined, denominator: bigint): bigint | undefined {
  return numerator === undefined ? undefined : floorDivide(numerator, denominator);
}
