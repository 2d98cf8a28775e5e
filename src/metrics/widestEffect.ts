import type { FeedbackReport, Initiative, RootCause } from "../model/FeedbackReport.js";
import { monthRun } from "../periods/monthRun.js";
import { effectOf, type InitiativeEffect } from "./effectOf.js";

/**
 * The effect of an initiative that went live on a day in the longest equal windows, up to 3 months, that the report has the months of.
 * None is before the year 0001 or after 9999.
 */
export function widestEffect(
  report: FeedbackReport,
  initiative: Initiative,
  cause: RootCause,
): InitiativeEffect | undefined {
  const { liveDate = "" } = initiative;
  const { first } = monthRun(liveDate.slice(0, 7));
  const last = liveDate.endsWith("-01") ? first - 1 : first;
  for (const months of [3, 2, 1]) {
    if (first - months < 12 || last + months >= 120_000) continue;
    const effect = effectOf(report, initiative, cause, months);
    if (effect.status === "ok") return effect.value;
  }
  return undefined;
}
