import { DURATIONS } from "../../figures/durationFigures.js";
import { asOfDay } from "../../metrics/asOfDay.js";
import { countedAtEnd } from "../../metrics/countedAtEnd.js";
import { isNotApplicable } from "../../metrics/isNotApplicable.js";
import type { Cell, FeedbackReport, Tickets } from "../../model/FeedbackReport.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { firstDayOf } from "../../periods/firstDayOf.js";
import { checkBound } from "../checks/checkBound.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";
import { limited } from "./limited.js";

/**
 * What reaches further than the report can: more tickets, or a time measured on more, than the period had, what is live or counted on a day after
 * that of the edition, and a count or an edition before the period. That one of them holds says nothing of the counts, and is no check that a report passes.
 */
export function judgeReach({ edition, initiatives = [], period, tickets }: FeedbackReport): DataJudgement[] {
  const { date } = edition ?? {};
  const first = firstDayOf(period);
  const found = tickets === undefined ? [] : [...measured(tickets, period), ...cohort(tickets, period)];
  const day = tickets && asOfDay(tickets);
  if (day !== undefined && day < first) found.push(beyond("as-of-date", "tickets", day, "at-least", first));
  if (date === undefined) return found;
  if (day !== undefined && day > date) found.push(beyond("as-of-date", "tickets", day, "at-most", date));
  for (const { id, liveDate, status } of initiatives)
    if (status === "live" && liveDate !== undefined && liveDate > date)
      found.push(beyond("initiative-dates", `initiatives/${id}`, liveDate, "at-most", date));
  return date < first ? [...found, beyond("edition-date", "edition", date, "at-least", first)] : found;
}

function beyond(
  code: DataJudgement["code"],
  path: string,
  stated: string,
  limit: "at-most" | "at-least",
  text: string,
): DataJudgement {
  return { code, path, inputs: [], stated, outcome: { outcome: "fail", text, limit } };
}

/** Durations are of the tickets of the period, and each ticket counts once, in whatever state it was. */
function measured(tickets: Tickets, period: string): DataJudgement[] {
  const all = ticketsOf(tickets, period);
  const counts = Object.values(all).map(fixedCount);
  const inputs = Object.keys(all).map((name) => `tickets/${period}/${name}`);
  return DURATIONS.flatMap(([name, key]): DataJudgement[] => {
    const stated: FixedDecimal | undefined = fixedCount(tickets.durations?.[name]?.n);
    if (stated === undefined || counts.length === 0) return [];
    const outcome = limited("at-most", checkBound(counts, ">=", stated));
    const path = `tickets/${key}/${period}/measured`;
    return outcome.outcome === "fail" ? [{ code: "durations", path, inputs, stated: stated.units, outcome }] : [];
  });
}

/** Those of a cohort that are open or closed were opened in the period. */
function cohort({ basis, open, closed, flow }: Tickets, period: string): DataJudgement[] {
  const [stillOpen, isClosed, opened] = [open, closed, flow?.opened].map(fixedCount);
  if (basis !== "cohort-by-opened" || !stillOpen || !isClosed || !opened) return [];
  const all = { units: stillOpen.units + isClosed.units, decimals: 0 };
  const outcome = limited("at-most", checkBound([opened], ">=", all));
  const [path, inputs] = [`tickets/${period}/total`, [`tickets/${period}/opened`]];
  return outcome.outcome === "fail" ? [{ code: "backlog", path, inputs, stated: all.units, outcome }] : [];
}

/** Counts that make at least all tickets of the period, by the names of their figures; none where the report has no such counts. */
function ticketsOf(tickets: Tickets, period: string): Readonly<Record<string, Cell>> {
  const { basis = "unstated", closed, flow = {}, open } = tickets;
  const { broughtForward, opened, reopened } = flow;
  // A cohort leaves out what was opened before.
  if (basis === "cohort-by-opened") return {};
  const isNone = isNotApplicable(reopened) || (reopened === undefined && basis !== "events");
  if (broughtForward !== undefined && opened !== undefined && (isNone || reopened !== undefined))
    return { "brought-forward": broughtForward, opened, ...(isNone ? {} : { reopened }) };
  const isWhole = basis !== "unstated" && countedAtEnd(tickets, period);
  return isWhole && open !== undefined && closed !== undefined ? { open, closed } : {};
}
