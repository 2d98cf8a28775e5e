/** What the reports do not let be put together, and why. */
export interface CombinationGap {
  /** Where it stands in a report: `tickets`, `tickets.breakdowns.outcome`, `causes`; for an initiative, in the whole one. */
  readonly path: string;
  /**
   * `absent`: not every report has it. `different-basis`: they count, measure or say it otherwise. `not-additive`: a mean or percentage, or
   * what is of each report alone (its edition, its printed figures, the reach of an initiative that several report alike).
   */
  readonly reason: "absent" | "different-basis" | "not-additive";
  /** How many of the reports have it; a channel's, where each of the report's channels that became one has it. */
  readonly present: number;
  readonly expected: number;
}

/** Notes a gap. */
export type NoteGap = (path: string, reason: CombinationGap["reason"], present: number) => void;
