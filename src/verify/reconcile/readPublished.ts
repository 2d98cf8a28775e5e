import type { Figure } from "../../figures/Figure.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { isOfOtherScale } from "./isOfOtherScale.js";
import type { PrintedFigure } from "./PrintedFigure.js";
import { readFigurePrinted } from "./readFigurePrinted.js";

/** The figures that a report publishes, as read; bounds and what is no number are left out. */
export function readPublished(
  report: FeedbackReport,
  catalogue: readonly Figure[],
): ReadonlyMap<string, PrintedFigure> {
  const byId = new Map(catalogue.map((figure) => [figure.id, figure]));
  const printed = (report.published ?? []).flatMap(({ figure, printed: text }) => {
    const known = byId.get(figure);
    const reading = isOfOtherScale(text, known, report) ? undefined : readFigurePrinted(text, known);
    return reading === undefined || reading.bound !== undefined ? [] : [[figure, reading] as const];
  });
  return new Map(printed);
}
