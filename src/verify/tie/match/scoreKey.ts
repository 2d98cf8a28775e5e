import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";

/** How well a figure is of the channel, subset or subject that the place of a number names. */
export function scoreKey(
  { claim = "", name, measure, isSigned, figure: { key, subject } }: Candidate,
  context: Context,
): number {
  const subjectScore = context.subject === undefined ? 0 : context.subject === subject ? 2 : -2;
  // A sentence before may have named another one.
  const { keys, parts, rates } = context.claims;
  // Nothing but calls is settled at the first contact, whatever was told before.
  if (measure === "solved" && rates?.includes(measure) === true) return 3;
  // "Post: 24 suggestions, 55% of the total" is of the post, though a part of the tickets is called so.
  const isClaimed = context.key?.includes("/") === true && keys.includes(claim);
  const isOwn = context.key === name || isClaimed || parts.includes(`${subject}/${key}`);
  if (context.key === undefined) return subjectScore + (isOwn ? 3 : key === undefined ? 1 : 0);
  if (isOwn || (context.cell && context.keys.includes(name))) return subjectScore + 3;
  if (context.keys.includes(name) || isOfPart(subject, key, context.keys)) return subjectScore + 1;
  // The total of a table of ratings is of the one measure that it is about.
  if (context.cell && context.key === "*" && subject === "satisfaction" && context.subject === subject)
    return subjectScore;
  // The cell of a channel holds no tickets that it does not name.
  const isOfAll = subject === "contacts" ? isWholeNamed(context) : subject !== "tickets" || isTicketed(context);
  // By how much all tickets moved, the cell of a part of them is held to.
  const isPart = subject === "tickets" && !isSigned && context.isOfOne && context.cell && context.key.includes("/");
  if (key === undefined && isOfAll && !isPart && !isOfOne(subject, context)) return subjectScore;
  return subjectScore - (context.cell ? 6 : 3);
}

/** A subset may be called as the part of a breakdown is that has its id. */
function isOfPart(subject: string, key: string | undefined, keys: readonly string[]): boolean {
  return subject === "tickets" && key !== undefined && keys.some((each) => each.endsWith(`/${key}`));
}

/** Whether tickets are spoken of where a channel or subset is named. */
function isTicketed({ cell, measures, subject }: Context): boolean {
  return !cell || subject === "tickets" || measures.length > 0;
}

/** A row of a table that names one cause or measure holds nothing of all of them. */
function isOfOne(subject: string, context: Context): boolean {
  return context.isOfOne && context.subject === subject && (subject === "causes" || subject === "satisfaction");
}

/** Nothing but the contacts themselves is named right beside the number. */
function isWholeNamed({ claims }: Context): boolean {
  return claims.keys.length === 0 && claims.subjects.includes("contacts");
}
