import type { FeedbackReport } from "../model/FeedbackReport.js";
import { ReportError } from "./ReportError.js";
import { type ParseReportOptions, safeParseReport } from "./safeParseReport.js";

/**
 * An unknown input as a report.
 *
 * @param input - anything, for example what `JSON.parse` gave; it is not changed
 * @param options - the language of the messages
 * @returns the report, a copy that holds nothing the input does not
 * @throws `bad-report` where it is none: a `ReportError` that names the first place, value and rule, and carries all `issues`; `bad-option`
 *
 * @example
 * ```ts
 * import { parseReport } from "beneficiary-feedback/schema";
 * const report = parseReport({ period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months: { "2021-01": 287853 } }] });
 * console.log(report.channels.length); // => 1
 * ```
 */
export function parseReport(input: unknown, options?: ParseReportOptions): FeedbackReport {
  const parsed = safeParseReport(input, options);
  if (!parsed.ok) throw new ReportError(parsed.issues, options?.language);
  return parsed.report;
}
