import { unavailable } from "../metrics/unavailable.js";
import type { Identity } from "./deduceHidden.js";
import type { Figure } from "./Figure.js";

/**
 * The catalogue without the computed figures that are a suppressed count under another name, and without what follows from
 * them: what the flows leave is the open tickets, and what adds up the same parts is the same sum.
 */
export function withholdSuppressed(
  catalogue: readonly Figure[],
  identities: readonly Identity[],
  hidden: ReadonlySet<string>,
): readonly Figure[] {
  const sums = identities.filter(({ whole, minus = [] }) => hidden.has(whole) && minus.length === 0);
  if (sums.length === 0) return catalogue;
  const same = new Set(sums.map(({ parts }) => keyOf(parts)));
  const withheld = new Set<string>();
  // Which of the parts is the largest tells nothing of their sum.
  const isSum = (formula: Figure["formula"], inputs: readonly string[]): boolean =>
    formula !== "largest" && same.has(keyOf(inputs));
  for (let size = -1; size < withheld.size; ) {
    size = withheld.size;
    for (const { id, inputs, formula } of catalogue)
      if (inputs.length > 0 && (same.has(id) || isSum(formula, inputs) || inputs.some((each) => withheld.has(each))))
        withheld.add(id);
  }
  return catalogue.map((figure) => {
    const { id, result } = figure;
    if (!withheld.has(id) || result.status !== "ok") return figure;
    return { ...figure, result: unavailable(result, "suppressed") };
  });
}

function keyOf(ids: readonly string[]): string {
  return [...ids].sort().join();
}
