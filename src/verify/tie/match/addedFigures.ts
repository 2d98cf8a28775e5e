import { type CatalogueOptions, catalogueOf } from "../../../figures/catalogueOf.js";
import type { Figure } from "../../../figures/Figure.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { unitOf } from "../../../model/unitOf.js";

/**
 * What a report whose channels count different units would have if all of them were contacts, and does not have: the totals that
 * pages add up all the same, with their shares, means and changes.
 *
 * @param own - the figures that it has
 */
export function addedFigures(
  report: FeedbackReport,
  options: CatalogueOptions,
  own: readonly Figure[],
): readonly Figure[] {
  const { earlier = [] } = options;
  const counted = [report, ...earlier].flatMap(({ channels }) => channels.map(({ counts = "contact" }) => counts));
  if (new Set(counted.map(unitOf)).size < 2) return [];
  const known = new Set(own.map(({ id }) => id));
  const added = catalogueOf(inContacts(report), { ...options, earlier: earlier.map(inContacts) });
  return added.filter(({ id }) => !known.has(id));
}

function inContacts(report: FeedbackReport): FeedbackReport {
  return { ...report, channels: report.channels.map((channel) => ({ ...channel, counts: "contact" })) };
}
