import type { PageGrid } from "../../language/bindGrid.js";
import type { Finding, Span } from "../../model/Finding.js";

/** A number of a page that says which figure it prints, as our own HTML does. */
export interface BoundFigure {
  readonly figure: string;
  readonly span: Span;
  /** What the markup says the number is (`<data value>`); a number in a text otherwise. */
  readonly value?: string;
}

/** A page to be tied out: its text, and what its markup says of it. */
export interface PageText {
  readonly text: string;
  /** Numbers bound to figures by the page itself (`<data data-figure>`). */
  readonly data?: readonly BoundFigure[];
  /** Its tables, where cells may span several rows and columns. */
  readonly tables?: readonly PageGrid[];
  /** Where lines belong together whatever follows them: a number and its label. */
  readonly cards?: readonly Span[];
}

/**
 * What became of one number of the text. `matched`: it is a figure, exactly or correctly rounded. `within-rounding`: it
 * is one under another rounding, which `rule` names. `derived`: it is worked out of figures that the page tells beside it,
 * their change, share, sum or rest. `contradicted`: it stands where a figure belongs and is not it.
 * `classed`: it is no figure (a year, a telephone number). `unexplained`: nothing in the report gives it.
 */
export type TieOutcome = "matched" | "within-rounding" | "derived" | "contradicted" | "classed" | "unexplained";

/** A number of the text and what became of it. */
export interface TieOutEntry {
  readonly span: Span;
  readonly text: string;
  readonly outcome: TieOutcome;
  /** The figure it prints, or should print. */
  readonly figure?: string;
  /** The figure whose value it is, where the words beside it name another one or none. */
  readonly elsewhere?: string;
  /** The figures that it is worked out of. */
  readonly from?: readonly string[];
  /**
   * The rounding that explains it, what it is of the figures that it is worked out of (`change`, `share`, `sum`, `rest`, `mean`), the class of
   * what is no figure, or what is wrong with its place (`period`, `direction`; `unnamed` where nothing beside it names what it would be).
   */
  readonly rule?: string;
}

/**
 * The whole outcome. `passed`: every number is matched or classed, and every published figure was found. `failed`: a
 * number is contradicted. `incomplete`: a number is unexplained, or a published figure is missing. `nothing-checked`:
 * no number could be compared, which is not a pass.
 */
export type TieOutStatus = "passed" | "failed" | "incomplete" | "nothing-checked";

/** What {@link tieOut} gives. */
export interface TieOut {
  readonly status: TieOutStatus;
  /** Every number of the text, in its order. */
  readonly entries: readonly TieOutEntry[];
  /** The ids of figures that the report says it publishes and the text does not print. */
  readonly missing: readonly string[];
  /** Contradictions, missing and unexplained numbers, and grammar, in the order of the text. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<TieOutcome, number>>;
  /** The library's version and a hash of the report's data, to say later what was compared. */
  readonly version: string;
  readonly dataHash: string;
}
