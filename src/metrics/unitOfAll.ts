import { FeedbackError } from "../model/FeedbackError.js";
import type { Channel } from "../model/FeedbackReport.js";
import type { Unit } from "../model/lists.js";
import { unitAt } from "../model/unitAt.js";

/** The unit that channels count, which must be one; a contact where there are none. */
export function unitOfAll(channels: readonly Channel[]): Unit {
  let unit: Unit | undefined;
  for (const { id, counts = "contact" } of channels) {
    const path = `channels.${id}.counts`;
    const other = unitAt(counts, path);
    unit ??= other;
    if (other !== unit) throw new FeedbackError("unit-mismatch", `a total needs one unit, ${unit}`, other, path);
  }
  return unit ?? "contact";
}
