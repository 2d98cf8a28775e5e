import { FeedbackError } from "../model/FeedbackError.js";
import type { Cell, Channel } from "../model/FeedbackReport.js";
import type { Caveat, MissingPolicy } from "../model/lists.js";
import type { MissingPart, Result } from "../model/Result.js";
import { unitOf } from "../model/unitOf.js";
import { readCount } from "./readCount.js";

/** A month of a channel, or a longer period that it gives a total for. */
export interface Part {
  readonly period: string;
  /** How many months a given total stands for. */
  readonly given?: number;
  /** The cell that speaks for a month without one: a total that is missing gives its reason. */
  readonly otherwise?: Cell | undefined;
}

/**
 * The sum of some channels over their parts, with its coverage: the one sum that every total of the library is.
 * A part said to be not applicable is not expected.
 */
export function sumParts(
  channels: readonly Channel[],
  partsOf: (channel: Channel) => readonly Part[],
  missing: MissingPolicy = "strict",
): Result<number> {
  const unit = unitOf(channels[0]?.counts ?? "contact");
  const noted = new Set<Caveat>();
  const gaps: MissingPart[] = [];
  let value = 0;
  let present = 0;
  for (const channel of channels) {
    const { id, counts = "contact" } = channel;
    if (unitOf(counts) !== unit)
      throw new FeedbackError("unit-mismatch", `a total needs one unit, ${unit}`, counts, id);
    for (const { period, given, otherwise } of partsOf(channel)) {
      const list = given ? "totals" : "months";
      const cell = channel[list]?.[period] ?? otherwise;
      const count = readCount(cell, `channels.${id}.${list}`, period);
      if (count === undefined) {
        const reason = typeof cell === "object" && "missing" in cell ? cell.missing : "absent";
        if (reason !== "not-applicable") gaps.push({ channel: id, period, reason });
        continue;
      }
      value += count;
      present += given ?? 1;
      if (given) noted.add("total-as-given");
      if (typeof cell === "object" && "status" in cell) noted.add(cell.status);
    }
  }
  if (!Number.isSafeInteger(value)) throw new FeedbackError("unsafe-sum", "a total needs a sum below 2^53", value);
  const [gap] = gaps;
  const isWhole = gap === undefined ? present > 0 : missing === "zero" || (missing === "ignore" && present > 0);
  if (gap !== undefined && isWhole) noted.add(missing === "zero" ? "missing-as-zero" : "missing-ignored");
  const coverage = { present, expected: present + gaps.length, missing: gaps };
  const shared = { unit, coverage, caveats: [...noted] };
  if (isWhole) return { status: "ok", value, ...shared };
  const partial = present > 0 && { partial: value };
  return { status: "unavailable", reason: gap?.reason ?? "not-applicable", ...partial, ...shared };
}
