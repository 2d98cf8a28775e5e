import type { FeedbackReport, Initiative, RootCause } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { daysIn } from "../periods/daysIn.js";
import { shiftPeriod } from "../periods/shiftPeriod.js";
import { changePerDay } from "../ratios/changePerDay.js";
import { addResults } from "./addResults.js";
import { allChannels } from "./allChannels.js";
import { causeCount } from "./causeCount.js";
import { cellResult } from "./cellResult.js";
import { contactTotal } from "./contactTotal.js";
import { joinCoverage } from "./joinCoverage.js";
import { mapResult } from "./mapResult.js";
import { portionOf } from "./portionOf.js";
import { ratePerContact } from "./ratePerContact.js";
import { unavailable } from "./unavailable.js";

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

/** The effect of an initiative on a cause, both of the report and looked at before, in windows of some months on either side. */
export function effectOf(
  report: FeedbackReport,
  { liveDate, status }: Initiative,
  cause: RootCause,
  length: number,
  per: "day" | "contact" = "day",
): Result<InitiativeEffect> {
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
    return unavailable({ unit: "ticket", coverage, caveats }, reason);
  const [from, to] = [before.window, after.window];
  const change = from.n > 0 ? changePerDay(from.n, from.base, to.n, to.base) : undefined;
  const value = {
    before: from,
    after: to,
    ...(isWhole ? {} : { excluded: liveMonth }),
    ...(change === undefined ? {} : { change }),
  };
  return { status: "ok", value, unit: "ticket", coverage, caveats };
}

/** The rate of one window, which is told of where it has one. */
function windowOf(
  report: FeedbackReport,
  cause: RootCause,
  months: readonly string[],
  per: "day" | "contact",
): { readonly rate: Result<Ratio>; readonly window?: EffectWindow } {
  const count = addResults(
    months.map((key) => causeCount(cause, key, report.period)),
    `causes.${cause.id}.months`,
  );
  const days = mapResult(count, () => months.reduce((sum, month) => sum + daysIn(month), 0));
  const base = per === "contact" ? contactTotal(allChannels(report), months) : days;
  const rate = (per === "contact" ? ratePerContact : portionOf)(count, base);
  if (rate.status !== "ok" || count.status !== "ok" || base.status !== "ok") return { rate };
  return { rate, window: { months, n: count.value, base: base.value, rate: rate.value } };
}
