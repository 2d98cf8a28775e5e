import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { ReconcileOptions } from "../verify/reconcile.js";
import type { PageText } from "../verify/tie/page/PageText.js";
import type { TieOutOptions } from "../verify/tieOut.js";
import type { AssertFigureOptions } from "./AssertFigureOptions.js";
import type { FigureClaim } from "./figureProblem.js";

/**
 * A matcher on what it can judge, on a promise of it (`expect(promise).resolves`), and on what has no type; on anything else it
 * asks for an argument that nothing is, whose name or text is what TypeScript then prints. A result is judged by the value that it may
 * have: without one they are all alike.
 *
 * The first question is for a type parameter, `<T extends FeedbackReport>`: only of one that is asked about alone, and not about
 * what is extracted of it, does TypeScript put its constraint in its place.
 */
type On<T, Judged, Matcher, Refusal, Whole = T> =
  T extends Exclude<Judged, { readonly status: string }>
    ? Matcher
    : unknown extends Whole
      ? Matcher
      : [Extract<Awaited<Whole>, Judged>] extends [never]
        ? Refusal
        : [Extract<Awaited<Whole>, { readonly status: "ok" }>] extends [Judged]
          ? Matcher
          : Refusal;

/**
 * What `expect` offers once it is extended with the matchers. Vitest and the global `expect` of Jest learn it by the import
 * of this entry; who imports `expect` from `@jest/globals` extends its `Matchers` with this interface.
 */
export interface FeedbackMatchers<R, T = unknown> {
  /** A report: every identity that it implies holds. */
  readonly toReconcile: On<T, FeedbackReport, (options?: ReconcileOptions) => R, (needsAFeedbackReport: never) => R>;
  /** A text, or what `readHtml` or `readCsvPage` gives of a page: its numbers are figures of the report. */
  readonly toTieOutTo: On<
    T,
    string | PageText,
    (report: FeedbackReport, options?: TieOutOptions) => R,
    (report: "toTieOutTo needs a text, or what readHtml or readCsvPage gives of a page", ...more: unknown[]) => R
  >;
  /**
   * A number, a ratio, a text with one number or with the busiest months, or the result of a metric: it is the figure of the report that
   * has the id. Of a result with several numbers, as `initiativeEffect` gives it, one of them: `effect.value.change`.
   */
  readonly toBeFigure: On<
    T,
    FigureClaim,
    (report: FeedbackReport, id: string, options?: AssertFigureOptions) => R,
    (
      report: "toBeFigure needs a number, a ratio, a text, or the result of a metric with one number: of several give one",
      ...more: unknown[]
    ) => R
  >;
}

/**
 * The same as values within others: `expect(row).toEqual({ calls: expect.toBeFigure(report, id) })`. Jest's global `expect`
 * learns it by the import; for Vitest, extend its `AsymmetricMatchersContaining` with this interface, for `@jest/globals` the
 * `AsymmetricMatchers` of the module `expect`.
 */
export interface FeedbackAsymmetricMatchers {
  /** A report all of whose identities hold. */
  readonly toReconcile: (options?: ReconcileOptions) => unknown;
  /** A text, or what `readHtml` or `readCsvPage` gives of a page, whose numbers are figures of the report. */
  readonly toTieOutTo: (report: FeedbackReport, options?: TieOutOptions) => unknown;
  /** What is the figure of the report that has the id. */
  readonly toBeFigure: (report: FeedbackReport, id: string, options?: AssertFigureOptions) => unknown;
}

declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: declarations of one interface must have equal type parameters
    interface Matchers<R, T = {}> extends FeedbackMatchers<R, T> {}
    interface Expect extends FeedbackAsymmetricMatchers {}
    interface InverseAsymmetricMatchers extends FeedbackAsymmetricMatchers {}
  }
}
