import type { JsonNeed } from "./jsonNeeds.js";
import type { ReportIssueCode } from "./ReportIssue.js";

/** An issue before it is worded. */
export interface RawIssue {
  readonly code: ReportIssueCode;
  /** The code whose rule words the issue, where it is not that of `code`. */
  readonly rule?: ReportIssueCode;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  /** The values or keys that would be right. */
  readonly known?: readonly string[];
  /** What the text of the JSON needs, and where. */
  readonly needs?: JsonNeed | undefined;
  readonly line?: number;
  readonly column?: number;
}
