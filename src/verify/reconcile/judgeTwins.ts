import { PART_NAMES } from "../../language/partNames.js";
import { sameLabel } from "../../metrics/sameLabel.js";
import type { FeedbackReport, Label } from "../../model/FeedbackReport.js";
import { checkSum } from "../checks/checkSum.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";

/** A subset of all tickets against the part of a breakdown of all that has its id and its name: they are the same tickets. */
export function judgeTwins({ tickets, period }: FeedbackReport): DataJudgement[] {
  const { subsets = [], breakdowns = [] } = tickets ?? {};
  return breakdowns
    .filter(({ of }) => of === "total")
    .flatMap(({ id: breakdown, parts }) =>
      parts.flatMap(({ id, name, count }): DataJudgement[] => {
        const twin = subsets.find((subset) => subset.id === id && subset.partOf === "tickets");
        const [part, stated] = [fixedCount(count), fixedCount(twin?.count)];
        if (part === undefined || stated === undefined || !isNamedAlike(id, name, twin?.name)) return [];
        const [path, inputs] = [`tickets/${id}/${period}`, [`tickets/${breakdown}/${id}/${period}`]];
        return [{ code: "breakdown", path, inputs, stated: stated.units, outcome: checkSum([part], stated) }];
      }),
    );
}

function isNamedAlike(id: string, one: Label | undefined, other: Label | undefined): boolean {
  const [own, twin] = [one ?? PART_NAMES[id], other ?? PART_NAMES[id]];
  return own === twin || (own !== undefined && twin !== undefined && sameLabel(own, twin));
}
