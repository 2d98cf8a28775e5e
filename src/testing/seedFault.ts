import { requireSoundReport } from "../metrics/requireSoundReport.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { Cell, FeedbackReport } from "../model/FeedbackReport.js";
import { FAULTS, type Fault } from "./faults.js";
import { faultyReports } from "./faultyReports.js";

/** One cell that a fault changed. */
export interface FaultChange {
  /** `channels.calls.months.2021-01`, `tickets.open`, `tickets.breakdowns.outcome.parts.upheld.count`, `channels.calls-2` */
  readonly path: string;
  /** What stood there; absent where nothing did. */
  readonly before?: Cell;
  /** What stands there now; absent where it was taken out. */
  readonly after?: Cell;
}

/** A report with one fault in it, and the cells in which it differs from the sound one. */
export interface SeededFault {
  readonly report: FeedbackReport;
  readonly changes: readonly FaultChange[];
}

/**
 * A copy of a report with one fault, to prove that a suite of tests notices it. Only counts of channels (months, and totals that
 * the report's own period rests on, or would if they were there), tickets, their breakdowns and causes are touched, never comparatives.
 *
 * @param report - a sound report; it is not changed
 * @param fault - a fault of `FAULTS`
 * @param seed - a whole number from 0: which of the places where the fault can be; seeds one after another go through them all
 * @returns the faulty report, which shares nothing with the sound one, and what was changed, or `undefined` where the report has no place for the fault
 * @throws `bad-report`; `unknown-noun`; `bad-day`; `bad-period`; `not-a-count`; `bad-option` for an unknown fault; `bad-number` for a seed that is not a whole number from 0
 *
 * @example
 * ```ts
 * import { firstQuarter2021 } from "beneficiary-feedback";
 * import { seedFault } from "beneficiary-feedback/testing";
 * const seeded = seedFault(firstQuarter2021, "swapped-digits", 0);
 * console.log(seeded?.changes); // => [{"path":"channels.calls.months.2021-01","before":287853,"after":827853}]
 * ```
 */
export function seedFault(report: FeedbackReport, fault: Fault, seed: number): SeededFault | undefined {
  requireSoundReport(report);
  if (!FAULTS.includes(fault)) throw new FeedbackError("bad-option", "seedFault needs a fault of FAULTS", fault);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new FeedbackError("bad-number", "seedFault needs a seed that is a whole number from 0", seed);
  const found = faultyReports(report, fault);
  const chosen = found[seed % found.length];
  if (chosen === undefined) return undefined;
  // Whoever goes on to change the copy changes nothing of the sound report. A report is JSON, and not all that run tests have structuredClone.
  const copy: SeededFault = JSON.parse(JSON.stringify(chosen));
  return copy;
}
