import type { Figure } from "../figures/Figure.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { caveatItems } from "./caveatItems.js";
import type { FigureWriter } from "./figureWriter.js";
import { missingItems } from "./missingItems.js";
import type { Section } from "./Summary.js";
import { statusItems } from "./statusItems.js";

/** What stands under the tables of causes and breakdowns. */
const SAID = ["multi-coded"] as const;

/** What a reader must know before relying on the figures: every caveat they carry, and each count that is missing. */
export function caveatSection(
  report: FeedbackReport,
  catalogue: readonly Figure[],
  writer: FigureWriter,
): Section | undefined {
  // A comparison of which no channel has a change is not on the page.
  const shown = new Set(
    catalogue.map(({ measure, period, result }) => result.status !== "unavailable" && period + measure),
  );
  const printed = catalogue.filter(
    ({ subject, measure, period, result: { caveats } }) =>
      subject !== "contacts" || !caveats.includes("not-comparable") || shown.has(period + measure),
  );
  const items = [
    ...caveatItems(printed, writer.language, SAID),
    ...statusItems(report, catalogue, writer),
    ...missingItems(report, writer),
  ];
  return items.length === 0
    ? undefined
    : { id: "caveats", heading: writer.words.headings.caveats, blocks: [{ type: "list", items }] };
}
