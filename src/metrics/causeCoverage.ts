import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { firstDayOf } from "../periods/firstDayOf.js";
import { lastDayOf } from "../periods/lastDayOf.js";
import { addApplicable } from "./addApplicable.js";
import { causeTickets } from "./causeTickets.js";
import { distinctItems } from "./distinctItems.js";
import { needDay } from "./needDay.js";
import { needTexts } from "./needTexts.js";
import { portionOf } from "./portionOf.js";
import { readCount } from "./readCount.js";

/** Options of {@link causeCoverage}. */
export interface CauseCoverageOptions {
  /** From how many cases on a cause needs an initiative; 1 unless said otherwise. */
  readonly threshold?: number;
}

/** How the initiatives of a report answer its causes. */
export interface CauseCoverage {
  /** The causes that an initiative addresses. */
  readonly addressed: readonly string[];
  /** Of all that was coded, the share under an addressed cause. */
  readonly share: Result<Ratio>;
  /** Initiatives that address no cause of the report. */
  readonly initiativesWithoutCause: readonly string[];
  /** Causes at or above the threshold that no initiative addresses. */
  readonly causesWithoutInitiative: readonly string[];
  /** Initiatives whose live day is not in the report's period; the day of what is planned, or in progress and of a later day, is none yet. */
  readonly liveOutsidePeriod: readonly string[];
}

/**
 * Which causes are answered by initiatives, and what is orphaned on either side.
 *
 * @param report - the report
 * @param options - the threshold
 * @returns the ids in the report's order; what is planned or in progress addresses its causes as what is live does, and what is stopped addresses nothing; the share is `unavailable` when a cause
 * has no count, and `undefined` when there is no ticket
 * @throws `bad-report`; `bad-option`; `not-a-count`; `unsafe-sum`; `bad-period`; `bad-day` for a live day that is none
 *
 * @example
 * ```ts
 * import { causeCoverage } from "beneficiary-feedback";
 * const [name, title] = [{ en: "A cause" }, { en: "An initiative" }];
 * const causes = [{ id: "delays", name, tickets: 60 }, { id: "steps", name, tickets: 20 }];
 * const initiatives = [{ id: "e-service", title, addresses: ["delays"] }, { id: "training", title }];
 * const coverage = causeCoverage({ period: "2021-Q1", channels: [], causes, initiatives });
 * console.log(coverage.share.status === "ok" && coverage.share.value); // => {"numerator":3,"denominator":4}
 * console.log(coverage.initiativesWithoutCause); // => ["training"]
 * console.log(coverage.causesWithoutInitiative); // => ["steps"]
 * ```
 */
export function causeCoverage(report: FeedbackReport, options: CauseCoverageOptions = {}): CauseCoverage {
  requireReport(report);
  checkOptionNames(options, { threshold: true });
  const { threshold = 1 } = options;
  if (typeof threshold !== "number" || !(threshold >= 0))
    throw new FeedbackError("bad-option", "threshold needs a number from 0", threshold);
  const { period } = report;
  const causes = distinctItems("causes", report.causes);
  const initiatives = distinctItems("initiatives", report.initiatives);
  for (const { id, addresses, liveDate } of initiatives) {
    needTexts(`initiatives.${id}.addresses`, addresses);
    needDay(`initiatives.${id}.liveDate`, liveDate);
  }
  const known = new Set(causes.map(({ id }) => id));
  const answered = new Set(
    initiatives.flatMap(({ addresses = [], status }) => (status === "stopped" ? [] : addresses)),
  );
  const addressed = causes.filter(({ id }) => answered.has(id));
  const sum = (list: typeof causes): Result<number> => addApplicable(list.map(causeTickets), "causes");
  const [first, last] = [firstDayOf(period), lastDayOf(period)];
  return {
    addressed: addressed.map(({ id }) => id),
    share: portionOf(sum(addressed), sum(causes)),
    initiativesWithoutCause: initiatives.flatMap(({ id, addresses = [] }) =>
      addresses.some((cause) => known.has(cause)) ? [] : [id],
    ),
    causesWithoutInitiative: causes.flatMap(({ id, tickets }) => {
      const count = readCount(tickets, `causes.${id}`, "tickets");
      return !answered.has(id) && count !== undefined && count >= threshold ? [id] : [];
    }),
    liveOutsidePeriod: initiatives.flatMap(({ id, liveDate, status }) => {
      if (liveDate === undefined || status === "planned" || (liveDate >= first && liveDate <= last)) return [];
      return status === "in-progress" && liveDate > last ? [] : [id];
    }),
  };
}
