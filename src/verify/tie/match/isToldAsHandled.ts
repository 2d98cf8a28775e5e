import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";

/** Whether all that came is told as what was answered or lost, of which the report has a count of its own: "we answered 649,940 calls". */
export function isToldAsHandled(
  { figure: { subject, key = "*", period, form }, measure }: Candidate,
  { cell, claims: { measures }, role }: Context,
  index: FigureIndex,
): boolean {
  if (cell || role === "whole" || subject !== "contacts" || form !== "count") return false;
  if (measure !== undefined && measure !== "offered") return false;
  const handled = ["answered", "abandoned"].find((each) => measures.includes(each));
  const known = handled === undefined ? undefined : index.about(key, false).get(period);
  return known?.some((other) => other.measure === handled) === true;
}
