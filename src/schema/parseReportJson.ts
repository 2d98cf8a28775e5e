import type { FeedbackReport } from "../model/FeedbackReport.js";
import { findJsonFault } from "./findJsonFault.js";
import { JSON_NEEDS, type JsonNeed } from "./jsonNeeds.js";
import { keepSamples } from "./keepSamples.js";
import { messageLanguage } from "./messageLanguage.js";
import { parseReport } from "./parseReport.js";
import type { RawIssue } from "./RawIssue.js";
import { ReportError } from "./ReportError.js";
import type { ParseReportOptions } from "./safeParseReport.js";
import { wordIssue } from "./wordIssue.js";

const MAX_JSON = 10_000_000;

/**
 * A JSON text as a report. A byte order mark is allowed; a text of more than ten million characters is refused unread, and one
 * that has a key twice in one object is refused too: whoever wrote a month twice meant another one; so is one of more than 16 levels. What is wrong with the JSON is
 * said with its line and column, both from 1.
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

function readJson(given: unknown, options: ParseReportOptions | undefined): unknown {
  const language = messageLanguage(options);
  const arabic = language === "ar";
  const refuse = (issue: Partial<RawIssue>) =>
    new ReportError([wordIssue(undefined, { code: "bad-json", path: [], value: given, ...issue }, language)]);
  const need = (what: JsonNeed) => `: ${arabic ? keepSamples(JSON_NEEDS[what].ar) : JSON_NEEDS[what].en}`;
  if (typeof given !== "string") throw refuse({ detail: need("text") });
  if (given.length > MAX_JSON) throw refuse({ detail: need("length"), value: given.length });
  const json = given.startsWith("\uFEFF") ? given.slice(1) : given;
  const fault = findJsonFault(json);
  if (fault === undefined) return JSON.parse(json);
  const { code, at, needs, path } = fault;
  const lines = json.slice(0, at).split(/\r\n?|\n/);
  const line = lines.length;
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const place = arabic ? ` (السطر ${line}، العمود ${column})` : ` at line ${line}, column ${column}`;
  const value = code === "repeated-key" ? path.at(-1) : json.slice(at).split(/[\r\n]/, 1)[0];
  const detail = (needs === undefined ? "" : need(needs)) + place;
  throw refuse({ code, path, value, isEnd: at === json.length, detail });
}
