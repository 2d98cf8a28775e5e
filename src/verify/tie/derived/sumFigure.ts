import type { Figure } from "../../../figures/Figure.js";
import { countOf } from "../match/countOf.js";

/** The sum of counts as a figure: of all that its parts are of, in the period of the first. */
export function sumFigure(parts: readonly Figure[]): Figure | undefined {
  const [first] = parts;
  if (first?.result.status !== "ok") return undefined;
  const value = parts.reduce((sum, part) => sum + countOf(part), 0);
  const key = [...new Set(parts.map((part) => part.key))].sort().join("+");
  return { ...first, id: parts.map(({ id }) => id).join("+"), key, result: { ...first.result, value } };
}
