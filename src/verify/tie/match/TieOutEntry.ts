import type { Span } from "../../../model/Finding.js";

/**
 * What became of one number of the text. `matched`: it is a figure, exactly or correctly rounded. `within-rounding`: it
 * is one under another rounding, which `rule` names. `derived`: it is worked out of figures that the page tells beside it,
 * their change, share, sum or rest, or of channels that count different units. `contradicted`: it stands where a figure belongs and is not it.
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
  /** The figures that it is worked out of; of a contact, the channel whose label stands before it. */
  readonly from?: readonly string[];
  /** What these make, where it is one digit away from that; the contact of that channel. */
  readonly computed?: string;
  /**
   * The rounding that explains it, what it is of the figures that it is worked out of (`change`, `share`, `sum`, `rest`, `mean`, `rate`), the class of
   * what is no figure, or what is wrong with its place (`contact` of another channel, `period`, `direction`; `unnamed` where nothing beside it names what it would be; `twice` where one sentence tells it twice; `title` of a title that names another period).
   */
  readonly rule?: string;
}
