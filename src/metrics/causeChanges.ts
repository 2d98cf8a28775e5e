import type { FeedbackReport, RootCause } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import type { Change } from "../ratios/changeBetween.js";
import { causeBasis } from "./causeBasis.js";
import { causeTickets } from "./causeTickets.js";
import { cellResult } from "./cellResult.js";
import { type ChangeOptions, changeOf } from "./changeOf.js";
import { countedEarly } from "./countedEarly.js";
import { hasBreak } from "./hasBreak.js";
import { judgeBreak } from "./judgeBreak.js";
import { pointsBetween } from "./pointsBetween.js";
import { ratioOf } from "./ratioOf.js";
import { ticketPeriod } from "./ticketPeriod.js";
import { unavailable } from "./unavailable.js";
import { withCaveats } from "./withCaveats.js";

/** How the tickets of a cause changed, and its share of the coded cases, in percentage points. */
export interface CauseChange {
  readonly cause: string;
  readonly tickets: Result<Change>;
  /** Only where both reports say how many cases were coded. */
  readonly share?: Result<Ratio>;
}

/** The root causes of two reports. One that a report does not code had not 0 tickets there: it is named, and not compared. */
export interface CauseChanges {
  /** The causes that both reports count, in the order of the later one. */
  readonly causes: readonly CauseChange[];
  /** Where both code causes: those that only the later report codes, and that only the earlier one does. */
  readonly causesAdded: readonly string[];
  readonly causesDropped: readonly string[];
}

/**
 * The changes of the causes that both reports count. Tickets on another basis, and cases of several causes after cases of
 * one, are not compared; where causes were added or dropped, tickets may have moved between them, which is a caveat beside
 * those of the two periods. `since` are the reports behind the earlier one, to the later: a break in any of them lies between the two.
 */
export function causeChanges(
  before: FeedbackReport,
  after: FeedbackReport,
  since: readonly FeedbackReport[],
  seasonal: readonly Caveat[],
  options?: ChangeOptions,
): CauseChanges {
  const [earlier, later] = [causesOf(before), causesOf(after)];
  if (earlier.size === 0 || later.size === 0) return { causes: [], causesAdded: [], causesDropped: [] };
  const causesAdded = [...later.keys()].filter((id) => !earlier.has(id));
  const causesDropped = [...earlier.keys()].filter((id) => !later.has(id));
  const hasChanged = causesAdded.length + causesDropped.length > 0;
  const caveats: readonly Caveat[] = hasChanged ? ["causes-changed", ...seasonal] : seasonal;
  const hasOneBasis = causeBasis(before) === causeBasis(after);
  const judged = <Value>(change: Result<Value>): Result<Value> => {
    if (hasOneBasis) return withCaveats(change, caveats);
    const known = options?.force === true ? change : unavailable(change, "not-comparable");
    return withCaveats({ ...known, caveats: ["basis-changed", ...known.caveats] }, caveats);
  };
  const causes = [...later.values()].flatMap((cause): readonly CauseChange[] => {
    const former = earlier.get(cause.id);
    if (former?.tickets === undefined || cause.tickets === undefined) return [];
    const [from, to] = [countOf(former, before), countOf(cause, after)];
    const counts = since.map((report) => {
      const own = causesOf(report).get(cause.id);
      return own && countOf(own, report);
    });
    const change = changeOf(ticketPeriod(before, from), ticketPeriod(after, to), options);
    const tickets = judged(judgeBreak(change, hasBreak(counts)));
    if (before.causeCases === undefined || after.causeCases === undefined) return [{ cause: cause.id, tickets }];
    const points = pointsBetween(ratioOf(from, casesOf(before)), ratioOf(to, casesOf(after)));
    const share = judged(judgeBreak(points, hasBreak([...counts, ...since.map(casesOf)])));
    return [{ cause: cause.id, tickets, share }];
  });
  return { causes, causesAdded, causesDropped };
}

function causesOf({ causes = [] }: FeedbackReport): ReadonlyMap<string, RootCause> {
  return new Map(causes.map((cause) => [cause.id, cause]));
}

/** The tickets of a cause, as of the day of all tickets. */
function countOf(cause: RootCause, report: FeedbackReport): Result<number> {
  const count = causeTickets(cause);
  return countedEarly(report.tickets ?? {}, report.period) ? withCaveats(count, ["partial-period"]) : count;
}

function casesOf({ causeCases, causesMultiCoded }: FeedbackReport): Result<number> {
  const cases = cellResult(causeCases, "ticket", "causeCases", "causeCases");
  return causesMultiCoded ? withCaveats(cases, ["multi-coded"]) : cases;
}
