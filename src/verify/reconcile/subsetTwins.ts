import { PART_NAMES } from "../../language/partNames.js";
import { sameLabel } from "../../metrics/sameLabel.js";
import type { Cell, FeedbackReport, Label } from "../../model/FeedbackReport.js";

/** One number of tickets that a report gives twice. */
export interface SubsetTwin {
  /** The id of the subset's figure, and that of the part's. */
  readonly path: string;
  readonly input: string;
  /** What the part has, and what the subset has. */
  readonly count: Cell;
  readonly twin: Cell;
}

/** The subsets of all tickets that are parts of a breakdown of all as well, by id and name: they are the same tickets. */
export function subsetTwins({ period, tickets = {} }: FeedbackReport): SubsetTwin[] {
  const { subsets = [], breakdowns = [] } = tickets;
  return breakdowns
    .filter(({ of }) => of === "total")
    .flatMap(({ id: breakdown, parts }) =>
      parts.flatMap(({ id, name, count }): SubsetTwin[] => {
        const twin = subsets.find((subset) => subset.id === id && subset.partOf === "tickets");
        if (twin === undefined || !isNamedAlike(id, name, twin.name)) return [];
        return [
          { path: `tickets/${id}/${period}`, input: `tickets/${breakdown}/${id}/${period}`, count, twin: twin.count },
        ];
      }),
    );
}

function isNamedAlike(id: string, one: Label | undefined, other: Label | undefined): boolean {
  const [own, twin] = [one ?? PART_NAMES[id], other ?? PART_NAMES[id]];
  return own === twin || (own !== undefined && twin !== undefined && sameLabel(own, twin));
}
