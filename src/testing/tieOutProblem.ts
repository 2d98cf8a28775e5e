import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { PageText } from "../verify/tie/page/PageText.js";
import type { TieOutOptions } from "../verify/tieOut.js";
import { tieOut } from "../verify/tieOut.js";
import { findingsText } from "./findingsText.js";

/** Why a page does not tie out to a report, for people; nothing where it does. */
export function tieOutProblem(
  page: string | PageText,
  report: FeedbackReport,
  options?: TieOutOptions,
): string | undefined {
  const { status, findings, counts } = tieOut(page, report, options);
  if (status === "passed") return undefined;
  const tally = Object.entries(counts).flatMap(([outcome, count]) => (count > 0 ? [`${count} ${outcome}`] : []));
  const heading = `the page does not tie out to the report: ${status}`;
  return findingsText(
    tally.length > 0 ? `${heading} (${tally.join(", ")})` : heading,
    findings,
    typeof page === "string" ? page : page.text,
  );
}
