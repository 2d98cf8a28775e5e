import type { FeedbackReport, TicketFlow, TicketSubset, Tickets } from "../../model/FeedbackReport.js";
import { countedEarly } from "../countedEarly.js";
import { addCells } from "./addCells.js";
import { canonicalText } from "./canonicalText.js";
import { combineBreakdowns } from "./combineBreakdowns.js";
import { commonDay } from "./commonDay.js";
import type { NoteGap } from "./Gap.js";
import { idsOf } from "./idsOf.js";
import { namesDiffer } from "./namesDiffer.js";
import { withJointName } from "./withJointName.js";

const FLOWS = ["broughtForward", "opened", "closed", "reopened"] as const satisfies readonly (keyof TicketFlow)[];

/** The tickets of all reports on their one basis; none where a report has none, or counts otherwise, or of another part of the period. */
export function combineTickets(reports: readonly FeedbackReport[], period: string, note: NoteGap): Tickets | undefined {
  const all = reports.flatMap(({ tickets }) => tickets ?? []);
  const [first] = all;
  if (first === undefined) return undefined;
  const asOf = commonDay(all, period);
  const isPartly = asOf === undefined && all.some((each) => countedEarly(each, period));
  const isApart = isPartly || new Set(all.map(({ basis = "unstated" }) => basis)).size > 1;
  if (all.length < reports.length) note("tickets", "absent", all.length);
  else if (isApart) note("tickets", "different-basis", all.length);
  else return combined(first, all, asOf, note);
  return undefined;
}

function combined(first: Tickets, all: readonly Tickets[], asOf: string | undefined, note: NoteGap): Tickets {
  const tickets: { -readonly [Key in keyof Tickets]: Tickets[Key] } = {};
  const flow: { -readonly [Key in keyof TicketFlow]: TicketFlow[Key] } = {};
  const inAll = (path: string, has: (each: Tickets) => boolean): boolean => {
    const present = all.filter(has).length;
    if (present > 0 && present < all.length) note(path, "absent", present);
    return present === all.length;
  };
  for (const key of ["open", "closed"] as const)
    if (inAll(`tickets.${key}`, (each) => each[key] !== undefined)) {
      if (key === "open" && asOf === undefined) note("tickets.open", "different-basis", all.length);
      else tickets[key] = addCells(all.map((each) => each[key]));
    }
  // A flow that says nothing of reopened tickets has none, unless it counts events.
  const isNone = first.basis !== "events" && all.some((each) => each.flow?.reopened !== undefined);
  for (const key of FLOWS) {
    const cellOf = ({ flow: own }: Tickets) => own?.[key] ?? (key === "reopened" && isNone && own ? 0 : undefined);
    if (inAll(`tickets.flow.${key}`, (each) => cellOf(each) !== undefined)) flow[key] = addCells(all.map(cellOf));
  }
  if (Object.keys(flow).length > 0) tickets.flow = flow;
  const isOneSystem = all.every(({ system }) => system === first.system);
  if (inAll("tickets.system", ({ system }) => system !== undefined) && !isOneSystem)
    note("tickets.system", "different-basis", all.length);
  if (first.system !== undefined && isOneSystem) tickets.system = first.system;
  if (first.basis !== undefined) tickets.basis = first.basis;
  if (asOf !== undefined && asOf !== "unstated") tickets.asOf = asOf;
  const timed = all.filter(({ durations }) => durations !== undefined).length;
  if (timed > 0) note("tickets.durations", "not-additive", timed);
  const subsets = idsOf(all.map((each) => each.subsets ?? [])).flatMap((id): readonly TicketSubset[] => {
    const found = all.flatMap((each) => each.subsets?.find((subset) => subset.id === id) ?? []);
    const path = `tickets.subsets.${id}`;
    const [one] = found;
    if (one === undefined || !inAll(path, (each) => each.subsets?.some((subset) => subset.id === id) ?? false))
      return [];
    const kinds = new Set(
      found.map(({ partOf, categories }) =>
        canonicalText([partOf, Array.isArray(categories) ? [...categories].sort() : categories]),
      ),
    );
    if (kinds.size > 1 || namesDiffer(found.map(({ name }) => name))) note(path, "different-basis", found.length);
    else return [{ ...withJointName(one, found), count: addCells(found.map(({ count }) => count)) }];
    return [];
  });
  if (subsets.length > 0) tickets.subsets = subsets;
  const breakdowns = combineBreakdowns(all, asOf !== undefined, note);
  if (breakdowns.length > 0) tickets.breakdowns = breakdowns;
  return tickets;
}
