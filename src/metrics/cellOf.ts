import type { Cell, Channel } from "../model/FeedbackReport.js";
import { listOf } from "./listOf.js";
import { longerTotals } from "./longerTotals.js";
import { missingReason } from "./missingReason.js";

/** What a channel has for a month or a longer period; of a month without a cell, why the shortest period around it that says so has no count. */
export function cellOf(channel: Channel, part: string): Cell | undefined {
  const list = listOf(part);
  const cell = channel[list]?.[part];
  if (cell !== undefined || !channel.totals || list === "totals") return cell;
  return longerTotals(channel, part).findLast((each) => missingReason(each) !== "absent");
}
