import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";

/** Measures that say nothing by themselves. */
const GENERAL = ["share", "period", "working", "total"];
/** What are cases only the words say that are beside it. */
const CASE = "case";

/** Whether words beside a number name a figure: its channel or part, its noun, its measure, or a period that is not the report's; a change none does. */
export function isClaimed(
  { figure: { subject, key, period }, name, claim = "", noun, measure, isShared, isSigned }: Candidate,
  { before, claims, measures, said = [], noun: counted, subject: told }: Context,
  reportPeriod: string,
): boolean {
  if (isSigned) return false;
  if (claims.keys.includes(claim) || claims.parts.includes(`${subject}/${key}`)) return true;
  // "The portal remains a niche channel. It was used for 4,724 enquiries": what has no noun that is known may be anything.
  const [only, other] = counted === undefined ? [] : new Set(said.filter((each) => each.includes("/")));
  if (only !== undefined && only === claim && other === undefined && claims.keys.length === 0) return true;
  if (name === before && subject === told) return true;
  if (key !== undefined && noun !== undefined && noun === counted && !isShared) return true;
  const isTotal = key === undefined && (measure === undefined || GENERAL.includes(measure)) && period === reportPeriod;
  // "ما مجموعه 24,500 حالة تواصل"
  const isSaid = counted === undefined || counted === CASE;
  if (isTotal && (isSaid ? claims.subjects.includes(subject) : noun === counted)) return true;
  if (period !== reportPeriod && claims.periods.includes(period)) return true;
  return measure !== undefined && !GENERAL.includes(measure) && [...claims.measures, ...measures].includes(measure);
}
