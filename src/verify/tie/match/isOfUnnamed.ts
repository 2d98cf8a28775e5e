import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { PART_NOUNS } from "../names/partNouns.js";
import { wordsAround } from "../page/wordsAround.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";

/** What all that came may be a part of. */
const SUBJECTS = ["contacts", "tickets"];
/** States of which no subset of the tickets has a count. */
const STATES = ["open", "closed", "brought", "carried", "reopened"];
/** What is told of most of a count, or of those who took it in, leaves the count itself. */
const LOOSE =
  /\b(?:most(?:ly)?|nearly all|ticketing|complaints? (?:centre|center|department|office)|and (?:by|through))\b|معظم|[أا]غلب|وعبر|(?:مركز|[إا]دار[ةه]) (?:ال)?شكاوى/i;

/**
 * Whether a count or share of contacts or tickets is of the other one than what is named right beside a number, and neither its measure nor its
 * noun is: "E-mail: 28,600"; also whether a subset is told of one state or channel, a cause that is not named, or
 * all causes of a channel. A noun behind the number names nothing: complaints may be what all contacts are called.
 */
export function isOfUnnamed(candidate: Candidate, reading: QuantityReading, context: Context): boolean {
  return isOfOther(candidate, context) && (context.cell || !LOOSE.test(wordsAround(reading, context.text)));
}

function isOfOther(
  { figure, name, noun, measure, of }: Candidate,
  { before, cell, claims, head, key, keys: near, noun: counted, subject: told }: Context,
): boolean {
  const { subject, form } = figure;
  const { keys, subjects, measures, parts } = claims;
  // "49,770 calls, complaints and enquiries"
  if (key === "*" || (form !== "count" && form !== "share")) return false;
  if (measure !== undefined && measures.includes(measure)) return false;
  const channels = new Set(keys.filter((each) => each.startsWith("contacts/")));
  if (!cell && form === "count" && subject === "causes")
    return figure.key === undefined
      ? channels.size > 0
      : told !== subject && ![key, ...near].includes(name) && !parts.includes(`${subject}/${name}`);
  // Parts with names of their own need not be told by a noun.
  const isPart = of !== undefined && noun !== undefined && PART_NOUNS.includes(noun);
  const isSubset = subject === "tickets" && measure === undefined && (isPart || figure.key?.includes("/") === false);
  // "Portal tickets (complaints and enquiries): 0" are those that the line begins with.
  const isOfHead = before !== undefined && head === figure.key;
  if (!cell && form === "count" && isSubset) {
    if (!isOfHead && channels.size === 1 && !figure.key?.includes("/")) return true;
    if (isOfState(measures) && !measures.includes(of ?? "")) return true;
  }
  if (!SUBJECTS.includes(subject) || (counted !== undefined && counted === noun)) return false;
  const isNamed = (each: string): boolean => each === subject || each.startsWith(`${subject}/`);
  if ([...keys, ...parts, ...subjects].some(isNamed)) return false;
  return counted === undefined ? keys.length + subjects.length > 0 : keys.some((each) => each.endsWith(`/${before}`));
}

/** Whether states are named that are no two halves of all: "closed and open". */
function isOfState(measures: readonly string[]): boolean {
  return !(measures.includes("open") && measures.includes("closed")) && measures.some((each) => STATES.includes(each));
}
