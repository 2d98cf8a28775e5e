import { isOtherTime } from "../../../figures/isOtherTime.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { NOUN_IDS } from "../../../model/Noun.js";
import { unitOf } from "../../../model/unitOf.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodKind } from "../../../periods/periodKind.js";
import { isPerson } from "../../common/isPerson.js";
import { CHANNEL_NOUNS } from "../names/channelNouns.js";
import { PART_NOUNS } from "../names/partNouns.js";
import { isByWorkingDay } from "../page/isByWorkingDay.js";
import { isShareName } from "../page/isShareName.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { Conflict } from "./conflictOf.js";
import { isOtherCurrency } from "./isOtherCurrency.js";
import { isOtherQuantity } from "./isOtherQuantity.js";

/** Nouns that no contact, ticket or answer is called by. */
const FOREIGN = ["employee", "tour", "document", "judgment", "entity", "branch"];
/** Nouns of what comes by any: they are not all the tickets. */
const GENERAL = ["contact", "message", "time"];
/** Subjects whose figures count what the report says. */
const OF_OWN_NOUNS = ["initiatives", "bases"];

/** Lengths of time of which a figure may be told. */
const TIMES = ["second", "minute", "hour", "working-hour", "day", "working-day", "week", "month", "quarter", "year"];
/** How far, in characters, words behind a number are looked at. */
const NEAR = 80;

/**
 * What of a figure the unit of a number contradicts: the time that it is told for, or that it is money, people or another thing,
 * which the page may know of.
 */
export function unitConflict(candidate: Candidate, reading: QuantityReading, context: Context): Conflict | undefined {
  const isAmount = candidate.measure === "amount";
  if (isAmount ? isOtherCurrency(candidate, reading, context) : reading.kind === "money") return "subject";
  if (isOtherQuantity(candidate, reading, context)) return "measure";
  if (isPerThousand(candidate, reading, context)) return "measure";
  if (isTurnedRate(candidate, reading, context)) return "subject";
  if (isBelowShare(candidate, reading, context)) return "measure";
  if (isOtherRate(candidate, reading, context)) return "measure";
  return isOtherThing(candidate, reading, context) ? "subject" : undefined;
}

/** Whether a count stands below the header of percentages, and is too large to be one. */
function isBelowShare(
  { figure: { form } }: Candidate,
  { kind, value }: QuantityReading,
  { share, label = "" }: Context,
): boolean {
  if (share === undefined || kind === "percent" || !form.endsWith("count") || Math.abs(value) <= 100) return false;
  // "Contacts (%)" may head a count and its share.
  const header = label.slice(label.indexOf("\n") + 1).replace(/[([][%٪][)\]]/g, "");
  const counted = AND_SHARE.exec(header)?.[1] ?? "";
  return isShareName(header) && (counted === "" || isShareName(counted));
}

