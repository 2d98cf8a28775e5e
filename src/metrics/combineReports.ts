import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel, FeedbackReport } from "../model/FeedbackReport.js";
import type { CountBasis } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { addApplicable } from "./addApplicable.js";
import { addResults } from "./addResults.js";
import { cellResult } from "./cellResult.js";
import { combinedReport } from "./combining/combinedReport.js";
import type { CombinedMeasures } from "./combining/combineMeasures.js";
import { commonDay } from "./combining/commonDay.js";
import { firstReason } from "./combining/firstReason.js";
import type { CombinationGap } from "./combining/Gap.js";
import { joinCoverage } from "./joinCoverage.js";
import { needReports } from "./needReports.js";
import { overallSatisfaction } from "./overallSatisfaction.js";
import { ticketCount } from "./ticketCount.js";
import { totalOfOneUnit } from "./totalOfOneUnit.js";
import { unavailable } from "./unavailable.js";

/** The reports of several agencies or regions together. */
export interface CombinedReports {
  readonly period: string;
  /**
   * Not put together where the channels count different units. A partial sum is of all counts that an agency has, where that of
   * `report` is of the months that all of them have: each has its coverage beside it.
   */
  readonly contacts: Result<number>;
  /** The same by kind of channel, in the order in which kinds are met. */
  readonly byKind: readonly { readonly kind: string; readonly total: Result<number> }[];
  /** Not put together where they are counted on different bases, or their open ones on different days. */
  readonly tickets: Result<number>;
  /** The basis of the tickets, where it is one. */
  readonly basis?: CountBasis;
  /** The top-box share of all ratings pooled; none where a report has no ratings, or they are of different scales, thresholds or windows. */
  readonly satisfaction: Result<Ratio>;
  /**
   * One report of what fits together: figures, summary and checks work on it as on any other. Channels of one kind and noun are
   * one, of a kind of your own those of one name; tickets, breakdowns, causes and bases are there where every report has them on one basis; measures are pooled. An
   * initiative is of the agency that publishes its report, where it names no other.
   */
  readonly report: FeedbackReport;
  /** What is not in that report, or not as it was, and why. */
  readonly gaps: readonly CombinationGap[];
}

/**
 * Puts the reports of several agencies or regions for one period together: contacts in all and by kind of channel, tickets,
 * satisfaction, and one report of all that fits, with what does not.
 *
 * @param reports - reports of one period; a channel of one id in two reports is two channels, one of each agency
 * @returns the totals; `unavailable` with the partial sum and the coverage when a count of an agency is missing, and
 * `not-comparable` for channels of different units, for tickets on different bases or days, and for ratings of different scales,
 * thresholds or windows
 * @throws `bad-report` for no report or what has no channels; `different-period` when the reports are of different periods; `not-a-count`;
 * `unsafe-sum`; `unknown-noun`; `bad-number`; `bad-period`; `bad-day`; `bad-option` for a score off the scale
 *
 * @example
 * ```ts
 * import { combineReports } from "beneficiary-feedback";
 * const of = (count: number) => ({ period: "2021", channels: [{ id: "calls", kind: "phone", totals: { "2021": count } }] });
 * const all = combineReports([of(20), of(30)]);
 * console.log(all.contacts.status === "ok" && all.contacts.value); // => 50
 * console.log(all.tickets.status); // => "unavailable"
 * console.log(all.report.channels[0]?.totals); // => {"2021":50}
 * ```
 */
export function combineReports(reports: readonly FeedbackReport[]): CombinedReports {
  const isList = Array.isArray(reports);
  if (!isList || reports.length === 0)
    throw new FeedbackError("bad-report", "combineReports needs one report or more", isList ? 0 : reports);
  needReports("reports", reports);
  const [period = "", other] = new Set(reports.map((report) => report.period));
  if (other !== undefined)
    throw new FeedbackError("different-period", `combineReports needs reports of one period (${period})`, other);
  const channels = reports.flatMap((report) => report.channels);
  const kinds = [...new Set(channels.map(({ kind }) => kind))];
  const total = (list: readonly Channel[]): Result<number> => ranked(totalOfOneUnit(list, period));
  // A report without tickets counts them on no basis and as of no day: they are absent.
  const counted = reports.flatMap(({ tickets }) => tickets ?? []);
  const bases = new Set(counted.map((tickets) => tickets.basis ?? "unstated"));
  const gaps: CombinationGap[] = [];
  const { report, lost } = combinedReport(reports, period, (path, reason, present) => {
    // Where each has some of it, it is not the same that they have.
    const isOther = reason === "absent" && present === reports.length;
    gaps.push({ path, reason: isOther ? "different-basis" : reason, present, expected: reports.length });
  });
  const [basis] = bases;
  return {
    period,
    ...(basis === undefined || bases.size > 1 ? {} : { basis }),
    satisfaction: combinedSatisfaction(overallSatisfaction(report, { by: "counts" }), lost),
    report,
    gaps,
    contacts: total(channels),
    byKind: kinds.map((kind) => ({ kind, total: total(channels.filter((channel) => channel.kind === kind)) })),
    tickets: combinedTickets(reports, bases.size > 1 || commonDay(counted, period) === undefined),
  };
}

/** The share of all ratings, or why that of those that are left is not it. */
function combinedSatisfaction(share: Result<Ratio>, lost: CombinedMeasures["lost"]): Result<Ratio> {
  if (lost === undefined) return ranked(share);
  if (lost === "different-basis") return unavailable(share, "not-comparable", "not-pooled");
  const { coverage } = cellResult(undefined, share.unit, "satisfaction");
  return unavailable({ ...share, coverage: joinCoverage(share.coverage, coverage) }, "absent");
}

/** What does not apply in one report is no part of the sum, as in the report of all. */
function combinedTickets(reports: readonly FeedbackReport[], differ: boolean): Result<number> {
  // Of what a report has not, nothing is left unsaid.
  const counted = reports.find(({ tickets }) => tickets !== undefined)?.tickets;
  const ofAll = (key: "open" | "closed"): Result<number> =>
    addApplicable(
      reports.map(({ tickets, period }) => ticketCount(tickets?.[key], key, tickets ?? counted, period)),
      `tickets.${key}`,
    );
  const sum = addResults([ofAll("open"), ofAll("closed")], "tickets");
  return differ ? unavailable(sum, "not-comparable", "not-comparable") : ranked(sum);
}

/** The first of all reasons why a count is missing, whichever report has it. */
function ranked<Value>(total: Result<Value>): Result<Value> {
  if (total.status !== "unavailable" || total.reason === "not-comparable" || total.reason === "too-few") return total;
  return { ...total, reason: firstReason(total.coverage.missing.map(({ reason }) => reason)) ?? total.reason };
}
