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
  const items = [
    ...caveatItems(printedOf(catalogue), writer.language, SAID),
    ...statusItems(report, catalogue, writer),
    ...missingItems(report, writer),
  ];
  return items.length === 0
    ? undefined
    : { id: "caveats", heading: writer.words.headings.caveats, blocks: [{ type: "list", items }] };
}

/** All but the changes of a comparison of which no channel has one: it is not on the page. */
function printedOf(catalogue: readonly Figure[]): readonly Figure[] {
  const isBare = ({ subject, result }: Figure): boolean =>
    subject === "contacts" && result.caveats.includes("not-comparable");
  // Mostly there is none, and a key for each figure takes long.
  if (!catalogue.some(isBare)) return catalogue;
  const shown = new Set(
    catalogue.map(({ measure, period, result }) => result.status !== "unavailable" && period + measure),
  );
  return catalogue.filter((figure) => !isBare(figure) || shown.has(figure.period + figure.measure));
}
