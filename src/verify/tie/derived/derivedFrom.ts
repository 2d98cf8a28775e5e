import type { Figure } from "../../../figures/Figure.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";

/** A number that comes out of figures: their sum or mean, a change, a share, what is left. */
export function derivedFrom(
  { span, text }: Pick<TieOutEntry, "span" | "text">,
  rule: string,
  figures: readonly Figure[],
): TieOutEntry {
  return { span, text, outcome: "derived", rule, from: figures.map(({ id }) => id) };
}
