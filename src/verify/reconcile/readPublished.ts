import type { Figure } from "../../figures/Figure.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import type { PrintedFigure } from "./PrintedFigure.js";
import { readFigurePrinted } from "./readFigurePrinted.js";

/** The figures that a report publishes, as read; bounds and what is no number are left out. */
export function readPublished(
  { published = [] }: FeedbackReport,
  catalogue: readonly Figure[],
): ReadonlyMap<string, PrintedFigure> {
  const byId = new Map(catalogue.map((figure) => [figure.id, figure]));
  const printed = published.flatMap(({ figure, printed: text }) => {
    const reading = readFigurePrinted(text, byId.get(figure));
    return reading === undefined || reading.bound !== undefined ? [] : [[figure, reading] as const];
  });
  return new Map(printed);
}
