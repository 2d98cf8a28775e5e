import type { Figure, FigureForm } from "../../../figures/Figure.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";

/** What a number is of the counts that a figure follows from; a change where nothing is said. */
const RULES: { readonly [form in FigureForm]?: string } = { count: "sum", share: "share", rate: "rate", mean: "mean" };

/**
 * A number that rests on what the report does not add up, since its channels count different units: worked out of the counts that
 * it has, or unexplained where it is none of those, since a page may as well add up the channels of one unit. Nothing for any other number.
 */
export function asAdded(
  { span, text, outcome, figure = "", from = [figure], rule }: TieOutEntry,
  added: ReadonlyMap<string, Figure>,
): TieOutEntry | undefined {
  if (!from.some((id) => added.has(id))) return undefined;
  if (outcome !== "matched" && outcome !== "derived") return { span, text, outcome: "unexplained" };
  const partsOf = (id: string): readonly string[] => added.get(id)?.inputs.flatMap(partsOf) ?? [id];
  const form = added.get(figure)?.form;
  const named = form === undefined ? rule : (RULES[form] ?? "change");
  return { span, text, outcome: "derived", from: [...new Set(from.flatMap(partsOf))], ...(named && { rule: named }) };
}
