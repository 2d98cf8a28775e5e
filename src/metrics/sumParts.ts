import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy } from "../model/lists.js";
import type { MissingPart, Result } from "../model/Result.js";
import { unitOf } from "../model/unitOf.js";
import { isMonthKey } from "./isMonthKey.js";
import { isNotApplicable } from "./isNotApplicable.js";
import { missingReason } from "./missingReason.js";
import { readCount } from "./readCount.js";

/**
 * The sum of some channels over one period after another, with its coverage: the one sum that every total of the library
 * is. A month without a cell is what the channel's total of the period says of it; one said to be not applicable is not
 * expected; a total that is given stands for the months it covers.
 */
export function sumParts(
  channels: readonly Channel[],
  periods: readonly string[],
  monthsOf: (period: string) => readonly string[],
  partsOf: (channel: Channel, period: string, months: readonly string[]) => readonly string[],
  missing: MissingPolicy = "strict",
): Result<number> {
  const counted = channels[0]?.counts ?? "contact";
  const unit = unitOf(counted);
  const caveats: Caveat[] = [];
  const gaps: MissingPart[] = [];
  let value = 0;
  let present = 0;
  const note = (caveat: Caveat): void => {
    if (!caveats.includes(caveat)) caveats.push(caveat);
  };
  for (const channel of channels) {
    const { id, counts = "contact", months, totals } = channel;
    if (counts !== counted && unitOf(counts) !== unit)
      throw new FeedbackError("unit-mismatch", `a total needs one unit, ${unit}`, counts, id);
    for (const period of periods) {
      for (const part of partsOf(channel, period, monthsOf(period))) {
        const isMonth = isMonthKey(part);
        const cell = isMonth ? (months?.[part] ?? totals?.[period]) : totals?.[part];
        const count = readCount(cell, "channels", id, isMonth ? "months" : "totals", part);
        if (count === undefined) {
          const reason = missingReason(cell);
          if (reason !== "not-applicable") gaps.push({ channel: id, period: part, reason });
          continue;
        }
        value += count;
        present += isMonth ? 1 : monthsOf(part).filter((month) => !isNotApplicable(months?.[month])).length;
        if (!isMonth) note("total-as-given");
        if (typeof cell === "object" && "status" in cell) note(cell.status);
      }
    }
  }
  if (!Number.isSafeInteger(value)) throw new FeedbackError("unsafe-sum", "a total needs a sum below 2^53", value);
  const [gap] = gaps;
  const isWhole = gap === undefined ? present > 0 : missing === "zero" || (missing === "ignore" && present > 0);
  if (gap !== undefined && isWhole) note(missing === "zero" ? "missing-as-zero" : "missing-ignored");
  const coverage = { present, expected: present + gaps.length, missing: gaps };
  if (isWhole) return { status: "ok", value, unit, coverage, caveats };
  const partial = present > 0 && { partial: value };
  return { status: "unavailable", reason: gap?.reason ?? "not-applicable", ...partial, unit, coverage, caveats };
}
