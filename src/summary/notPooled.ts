import { formatList } from "../language/formatList.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";

/** Why the measures have no share together, by what they differ in; nothing where the report does not tell. */
export function notPooled(
  { satisfaction = [], overallSatisfaction }: FeedbackReport,
  { cycle: { pooling }, options }: FigureWriter,
): string | undefined {
  const isWeighted = overallSatisfaction === "weights";
  const rated = satisfaction.filter(({ ratings }) => ratings !== undefined);
  // What weighs nothing decides nothing.
  const weighty = isWeighted ? rated.filter(({ weight }) => weight !== 0) : rated;
  const rows = weighty.length > 0 ? weighty : rated;
  const differs = (of: (measure: SatisfactionMeasure) => unknown): boolean => new Set(rows.map(of)).size > 1;
  const names = [
    ...(differs(({ scale }) => `${scale?.min} ${scale?.max}`) ? [pooling.scale] : []),
    ...(differs(({ topBoxFrom }) => topBoxFrom) ? [pooling.threshold] : []),
    ...(differs(({ window }) => window) ? [pooling.window] : []),
  ];
  const reasons = [
    ...(names.length > 0 ? [pooling.differ.replace("{0}", formatList(names, options))] : []),
    ...(isWeighted && rows.some(({ weight }) => weight === undefined) ? [pooling.weight] : []),
  ];
  return reasons.length === 0 ? undefined : pooling.none.replace("{0}", reasons.join(pooling.and));
}
