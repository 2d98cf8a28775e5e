/** What the reports do not let be put together, and why. */
export interface CombinationGap {
  /** Where it stands in a report: `tickets`, `tickets.breakdowns.outcome`, `causes`. */
  readonly path: string;
  /** `absent`: not every report has it. `different-basis`: they count or measure it otherwise. `not-additive`: a mean or percentage. */
  readonly reason: "absent" | "different-basis" | "not-additive";
  /** How many of the reports have it; a channel's, where each of the report's channels that became one has it. */
  readonly present: number;
  readonly expected: number;
}

/** Notes a gap. */
export type NoteGap = (path: string, reason: CombinationGap["reason"], present: number) => void;
