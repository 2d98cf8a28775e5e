import type { Span } from "../../../model/Finding.js";
import type { Context } from "../place/Context.js";
import { STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/** Nothing stands between a name and its number but a mark, or a word that hands the number over. */
const BESIDE = /^[\s*]*(?:[:–—(-]|ب[ـ]?|with|at)?[\s*(\u2066-\u2069]*$/i;

/**
 * Whether a number is told of the part named right before it, and a figure is of all: "Street lighting: 9,731 complaints" are not all complaints, nor are
 * "Enquiries 9,731" the tickets with a cause.
 */
export function isOfNamedPart(
  { figure: { form, key, subject } }: Candidate,
  { start }: Span,
  { before, cell, claims, measures, nameSpan, text }: Context,
): boolean {
  if (cell || form !== "count" || before === undefined || nameSpan === undefined || start < nameSpan.end) return false;
  if (key === before || measures.includes("total") || measures.some((each) => STATES.includes(each))) return false;
  const isCause = claims.parts.includes(`causes/${before}`);
  const isPart = claims.keys.includes(`tickets/${before}`) || claims.parts.includes(`tickets/${before}`);
  const isOfAll = isCause
    ? subject === "tickets" && !key?.includes("/")
    : isPart && subject === "causes" && key === undefined;
  return isOfAll && BESIDE.test(text.slice(nameSpan.end, start));
}
