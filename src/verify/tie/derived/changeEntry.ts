import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { agreementOf } from "../match/agreementOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { isNearly } from "../match/isNearly.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Context } from "../place/Context.js";
import { derivedFrom } from "./derivedFrom.js";

/** What changes from one figure to another may be a figure itself. */
export function changeEntry(
  one: Figure,
  other: Figure,
  reading: QuantityReading,
  context: Context,
  index: FigureIndex,
): TieOutEntry {
  const { span, text } = reading;
  const ids = [one.id, other.id];
  for (const { figure } of index.printing(reading)) {
    const isOfBoth = figure.inputs.length === 2 && ids.every((id) => figure.inputs.includes(id));
    const agreement = isOfBoth
      ? agreementOf(figure, reading, context.isStrict, isNearly(reading, context.text))
      : undefined;
    if (agreement !== undefined) return { span, text, figure: figure.id, ...outcomeOf(agreement) };
  }
  return derivedFrom(reading, "change", [one, other]);
}
