import type { Finding } from "../../model/Finding.js";
import type { Waived } from "../../model/Waiver.js";
import type { CheckObstacle, CheckOutcome, CheckRule } from "../checks/CheckOutcome.js";

/**
 * What is checked. `printed-figure`: a printed figure against the data. `duplicate`: one figure printed twice.
 * `row-sum`, `column-sum`, `grand-total`, `cross-foot`, `year-to-date`, `tickets-total`, `parts-sum`, `difference`, `share`, `rate`, `mean`, `growth`, `roll-forward`:
 * printed figures against each other. `shares-of-whole`: all printed shares of one whole. `given-total`, `subset`,
 * `backlog`, `brought-forward`, `breakdown`, `cause-cases`, `cause-months`, `ratings-asked`, `handling`, `durations`, `initiative-dates`, `edition-date`, `comparative`, `channel-left-out`, `inner-report`: the data against themselves, earlier reports and those of periods within. `disclosure`: a suppressed count that can be worked out.
 */
export type ReportCheckCode =
  | "printed-figure"
  | "duplicate"
  | "row-sum"
  | "column-sum"
  | "grand-total"
  | "cross-foot"
  | "year-to-date"
  | "tickets-total"
  | "difference"
  | "share"
  | "rate"
  | "mean"
  | "growth"
  | "roll-forward"
  | "shares-of-whole"
  | "given-total"
  | "subset"
  | "backlog"
  | "brought-forward"
  | "parts-sum"
  | "breakdown"
  | "cause-cases"
  | "cause-months"
  | "ratings-asked"
  | "handling"
  | "durations"
  | "initiative-dates"
  | "edition-date"
  | "as-of-date"
  | "doubled-channel"
  | "comparative"
  | "channel-left-out"
  | "inner-report"
  | "disclosure";

/**
 * Why a check could not be made. `unknown-figure`: the report supports no figure of that id, printed or named by its edition. `unreadable`: the printed
 * text is not one number. `wrong-form`: a percentage is printed for a count, or the like. `other-noun`: the noun beside the number is not what the figure counts. `not-adjacent`: the report before is of another period. `other-day`: the open tickets
 * were not counted at the end of the period. `other-window`:
 * there are more ratings than requests, which may be of other days. `carried-over`: more contacts were answered and abandoned than
 * offered, of which some may have come before the period. `withheld`: the report withholds the figure; `not-comparable`:
 * it compares or puts together what is not of one kind.
 */
export type ReportObstacle =
  | CheckObstacle
  | "unknown-figure"
  | "unreadable"
  | "wrong-form"
  | "other-noun"
  | "not-adjacent"
  | "other-day"
  | "other-window"
  | "carried-over"
  | "withheld"
  | "not-comparable";

/** One identity of the report and whether it holds. */
export interface ReportCheck {
  readonly code: ReportCheckCode;
  /** The id of the figure that is checked. */
  readonly path: string;
  readonly outcome: CheckOutcome["outcome"];
  /** The rounding that explains the figure, where it is not exact. */
  readonly rule?: CheckRule;
  /** As printed; for checks of the data, the number that the data state. */
  readonly published?: string;
  /** What it should be, at the printed decimals. */
  readonly computed?: string;
  /** Where the check is against a limit, passed or failed: that what it is held to is the most or the least that it may be. */
  readonly limit?: "at-most" | "at-least";
  /** Stated minus computed. */
  readonly difference?: string;
  readonly reason?: ReportObstacle;
  /** The ids of the other figures that take part. */
  readonly inputs: readonly string[];
  readonly message: string;
}

/**
 * The whole outcome. `failed`: an identity does not hold. `cannot-check`: none fails, but one could not be checked.
 * `nothing-checked`: the report implies nothing that could be checked, which is not a pass.
 */
export type ReconciliationStatus = "passed" | "failed" | "cannot-check" | "nothing-checked";

/** What {@link reconcile} gives. */
export interface Reconciliation extends Waived {
  readonly status: ReconciliationStatus;
  /** Printed figures in their order, duplicates, identities in the order of the catalogue, shares, data. */
  readonly checks: readonly ReportCheck[];
  /** What fails, what could not be checked, and what a reader should look at, less what is waived. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<CheckOutcome["outcome"], number>>;
  /** The library's version and a hash of the report's data, to say later what was checked. */
  readonly version: string;
  readonly dataHash: string;
}

/** A check before it is worded. */
export type Judgement = Omit<ReportCheck, "message">;
