import type { BreakdownRollUp, Label, TicketBreakdown, Tickets } from "../../model/FeedbackReport.js";
import { readCount } from "../readCount.js";
import { addCells } from "./addCells.js";
import type { NoteGap } from "./Gap.js";
import { idsOf } from "./idsOf.js";
import { joinLabels } from "./joinLabels.js";
import { namesDiffer } from "./namesDiffer.js";
import { withJointName } from "./withJointName.js";

/** The breakdowns that all tickets have in one form; `hasOpen` is false where their open tickets are of different days. */
export function combineBreakdowns(
  all: readonly Tickets[],
  hasOpen: boolean,
  note: NoteGap,
): readonly TicketBreakdown[] {
  return idsOf(all.map((each) => each.breakdowns ?? [])).flatMap((id) => {
    const found = all.flatMap((tickets) => {
      const breakdown = tickets.breakdowns?.find((each) => each.id === id);
      return breakdown === undefined ? [] : [{ tickets, breakdown }];
    });
    const [first] = found;
    const path = `tickets.breakdowns.${id}`;
    if (first === undefined) return [];
    const rests = !hasOpen && (first.breakdown.of === "open" || first.breakdown.of === "total");
    if (found.length < all.length) note(path, "absent", found.length);
    else if (
      rests ||
      new Set(found.map(({ breakdown }) => kindOf(breakdown))).size > 1 ||
      namesDiffer(found.map(({ breakdown }) => breakdown.name)) ||
      rollUpsDiffer(found.map(({ breakdown }) => breakdown.rollUps ?? []))
    )
      note(path, "different-basis", found.length);
    else return combined(first.breakdown, found, path, note);
    return [];
  });
}

interface Found {
  readonly tickets: Tickets;
  readonly breakdown: TicketBreakdown;
}

/** A part that a report does not list is 0 there only where those that it lists are the whole; otherwise nobody knows. */
function combined(
  { rollUps, cases, ...rest }: TicketBreakdown,
  found: readonly Found[],
  path: string,
  note: NoteGap,
): readonly TicketBreakdown[] {
  const lists = found.map(({ breakdown }) => breakdown.parts);
  let isKnown = true;
  const parts = idsOf(lists).flatMap((id) => {
    const same = lists.flatMap((list) => list.find((part) => part.id === id) ?? []);
    const [one] = same;
    if (one === undefined) return [];
    const silent = found.filter(({ breakdown }) => breakdown.parts.every((part) => part.id !== id));
    const isOther = namesDiffer(same.map(({ name }) => name));
    if (isOther || !silent.every(isWhole)) {
      note(`${path}.${id}`, isOther ? "different-basis" : "absent", same.length);
      isKnown = false;
    }
    return [{ ...withJointName(one, same), count: addCells(same.map(({ count }) => count)) }];
  });
  if (!isKnown) return [];
  return [
    {
      ...withJointName(
        rest,
        found.map(({ breakdown }) => breakdown),
      ),
      ...(cases === undefined ? {} : { cases: addCells(found.map(({ breakdown }) => breakdown.cases)) }),
      parts,
      ...(rollUps === undefined
        ? {}
        : { rollUps: rollUps.map((one) => ({ id: one.id, name: jointName(one, found), parts: one.parts })) }),
    },
  ];
}

function isWhole({ tickets, breakdown: { of, cases, parts, multiCoded } }: Found): boolean {
  const wholes =
    of === "total"
      ? [tickets.open, tickets.closed]
      : [of === undefined ? cases : of === "opened" ? tickets.flow?.opened : tickets[of]];
  const [whole, sum] = [wholes, parts.map(({ count }) => count)].map((cells) => readCount(addCells(cells)));
  return multiCoded !== true && whole !== undefined && whole === sum;
}

function jointName({ id, name }: BreakdownRollUp, found: readonly Found[]): Label {
  const all = found.flatMap(({ breakdown }) => breakdown.rollUps ?? []);
  return joinLabels(all.map((each) => (each.id === id ? each.name : undefined))) ?? name;
}

function rollUpsDiffer(lists: readonly NonNullable<TicketBreakdown["rollUps"]>[]): boolean {
  const all = lists.flat();
  return idsOf(lists).some((id) => namesDiffer(all.flatMap((each) => (each.id === id ? each.name : []))));
}

/** What breakdowns must share to be added. */
function kindOf({ by, of, multiCoded = false, cases, rollUps = [] }: TicketBreakdown): string {
  const rolled = rollUps.map(({ id, parts }) => [id, ...[...parts].sort()].join(" ")).sort();
  return JSON.stringify([by, of ?? null, multiCoded, cases !== undefined, rolled]);
}
