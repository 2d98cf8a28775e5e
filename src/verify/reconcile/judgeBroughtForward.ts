import { countedAtEnd } from "../../metrics/countedAtEnd.js";
import { ticketBacklog } from "../../metrics/ticketBacklog.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { previousPeriod } from "../../periods/previousPeriod.js";
import { checkSum } from "../checks/checkSum.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";
import type { ReportOutcome } from "./judgeFigure.js";

/** What a report brings forward against what the report of the period before leaves open. */
export function judgeBroughtForward({ period, tickets }: FeedbackReport, previous: FeedbackReport): DataJudgement {
  const stated = fixedCount(tickets?.flow?.broughtForward);
  const open = fixedCount(previous.tickets?.open);
  const before = open ?? leftOpen(previous);
  const outcome: ReportOutcome =
    previous.period !== previousPeriod(period)
      ? { outcome: "cannot-check", reason: "not-adjacent" }
      : open === undefined || countedAtEnd(previous.tickets ?? {}, previous.period)
        ? checkSum([before], stated)
        : { outcome: "cannot-check", reason: "other-day" };
  const inputs = [`tickets/${previous.period}/${open === undefined && before ? "carried-forward" : "open"}`];
  return { code: "brought-forward", path: `tickets/${period}/brought-forward`, inputs, stated: stated?.units, outcome };
}

/** What the flows of a report leave open, where it does not say how many are. */
function leftOpen(report: FeedbackReport): FixedDecimal | undefined {
  const left = ticketBacklog(report);
  if (report.tickets?.basis === "cohort-by-opened" || left.status !== "ok" || left.value < 0) return undefined;
  return { units: left.value, decimals: 0 };
}
