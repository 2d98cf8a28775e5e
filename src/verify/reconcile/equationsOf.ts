import type { Identity } from "../../figures/deduceHidden.js";
import { termsOf } from "../../figures/termsOf.js";

/** What identities say of unknown counts: each so many times, together the sum; and which identities, how often, say it. */
export interface Equation {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly sum: bigint;
  readonly from: ReadonlyMap<Identity, bigint>;
}

/** The most unknown counts, and equations, of one knot that is solved: beyond them it is left alone. */
const MOST = { unknowns: 40, equations: 160 };

/**
 * The equations of the unknown counts, by knots of those that stand together in some of them. What only defines an unknown that
 * is in no other equation says nothing, and is left out; so is a knot without a `wanted` count, or too large to be solved.
 */
export function equationsOf(
  identities: readonly Identity[],
  known: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
  signed: ReadonlySet<string>,
): readonly (readonly Equation[])[] {
  let open = identities.flatMap((identity) => {
    const terms = new Map<string, bigint>();
    let sum = 0n;
    for (const [id, sign] of termsOf(identity)) {
      const count = known.get(id);
      if (count === undefined) terms.set(id, (terms.get(id) ?? 0n) + BigInt(sign));
      else sum -= BigInt(sign) * BigInt(count);
    }
    return terms.size === 0 ? [] : [{ terms, sum, from: new Map([[identity, 1n]]), whole: identity.whole }];
  });
  for (let size = -1; size !== open.length; ) {
    size = open.length;
    const times = new Map<string, number>();
    for (const { terms } of open) for (const id of terms.keys()) times.set(id, (times.get(id) ?? 0) + 1);
    open = open.filter(({ terms, whole }) => {
      if (times.get(whole) !== 1 || wanted.has(whole)) return true;
      return !signed.has(whole) && [...terms].some(([id, factor]) => id !== whole && factor < 0n);
    });
  }
  return knotsOf(open).filter((knot) => {
    const unknowns = new Set(knot.flatMap(({ terms }) => [...terms.keys()]));
    const isSmall = unknowns.size <= MOST.unknowns && knot.length <= MOST.equations;
    return isSmall && [...unknowns].some((id) => wanted.has(id));
  });
}

/** Equations that share an unknown, directly or through others, are one knot. */
function knotsOf(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const byId = new Map<string, Equation[]>();
  for (const equation of equations)
    for (const id of equation.terms.keys()) {
      const list = byId.get(id);
      if (list === undefined) byId.set(id, [equation]);
      else list.push(equation);
    }
  const seen = new Set<Equation>();
  return equations.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const knot = [first];
    for (const { terms } of knot)
      for (const id of terms.keys()) {
        for (const other of byId.get(id) ?? [])
          if (!seen.has(other)) {
            seen.add(other);
            knot.push(other);
          }
        byId.delete(id);
      }
    return [knot];
  });
}
