import type { ReportIssueCode } from "./ReportIssue.js";

/** An issue before it is worded. */
export interface RawIssue {
  readonly code: ReportIssueCode;
  /** The code whose rule words the issue, where it is not that of `code`. */
  readonly rule?: ReportIssueCode;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  /** The values or keys that would be right. */
  readonly known?: readonly string[] | undefined;
  /** What comes behind the rule, in words: of a text that is no JSON, what it needs and where. */
  readonly detail?: string;
  /** Whether nothing stands there because the text ends. */
  readonly isEnd?: boolean;
}
