import type { FeedbackReport } from "../model/FeedbackReport.js";
import { type CatalogueOptions, catalogueOf } from "./catalogueOf.js";
import type { Figure } from "./Figure.js";
import { unknownFigure } from "./unknownFigure.js";

/**
 * One figure of the catalogue.
 *
 * @param report - the report
 * @param id - a figure id: `tickets/2021-Q1/closure-rate`
 * @param options - as for {@link figures}; earlier reports and calendar events
 * @returns the figure
 * @throws `unknown-figure` when the report cannot support it; what {@link figures} throws
 *
 * @example
 * ```ts
 * import { figureById, firstQuarter2021 } from "beneficiary-feedback";
 * const figure = figureById(firstQuarter2021, "contacts/2021-01");
 * console.log(figure.result.status === "ok" && figure.result.value); // => 423169
 * ```
 */
export function figureById(report: FeedbackReport, id: string, options: CatalogueOptions = {}): Figure {
  const catalogue = catalogueOf(report, options);
  const figure = catalogue.find((candidate) => candidate.id === id);
  if (figure === undefined) throw unknownFigure("figureById", id, catalogue);
  return figure;
}
