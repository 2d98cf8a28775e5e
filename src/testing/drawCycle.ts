import { readCount } from "../metrics/readCount.js";
import type {
  Cell,
  Channel,
  ContactHandling,
  FeedbackReport,
  Initiative,
  RootCause,
  TicketDurations,
  Tickets,
} from "../model/FeedbackReport.js";
import { DURATION_UNITS, INITIATIVE_KINDS, INITIATIVE_STATUSES } from "../model/lists.js";
import { monthsOf } from "../periods/monthsOf.js";
import { previousPeriod } from "../periods/previousPeriod.js";
import type { Draw } from "./Draw.js";
import { drawBreakdowns } from "./drawBreakdowns.js";
import { drawMeasure } from "./drawMeasure.js";
import { BASES } from "./draws.js";

/**
 * The report with what was drawn of the cycle: handling, breakdowns, durations, causes over time, initiatives, ratings, bases. No
 * count of it is larger than the largest.
 */
export function drawCycle(draw: Draw, cell: () => Cell, report: FeedbackReport, most: number): FeedbackReport {
  if (draw(3) !== 2) return report;
  const { channels, tickets, causes = [], initiatives = [], satisfaction = [], period } = report;
  const breakdowns = drawBreakdowns(draw, tickets, most);
  const hasDurations = tickets !== undefined && draw(3) === 2;
  const coded = causes.map((cause) => drawCause(draw, cause, period, most));
  const counts = coded.map((cause) => readCount(cause.tickets) ?? 0);
  const isMultiCoded = draw(2) === 1;
  const largest = Math.max(0, ...counts);
  const sum = counts.reduce((total, count) => total + count, 0);
  // Where the cases could not hold all causes, one of them has several.
  const multiCoded = isMultiCoded || sum > most;
  const fewest = multiCoded ? largest : sum;
  const hasCases = coded.length > 0 && draw(2) === 1;
  const drawn = BASES.filter(() => draw(3) === 2);
  // No rate is one of nothing.
  const bases = most < 1 ? [] : drawn.map((base) => ({ ...base, count: 1 + draw(Math.min(5_000_000, most)) }));
  const by = draw(3);
  const rated = satisfaction.map((measure) => drawMeasure(draw, cell, measure, by === 2, most));
  return {
    ...report,
    channels: channels.map((channel) => drawHandled(draw, channel, most)),
    ...(tickets === undefined
      ? {}
      : {
          tickets: {
            ...tickets,
            ...(breakdowns.length > 0 ? { breakdowns } : {}),
            ...(hasDurations ? { durations: drawDurations(draw, tickets, most) } : {}),
          },
        }),
    ...(coded.length > 0 ? { causes: coded } : {}),
    ...(hasCases ? { causeCases: fewest + draw(Math.min(100, most - fewest + 1)), causesMultiCoded: multiCoded } : {}),
    ...(initiatives.length > 0
      ? { initiatives: initiatives.map((initiative) => drawInitiative(draw, cell, initiative, period, coded[0]?.id)) }
      : {}),
    ...(rated.length > 0 ? { satisfaction: rated } : {}),
    ...(by > 0 && rated.length > 0 ? { overallSatisfaction: by === 1 ? "counts" : "weights" } : {}),
    ...(bases.length > 0 ? { bases } : {}),
  };
}

/** How a channel handled what reached it, where that was drawn. Its parts need not add up. */
function drawHandled(draw: Draw, channel: Channel, most: number): Channel {
  if (draw(4) !== 3) return channel;
  const offered = draw(Math.min(900_000, most + 1));
  const answered = draw(offered + 1);
  const handling: ContactHandling = {
    offered,
    answered,
    abandoned: draw(offered - answered + 1),
    serviceLevel: draw(1001) / 10,
    serviceLevelSeconds: 10 + draw(50),
    firstContactResolution: draw(101),
  };
  return { ...channel, handling };
}

/** Measured on no more tickets than the period is known to have had. */
function drawDurations(draw: Draw, { open, closed, flow }: Tickets, limit: number): TicketDurations {
  const parts = flow ? [flow.broughtForward, flow.opened, flow.reopened] : [open, closed];
  const most = parts.reduce<number>((sum, part) => sum + (readCount(part) ?? Number.POSITIVE_INFINITY), 0);
  const one = () => {
    const middle = draw(400);
    const unit = DURATION_UNITS[draw(DURATION_UNITS.length)] ?? "hour";
    const basis = draw(2) === 1 ? "working" : "elapsed";
    const n = Math.min(1 + draw(100_000), most, limit);
    const measured = { unit, basis, n, excluded: draw(Math.min(1000, limit + 1)) };
    const [median, p90] = [middle / 10, (middle + draw(500)) / 10];
    // Half of them take the median or longer, a tenth the ninetieth percentile.
    const least = Math.ceil(Math.max(median / 2, p90 / 10));
    const denominator = 1 + draw(9000);
    const mean = { numerator: least * denominator + draw(500_000), denominator };
    if (n > 1) return { ...measured, mean, median, p90 };
    // Of no ticket there is no measure, and of one they are one.
    return n === 1 ? { ...measured, mean: median, median, p90: median } : measured;
  };
  return { firstResponse: one(), ...(draw(2) === 1 ? { finalResolution: one() } : {}) };
}

/** Months before, in and after the period, whose sum the period's count is. */
function drawCause(draw: Draw, cause: RootCause, period: string, most: number): RootCause {
  const own = monthsOf(period);
  const [first = period] = own;
  const last = previousPeriod(first);
  const before = previousPeriod(last);
  const choices = Math.min(900, Math.floor(most / own.length) + 1);
  const months = Object.fromEntries(
    [previousPeriod(before), before, last, ...own].map((month) => [month, draw(choices)]),
  );
  if (draw(3) === 0) return cause;
  return { ...cause, tickets: own.reduce((sum, month) => sum + (months[month] ?? 0), 0), months };
}

function drawInitiative(
  draw: Draw,
  cell: () => Cell,
  initiative: Initiative,
  period: string,
  cause: string | undefined,
): Initiative {
  const months = monthsOf(period);
  const month = months[draw(months.length)] ?? period;
  return {
    ...initiative,
    ...(draw(2) === 1 ? { kind: INITIATIVE_KINDS[draw(INITIATIVE_KINDS.length)] ?? "process" } : {}),
    ...(draw(2) === 1 ? { status: INITIATIVE_STATUSES[draw(INITIATIVE_STATUSES.length)] ?? "live" } : {}),
    ...(cause !== undefined && draw(3) > 0 ? { addresses: [cause] } : {}),
    ...(draw(3) > 0 ? { liveDate: `${month}-${String(1 + draw(28)).padStart(2, "0")}` } : {}),
    ...(draw(3) === 2 ? { reach: { count: cell() } } : {}),
  };
}
