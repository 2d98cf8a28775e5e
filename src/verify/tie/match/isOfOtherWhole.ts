import type { Context } from "../place/Context.js";
import { STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/** What became of calls. */
const LOST: readonly string[] = ["answered", "abandoned"];

/**
 * Whether a share is told of another whole than its own: the parts of the tickets opened are no parts of those closed, and the calls that were answered
 * are no share of all contacts.
 */
export function isOfOtherWhole({ figure, measure, of = "" }: Candidate, { cell, claims }: Context): boolean {
  if (figure.form !== "share" || cell) return false;
  const { measures, whole } = claims;
  if (figure.subject === "contacts")
    return measure === undefined && whole !== figure.subject && measures.some((each) => LOST.includes(each));
  const states = measures.filter((each) => STATES.includes(each));
  return STATES.includes(of) && states.length > 0 && !states.includes(of);
}
