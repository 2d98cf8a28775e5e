import { requireSoundReport } from "../metrics/requireSoundReport.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { baseFigures } from "./baseFigures.js";
import { breakdownFigures } from "./breakdownFigures.js";
import { causeFigures } from "./causeFigures.js";
import { checkReportOptions } from "./checkReportOptions.js";
import { contactFigures, type FiguresOptions } from "./contactFigures.js";
import { durationFigures } from "./durationFigures.js";
import { effectFigures } from "./effectFigures.js";
import type { Figure } from "./Figure.js";
import { flagDisclosures } from "./flagDisclosures.js";
import { handlingFigures } from "./handlingFigures.js";
import { initiativeFigures } from "./initiativeFigures.js";
import { isCount } from "./isCount.js";
import { overallFigures } from "./overallFigures.js";
import { satisfactionFigures } from "./satisfactionFigures.js";
import { ticketFigures } from "./ticketFigures.js";

/**
 * The catalogue: every figure that the report can support, each once, with its value or the reason why there is none.
 * Summary, verification and export read it, so that one number is never said in two ways.
 *
 * @param report - the report
 * @param options - what a missing count does to a total, and the weekend and holidays for changes per working day
 * @returns the figures in a stable order: totals of channels and of all, their shares, means, peaks and changes, tickets,
 * causes, initiatives, satisfaction, rates; a change is listed where the data have its earlier period, and so is that period's total; a ratio
 * that no number holds, or with six decimals none, is `unavailable`, `not-comparable`: it takes counts from some 10^12 on
 * @throws `bad-report` for what has no channels, two things of one id, or cells that are none; `bad-day`; `not-a-count`; `bad-parts`; `unknown-noun`; `bad-period`; `unsafe-sum`; `bad-number`; `bad-option`
 *
 * @example
 * ```ts
 * import { figures, firstQuarter2021 } from "beneficiary-feedback";
 * const ids = figures(firstQuarter2021).map((figure) => figure.id);
 * console.log(ids.includes("contacts/calls/2021-Q1/share-of-channels")); // => true
 * ```
 */
export function figures(report: FeedbackReport, options: FiguresOptions = {}): readonly Figure[] {
  checkReportOptions(options);
  requireSoundReport(report);
  const { found, grandTotal, totalOf } = contactFigures(report, options);
  const tickets = ticketFigures(report, grandTotal);
  const causes = causeFigures(report);
  const ratings = satisfactionFigures(report);
  // Before the contacts are listed: an effect may rest on those of other months.
  const known = new Set(causes.map(({ id }) => id));
  const effects = effectFigures(report, totalOf).filter(({ id }) => !known.has(id));
  const allTickets = tickets.filter(isCount).find(({ measure }) => measure === "total");
  const listed = found.concat(
    handlingFigures(report),
    tickets,
    breakdownFigures(report, tickets),
    durationFigures(report),
    causes,
    initiativeFigures(report),
    effects,
    ratings,
    overallFigures(report, ratings),
    baseFigures(report, grandTotal, allTickets),
  );
  return flagDisclosures(report, listed);
}
