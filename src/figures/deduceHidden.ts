import { termsOf } from "./termsOf.js";

/** A whole that is its parts, less those of `minus`. */
export interface Identity {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly minus?: readonly string[];
}

/**
 * What can be worked out from the numbers that are known: each unknown that an identity leaves alone in, and all unknown parts
 * of a whole of which nothing is left; over again with what was found, which is added to the numbers. Each with what gives it
 * away, the whole first.
 */
export function deduceHidden(
  identities: readonly Identity[],
  values: Map<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const listed = identities.map((identity) => ({
    terms: termsOf(identity),
    isSum: (identity.minus ?? []).length === 0,
  }));
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const { terms, isSum } of listed) {
      const unknown = terms.filter(([id]) => !values.has(id));
      const rest = terms.reduce((sum, [id, sign]) => sum + sign * (values.get(id) ?? 0), 0);
      const [first] = unknown;
      if (first === undefined) continue;
      const isNothing = isSum && rest === 0 && unknown.every(([, sign]) => sign > 0);
      if (unknown.length > 1 && !isNothing) continue;
      const by = terms.flatMap(([id]) => (values.has(id) ? (found.get(id) ?? [id]) : []));
      for (const [id, sign] of unknown) {
        values.set(id, unknown.length > 1 ? 0 : -sign * rest);
        found.set(id, [...new Set(by)]);
      }
    }
  }
  return found;
}
