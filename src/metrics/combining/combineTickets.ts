import type { FeedbackReport, TicketBreakdown, TicketFlow, TicketSubset, Tickets } from "../../model/FeedbackReport.js";
import { addCells } from "./addCells.js";
import type { NoteGap } from "./Gap.js";

const FLOWS = ["broughtForward", "opened", "closed", "reopened"] as const satisfies readonly (keyof TicketFlow)[];

/** The tickets of all reports on their one basis; none where a report has none, or counts otherwise. */
export function combineTickets(reports: readonly FeedbackReport[], note: NoteGap): Tickets | undefined {
  const all = reports.flatMap(({ tickets }) => tickets ?? []);
  const [first] = all;
  if (first === undefined) return undefined;
  if (all.length < reports.length) note("tickets", "absent", all.length);
  else if (new Set(all.map(({ basis = "unstated" }) => basis)).size > 1) note("tickets", "different-basis", all.length);
  else return combined(first, all, note);
  return undefined;
}

function combined(first: Tickets, all: readonly Tickets[], note: NoteGap): Tickets {
  const tickets: { -readonly [Key in keyof Tickets]: Tickets[Key] } = {};
  const flow: { -readonly [Key in keyof TicketFlow]: TicketFlow[Key] } = {};
  const inAll = (path: string, has: (each: Tickets) => boolean): boolean => {
    const present = all.filter(has).length;
    if (present > 0 && present < all.length) note(path, "absent", present);
    return present === all.length;
  };
  for (const key of ["open", "closed"] as const)
    if (inAll(`tickets.${key}`, (each) => each[key] !== undefined))
      tickets[key] = addCells(all.map((each) => each[key]));
  for (const key of FLOWS)
    if (inAll(`tickets.flow.${key}`, (each) => each.flow?.[key] !== undefined))
      flow[key] = addCells(all.map((each) => each.flow?.[key]));
  if (Object.keys(flow).length > 0) tickets.flow = flow;
  if (first.basis !== undefined) tickets.basis = first.basis;
  if (first.asOf !== undefined && all.every(({ asOf }) => asOf === first.asOf)) tickets.asOf = first.asOf;
  const timed = all.filter(({ durations }) => durations !== undefined).length;
  if (timed > 0) note("tickets.durations", "not-additive", timed);
  const subsets = idsOf(all.map((each) => each.subsets ?? [])).flatMap((id): readonly TicketSubset[] => {
    const found = all.flatMap((each) => each.subsets?.find((subset) => subset.id === id) ?? []);
    const path = `tickets.subsets.${id}`;
    const [one] = found;
    if (one === undefined || !inAll(path, (each) => each.subsets?.some((subset) => subset.id === id) ?? false))
      return [];
    if (found.some(({ partOf }) => partOf !== one.partOf)) note(path, "different-basis", found.length);
    else return [{ ...one, count: addCells(found.map(({ count }) => count)) }];
    return [];
  });
  if (subsets.length > 0) tickets.subsets = subsets;
  const breakdowns = idsOf(all.map((each) => each.breakdowns ?? [])).flatMap((id) => {
    const found = all.flatMap((each) => each.breakdowns?.find((breakdown) => breakdown.id === id) ?? []);
    const path = `tickets.breakdowns.${id}`;
    if (!inAll(path, (each) => each.breakdowns?.some((breakdown) => breakdown.id === id) ?? false)) return [];
    if (new Set(found.map(kindOf)).size === 1) return [combinedBreakdown(found)].flatMap((each) => each ?? []);
    note(path, "different-basis", found.length);
    return [];
  });
  if (breakdowns.length > 0) tickets.breakdowns = breakdowns;
  return tickets;
}

/** A part that a report does not list has nothing there. */
function combinedBreakdown(all: readonly TicketBreakdown[]): TicketBreakdown | undefined {
  const [first] = all;
  if (first === undefined) return undefined;
  const { rollUps, cases, ...rest } = first;
  const parts = idsOf(all.map((each) => each.parts)).flatMap((id) => {
    const found = all.flatMap((each) => each.parts.find((part) => part.id === id) ?? []);
    const [one] = found;
    return one === undefined ? [] : [{ ...one, count: addCells(found.map(({ count }) => count)) }];
  });
  return {
    ...rest,
    ...(cases === undefined ? {} : { cases: addCells(all.map((each) => each.cases)) }),
    parts,
    ...(rollUps === undefined ? {} : { rollUps }),
  };
}

/** What breakdowns must share to be added. */
function kindOf({ by, of, multiCoded = false, cases, rollUps = [] }: TicketBreakdown): string {
  const rolled = rollUps.map(({ id, parts }) => [id, ...parts]);
  return JSON.stringify([by, of ?? null, multiCoded, cases !== undefined, rolled]);
}

function idsOf(lists: readonly (readonly { readonly id: string }[])[]): readonly string[] {
  return [...new Set(lists.flat().map(({ id }) => id))];
}
