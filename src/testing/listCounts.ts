import { countedParts } from "../metrics/countedParts.js";
import { readCount } from "../metrics/readCount.js";
import type { Cell, Channel, FeedbackReport, TicketBreakdown, TicketFlow } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";

/** A place of a report that holds a count, or could: what stands there, and the report with another cell in its stead. */
export interface CountPlace {
  /** `channels.calls.months.2021-01` */
  readonly path: string;
  readonly cell: Cell | undefined;
  readonly put: (cell: Cell | undefined) => FeedbackReport;
}

const FLOWS = ["broughtForward", "opened", "closed", "reopened"] as const satisfies readonly (keyof TicketFlow)[];

/** What is left of a count that cannot be left out. */
const NOT_COUNTED: Cell = { missing: "not-collected" };

/** The places of the counts of channels, tickets, their breakdowns and causes that a report's own period rests on, in their order; comparatives are none of them. */
export function listCounts(report: FeedbackReport): readonly CountPlace[] {
  const channels = report.channels.flatMap((_, index) => channelPlaces(report, index));
  return [...channels, ...ticketPlaces(report), ...breakdownPlaces(report), ...causePlaces(report)];
}

function channelPlaces(report: FeedbackReport, index: number): CountPlace[] {
  const channel = report.channels[index];
  if (channel === undefined) return [];
  const { id, months = {}, totals = {} } = channel;
  const withChannel = (changed: Channel): FeedbackReport => ({
    ...report,
    channels: report.channels.map((each, at) => (at === index ? changed : each)),
  });
  const keys = monthsOf(report.period).filter((month) => Object.hasOwn(months, month));
  // A total beside all of its months is printed nowhere.
  const isCounted = (span: string, given = channel) => countedParts(given, report.period).includes(span);
  // What is missing is a place as well where the period would rest on it, were it there.
  const spans = Object.keys(totals).filter(
    (span) =>
      !keys.includes(span) &&
      (isCounted(span) ||
        (readCount(totals[span]) === undefined && isCounted(span, { ...channel, totals: withCell(totals, span, 0) }))),
  );
  const monthPlaces = keys.map((month) => ({
    path: `channels.${id}.months.${month}`,
    cell: months[month],
    put: (cell: Cell | undefined) => withChannel({ ...channel, months: withCell(months, month, cell) }),
  }));
  const totalPlaces = spans.map((span) => ({
    path: `channels.${id}.totals.${span}`,
    cell: totals[span],
    put: (cell: Cell | undefined) => withChannel({ ...channel, totals: withCell(totals, span, cell) }),
  }));
  return [...monthPlaces, ...totalPlaces];
}

function ticketPlaces(report: FeedbackReport): CountPlace[] {
  const { tickets } = report;
  if (tickets === undefined) return [];
  const { flow = {}, subsets = [] } = tickets;
  const owners = [
    ...(["open", "closed"] as const).map((name) => ({
      path: `tickets.${name}`,
      cell: tickets[name],
      put: (cell: Cell | undefined) => ({ ...report, tickets: withCell(tickets, name, cell) }),
    })),
    ...FLOWS.map((name) => ({
      path: `tickets.flow.${name}`,
      cell: flow[name],
      put: (cell: Cell | undefined) => ({ ...report, tickets: { ...tickets, flow: withCell(flow, name, cell) } }),
    })),
    ...subsets.map((subset, index) => ({
      path: `tickets.subsets.${subset.id}.count`,
      cell: subset.count,
      put: (count: Cell = NOT_COUNTED) => ({
        ...report,
        tickets: { ...tickets, subsets: subsets.map((each, at) => (at === index ? { ...subset, count } : each)) },
      }),
    })),
  ];
  return owners.filter(({ cell }) => cell !== undefined);
}

function breakdownPlaces(report: FeedbackReport): CountPlace[] {
  const { tickets, tickets: { breakdowns = [] } = {} } = report;
  return breakdowns.flatMap((breakdown, index) => {
    const withBreakdown = (changed: TicketBreakdown): FeedbackReport => ({
      ...report,
      tickets: { ...tickets, breakdowns: breakdowns.map((each, at) => (at === index ? changed : each)) },
    });
    const { id, cases, parts } = breakdown;
    const ownCases = {
      path: `tickets.breakdowns.${id}.cases`,
      cell: cases,
      put: (cell: Cell | undefined) => withBreakdown(withCell(breakdown, "cases", cell)),
    };
    const partPlaces = parts.map((part, place) => ({
      path: `tickets.breakdowns.${id}.parts.${part.id}.count`,
      cell: part.count,
      put: (count: Cell = NOT_COUNTED) =>
        withBreakdown({ ...breakdown, parts: parts.map((each, at) => (at === place ? { ...part, count } : each)) }),
    }));
    return cases === undefined ? partPlaces : [ownCases, ...partPlaces];
  });
}

function causePlaces(report: FeedbackReport): CountPlace[] {
  const { causes = [], causeCases } = report;
  const cases = {
    path: "causeCases",
    cell: causeCases,
    put: (cell: Cell | undefined) => withCell(report, "causeCases", cell),
  };
  const own = causes.flatMap((cause, index) =>
    cause.tickets === undefined
      ? []
      : {
          path: `causes.${cause.id}.tickets`,
          cell: cause.tickets,
          put: (cell: Cell | undefined) => ({
            ...report,
            causes: causes.map((each, at) => (at === index ? withCell(cause, "tickets", cell) : each)),
          }),
        },
  );
  return causeCases === undefined ? own : [...own, cases];
}

/** An object with another cell under a key, or without the key. */
function withCell<Owner extends object>(owner: Owner, key: string, cell: Cell | undefined): Owner {
  const changed = { ...owner, [key]: cell };
  if (cell === undefined) Reflect.deleteProperty(changed, key);
  return changed;
}
