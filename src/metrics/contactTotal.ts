import { FeedbackError } from "../model/FeedbackError.js";
import type { Cell, Channel } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy, Unit } from "../model/lists.js";
import type { MissingPart, Result } from "../model/Result.js";
import { unitOf } from "../model/unitOf.js";
import { monthsOf } from "../periods/monthsOf.js";
import { countedParts } from "./countedParts.js";
import { readCount } from "./readCount.js";

/**
 * The sum of some channels over one period after another, with its coverage: the one sum that every total of the
 * library is. A month said to be not applicable is not expected. A channel known only for a whole period counts as given.
 * `months` are those of the only period, for a caller that has them.
 */
export function contactTotal(
  channels: readonly Channel[],
  periods: readonly string[],
  missing: MissingPolicy = "strict",
  months?: readonly string[],
): Result<number> {
  const unit = commonUnit(channels);
  const caveats: Caveat[] = [];
  const gaps: MissingPart[] = [];
  let sum = 0;
  let present = 0;
  for (const period of periods) {
    const expected = months ?? monthsOf(period);
    for (const channel of channels) {
      for (const part of countedParts(channel, period, expected)) {
        const monthCell = channel.months?.[part];
        const cell = monthCell ?? channel.totals?.[part];
        const count = readCount(cell, "channels", channel.id, "months", part);
        if (count === undefined) {
          const reason = missingReason(cell ?? channel.totals?.[period]);
          if (reason !== "not-applicable") gaps.push({ channel: channel.id, period: part, reason });
          continue;
        }
        sum += count;
        present += monthCell === undefined ? monthsCovered(channel, part) : 1;
        if (monthCell === undefined) note("total-as-given", caveats);
        if (typeof cell === "object" && "status" in cell) note(cell.status, caveats);
      }
    }
  }
  if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "a total needs a sum below 2^53", sum);
  const coverage = { present, expected: present + gaps.length, missing: gaps };
  const first = gaps[0];
  if (first === undefined && present > 0) return { status: "ok", value: sum, unit, coverage, caveats };
  if (first === undefined) return { status: "unavailable", reason: "not-applicable", unit, coverage, caveats };
  if (missing === "zero" || (missing === "ignore" && present > 0)) {
    note(missing === "zero" ? "missing-as-zero" : "missing-ignored", caveats);
    return { status: "ok", value: sum, unit, coverage, caveats };
  }
  const unavailable = { status: "unavailable", reason: first.reason, unit, coverage, caveats } as const;
  return present === 0 ? unavailable : { ...unavailable, partial: sum };
}

function commonUnit(channels: readonly Channel[]): Unit {
  const unit = unitOf(channels[0]?.counts ?? "contact");
  for (const { id, counts } of channels)
    if (unitOf(counts ?? "contact") !== unit)
      throw new FeedbackError("unit-mismatch", `a total needs channels that count one unit (${unit})`, counts, id);
  return unit;
}

function missingReason(cell: Cell | undefined): MissingPart["reason"] {
  return typeof cell === "object" && "missing" in cell ? cell.missing : "absent";
}

/** How many months a total given for a longer period stands for. */
function monthsCovered({ months = {} }: Channel, period: string): number {
  return monthsOf(period).filter((month) => missingReason(months[month]) !== "not-applicable").length;
}

function note(caveat: Caveat, caveats: Caveat[]): void {
  if (!caveats.includes(caveat)) caveats.push(caveat);
}
