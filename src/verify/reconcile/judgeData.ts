import { cellOf } from "../../metrics/cellOf.js";
import { countedAtEnd } from "../../metrics/countedAtEnd.js";
import { countedParts } from "../../metrics/countedParts.js";
import { isNotApplicable } from "../../metrics/isNotApplicable.js";
import type { Channel, FeedbackReport, Tickets } from "../../model/FeedbackReport.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { cannotCheck } from "../checks/cannotCheck.js";
import { checkBound } from "../checks/checkBound.js";
import { checkRollForward } from "../checks/checkRollForward.js";
import { checkSum } from "../checks/checkSum.js";
import { fixedCount } from "./fixedCount.js";
import { judgeBroughtForward } from "./judgeBroughtForward.js";
import type { ReportOutcome } from "./judgeFigure.js";
import { judgeParts } from "./judgeParts.js";
import { judgeTwins } from "./judgeTwins.js";
import { limited } from "./limited.js";
import type { ReportCheckCode } from "./Reconciliation.js";

/** An identity of the data: what is checked, the count that is stated, and the outcome. */
export interface DataJudgement {
  readonly code: ReportCheckCode;
  readonly path: string;
  readonly inputs: readonly string[];
  readonly stated: number | string | undefined;
  readonly outcome: ReportOutcome;
}

/** The open tickets of another day are another stock than that which the flows end with. */
const OTHER_DAY: ReportOutcome = { outcome: "cannot-check", reason: "other-day" };

const NOTHING: FixedDecimal = { units: 0, decimals: 0 };

/** The identities within the data: given totals and their months, subsets within the whole, open tickets rolled forward. */
export function judgeData(report: FeedbackReport, previous?: FeedbackReport): DataJudgement[] {
  const { channels, tickets, period } = report;
  const found = channels.flatMap(givenTotals);
  if (tickets !== undefined)
    found.push(...subsets(tickets, period), ...closings(tickets, period), ...backlog(tickets, period));
  found.push(...judgeTwins(report));
  if (previous !== undefined) found.push(judgeBroughtForward(report, previous));
  return found;
}

/** A given total against its months, or against the shorter periods that are given in their place. */
function givenTotals(channel: Channel): DataJudgement[] {
  const { id, totals = {} } = channel;
  return Object.entries(totals).flatMap(([period, given]) => {
    const { [period]: _, ...others } = totals;
    const rest = { ...channel, totals: others };
    const expected = countedParts(rest, period).filter((part) => !isNotApplicable(cellOf(rest, part)));
    // Where nothing applies there is nothing to count.
    const parts = expected.length > 0 ? expected.map((part) => fixedCount(cellOf(rest, part))) : [NOTHING];
    const total = fixedCount(given);
    if (total === undefined || parts.every((part) => part === undefined)) return [];
    const outcome = judgeParts(parts, total);
    const inputs = expected.map((part) => `contacts/${id}/${part}`);
    return [{ code: "given-total", path: `contacts/${id}/${period}`, inputs, stated: total.units, outcome }];
  });
}

function subsets({ open, closed, subsets = [] }: Tickets, period: string): DataJudgement[] {
  const parts = [fixedCount(open), fixedCount(closed)];
  return subsets.flatMap(({ id, count, partOf }) => {
    const subset = fixedCount(count);
    if (partOf !== "tickets" || subset === undefined || open === undefined || closed === undefined) return [];
    const inputs = [`tickets/${period}/open`, `tickets/${period}/closed`];
    // The whole is at least its subset.
    const outcome = limited("at-most", checkBound(parts, ">=", subset));
    return [{ code: "subset", path: `tickets/${id}/${period}`, inputs, stated: subset.units, outcome }];
  });
}

/** By events, the tickets closed and those that the flows close are the same closings of the period. */
function closings(tickets: Tickets, period: string): DataJudgement[] {
  const [stated, flowed] = [fixedCount(tickets.closed), fixedCount(tickets.flow?.closed)];
  if (tickets.basis !== "events" || stated === undefined || flowed === undefined) return [];
  const outcome = countedAtEnd(tickets, period) ? checkSum([flowed], stated) : OTHER_DAY;
  const [path, inputs] = [`tickets/${period}/closed`, [`tickets/${period}/closed-in-period`]];
  return [{ code: "backlog", path, inputs, stated: stated.units, outcome }];
}

/** Not where open tickets are those of a cohort: they are no stock that could be rolled forward. */
function backlog(tickets: Tickets, period: string): DataJudgement[] {
  const { open, flow = {}, basis } = tickets;
  const { broughtForward, opened, closed, reopened } = flow;
  if (broughtForward === undefined || basis === "cohort-by-opened") return [];
  const [noneOpened, noneClosed] = [opened === undefined, closed === undefined];
  // Without either flow nothing is claimed; with one of them, only beside a stock of open tickets, which needs the other.
  if (noneOpened && noneClosed) return [];
  if ((noneOpened || noneClosed) && fixedCount(open) === undefined) return [];
  const ids = { "brought-forward": broughtForward, opened, "closed-in-period": closed, reopened };
  const inputs = Object.entries(ids).flatMap(([name, cell]) =>
    cell === undefined ? [] : [`tickets/${period}/${name}`],
  );
  const isNone = isNotApplicable(reopened) || (reopened === undefined && basis !== "events");
  const again = isNone ? { units: 0, decimals: 0 } : fixedCount(reopened);
  const [before, received, loss, stated] = [broughtForward, opened, closed, open].map(fixedCount);
  const isOtherDay = !countedAtEnd(tickets, period);
  const isRange = basis === "distinct-in-period" && again !== undefined && again.units > 0;
  // Where nothing says how many are left at the end, it cannot be fewer than none all the same.
  const least = loss
    ? limited("at-most", checkBound([before, received, again], ">=", loss))
    : cannotCheck("missing-part");
  if (stated === undefined || ((isOtherDay || isRange) && least.outcome === "fail"))
    return [
      { code: "backlog", path: `tickets/${period}/closed-in-period`, inputs, stated: loss?.units, outcome: least },
    ];
  const outcome = isOtherDay
    ? OTHER_DAY
    : !again
      ? cannotCheck("missing-part")
      : isRange
        ? rolledWithin(before, received, loss, stated, again)
        : checkRollForward(before, received, loss, stated, again);
  return [{ code: "backlog", path: `tickets/${period}/open`, inputs, stated: stated.units, outcome }];
}

/**
 * A ticket that was closed and reopened, each counted once, may be open at the end or not. Those open are no fewer than without
 * any reopening, and no more than all that were brought forward, opened or reopened, less those closed that cannot have been reopened.
 */
function rolledWithin(
  before: FixedDecimal | undefined,
  received: FixedDecimal | undefined,
  loss: FixedDecimal | undefined,
  stated: FixedDecimal,
  again: FixedDecimal,
): ReportOutcome {
  const least = checkRollForward(before, received, loss, stated);
  const stayed = { units: Math.max(0, (loss?.units ?? 0) - again.units), decimals: 0 };
  const most = checkRollForward(before, received, stayed, stated, again);
  if (least.outcome === "cannot-check" || Number(least.difference) < 0) return limited("at-least", least);
  return Number(most.difference) > 0 ? limited("at-most", most) : { outcome: "pass" };
}
