import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { PageText } from "../verify/tie/TieOut.js";
import type { TieOutOptions } from "../verify/tieOut.js";

/**
 * What `expect` offers once it is extended with the matchers. Vitest and the global `expect` of Jest learn it by the import
 * of this entry; who imports `expect` from `@jest/globals` extends its `Matchers` with this interface.
 */
export interface FeedbackMatchers<R, T = unknown> {
  /** A report: every identity that it implies holds. */
  readonly toReconcile: T extends FeedbackReport ? () => R : never;
  /** A text, or what `readHtml` gives of a page: its numbers are figures of the report. */
  readonly toTieOutTo: T extends string | PageText ? (report: FeedbackReport, options?: TieOutOptions) => R : never;
  /** A count, a ratio or a text with one number: it is the figure of the report that has the id. */
  readonly toBeFigure: T extends number | string | Ratio ? (report: FeedbackReport, id: string) => R : never;
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: declarations of one interface must have equal type parameters
    interface Matchers<R, T = {}> extends FeedbackMatchers<R, T> {}
  }
}
