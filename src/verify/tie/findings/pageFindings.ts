import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { BoundFigure } from "../page/PageText.js";
import { otherDetails } from "./otherDetails.js";
import { otherPercentile } from "./otherPercentile.js";
import { otherTitle } from "./otherTitle.js";
import { saidMissing } from "./saidMissing.js";
import { unnumbered } from "./unnumbered.js";

/** The numbers of a page with what it says without one that counts: what it binds, what is missing, and its title in place of the title's own numbers. */
export function pageFindings(
  numbers: readonly TieOutEntry[],
  empty: readonly BoundFigure[],
  text: string,
  report: FeedbackReport,
  index: FigureIndex,
  language: Language,
): { readonly entries: readonly TieOutEntry[]; readonly findings: readonly Finding[] } {
  const titled = [
    ...otherTitle(numbers, text, report.period, index, language),
    ...otherDetails(numbers, text, report, language),
    ...otherPercentile(numbers, text, language),
  ];
  const isInTitle = ({ span }: TieOutEntry): boolean =>
    titled.some(({ entry }) => span.start >= entry.span.start && span.end <= entry.span.end);
  const said = [...unnumbered(empty, text, index, language), ...saidMissing(text, report, index, language), ...titled];
  return {
    entries: [...numbers.filter((number) => !isInTitle(number)), ...said.map(({ entry }) => entry)],
    findings: said.map(({ finding }) => finding),
  };
}
