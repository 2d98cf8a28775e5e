import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { agreementOf } from "./agreementOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { outcomeOf } from "./outcomeOf.js";
import type { TieOutEntry } from "./TieOut.js";

/** Checks a number that the page itself binds to a figure. */
export function judgeBound(reading: QuantityReading, id: string, { byId }: FigureIndex): TieOutEntry {
  const { span, text } = reading;
  const figure = byId.get(id);
  const agreement = figure && agreementOf(figure, reading);
  if (agreement !== undefined) return { span, text, figure: id, ...outcomeOf(agreement) };
  return { span, text, figure: id, outcome: figure === undefined ? "unexplained" : "contradicted" };
}
