import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";

/** What all that came may be a part of. */
const SUBJECTS = ["contacts", "tickets"];

/**
 * Whether a count of contacts or tickets is of the other one than what is named right beside a number, and neither its measure nor its noun
 * is: "E-mail: 28,600". A noun behind the number names nothing: complaints may be what all contacts are called.
 */
export function isOfUnnamed(
  { figure: { subject, form }, noun, measure }: Candidate,
  { before, claims, key, noun: counted }: Context,
): boolean {
  const { keys, subjects, measures, parts } = claims;
  // "49,770 calls, complaints and enquiries"
  if (
    key === "all" ||
    (form !== "count" && form !== "share") ||
    !SUBJECTS.includes(subject) ||
    (counted !== undefined && counted === noun)
  )
    return false;
  if (measure !== undefined && measures.includes(measure)) return false;
  const isNamed = (name: string): boolean => name === subject || name.startsWith(`${subject}/`);
  if ([...keys, ...parts, ...subjects].some(isNamed)) return false;
  return counted === undefined ? keys.length + subjects.length > 0 : keys.some((key) => key.endsWith(`/${before}`));
}
