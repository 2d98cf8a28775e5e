import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";

/**
 * The ids of figures that a report says it publishes and a text does not print. A figure counts as printed with another of
 * the same value and period: the total of a report with one channel.
 */
export function missingFigures(
  { published = [] }: FeedbackReport,
  entries: readonly TieOutEntry[],
  { byId }: FigureIndex,
): readonly string[] {
  const printed = new Set<string>();
  for (const { figure: id } of entries)
    if (id !== undefined && !printed.has(id)) printed.add(id).add(printOf(id, byId));
  const claimed = new Set(published.map(({ figure }) => figure));
  return [...claimed].filter((id) => !printed.has(id) && !printed.has(printOf(id, byId)));
}

function printOf(id: string, byId: FigureIndex["byId"]): string {
  const figure = byId.get(id);
  return figure?.result.status === "ok" ? JSON.stringify([figure.period, figure.form, figure.result.value]) : id;
}
