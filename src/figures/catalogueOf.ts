import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Figure } from "./Figure.js";
import { figures } from "./figures.js";
import { type SeriesFiguresOptions, seriesFigures } from "./seriesFigures.js";

/** Options of what reads the catalogue of a report with the reports before it. */
export interface CatalogueOptions extends SeriesFiguresOptions {
  /** Reports of earlier periods that this one is compared with. */
  readonly earlier?: readonly FeedbackReport[];
}

/**
 * The figures of a report, and of its comparison with earlier reports. On their own periods the earlier reports go first: what
 * the report's comparatives say otherwise is left out, with what follows from it.
 */
export function catalogueOf(report: FeedbackReport, options: CatalogueOptions = {}): readonly Figure[] {
  const own = figures(report, options);
  const { earlier = [] } = options;
  if (earlier.length === 0) return own;
  const series = new Map(seriesFigures([...earlier, report], options).map((figure) => [figure.id, figure]));
  const left = new Set<string>();
  const kept = own.filter(({ id, result, inputs }) => {
    const other = series.get(id)?.result;
    const differs = other !== undefined && JSON.stringify(other) !== JSON.stringify(result);
    if (differs || inputs.some((input) => left.has(input))) left.add(id);
    return !series.has(id) && !left.has(id);
  });
  return [...kept, ...series.values()];
}
