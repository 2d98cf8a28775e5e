import { numeralsOf } from "../language/numeralsOf.js";
import { latestEditions } from "../metrics/latestEditions.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { catalogueBehind } from "./catalogueBehind.js";
import { catalogueOf } from "./catalogueOf.js";
import { checkReportOptions } from "./checkReportOptions.js";
import type { ExplainFigureOptions } from "./ExplainFigureOptions.js";
import { explanationOf } from "./explanationOf.js";
import { printedDecimals } from "./printedDecimals.js";
import { unknownFigure } from "./unknownFigure.js";
import { withoutWaivers } from "./withoutWaivers.js";

/**
 * Writes out how a figure follows from its inputs, then its caveats.
 *
 * @param report - the report
 * @param id - a figure id: `contacts/calls/2021-Q1`
 * @param options - language, digits, decimals, and the options of {@link figures}; earlier reports and calendar events
 * @returns one line with the derivation, then a line a caveat; `—` stands for a figure that has no value,
 * and what is there of a total that is not whole for it where a change is forced
 * @throws `unknown-figure`; `bad-option`; `bad-decimals`; what {@link figures} throws
 *
 * @example
 * ```ts
 * import { explainFigure, firstQuarter2021 } from "beneficiary-feedback";
 * console.log(explainFigure(firstQuarter2021, "contacts/calls/2021-Q1", { language: "en" })); // => "649,940 = 287,853 + 172,872 + 189,215"
 * ```
 */
export function explainFigure(report: FeedbackReport, id: string, options: ExplainFigureOptions = {}): string {
  checkReportOptions(options);
  numeralsOf(options);
  printedDecimals(options.decimals);
  const known = new Map(catalogueOf(report, options).map((each) => [each.id, each]));
  const figure = known.get(id);
  if (figure === undefined) throw unknownFigure("explainFigure", id, known.values());
  const catalogue = catalogueBehind(figure, known, report, options);
  return explanationOf(figure, catalogue, [report, ...latestEditions(options.earlier ?? [])], withoutWaivers(options));
}
