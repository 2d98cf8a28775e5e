import { PART_NAMES } from "../../language/partNames.js";
import { sameLabel } from "../../metrics/sameLabel.js";
import type { Channel, FeedbackReport, Label, Tickets } from "../../model/FeedbackReport.js";
import { checkSum } from "../checks/checkSum.js";
import { fixedCount } from "./fixedCount.js";
import type { DataJudgement } from "./judgeData.js";
import type { ReportOutcome } from "./judgeFigure.js";

/** So much is counted alike by chance of few only. */
const MANY = 100;

/** What a report counts twice: a channel under two ids, and tickets as a subset and as a part of a breakdown, which have two counts. */
export function judgeTwins({ channels, period, tickets }: FeedbackReport): DataJudgement[] {
  const first = new Map<string, Channel>();
  const doubled = channels.flatMap((channel): DataJudgement[] => {
    const { id, kind, name, counts, months = {}, totals = {} } = channel;
    const cells = [...Object.values(months), ...Object.values(totals)].map((cell) => fixedCount(cell)?.units ?? 0);
    const text = JSON.stringify([kind, name, counts, Object.entries(months).sort(), Object.entries(totals).sort()]);
    const twin = first.get(text);
    if (twin === undefined) first.set(text, channel);
    if (twin === undefined || !cells.some((count) => count >= MANY)) return [];
    const outcome: ReportOutcome = { outcome: "fail", text: `contacts/${twin.id}/${period}` };
    return [{ code: "doubled-channel", path: `contacts/${id}/${period}`, inputs: [], stated: undefined, outcome }];
  });
  return [...doubled, ...(tickets === undefined ? [] : subsetTwins(tickets, period))];
}

/** A subset of all tickets against the part of a breakdown of all that has its id and its name: they are the same tickets. */
function subsetTwins({ subsets = [], breakdowns = [] }: Tickets, period: string): DataJudgement[] {
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
