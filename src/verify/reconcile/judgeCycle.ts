import { addResults } from "../../metrics/addResults.js";
import { isNotApplicable } from "../../metrics/isNotApplicable.js";
import { ratedCount } from "../../metrics/ratedCount.js";
import { ticketCount } from "../../metrics/ticketCount.js";
import type { Cell, FeedbackReport, RootCause, TicketBreakdown, Tickets } from "../../model/FeedbackReport.js";
import type { CountBasis } from "../../model/lists.js";
import { measureKey } from "../../model/measureKey.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { monthsOf } from "../../periods/monthsOf.js";
import { checkBound } from "../checks/checkBound.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";
import { judgeHandling } from "./judgeHandling.js";
import { judgeOrders } from "./judgeOrders.js";
import { judgeParts } from "./judgeParts.js";
import { judgeReach } from "./judgeReach.js";
import { limited } from "./limited.js";

/**
 * The identities of breakdowns, causes and ratings: parts that add to what they break down, or, where a case may stand in
 * several, are each within it and together no fewer; causes within their cases, and the sum of their months;
 * ratings within those asked in one window, and more of them in another for a look; then what must not come before another, and what reaches further than the report can.
 */
export function judgeCycle(report: FeedbackReport): DataJudgement[] {
  const { tickets, period } = report;
  return [
    ...(tickets?.breakdowns ?? []).flatMap((breakdown) => ofBreakdown(tickets ?? {}, breakdown, period)),
    ...ofCauses(report),
    ...ofRatings(report),
    ...judgeHandling(report),
    ...judgeOrders(report),
    ...judgeReach(report),
  ];
}

function ofBreakdown(tickets: Tickets, breakdown: TicketBreakdown, period: string): DataJudgement[] {
  const { id, of, cases, multiCoded = false } = breakdown;
  const parts = breakdown.parts.filter(({ count }) => !isNotApplicable(count));
  const whole = of === undefined ? fixedCount(cases) : wholeOf(tickets, of);
  if (whole === undefined || parts.length === 0) return [];
  const counts = parts.map(({ count }) => fixedCount(count));
  const inputs = parts.map((part) => `tickets/${id}/${part.id}/${period}`);
  const path = of === undefined ? `tickets/${id}/${period}/cases` : `tickets/${period}/${of}`;
  if (!multiCoded)
    return [{ code: "breakdown", path, inputs, stated: whole.units, outcome: judgeParts(counts, whole) }];
  return [
    {
      code: "breakdown",
      path,
      inputs,
      stated: whole.units,
      outcome: limited("at-most", checkBound(counts, ">=", whole)),
    },
    ...parts.flatMap((part, index) => within("breakdown", inputs[index] ?? "", path, part.count, whole)),
  ];
}

function wholeOf(tickets: Tickets, of: NonNullable<TicketBreakdown["of"]>): FixedDecimal | undefined {
  if (of === "opened") return fixedCount(tickets.flow?.opened);
  if (of !== "total") return fixedCount(tickets[of]);
  const sum = addResults(
    [ticketCount(tickets.open, "open", tickets), ticketCount(tickets.closed, "closed", tickets)],
    "tickets",
  );
  return sum.status === "ok" ? { units: sum.value, decimals: 0 } : undefined;
}

function ofCauses(report: FeedbackReport): DataJudgement[] {
  const { causeCases, causesMultiCoded = false, period, tickets } = report;
  const causes = (report.causes ?? []).filter((cause) => !isNotApplicable(cause.tickets));
  const byMonth = causes.flatMap((cause) => ofMonths(cause, period, tickets?.basis));
  const whole = fixedCount(causeCases);
  if (whole === undefined) return byMonth;
  const path = `causes/${period}/cases`;
  const inputs = causes.map(({ id }) => `causes/${id}/${period}`);
  const each = causes.flatMap(({ id, tickets: found }) =>
    within("cause-cases", `causes/${id}/${period}`, path, found, whole),
  );
  if (causesMultiCoded || causes.length === 0) return [...each, ...byMonth];
  const counts = causes.map(({ tickets }) => fixedCount(tickets));
  const outcome = judgeParts(counts, whole, false);
  return [{ code: "cause-cases", path, inputs, stated: whole.units, outcome }, ...byMonth];
}

/** The tickets of a cause against its months; where some are not there, the others cannot be more. */
function ofMonths({ id, tickets, months = {} }: RootCause, period: string, basis?: CountBasis): DataJudgement[] {
  const whole = fixedCount(tickets);
  const parts = monthsOf(period).map((month) => fixedCount(months[month]));
  if (whole === undefined || parts.every((part) => part === undefined)) return [];
  const inputs = monthsOf(period).map((month) => `causes/${id}/${month}`);
  const path = `causes/${id}/${period}`;
  // A distinct ticket counts once in each of its months, and once in the period.
  if (basis === "distinct-in-period") {
    const outcome = limited("at-most", checkBound(parts, ">=", whole));
    return [
      { code: "cause-months", path, inputs, stated: whole.units, outcome },
      ...monthsOf(period).flatMap((month, at) => within("cause-months", inputs[at] ?? "", path, months[month], whole)),
    ];
  }
  return [{ code: "cause-months", path, inputs, stated: whole.units, outcome: judgeParts(parts, whole) }];
}

function ofRatings(report: FeedbackReport): DataJudgement[] {
  return (report.satisfaction ?? []).flatMap((measure, index) => {
    const asked = fixedCount(measure.asked);
    const key = measureKey(measure, index);
    if (asked === undefined) return [];
    const place = `satisfaction/${key}/${report.period}`;
    const rated = measure.ratings && ratedCount(report, key);
    // Who answered without a score was asked as well.
    const left = asked.units - (fixedCount(measure.unrated)?.units ?? 0);
    const found =
      left < 0
        ? within("ratings-asked", `${place}/unrated`, `${place}/asked`, measure.unrated, asked)
        : rated?.status === "ok"
          ? within("ratings-asked", `${place}/rated`, `${place}/asked`, rated.value, { units: left, decimals: 0 })
          : [];
    if (measure.window === "asked-and-answered-inside") return found;
    return found.flatMap((each): DataJudgement[] =>
      each.outcome.outcome === "fail"
        ? [{ ...each, outcome: { outcome: "cannot-check", reason: "other-window" } }]
        : [],
    );
  });
}

function within(
  code: DataJudgement["code"],
  path: string,
  whole: string,
  cell: Cell | undefined,
  limit: FixedDecimal,
): DataJudgement[] {
  const part = fixedCount(cell);
  if (part === undefined) return [];
  return [
    { code, path, inputs: [whole], stated: part.units, outcome: limited("at-most", checkBound([limit], ">=", part)) },
  ];
}