/** "Contacts and %", "التواصل (والنسبة)": what is counted, and its share. */
const AND_SHARE =
  /^([^/&+()[\]]{2,40})(?:[/&+]|[([]? ?(?:and|with)|(?: [([]?| ?[([])(?:و|مع )) ?(?:with |as |(?:thei|its?|the|a)(?:r|s)? ){0,2}(?:[%٪]|(?:in )?percent|share|ال(?:نسب[ةه]|حص[ةه])|نسب[ةه]|حص[ةه])/i;

/** "7.0 per 1,000 services delivered": what so many are told for. */
const PER_OTHERS =
  /^.{0,40}(?:\b(?:per|for every|for each)|(?<![ء-ي])(?:لكل|كل)) (?:1[,٬]?000|١٬?٠٠٠|[أا]لف)\s+(?!(?:of |من )?(?:the |all |ال)?(?:contact|تواصل|عملي|اتصال))[a-zء-ي]/i;

/** "لكل 1,000 مشترك 1.3 تذكرة": it may be told first. */
const PER_OTHERS_FIRST =
  /(?:\b(?:per|for every|for each)|(?<![ء-ي])(?:لكل|كل)) (?:1[,٬]?000|١٬?٠٠٠|[أا]لف)\s+(?!(?:of |من )?(?:the |all |ال)?(?:contact|تواصل|عملي|اتصال))[a-zء-ي][^\d٠-٩.;؛\n]{0,40}$/i;

/** Whether a rate is told of the other one of its two: contacts per 1,000 tickets, or tickets where contacts are meant. */
function isTurnedRate({ figure: { measure } }: Candidate, { span, noun }: QuantityReading, { text }: Context): boolean {
  const known = NOUN_IDS.find((each) => each === noun);
  const unit = known && unitOf(known);
  if (measure === "contacts-per-1000") return unit === "ticket";
  if (measure === "tickets-per-1000") return unit === "contact";
  if (measure !== "per-1000-contacts") return false;
  const isOfOthers = PER_OTHERS.test(text.slice(span.end, span.end + NEAR));
  return (
    unit === "contact" || isOfOthers || PER_OTHERS_FIRST.test(text.slice(Math.max(0, span.start - NEAR), span.start))
  );
}

/** Whether a number is told for so many of something, and a figure counts: "contacts came to 51,580 per 1,000 pensions". */
function isPerThousand({ figure: { form } }: Candidate, { span }: QuantityReading, { cell, text }: Context): boolean {
  return form === "count" && !cell && PER_THOUSAND.test(text.slice(span.end, span.end + NEAR));
}

const PER_THOUSAND =
  /^ (?:[a-zء-ي]+ )?(?:per|for every|for each|لكل|من كل) (?:10{0,2}[,٬]?000|١٠{0,2}٬?٠٠٠|[أا]لف|مليون|million)(?![\d٠-٩])/i;

function isOtherRate(
  { figure: { form, period, time, measure: name }, unit, measure, isSigned }: Candidate,
  { per, noun = "", span }: QuantityReading,
  { measures, cell, label = "", text }: Context,
): boolean {
  if (time !== undefined && isOtherTime(cell && noun === "" ? timeIn(label) : noun, time)) return true;
  if (unit === "duration" || isSigned || (form !== "count" && form !== "mean")) return false;
  const isDaily = form === "mean" && (measure === "mean" || name.endsWith("-per-day"));
  if (isDaily && isByWorkingDay(cell ? undefined : span, cell ? label : text)) return true;
  // "41,256 times a month, or 1,356 times a day"
  if (isDaily && measures.includes("other-mean") && per !== "day") return true;
  if (per === undefined || !TIMES.includes(per)) return false;
  // "On average 41,830 calls a month" are no one month's.
  if (form === "count" && measures.includes("other-mean")) return true;
  if (form === "mean") return isDaily && per !== "day";
  return !isPeriod(period) || periodKind(period) !== per;
}

/** "First response (in days)", "المتوسط (بالأيام)": the length of time that the row or column of a cell names, where it is one; "(in days, working hours)" is in days. */
function timeIn(label: string): string {
  const named = [...label.matchAll(UNIT)].map(({ groups = {} }) => UNITS.find((unit) => groups[unit] !== undefined));
  return new Set(named).size === 1 ? (named[0] ?? "") : "";
}

const UNITS = ["second", "minute", "hour", "day"];
const UNIT =
  /[(,،]\s?(?:in |ب)?(?:ال|calendar |(?<![,،]\s?)working )?(?:(?<second>seconds?|ثواني?|ثانية)|(?<minute>minutes?|دقائق|دقيقة)|(?<hour>hours?|ساعات|ساعة)|(?<day>days?|[أا]يام(?: العمل)?|يوم))(?:(?=\)?(?:\n|$))|(?<=\([^(),،\n]{0,30})(?=[,،]))/gi;

function isOtherThing(
  { figure, name, noun, unit, claim }: Candidate,
  { span, nounSpan = span }: QuantityReading,
  { noun: counted, before, key, keys, claims, cell }: Context,
): boolean {
  // "We received 4,182 complaints" are no ratings.
  if (figure.subject === "satisfaction" && figure.form === "count" && !claims.measures.includes(figure.measure))
    return [...PART_NOUNS, ...CHANNEL_NOUNS, "ticket"].some((each) => each === counted);
  if (counted === undefined || counted === noun || OF_OWN_NOUNS.includes(figure.subject)) return false;
  // What a report counts by a noun of its own may be read as another one.
  if (noun !== undefined && !isOfLibrary(noun)) return false;
  // "Branches: 8,654" is of the channel, and so is a cell of its row.
  const isClaimed = claim !== undefined && (cell ? keys.includes(name) : claims.keys.includes(claim));
  if (FOREIGN.includes(counted)) return nounSpan.start >= span.start || !isClaimed;
  if (isPerson(counted))
    return unit === "ticket" || (unit === "contact" && figure.key !== undefined && key !== name && !isClaimed);
  // What all channels counted is more than the tickets that came of it.
  if (unit === "contact" && figure.key === undefined && counted === "ticket") return true;
  if (unit !== "ticket") return false;
  // "We received 9,731 contacts" are not the complaints, where nothing names these.
  const isNamed = figure.key !== undefined && [before, ...keys].includes(name);
  // What comes by a channel is no ticket.
  if (CHANNEL_NOUNS.includes(counted) || (!isNamed && GENERAL.includes(counted))) return true;
  const isSubset = figure.subject === "tickets" && figure.key !== undefined && !figure.key.includes("/");
  return isSubset && PART_NOUNS.includes(counted) && claim !== undefined && !claims.keys.includes(claim);
}

function isOfLibrary(noun: string): boolean {
  return NOUN_IDS.some((each) => each === noun);
}
