import { causeBasis } from "../../metrics/causeBasis.js";
import { contactTotal } from "../../metrics/contactTotal.js";
import { countedAtEnd } from "../../metrics/countedAtEnd.js";
import { hasStatus } from "../../metrics/hasStatus.js";
import { isIdle } from "../../metrics/isIdle.js";
import { latestEditions } from "../../metrics/latestEditions.js";
import { FeedbackError } from "../../model/FeedbackError.js";
import type { Cell, FeedbackReport, TicketFlow } from "../../model/FeedbackReport.js";
import type { CountBasis } from "../../model/lists.js";
import { periodContains } from "../../periods/periodContains.js";
import { checkSum } from "../checks/checkSum.js";
import { type Adding, added } from "./added.js";
import { coverOf } from "./coverOf.js";
import { fixedCount } from "./fixedCount.js";
import { judgeComparatives } from "./judgeComparatives.js";
import type { DataJudgement } from "./judgeData.js";

/**
 * A report against those of periods within its own: what it says of each of these, as of an earlier period; and where they fill it, what adds up over
 * periods, and the stock of tickets at either end. Whether tickets and causes add up is for their basis to say: distinct ones
 * may count in several periods, those of a cohort are closed later, and of an unstated basis nothing is known.
 */
export function judgeInner(report: FeedbackReport, given: readonly FeedbackReport[]): DataJudgement[] {
  const parts = latestEditions(given, "parts");
  const { period } = report;
  const other = parts.find((part) => part.period === period || !periodContains(period, part.period));
  if (other !== undefined)
    throw new FeedbackError("different-period", `parts needs reports of periods within ${period}`, other.period);
  const cover = coverOf(report.period, parts);
  return [
    ...judgeComparatives(report, parts),
    ...(cover.length === 0
      ? []
      : [...ofContacts(report, cover), ...ofTickets(report, cover), ...ofCauses(report, cover)]),
  ];
}

/** Only where the report does not say itself what came in each period, which has been compared. */
function ofContacts({ period, channels }: FeedbackReport, cover: readonly FeedbackReport[]): DataJudgement[] {
  return channels.flatMap((channel): DataJudgement[] => {
    const { id, handling = {} } = channel;
    const theirs = cover.map((part) => part.channels.find((each) => each.id === id));
    const path = `contacts/${id}/`;
    const handled = (["offered", "answered", "abandoned"] as const).flatMap((name) =>
      added(
        (key) => `${path}${key}/${name}`,
        period,
        cover,
        handling[name],
        theirs.map((each) => each?.handling?.[name]),
      ),
    );
    const stated = contactTotal([channel], [period]);
    if (stated.status !== "ok" || stated.caveats.includes("revised")) return handled;
    if (cover.every((part) => contactTotal([channel], [part.period]).status === "ok")) return handled;
    const counts = cover.map((part, at): Cell | undefined => {
      const own = theirs[at];
      if (own === undefined || isIdle(own, part.period)) return 0;
      const total = contactTotal([own], [part.period]);
      return total.status === "ok" ? total.value : undefined;
    });
    return [...added((key) => path + key, period, cover, stated.value, counts), ...handled];
  });
}

function ofTickets({ period, tickets = {} }: FeedbackReport, cover: readonly FeedbackReport[]): DataJudgement[] {
  const { basis = "unstated", flow = {}, open } = tickets;
  if (cover.some((part) => (part.tickets?.basis ?? "unstated") !== basis)) return [];
  const sumOf = (name: keyof TicketFlow, place: string, how: Adding) =>
    added(
      (key) => `tickets/${key}/${place}`,
      period,
      cover,
      flow[name],
      cover.map((part) => part.tickets?.flow?.[name]),
      how,
    );
  const [first, last] = [cover[0], cover.at(-1)];
  const isStock = basis !== "cohort-by-opened";
  const isAtEnd = [{ period, tickets }, ...(last === undefined ? [] : [last])].every((each) =>
    countedAtEnd(each.tickets ?? {}, each.period),
  );
  return [
    ...(isStock
      ? stock(period, first, "brought-forward", flow.broughtForward, first?.tickets?.flow?.broughtForward)
      : []),
    // A ticket is opened once, whatever is counted.
    ...sumOf("opened", "opened", "all"),
    ...sumOf("closed", "closed-in-period", addingOf(basis, false)),
    ...sumOf("reopened", "reopened", addingOf(basis, false)),
    ...(isStock && isAtEnd ? stock(period, last, "open", open, last?.tickets?.open) : []),
  ];
}

function ofCauses(report: FeedbackReport, cover: readonly FeedbackReport[]): DataJudgement[] {
  const { period, causes = [], causeCases, tickets } = report;
  if (cover.some((part) => causeBasis(part) !== causeBasis(report))) return [];
  const how = addingOf(tickets?.basis, true);
  const ofCause = (part: FeedbackReport, id: string) => part.causes?.find((each) => each.id === id)?.tickets;
  return [
    ...added(
      (key) => `causes/${key}/cases`,
      period,
      cover,
      causeCases,
      cover.map((part) => part.causeCases),
      how,
    ),
    ...causes.flatMap(({ id, tickets: stated }) =>
      added(
        (key) => `causes/${id}/${key}`,
        period,
        cover,
        stated,
        cover.map((part) => ofCause(part, id)),
        how,
      ),
    ),
  ];
}

/** A cohort is counted once, in the period in which its tickets were opened; how many of it were closed grows. */
function addingOf(basis: CountBasis = "unstated", isFound: boolean): Adding {
  if (basis === "events" || (isFound && basis === "cohort-by-opened")) return "all";
  return basis === "distinct-in-period" ? "overlapping" : "none";
}

function stock(
  period: string,
  part: FeedbackReport | undefined,
  place: string,
  stated: Cell | undefined,
  given: Cell | undefined,
): DataJudgement[] {
  const [own, other] = [fixedCount(stated), fixedCount(given)];
  if (own === undefined || other === undefined || hasStatus(stated, "revised")) return [];
  const inputs = [`tickets/${part?.period}/${place}`];
  return [
    {
      code: "inner-report",
      path: `tickets/${period}/${place}`,
      inputs,
      stated: own.units,
      outcome: checkSum([other], own),
    },
  ];
}
