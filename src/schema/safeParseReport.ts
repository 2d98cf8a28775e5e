import * as z from "zod/mini";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Language } from "../model/lists.js";
import { findHostile } from "./findHostile.js";
import { listIssues } from "./listIssues.js";
import { messageLanguage } from "./messageLanguage.js";
import type { RawIssue } from "./RawIssue.js";
import type { ReportIssue } from "./ReportIssue.js";
import { reportSchema } from "./reportSchema.js";
import { valueAt } from "./valueAt.js";
import { withoutUndefined } from "./withoutUndefined.js";
import { wordIssue } from "./wordIssue.js";

/** How to read an input as a report. */
export interface ParseReportOptions {
  /** The language of the messages; Arabic unless said otherwise. */
  readonly language?: Language;
}

/** A report, or why the input is none. */
export type ParsedReport =
  | { readonly ok: true; readonly report: FeedbackReport }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/**
 * Checks that an unknown input is a report, and copies it.
 *
 * @param input - anything, for example what `JSON.parse` gave; it is not changed. A key whose value is `undefined` is no key, as in JSON
 * @param options - the language of the messages
 * @returns the report, or every issue in the order of the schema (only the first where the input has getters, circles or the keys of prototypes, or is of no sane size)
 * @throws `bad-option`, for a language it has no messages in, or another option
 *
 * @example
 * ```ts
 * import { safeParseReport } from "beneficiary-feedback/schema";
 * const parsed = safeParseReport({ period: "2021-Q1", channels: [], publishd: [] }, { language: "en" });
 * console.log(parsed.ok || parsed.issues[0]?.path); // => "publishd"
 * console.log(parsed.ok || parsed.issues[0]?.message); // => "publishd needs a known key (did you mean published?), got \"publishd\""
 * ```
 */
export function safeParseReport(input: unknown, options?: ParseReportOptions): ParsedReport {
  const language = messageLanguage(options);
  try {
    return parse(input, language);
  } catch {
    // Only what answers by code of its own, as a proxy does, throws when it is read.
    return { ok: false, issues: [wordIssue(undefined, { code: "not-plain", path: [], value: "get" }, language)] };
  }
}

function parse(input: unknown, language: Language): ParsedReport {
  const instances = new Set<unknown>();
  const hostile = findHostile(input, instances);
  if (hostile !== undefined) return { ok: false, issues: [wordIssue(input, hostile, language)] };
  let parsed = z.safeParse(reportSchema, instances.size === 0 ? input : null);
  if (parsed.success) return { ok: true, report: parsed.data };
  // Looked for only where it may be why: a report from JSON has none.
  const plain = withoutUndefined(input, instances);
  parsed = z.safeParse(reportSchema, plain);
  if (parsed.success) return { ok: true, report: parsed.data };
  const issues = listIssues(plain, parsed.error.issues).map((issue): RawIssue => {
    const { value } = valueAt(input, issue.path);
    if (!instances.has(value)) return issue;
    // Of a date, its place tells what to write instead.
    return { ...(value instanceof Date && { rule: issue.code, ...issue }), code: "not-plain", path: issue.path, value };
  });
  return { ok: false, issues: issues.map((issue) => wordIssue(plain, issue, language)) };
}
