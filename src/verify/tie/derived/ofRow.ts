import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";

/** A percentage in a row, behind the whole and the part of it, or the other way round: "Desks | 1,000 rated | 750 satisfied | 75%". */
export function ofRow(
  { entry: { span, text }, meant, context }: Told,
  [one, other]: readonly Told[],
  index: FigureIndex,
): TieOutEntry | undefined {
  const ids = [one, other].flatMap((told) => (told?.entry.outcome === "matched" ? [told.entry.figure] : []));
  if (!context.cell || meant.kind !== "percent" || ids.length < 2) return undefined;
  if (context.text.slice(one?.entry.span.start, span.start).includes("\n")) return undefined;
  for (const { figure } of index.printing(meant)) {
    const isOfBoth = figure.form === "share" && ids.every((id) => figure.inputs.some((input) => input === id));
    const agreement = isOfBoth ? agreementOf(figure, meant) : undefined;
    if (agreement !== undefined) return { span, text, figure: figure.id, ...outcomeOf(agreement) };
  }
  return undefined;
}
