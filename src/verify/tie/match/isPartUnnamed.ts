import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { wordsAround } from "../page/wordsAround.js";
import type { Context } from "../place/Context.js";
import { STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/** The words for some of the tickets: those of a state, and those of which the cause is known; and for who is satisfied. */
const SOME: readonly string[] = [...STATES, "cases", "satisfied", "dissatisfied"];
/** Cases may be any tickets; these have a cause. */
const CODED = /\b(?:coded|classified|analy[sz]ed)\b|(?:مصنف|محلل|صنف|تصنيف)/i;
/** A verb names complaints as their noun does. */
const COMPLAINED = /\bcomplain(?:ed|ing)\b|(?<![ء-ي])[وف]?(?:اشتكى|اشتكت|اشتكوا|شكا|شكوا)(?![ء-ي])/i;

/**
 * Whether a figure is of a part of the tickets, or of a cause, that is named nowhere around a number, where the words tell of all tickets or of
 * others: "the municipality handled 9,431 tickets" are not those of its lighting, and open ones have not the number of complaints. A noun that
 * counts one part alone names it.
 */
export function isPartUnnamed(
  { figure, name, noun, measure, of, isShared }: Candidate,
  reading: QuantityReading,
  context: Context,
): boolean {
  const { subject, key } = figure;
  const { before, cell, claims, head, keys, measures, section, said = [] } = context;
  if (cell || key === undefined || (subject === "tickets" ? !key.includes("/") : subject !== "causes")) return false;
  if (measure === "cumulative" || claims.parts.includes(`${subject}/${key}`)) return false;
  if ([context.key, before, head, section, ...keys].some((each) => each === name || name.endsWith(`/${each}`)))
    return false;
  if (noun !== undefined && !isShared && (noun === context.noun || said.includes(noun))) return false;
  const around = wordsAround(reading, context.text);
  if (noun === "complaint" && COMPLAINED.test(around)) return false;
  // "In 12,310 cases": they may be of anything.
  const isOfAll = context.noun === undefined ? claims.subjects.length > 0 : context.noun !== "case";
  if (isOfAll || context.subject === "satisfaction") return true;
  return [...measures, ...claims.measures].some(
    (each) => SOME.includes(each) && each !== of && (each !== "cases" || CODED.test(around)),
  );
}
