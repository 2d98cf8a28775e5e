import { FeedbackError } from "../model/FeedbackError.js";
import type { Cell, Channel } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy, Unit } from "../model/lists.js";
import type { MissingPart, Result } from "../model/Result.js";
import { unitOf } from "../model/unitOf.js";
import { monthsOf } from "../periods/monthsOf.js";
import { readCount } from "./readCount.js";

/**
 * The sum of some channels over a period, with its coverage: the one sum that every total of the library is.
 * A month said to be not applicable is not expected. A channel known only for the whole period counts as given.
 * `months` are the period's own unless a caller needs a part of it.
 */
export function contactTotal(
  channels: readonly Channel[],
  period: string,
  missing: MissingPolicy = "strict",
  months: readonly string[] = monthsOf(period),
): Result<number> {
  const unit = commonUnit(channels);
  const caveats: Caveat[] = [];
  const gaps: MissingPart[] = [];
  let sum = 0;
  let present = 0;
  for (const channel of channels) {
    const gapsBefore = gaps.length;
    let channelSum = 0;
    let channelPresent = 0;
    for (const month of months) {
      const cell = channel.months?.[month];
      const count = readCount(cell, channel.id, month);
      if (count === undefined) {
        const reason = missingReason(cell);
        if (reason !== "not-applicable") gaps.push({ channel: channel.id, period: month, reason });
      } else {
        channelSum += count;
        channelPresent++;
        noteStatus(cell, caveats);
      }
    }
    const given = gaps.length > gapsBefore ? readCount(channel.totals?.[period], channel.id, period) : undefined;
    if (given !== undefined) {
      channelPresent += gaps.length - gapsBefore;
      gaps.length = gapsBefore;
      channelSum = given;
      note("total-as-given", caveats);
      noteStatus(channel.totals?.[period], caveats);
    }
    sum += channelSum;
    present += channelPresent;
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

function noteStatus(cell: Cell | undefined, caveats: Caveat[]): void {
  if (typeof cell === "object" && "status" in cell) note(cell.status, caveats);
}

function note(caveat: Caveat, caveats: Caveat[]): void {
  if (!caveats.includes(caveat)) caveats.push(caveat);
}
