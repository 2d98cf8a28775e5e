import type { Context } from "../place/Context.js";
import { ANSWERS } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/** What counts people, and is no score. */
const COUNTED: readonly string[] = ["asked", "unrated", "response", "opened"];

/**
 * Whether the words beside a number name another figure of satisfaction: the share of those who answered is not the share of the satisfied, and a
 * score counts nobody. None is told of contacts or tickets, where no word names what was rated.
 */
export function isOtherRating(
  { figure: { form, key, subject }, name, measure = "" }: Candidate,
  { before, cell, claims, head, key: nearest, keys, measures, section, subject: told }: Context,
): boolean {
  if (subject !== "satisfaction" || cell) return false;
  const said = [...measures, ...claims.measures];
  const isOfSatisfied = said.includes("satisfied") || said.includes("dissatisfied");
  const isOfAnswers = claims.measures.some((each) => each === "answered" || ANSWERS.includes(each));
  if (measure === "response" && isOfSatisfied)
    return claims.measures.includes("satisfied") ? !claims.measures.includes(measure) : !isOfAnswers;
  if (said.includes(measure)) return false;
  if (form === "score" || form === "points") return claims.measures.some((each) => COUNTED.includes(each));
  const isNamed =
    [nearest, before, head, section, ...keys].includes(name) || claims.parts.includes(`${subject}/${key ?? "*"}`);
  const subjects = told === undefined ? claims.subjects : [told, ...claims.subjects];
  if (subjects.includes(subject)) return false;
  if (!isNamed && subjects.length + claims.keys.length > 0) return true;
  return form === "share" && measure !== "response" && (isOfSatisfied || isOfAnswers);
}
