import type { Channel } from "../model/FeedbackReport.js";
import { isExactCount } from "../model/isExactCount.js";
import type { MissingPart } from "../model/Result.js";
import { cellOf } from "./cellOf.js";
import { coveredMonths } from "./coveredMonths.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { listOf } from "./listOf.js";
import { longerTotals } from "./longerTotals.js";
import { missingReason } from "./missingReason.js";
import { needSafe } from "./needSafe.js";
import { noteCaveat } from "./noteCaveat.js";
import type { OpenSum } from "./OpenSum.js";
import { readCount } from "./readCount.js";

/**
 * Adds a month of a channel to the sum of a period, or a shorter period with a total of its own. A month without a cell is
 * what the channel's totals around it say of it; one said to be not applicable is not expected; a total that is given
 * stands for the months it covers.
 */
export function addPart(
  sum: OpenSum,
  channel: Channel,
  part: string,
  monthsOf: (period: string) => readonly string[],
): void {
  const list = listOf(part);
  const cell = cellOf(channel, part);
  // Most are a number and need no path.
  const isPlain = typeof cell === "number" && isExactCount(cell);
  const count = isPlain ? cell : readCount(cell, "channels", channel.id, list, part);
  if (count === undefined) {
    if (!isNotApplicable(cell))
      addGap(sum, channel, part, list === "months" ? [part] : monthsOf(part), missingReason(cell));
    return;
  }
  sum.value += count;
  needSafe(sum.value, channel.id, list, part);
  sum.present += list === "months" ? 1 : coveredMonths(channel, monthsOf(part)).length;
  if (list === "totals") noteCaveat(sum.caveats, "total-as-given");
  if (typeof cell === "object" && "status" in cell && cell.status)
    for (const status of [cell.status].flat()) noteCaveat(sum.caveats, status);
}

function addGap(
  sum: OpenSum,
  channel: Channel,
  period: string,
  spanned: readonly string[],
  reason: MissingPart["reason"],
): void {
  sum.gaps.push({ channel: channel.id, period, reason });
  const said = spanned.flatMap((month) => [channel.months?.[month], ...longerTotals(channel, month)]);
  sum.known ||= said.some((cell) => readCount(cell, "channels", channel.id) !== undefined);
  sum.hidden ||= [reason, ...said.map(missingReason)].includes("suppressed");
}
