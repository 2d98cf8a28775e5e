import type { Cell } from "../../model/FeedbackReport.js";
import { type Caveat, CELL_STATUSES } from "../../model/lists.js";

/** A count with the statuses among its caveats. */
export function markedCount(value: number, caveats: readonly Caveat[]): Cell {
  const [status, ...others] = CELL_STATUSES.filter((each) => caveats.includes(each));
  if (status === undefined) return value;
  return { value, status: others.length > 0 ? [status, ...others] : status };
}
