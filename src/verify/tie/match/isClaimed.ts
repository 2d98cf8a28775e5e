import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";

/** Measures that say nothing by themselves. */
const GENERAL = ["share", "period", "working", "total"];

/** Whether words beside a number name a figure: its channel or part, its noun, its measure, or a period that is not the report's; a change none does. */
export function isClaimed(
  { figure: { subject, key, period }, name, claim = "", noun, measure, isShared, isSigned }: Candidate,
  { before, claims, measures, noun: counted, subject: told }: Context,
  reportPeriod: string,
): boolean {
  if (isSigned) return false;
  if (claims.keys.includes(claim) || claims.parts.includes(`${subject}/${key}`)) return true;
  if (name === before && subject === told) return true;
  if (key !== undefined && noun !== undefined && noun === counted && !isShared) return true;
  if (period !== reportPeriod && claims.periods.includes(period)) return true;
  return measure !== undefined && !GENERAL.includes(measure) && [...claims.measures, ...measures].includes(measure);
}
