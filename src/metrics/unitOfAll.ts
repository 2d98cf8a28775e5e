import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { Unit } from "../model/lists.js";
import { unitOf } from "../model/unitOf.js";

/** The unit that channels count, which must be one; a contact where there are none. */
export function unitOfAll(channels: readonly Channel[]): Unit {
  const unit = unitOf(channels[0]?.counts ?? "contact");
  for (const { id, counts = "contact" } of channels)
    if (unitOf(counts) !== unit)
      throw new FeedbackError(
        "unit-mismatch",
        `a total needs one unit, ${unit}`,
        unitOf(counts),
        `channels.${id}.counts`,
      );
  return unit;
}
