import { FeedbackError } from "../model/FeedbackError.js";
import type { ContactHandling } from "../model/FeedbackReport.js";
import { givenRatio } from "./givenRatio.js";
import { needCells } from "./needCells.js";

/** Refuses, by its place, what a report says of how a channel was handled and no metric would notice. */
export function needHandling(path: string, handling: ContactHandling): void {
  const { offered, answered, abandoned, serviceLevel, serviceLevelSeconds, firstContactResolution } = handling;
  for (const [key, percent] of Object.entries({ serviceLevel, firstContactResolution }))
    givenRatio(percent ?? 0, `${path}.${key}`, 100);
  if (serviceLevelSeconds !== undefined && !(Number.isSafeInteger(serviceLevelSeconds) && serviceLevelSeconds >= 0))
    throw new FeedbackError(
      "bad-report",
      "a report needs a whole number of seconds here",
      serviceLevelSeconds,
      `${path}.serviceLevelSeconds`,
    );
  needCells(path, { offered, answered, abandoned });
}
