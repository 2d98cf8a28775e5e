import type { Identity } from "../../figures/deduceHidden.js";
import { termsOf } from "../../figures/termsOf.js";
import { eliminate } from "./eliminate.js";
import { type Equation, equationsOf } from "./equationsOf.js";
import { narrowCounts } from "./narrowCounts.js";

/** An unknown count that the known ones leave no choice for, and those. */
export interface Determined {
  readonly id: string;
  readonly count: number;
  readonly by: readonly string[];
}

/**
 * The unknown counts that several identities give away together, though none of them does alone: by exact elimination, and
 * because no count is below 0.
 */
export function solveHidden(
  identities: readonly Identity[],
  known: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
): readonly Determined[] {
  // What flows leave, and what changed, may be below 0.
  const signed = new Set(identities.flatMap(({ whole, minus = [] }) => (minus.length > 0 ? [whole] : [])));
  return equationsOf(identities, known, wanted, signed).flatMap((knot) => {
    const solved = eliminate(knot);
    const found = new Map<string, Determined>();
    for (const equation of solved) {
      const [only, another] = equation.terms;
      if (only === undefined || another !== undefined) continue;
      const [id, factor] = only;
      const count = equation.sum / factor;
      if (count * factor === equation.sum && (count >= 0n || signed.has(id)))
        found.set(id, { id, count: Number(count), by: inputsOf(equation, known) });
    }
    for (const [id, { least, most, from }] of narrowCounts([...knot, ...solved], signed))
      if (least !== undefined && least === most && !found.has(id))
        found.set(id, { id, count: Number(least), by: knownIn([...from], known) });
    return [...found.values()].filter(({ count }) => Number.isSafeInteger(count));
  });
}

/** The known counts that are left of the identities that an equation is made of. */
function inputsOf({ from }: Equation, known: ReadonlyMap<string, number>): readonly string[] {
  const times = new Map<string, bigint>();
  for (const [identity, factor] of from)
    for (const [id, sign] of termsOf(identity))
      if (known.has(id)) times.set(id, (times.get(id) ?? 0n) + factor * BigInt(sign));
  return [...times].flatMap(([id, factor]) => (factor === 0n ? [] : [id]));
}

function knownIn(identities: readonly Identity[], known: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set(identities.flatMap(termsOf).flatMap(([id]) => (known.has(id) ? [id] : [])))];
}
