import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import { changeConflict } from "./changeConflict.js";
import { type Conflict, conflictOf } from "./conflictOf.js";
import { isOfNamedPart } from "./isOfNamedPart.js";
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
    (isUnderForeign(candidate.figure, context) ? "period" : undefined) ??
    (isOfUnnamed(candidate, reading, context) ? "subject" : undefined) ??
    unitConflict(candidate, reading, context) ??
    (isOfNamedPart(candidate, reading.span, context) ? "key" : undefined) ??
    (isOfOtherWhole(candidate, context) ? "measure" : undefined) ??
    scoreConflict(candidate, reading, context) ??
    ofChange(candidate);
}
