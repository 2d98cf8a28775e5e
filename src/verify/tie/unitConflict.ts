import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { NOUN_IDS } from "../../model/Noun.js";
import { isPeriod } from "../../periods/isPeriod.js";
import { periodKind } from "../../periods/periodKind.js";
import type { Context } from "./Context.js";
import type { Candidate } from "./candidateOf.js";
import type { Conflict } from "./conflictOf.js";
import { PART_NOUNS } from "./partNouns.js";

/** Nouns that no contact, ticket or answer is called by. */
const FOREIGN = ["employee", "tour", "document", "judgment", "entity", "branch"];
/** Nouns of who was in contact: one of them may have been so often. */
const PEOPLE = ["beneficiary", "person", "user", "customer", "citizen", "visitor", "patient"];
/** Nouns of what comes by one channel: no ticket is one. */
const CONTACTS = ["call", "email", "chat"];
/** Subjects whose figures count what the report says. */
const OF_OWN_NOUNS = ["initiatives", "bases"];

/** Lengths of time of which a figure may be told, and those of which it is the mean. */
const TIMES = ["second", "minute", "hour", "day", "working-day", "week", "month", "quarter", "year"];
const DAYS = ["day", "working-day"];

/**
 * What of a figure the unit of a number contradicts: the time that it is told for, or that it is money, people or another thing,
 * which the page may know of.
 */
export function unitConflict(candidate: Candidate, reading: QuantityReading, context: Context): Conflict | undefined {
  if (reading.kind === "money" && candidate.measure !== "amount") return "subject";
  if (isOtherRate(candidate, reading, context)) return "measure";
  return isOtherThing(candidate, reading, context) ? "subject" : undefined;
}

function isOtherRate(
  { figure: { form, period }, unit, measure, isSigned }: Candidate,
  { per }: QuantityReading,
  { measures }: Context,
): boolean {
  if (unit === "duration" || isSigned || (form !== "count" && form !== "mean")) return false;
  const isDaily = measure === "mean" && form === "mean";
  if (isDaily && measures.includes("other-mean")) return true;
  if (per === undefined || !TIMES.includes(per)) return false;
  if (form === "mean") return isDaily && !DAYS.includes(per);
  return !isPeriod(period) || periodKind(period) !== per;
}

function isOtherThing(
  { figure, name, noun, unit, claim }: Candidate,
  { span, nounSpan = span }: QuantityReading,
  { noun: counted, key, claims }: Context,
): boolean {
  if (counted === undefined || counted === noun || OF_OWN_NOUNS.includes(figure.subject)) return false;
  // What a report counts by a noun of its own may be read as another one.
  if (noun !== undefined && !isOfLibrary(noun)) return false;
  // "Branches: 8,654" is of the channel.
  if (FOREIGN.includes(counted))
    return nounSpan.start >= span.start || claim === undefined || !claims.keys.includes(claim);
  if (PEOPLE.includes(counted))
    return unit === "ticket" || (unit === "contact" && figure.key !== undefined && key !== name);
  // What all channels counted is more than the tickets that came of it.
  if (unit === "contact" && figure.key === undefined && counted === "ticket") return true;
  if (unit !== "ticket") return false;
  if (CONTACTS.includes(counted)) return true;
  const isSubset = figure.subject === "tickets" && figure.key !== undefined && !figure.key.includes("/");
  return isSubset && PART_NOUNS.includes(counted) && claim !== undefined && !claims.keys.includes(claim);
}

function isOfLibrary(noun: string): boolean {
  return NOUN_IDS.some((each) => each === noun);
}
