import { OTHER_CHANNEL } from "../names/cueWords.js";
import type { Claims } from "../place/Claims.js";
import { STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/**
 * What of a figure the part that is named right beside a number contradicts: a figure of another part is not its own, nor is one
 * of all parts, or of another subject, unless its own measure or channel is named, too.
 */
export function partConflict(
  { figure, claim, noun, measure, isPercent, isSigned }: Candidate,
  { parts, keys, subjects, measures }: Claims,
  counted: string | undefined,
): "key" | "subject" | undefined {
  const { subject, key } = figure;
  // The report counts nothing there.
  if (parts.includes(OTHER_CHANNEL.name)) {
    const isOwn = (claim !== undefined && keys.includes(claim)) || (noun !== undefined && noun === counted);
    return subject === "contacts" && !isOwn ? "subject" : undefined;
  }
  if (parts.length === 0 || parts.includes(`${subject}/${key ?? "*"}`)) return undefined;
  // "Incomplete forms explained 1,429 of the delayed claims": a cause is told of a part.
  if (measure === "cases" && key !== undefined) return undefined;
  if (subject === "causes" && claim !== undefined && keys.includes(claim)) return undefined;
  const group = groupOf(subject, key);
  // A subset may have the name of a part, or its id, of which both are called.
  const isSubset = subject === "tickets" && key !== undefined && group === subject;
  if (isSubset && (keys.includes(`${subject}/${key}`) || parts.some((part) => part.endsWith(`/${key}`))))
    return undefined;
  const own = parts.filter((part) => part.startsWith(`${group}/`));
  if (own.length > 0 && key !== undefined) return "key";
  // A channel may have the name of what is rated.
  if (subject === "initiatives" && keys.length > 0 && parts.every((part) => part.startsWith("satisfaction/")))
    return undefined;
  // "9,000 enquiries were closed" are no tickets of all kinds; "10 open (0.01%)" are, though a part is called so, too.
  const isCounted = isPercent || (counted !== undefined && counted !== noun);
  const isStateOf = own.length > 0 && !own.every((part) => part.endsWith(`/${measure}`));
  const isOfState = subject === "tickets" && isStateOf && isCounted && STATES.includes(measure ?? "");
  const isNamed = measure !== undefined && measures.includes(measure) && !isOfState;
  if (isSigned || (isNamed && subject !== "satisfaction")) return undefined;
  if (own.length > 0) return new Set(own).size > 1 ? undefined : "key";
  if (claim !== undefined && keys.includes(claim)) return undefined;
  if (subject === "contacts" && noun !== undefined && noun === counted) return undefined;
  // What an initiative brought about is told beside its name.
  if (parts.some((part) => part.startsWith("initiatives/"))) return undefined;
  // "The share satisfied": a part may be called as what is measured is.
  const isOfMeasure = parts.every((part) => measures.some((named) => part.endsWith(`/${named}`)));
  return subjects.includes(subject) && (!isPercent || isOfMeasure) ? undefined : "subject";
}

/** What a part is one of: the parts of one breakdown, or all of one subject. */
function groupOf(subject: string, key: string | undefined): string {
  return key?.includes("/") ? `${subject}/${key.slice(0, key.indexOf("/"))}` : subject;
}
