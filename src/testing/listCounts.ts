import { countedParts } from "../metrics/countedParts.js";
import type { Cell, Channel, FeedbackReport, TicketFlow } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";

/** A place of a report that holds a count, or could: what stands there, and the report with another cell in its stead. */
export interface CountPlace {
  /** `channels.calls.months.2021-01` */
  readonly path: string;
  readonly cell: Cell | undefined;
  readonly put: (cell: Cell | undefined) => FeedbackReport;
}

const FLOWS = ["broughtForward", "opened", "closed", "reopened"] as const satisfies readonly (keyof TicketFlow)[];

/** The places of the counts of channels, tickets and causes that a report's own period rests on, in their order; comparatives are none of them. */
export function listCounts(report: FeedbackReport): readonly CountPlace[] {
  const channels = report.channels.flatMap((_, index) => channelPlaces(report, index));
  return [...channels, ...ticketPlaces(report), ...causePlaces(report)];
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
  const spans = countedParts(channel, report.period).filter(
    (span) => !keys.includes(span) && Object.hasOwn(totals, span),
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
      put: (count: Cell = { missing: "not-collected" }) => ({
        ...report,
        tickets: { ...tickets, subsets: subsets.map((each, at) => (at === index ? { ...subset, count } : each)) },
      }),
    })),
  ];
  return owners.filter(({ cell }) => cell !== undefined);
}

function causePlaces(report: FeedbackReport): CountPlace[] {
  const { causes = [] } = report;
  return causes.flatMap((cause, index) =>
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
}

/** An object with another cell under a key, or without the key. */
function withCell<Owner extends object>(owner: Owner, key: string, cell: Cell | undefined): Owner {
  const changed = { ...owner, [key]: cell };
  if (cell === undefined) Reflect.deleteProperty(changed, key);
  return changed;
}
