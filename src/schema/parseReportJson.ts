import type { FeedbackReport } from "../model/FeedbackReport.js";
import { parseReport } from "./parseReport.js";
import { ReportError } from "./ReportError.js";
import type { ParseReportOptions } from "./safeParseReport.js";
import { wordIssue } from "./wordIssue.js";

const MAX_JSON = 10_000_000;

/**
 * A JSON text as a report. A byte order mark is allowed; a text of more than ten million characters is refused unread.
 *
 * @param json - the text of the file
 * @param options - the language of the messages
 * @returns the report
 * @throws `bad-report` where the text is not JSON, or the JSON no report; a `ReportError` with all `issues`; `bad-option`
 *
 * @example
 * ```ts
 * import { parseReportJson } from "beneficiary-feedback/schema";
 * console.log(parseReportJson('{ "period": "2021-Q1", "channels": [] }').period); // => "2021-Q1"
 * ```
 */
export function parseReportJson(json: string, options?: ParseReportOptions): FeedbackReport {
  return parseReport(readJson(json, options), options);
}

function readJson(json: string, { language = "ar" }: ParseReportOptions = {}): unknown {
  if (json.length <= MAX_JSON) {
    try {
      return JSON.parse(json.startsWith("\uFEFF") ? json.slice(1) : json);
    } catch {
      // Worded below: engines differ in what they say.
    }
  }
  throw new ReportError([wordIssue(undefined, { code: "bad-json", path: [], value: json }, language)]);
}
