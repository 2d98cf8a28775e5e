/** The rules a report can break. Codes are API: they are added, never renamed. */
export const REPORT_ISSUE_CODES = [
  "missing-key",
  "unknown-key",
  "not-an-object",
  "not-a-list",
  "empty-list",
  "not-a-text",
  "empty-text",
  "bad-character",
  "empty-object",
  "not-a-count",
  "zero-denominator",
  "not-a-cell",
  "not-an-amount",
  "not-a-percent",
  "not-a-score",
  "off-scale",
  "no-scale",
  "boxes-overlap",
  "not-a-flag",
  "not-listed",
  "bad-id",
  "duplicate-id",
  "unknown-id",
  "unnamed-kind",
  "unnamed-part",
  "bad-period",
  "bad-month",
  "bad-long-period",
  "bad-day",
  "bad-moment",
  "bad-figure-id",
  "bad-edition-number",
  "bad-schema-version",
  "not-plain",
  "forbidden-key",
  "cycle",
  "too-deep",
  "too-long",
  "too-many",
  "too-large",
  "bad-json",
  "repeated-key",
] as const;

/** A code of {@link REPORT_ISSUE_CODES}. */
export type ReportIssueCode = (typeof REPORT_ISSUE_CODES)[number];

/** One place where an input is not a report, and the rule it breaks. */
export interface ReportIssue {
  readonly code: ReportIssueCode;
  /** Keys and places from the root, joined by dots: `channels.0.months.2021-13`; empty for the root itself. */
  readonly path: string;
  /** The `id` of the innermost object on the path that has one: of a channel, a cause, or the noun of a channel's own. */
  readonly id?: string;
  /** What stands there, shortened. */
  readonly value: string;
  /** Path, rule and value in one line, in the language asked for. */
  readonly message: string;
}
