import type { FindingCode } from "./findingCodes.js";

/** A place in a text: UTF-16 code units of the original, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How grave a finding is: an `error` is a wrong number, a `warning` needs a look, a `notice` is grammar or style. */
export type Severity = "error" | "warning" | "notice";

/** Where the data, or a text, does not agree with the figures. */
export interface Finding {
  /** Stable, machine-readable; `docs/finding-codes.md` has a sentence on each. */
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One line in the `language` that was asked for, English unless said otherwise, that names the place, both values and the difference. */
  readonly message: string;
  /** A figure id, or the path in the report. */
  readonly path?: string;
  /** Where it stands, if the finding is about a text. */
  readonly span?: Span;
  /** What is printed: by `tieOut` as a bare number, by `reconcile` and `checkText` as the text that has it. */
  readonly published?: string;
  /** What the data give. */
  readonly computed?: string;
  /** Printed minus computed, exact, as a decimal string. */
  readonly difference?: string;
}
