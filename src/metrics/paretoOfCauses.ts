import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { addApplicable } from "./addApplicable.js";
import { causesByFrequency } from "./causesByFrequency.js";
import { causeTickets } from "./causeTickets.js";
import { cellResult } from "./cellResult.js";
import { distinctItems } from "./distinctItems.js";
import { portionOf } from "./portionOf.js";
import { shareOf } from "./shareOf.js";
import { unavailable } from "./unavailable.js";
import { withCaveats } from "./withCaveats.js";

/** One cause among all, the most frequent first. */
export interface ParetoRow {
  readonly cause: string;
  readonly count: number;
  /** This cause and every more frequent one. */
  readonly cumulative: number;
  /** The share of the cases that have it; they may add to more than 100 % where a case has several causes. */
  readonly shareOfCases: Result<Ratio>;
  /** The cumulative count among all that was coded, not among the cases. */
  readonly cumulativeShare: Result<Ratio>;
}

/**
 * The root causes from the most to the least frequent, with exact cumulative counts and shares.
 *
 * @param report - the report, whose causes have counts
 * @returns a row a cause, equal counts in the order of their ids; `unavailable` when the count of a cause is missing, since
 * its place is unknown, or when there is no cause; a share of no cases, or of causes that all have 0, is `undefined`
 * @throws `bad-report`; `not-a-count`; `unsafe-sum`
 *
 * @example
 * ```ts
 * import { paretoOfCauses } from "beneficiary-feedback";
 * const name = { en: "A cause" };
 * const causes = [{ id: "steps", name, tickets: 20 }, { id: "delays", name, tickets: 60 }];
 * const pareto = paretoOfCauses({ period: "2021-Q1", channels: [], causes, causeCases: 100 });
 * console.log(pareto.status === "ok" && pareto.value.map((row) => [row.cause, row.cumulative])); // => [["delays",60],["steps",80]]
 * ```
 */
export function paretoOfCauses(report: FeedbackReport): Result<readonly ParetoRow[]> {
  requireReport(report);
  const { causeCases, causesMultiCoded = false } = report;
  const causes = distinctItems("causes", report.causes);
  const noted: readonly Caveat[] = causesMultiCoded ? ["multi-coded"] : [];
  const counts = causes.map((cause) => ({ id: cause.id, count: causeTickets(cause) }));
  const cases = cellResult(causeCases, "ticket", "causeCases", "causeCases");
  const whole = addApplicable(
    counts.map(({ count }) => count),
    "causes",
  );
  const { coverage, unit } = whole;
  const caveats = [...whole.caveats, ...noted];
  if (whole.status !== "ok" || counts.length === 0) {
    const reason = whole.status === "unavailable" ? whole.reason : "absent";
    return unavailable({ unit, coverage, caveats }, reason);
  }
  const byId = new Map(counts.map(({ id, count }) => [id, count]));
  const known = causesByFrequency(report).flatMap((id) => {
    const count = byId.get(id);
    return count?.status === "ok" ? [{ id, count, value: count.value }] : [];
  });
  let cumulative = 0;
  const value = known.map(({ id, count, value: size }): ParetoRow => {
    cumulative += size;
    return {
      cause: id,
      count: size,
      cumulative,
      shareOfCases: withCaveats(shareOf(count, cases), noted),
      cumulativeShare: portionOf({ ...count, value: cumulative }, whole),
    };
  });
  return { status: "ok", value, unit, coverage, caveats };
}
