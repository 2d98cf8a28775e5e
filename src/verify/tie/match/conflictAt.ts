import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import { changeConflict } from "./changeConflict.js";
import { type Conflict, conflictOf } from "./conflictOf.js";
import { isFromOtherPeriod } from "./isFromOtherPeriod.js";
import { isOfNamedPart } from "./isOfNamedPart.js";
import { isOfOtherPair } from "./isOfOtherPair.js";
import { isOfOtherWhole } from "./isOfOtherWhole.js";
import { isOfUnnamed } from "./isOfUnnamed.js";
import { isUnderForeign } from "./isUnderForeign.js";
import { scoreConflict } from "./scoreConflict.js";
import { unitConflict } from "./unitConflict.js";

/** What of a figure a number and the words beside it contradict, if anything. */
export function conflictAt(reading: QuantityReading, context: Context): (candidate: Candidate) => Conflict | undefined {
  const ofChange = changeConflict(reading, context);
  return (candidate) =>
    conflictOf(candidate, context.claims, context.noun) ??
    (isOfOtherPeriod(candidate, reading, context) ? "period" : undefined) ??
    (isOfUnnamed(candidate, reading, context) ? "subject" : undefined) ??
    unitConflict(candidate, reading, context) ??
    (isOfNamedPart(candidate, reading.span, context) ? "key" : undefined) ??
    (isOfOtherWhole(candidate, context) ? "measure" : undefined) ??
    scoreConflict(candidate, reading, context) ??
    ofChange(candidate);
}

/** Whether a figure is of another period than its row, or what a change or a stock is from. */
function isOfOtherPeriod({ figure }: Candidate, reading: QuantityReading, context: Context): boolean {
  return (
    isUnderForeign(figure, context) || isOfOtherPair(figure, context) || isFromOtherPeriod(figure, reading, context)
  );
}
