import type { Figure } from "../figures/Figure.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { periodContains } from "../periods/periodContains.js";
import { caveatItems } from "./caveatItems.js";
import type { FigureWriter } from "./figureWriter.js";
import { missingItems } from "./missingItems.js";
import { notPooled } from "./notPooled.js";
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
  // What is compared with is not printed; its changes carry what limits it.
  const isPrinted = ({ subject, measure, period }: Figure): boolean =>
    subject !== "contacts" || measure !== "count" || periodContains(report.period, period);
  // Mostly few: to look through all figures takes as long as to write some of them.
  const noted = catalogue.filter(({ result }) => result.caveats.length > 0);
  // Of one channel, and of channels without a total, the months in which it was not there are named.
  const hasAll =
    report.channels.length > 1 && writer.find({ subject: "contacts", period: report.period }) !== undefined;
  const said = hasAll ? SAID : [...SAID, "channels-changed" as const];
  const items = [
    ...caveatItems((noted.some(isBare) ? printedOf(catalogue) : noted).filter(isPrinted), writer.language, said, {
      "not-pooled": notPooled(report, writer),
    }),
    ...statusItems(report, noted, writer),
    ...missingItems(report, writer),
  ];
  return items.length === 0
    ? undefined
    : { id: "caveats", heading: writer.words.headings.caveats, blocks: [{ type: "list", items }] };
}

function isBare({ subject, result }: Figure): boolean {
  return subject === "contacts" && result.caveats.includes("not-comparable");
}

/** All but the changes of a comparison of which no channel has one: it is not on the page. */
function printedOf(catalogue: readonly Figure[]): readonly Figure[] {
  const shown = new Set(
    catalogue.map(({ measure, period, result }) => result.status !== "unavailable" && period + measure),
  );
  return catalogue.filter((figure) => !isBare(figure) || shown.has(figure.period + figure.measure));
}
