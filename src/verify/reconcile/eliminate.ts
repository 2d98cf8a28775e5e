import type { Equation } from "./equationsOf.js";

/** The equations solved for one unknown each, as far as they go: exact, by whole multiples of each other. */
export function eliminate(equations: readonly Equation[]): readonly Equation[] {
  const solved = new Map<string, Equation>();
  for (const equation of equations) {
    let rest = equation;
    for (const [pivot, other] of solved) rest = without(rest, pivot, other);
    const [pivot] = rest.terms.keys();
    if (pivot === undefined) continue;
    for (const [id, other] of solved) solved.set(id, without(other, pivot, rest));
    solved.set(pivot, rest);
  }
  return [...solved.values()];
}

/** The first equation less so much of the other that the unknown is gone from it. */
function without(one: Equation, unknown: string, other: Equation): Equation {
  const [times, less] = [other.terms.get(unknown), one.terms.get(unknown)];
  if (times === undefined || less === undefined) return one;
  const terms = combined(one.terms, times, other.terms, less);
  const from = combined(one.from, times, other.from, less);
  const sum = one.sum * times - other.sum * less;
  let divisor = sum;
  for (const factors of [terms, from]) for (const factor of factors.values()) divisor = commonDivisor(divisor, factor);
  if (divisor < 0n) divisor = -divisor;
  if (divisor <= 1n) return { terms, sum, from };
  return { terms: divided(terms, divisor), sum: sum / divisor, from: divided(from, divisor) };
}

function combined<Key>(
  one: ReadonlyMap<Key, bigint>,
  times: bigint,
  other: ReadonlyMap<Key, bigint>,
  less: bigint,
): Map<Key, bigint> {
  const all = new Map([...one].map(([key, factor]) => [key, factor * times]));
  for (const [key, factor] of other) {
    const rest = (all.get(key) ?? 0n) - factor * less;
    if (rest === 0n) all.delete(key);
    else all.set(key, rest);
  }
  return all;
}

function divided<Key>(factors: ReadonlyMap<Key, bigint>, divisor: bigint): Map<Key, bigint> {
  return new Map([...factors].map(([key, factor]) => [key, factor / divisor]));
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
