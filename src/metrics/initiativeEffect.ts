import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport, RootCause } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { daysIn } from "../periods/daysIn.js";
import { shiftPeriod } from "../periods/shiftPeriod.js";
import { changeBetween } from "../ratios/changeBetween.js";
import { addResults } from "./addResults.js";
import { allChannels } from "./allChannels.js";
import { causeCount } from "./causeCount.js";
import { cellResult } from "./cellResult.js";
import { contactTotal } from "./contactTotal.js";
import { distinctItems } from "./distinctItems.js";
import { joinCoverage } from "./joinCoverage.js";
import { mapResult } from "./mapResult.js";
import { needDay } from "./needDay.js";
import { needKeys } from "./needKeys.js";
import { needTexts } from "./needTexts.js";
import { portionOf } from "./portionOf.js";
import { ratePerContact } from "./ratePerContact.js";
import { unavailable } from "./unavailable.js";

/** What is compared before and after an initiative. */
export interface InitiativeEffectOptions {
  /** How many whole months on either side. */
  readonly months: number;
  /** The cause whose monthly tickets are compared; the only one that the initiative addresses unless said otherwise. */
  readonly cause?: string;
  /** A rate per calendar day, or per contact of all channels (printed per 1,000). */
  readonly per?: "day" | "contact";
}

/** One window of whole months. */
export interface EffectWindow {
  readonly months: readonly string[];
  /** The tickets found in it. */
  readonly n: number;
  /** The days or the contacts that the rate is over. */
  readonly base: number;
  readonly rate: Ratio;
}

/** What changed around the day an initiative went live: an association, never proof of a cause. */
export interface InitiativeEffect {
  readonly before: EffectWindow;
  readonly after: EffectWindow;
  /** The month in which it went live, unless it did on the first day: it is in neither window. */
  readonly excluded?: string;
  /** The change of the rate, relative to the rate before; absent where that was 0, and where no two safe integers hold it. */
  readonly change?: Ratio;
}

/**
 * The rate of a cause's tickets in equal windows of whole months before and after an initiative went live.
 *
 * @param report - the report; the cause has `months`, comparatives included
 * @param initiativeId - the id of an initiative with a live day
 * @param options - the length of the windows, the cause, and what the rate is over
 * @returns both windows with their n, and the change, with the caveat `association`; `unavailable` when a month of either window,
 * or the live day, is missing, for what is only planned, and per contact where the channels count something else; `undefined` for a rate over no contacts
 * @throws `bad-report`; `unknown-initiative`; `unknown-cause` where the cause is not named and not the only one; `bad-option`; `not-a-count`;
 * `unsafe-sum`; `unit-mismatch`; `bad-day` for a live day that is none; `bad-period` for a window before the year 0001 or after 9999
 *
 * @example
 * ```ts
 * import { initiativeEffect } from "beneficiary-feedback";
 * const months = { "2021-01": 310, "2021-02": 999, "2021-03": 155 };
 * const report = {
 *   period: "2021-Q1",
 *   channels: [],
 *   causes: [{ id: "visits", name: { en: "Visits" }, months }],
 *   initiatives: [{ id: "online", title: { en: "Online" }, addresses: ["visits"], liveDate: "2021-02-10" }],
 * };
 * const effect = initiativeEffect(report, "online", { months: 1 });
 * console.log(effect.status === "ok" && effect.value.change); // => {"numerator":-1,"denominator":2}
 * console.log(effect.status === "ok" && effect.value.excluded); // => "2021-02"
 * ```
 */
export function initiativeEffect(
  report: FeedbackReport,
  initiativeId: string,
  options: InitiativeEffectOptions,
): Result<InitiativeEffect> {
  requireReport(report);
  checkOptionNames(options, { months: true, cause: true, per: true });
  const { months: length, cause: named, per = "day" } = options;
  const initiative = distinctItems("initiatives", report.initiatives).find(({ id }) => id === initiativeId);
  if (initiative === undefined)
    throw new FeedbackError("unknown-initiative", "initiativeEffect needs an initiative of the report", initiativeId);
  if (!Number.isSafeInteger(length) || length < 1 || length > 12)
    throw new FeedbackError("bad-option", "initiativeEffect needs windows of 1 to 12 months", length);
  checkOption("per", per, ["day", "contact"]);
  const { addresses = [], liveDate, status } = initiative;
  needTexts(`initiatives.${initiativeId}.addresses`, addresses);
  needDay(`initiatives.${initiativeId}.liveDate`, liveDate);
  const asked = named ?? (addresses.length === 1 ? addresses[0] : undefined);
  const cause = distinctItems("causes", report.causes).find(({ id }) => id === asked);
  if (cause === undefined)
    throw new FeedbackError("unknown-cause", "initiativeEffect needs a cause of the report", named ?? addresses);
  if (cause.months !== undefined) needKeys(`causes.${cause.id}.months`, cause.months);
  // The day of what is only planned is no day on which anything changed.
  if (liveDate === undefined || status === "planned")
    return unavailable(cellResult(undefined, "ticket", "liveDate"), "absent");
  const [liveMonth, isWhole] = [liveDate.slice(0, 7), liveDate.endsWith("-01")];
  const monthsFrom = (start: string) => Array.from({ length }, (_, at) => shiftPeriod(start, at));
  const before = windowOf(report, cause, monthsFrom(shiftPeriod(liveMonth, -length)), per);
  const after = windowOf(report, cause, monthsFrom(isWhole ? liveMonth : shiftPeriod(liveMonth, 1)), per);
  const coverage = joinCoverage(before.rate.coverage, after.rate.coverage);
  const noted: readonly Caveat[] = isWhole ? ["association"] : ["association", "excluded-month"];
  const caveats = [...new Set([...noted, ...before.rate.caveats, ...after.rate.caveats])];
  const failed = [before.rate, after.rate].find(({ status }) => status !== "ok");
  if (failed?.status === "undefined") return { ...failed, caveats };
  const reason = failed?.status === "unavailable" ? failed.reason : "absent";
  if (before.window === undefined || after.window === undefined)
    return unavailable({ unit: before.unit, coverage, caveats }, reason);
  const [{ n: found, base: daysBefore }, { n, base: daysAfter }] = [before.window, after.window];
  const change = changeBetween(found, n, { daysBefore, daysAfter }).perDay;
  const value = {
    before: before.window,
    after: after.window,
    ...(isWhole ? {} : { excluded: liveMonth }),
    ...(change === undefined ? {} : { change }),
  };
  return { status: "ok", value, unit: before.unit, coverage, caveats };
}

interface Measured {
  readonly unit: "ticket";
  readonly count: Result<number>;
  readonly rate: Result<Ratio>;
  readonly window?: EffectWindow;
}

function windowOf(
  report: FeedbackReport,
  cause: RootCause,
  months: readonly string[],
  per: "day" | "contact",
): Measured {
  const count = addResults(months.map((key) => causeCount(cause, key, report.period)));
  const days = mapResult(count, () => months.reduce((sum, month) => sum + daysIn(month), 0));
  const base = per === "contact" ? contactTotal(allChannels(report), months) : days;
  const rate = (per === "contact" ? ratePerContact : portionOf)(count, base);
  if (rate.status !== "ok" || count.status !== "ok" || base.status !== "ok") return { unit: "ticket", count, rate };
  return { unit: "ticket", count, rate, window: { months, n: count.value, base: base.value, rate: rate.value } };
}
