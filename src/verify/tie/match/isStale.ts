import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import { idOfPeriod } from "./idOfPeriod.js";
import { isFormerly } from "./isFormerly.js";

/** How far, in characters, on either side of a number. */
const NEAR = 90;

/** Whether a number has the value that a figure had in another period, and nothing beside it tells of another time than the report's. */
export function isStale(
  { figure: { id, period }, claim }: Candidate,
  elsewhere: string | undefined,
  { span }: { readonly span: { readonly start: number; readonly end: number } },
  { above = [], cell, claims, periods, role, told, text }: Context,
): boolean {
  const isOfOne = elsewhere !== undefined && elsewhere !== id && idOfPeriod(elsewhere, period) === id;
  if (!isOfOne || cell || role !== undefined || told !== undefined || periods.length + above.length > 0) return false;
  if (claims.keys.length === 0 || claims.keys.some((key) => key !== claim)) return false;
  return !isFormerly(text.slice(Math.max(0, span.start - NEAR), span.end + NEAR));
}
