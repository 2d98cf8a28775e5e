import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { BoundFigure } from "../page/PageText.js";
import { otherTitle } from "./otherTitle.js";
import { saidMissing } from "./saidMissing.js";
import { unnumbered } from "./unnumbered.js";

/** What a page says without a number that counts: what it binds, what is missing, and the period of its title, whose own entries are taken out. */
export function pageFindings(
  entries: TieOutEntry[],
  empty: readonly BoundFigure[],
  text: string,
  report: FeedbackReport,
  index: FigureIndex,
  language: Language,
): readonly { readonly entry: TieOutEntry; readonly finding: Finding }[] {
  const titled = otherTitle(entries, text, report.period, index, language);
  for (const { entry } of titled) {
    const isIn = ({ span }: TieOutEntry): boolean => span.start >= entry.span.start && span.end <= entry.span.end;
    entries.splice(entries.findIndex(isIn), entries.filter(isIn).length);
  }
  return [...unnumbered(empty, text, index, language), ...saidMissing(text, report, index, language), ...titled];
}
