import { readCount } from "../../metrics/readCount.js";
import type { Cell, FeedbackReport } from "../../model/FeedbackReport.js";

/** Where two counts of one month have come apart since the edition before: a report of that month may give both, and its figures have one. */
export function listApart(before: FeedbackReport, after: FeedbackReport): string[] {
  const earlier = new Map(gapsOf(before));
  return gapsOf(after).flatMap(([path, gap]) => (gap === 0 || (earlier.get(path) ?? gap) === gap ? [] : path));
}

/** How far two counts of one month are apart, by path, where both are there. */
function gapsOf({ channels, causes = [], period }: FeedbackReport): (readonly [string, number])[] {
  const gapOf = (path: string, one: Cell | undefined, other: Cell | undefined) => {
    const [count, another] = [readCount(one), readCount(other)];
    return count === undefined || another === undefined ? [] : [[`${path}.${period}`, count - another] as const];
  };
  return [
    ...channels.flatMap(({ id, months, totals }) => gapOf(`channels.${id}.months`, months?.[period], totals?.[period])),
    ...causes.flatMap(({ id, tickets, months }) => gapOf(`causes.${id}.months`, months?.[period], tickets)),
  ];
}
