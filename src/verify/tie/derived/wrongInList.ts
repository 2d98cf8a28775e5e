import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";

/** What stands between the numbers of two items: the name of one of them, and no end of a sentence. */
const ITEM = /^[^\d٠-٩.؛;:]{0,60}$/;

/** A share in a list of shares, each of a part of one whole, that is not that of the part beside it. */
export function wrongInList(
  { entry: { span, text, outcome }, reading, context }: Told,
  beside: readonly (Told | undefined)[],
  index: FigureIndex,
): TieOutEntry | undefined {
  const [part = "", ...others] = context.claims.parts;
  const [subject, group] = part.split("/");
  if (outcome !== "unexplained" || reading.kind !== "percent" || others.length > 0) return undefined;
  for (const other of beside) {
    const figure = index.byId.get(other?.entry.figure ?? "");
    if (other === undefined || figure?.form !== "share" || figure.subject !== subject) continue;
    if (other.entry.outcome !== "matched" || figure.key?.startsWith(`${group}/`) !== true) continue;
    const [first, second] =
      other.reading.span.start < span.start ? [other.reading.span, span] : [span, other.reading.span];
    const own = index.byId.get(figure.id.replace(`${figure.subject}/${figure.key}/`, `${part}/`));
    if (own !== undefined && ITEM.test(context.text.slice(first.end, second.start)))
      return { span, text, outcome: "contradicted", figure: own.id };
  }
  return undefined;
}
