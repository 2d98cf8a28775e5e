import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import { requireReport } from "../model/requireReport.js";
import { distinctItems } from "./distinctItems.js";
import { effectOf, type InitiativeEffect } from "./effectOf.js";
import { needDay } from "./needDay.js";
import { needKeys } from "./needKeys.js";
import { needTexts } from "./needTexts.js";

/** What is compared before and after an initiative. */
export interface InitiativeEffectOptions {
  /** How many whole months on either side. */
  readonly months: number;
  /** The cause whose monthly tickets are compared; the only one that the initiative addresses unless said otherwise. */
  readonly cause?: string;
  /** A rate per calendar day, or per contact of all channels (printed per 1,000). */
  readonly per?: "day" | "contact";
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
  const { addresses = [], liveDate } = initiative;
  needTexts(`initiatives.${initiativeId}.addresses`, addresses);
  needDay(`initiatives.${initiativeId}.liveDate`, liveDate);
  const asked = named ?? (addresses.length === 1 ? addresses[0] : undefined);
  const cause = distinctItems("causes", report.causes).find(({ id }) => id === asked);
  if (cause === undefined)
    throw new FeedbackError("unknown-cause", "initiativeEffect needs a cause of the report", named ?? addresses);
  if (cause.months !== undefined) needKeys(`causes.${cause.id}.months`, cause.months);
  return effectOf(report, initiative, cause, length, per);
}
