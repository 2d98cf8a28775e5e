import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { periodContains } from "../../../periods/periodContains.js";
import { periodKind } from "../../../periods/periodKind.js";
import { PART_NOUNS } from "../names/partNouns.js";
import { priorPeriod } from "../page/priorPeriod.js";
import { type Claims, NO_CLAIMS, SEVERAL, type Time } from "../place/Claims.js";
import { ANSWERS } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";
import { isDue } from "./isDue.js";
import { isFromAnother } from "./isFromAnother.js";
import { isOfMonths } from "./isOfMonths.js";
import { isOfTheOther } from "./isOfTheOther.js";
import { isOtherState } from "./isOtherState.js";
import { partConflict } from "./partConflict.js";
import { rateConflict } from "./rateConflict.js";

/** What of a figure the words beside a number contradict. */
export type Conflict = "period" | "key" | "subject" | "measure" | "direction" | "sign" | "bound" | "rank";

/** Subjects that are never named beside a figure of another one. */
const APART = ["satisfaction", "initiatives", "causes"];

/** Nouns of which only times are counted. */
const TIMES = ["second", "minute", "hour", "working-hour", "day", "working-day"];

/** A period begins with its year, of so many digits. */
const YEAR = 4;

/** What of a figure the words right beside a number contradict, if anything; `counted` is the noun beside it. */
export function conflictOf(candidate: Candidate, claims: Claims, counted: string | undefined): Conflict | undefined {
  if (counted !== undefined) {
    if (TIMES.includes(counted) && candidate.unit !== "duration" && candidate.unit !== "day") return "measure";
    if (counted === "beneficiary" && candidate.unit === "ticket") return "subject";
  }
  if (claims === NO_CLAIMS) return isOtherPart(candidate, counted) ? "key" : undefined;
  const { figure, claim, noun, measure } = candidate;
  const { periods, keys, subjects, measures, bases, parts, isJoint, time, day } = claims;
  if (isOfTheOther(candidate, claims)) return "subject";
  if (periods.length > 0 && !periods.includes(figure.period) && !isOfNamed(candidate, claims)) return "period";
  if (bases.length > 0 && isFromAnother(figure, bases)) return "period";
  if (day !== undefined && isOfOtherDay(figure, day)) return "period";
  // What was open on a day is nothing that came in a period.
  if (day !== undefined && measures.includes("open") && figure.form === "count" && figure.kind !== "stock")
    return "measure";
  if (time !== undefined && isCountedIn(candidate, time)) return "subject";
  if (keys.length > 0 && claim !== undefined && !keys.includes(claim) && isKeyed(figure, claims)) return "key";
  if (candidate.isSigned && isMovedByAnother(candidate, claims)) return "subject";
  const ofPart = parts.length > 0 ? partConflict(candidate, claims, counted) : undefined;
  if (ofPart !== undefined) return ofPart;
  if (isOtherPart(candidate, counted)) return "key";
  if (isJoint === true && isOfOne(candidate, parts)) return "key";
  const ofRate = rateConflict(candidate, claims);
  if (ofRate !== undefined) return ofRate;
  if (measure === "satisfied" && measures.includes("dissatisfied")) return "measure";
  if (measures.includes("satisfied") || measures.includes("dissatisfied")) {
    if (measure === "dissatisfied" && !measures.includes(measure)) return "measure";
    if (measure === "rated" && !measures.some((each) => ANSWERS.includes(each))) return "subject";
  }
  // "Satisfaction with hospitals: 20%" is no rate of responses.
  if (measure === "response" && subjects.includes("satisfaction") && !measures.some((each) => ANSWERS.includes(each)))
    return "measure";
  if (measures.length > 0 && isOtherState(candidate, claims)) return "measure";
  const isApart = subjects.length > 0 && subjects.every((subject) => APART.includes(subject));
  const isOther = isApart && !APART.includes(figure.subject) && keys.length === 0;
  return isOther && (counted === undefined || counted !== noun) ? "subject" : undefined;
}

/** Whether a figure is of a period that is named; what is there of a total is told with what is, or is not. */
function isOfNamed({ due, figure, isSigned, measure }: Candidate, { measures, periods }: Claims): boolean {
  const isOwn = isSigned || isOfMonths(figure, periods) || isDue(figure.period, due, periods);
  if (figure.subject === "initiatives" && isOwn) return true;
  const isNamed = measure === "partial" ? isWithin : isIn;
  // "At the beginning of 2025 there were 2,917": what was there before its first month.
  const isBefore = (named: string): boolean => isPeriod(named) && monthsOf(named)[0] === monthsOf(figure.period)[0];
  const isAtStart = figure.measure === "brought-forward" && measures.includes("brought");
  return periods.some((named) => isNamed(named, figure) || (isAtStart && isBefore(named)));
}

/** Whether one of its subject is named, where a figure is no total of several, or of the two that there are together. */
function isKeyed({ key, subject, period, inputs }: Figure, { keys, isJoint }: Claims): boolean {
  const isAll =
    isJoint === true &&
    inputs.length > 1 &&
    inputs.every((input) => keys.some((each) => input === `${each}/${period}`));
  const isOfSeveral = key === undefined && (isAll || (keys.length >= SEVERAL && new Set(keys).size >= SEVERAL));
  return !isOfSeveral && keys.some((each) => each.startsWith(subject));
}

/** Whether a figure is of a period that is named: of it, of a part of it, or a state within the period it closes. */
function isIn(named: string, { period, kind, subject, measure }: Figure): boolean {
  if (named === period) return true;
  if (measure === "brought-forward" && isPeriod(named))
    return named === monthsOf(period)[0] || periodContains(named, monthsOf(priorPeriod(period)).at(-1) ?? period);
  if (measure === "year-to-date") return true;
  // Nothing holds what is of another year.
  if (!named.startsWith(period.slice(0, YEAR)) || !isPeriod(named)) return false;
  // All tickets, open ones and closed ones, are those of the whole period, and so is what is worked out, but for the state at its end.
  const isWhole =
    subject === "contacts" || kind === "flow" || (kind === "derived" && !/^(?:closure|open)-rate$/.test(measure));
  return periodContains(named, period) || (!isWhole && periodContains(period, named));
}

/** Whether a count is of more than the day, or of less than the time, that it is told of; months are told in a year, too. */
function isCountedIn({ figure: { form, kind, subject, period, measure } }: Candidate, time: Time): boolean {
  const isCount = form === "count" && kind !== "stock" && (subject === "contacts" || subject === "tickets");
  if (!isCount || measure === "year-to-date" || !isPeriod(period)) return false;
  const length = periodKind(period);
  if (time === "day") return true;
  if (time === "year so far" && monthsOf(period)[0]?.endsWith("-01") === true) return false;
  return length === "quarter" || (length === "half" && time !== "half");
}

/** Whether a stock is told as of the end of another month than that of its own period, or of the one before it. */
function isOfOtherDay({ kind, subject, measure, period }: Figure, day: string): boolean {
  if (kind !== "stock" || subject !== "tickets" || !isPeriod(period)) return false;
  return day !== lastDayOf(measure === "brought-forward" ? priorPeriod(period) : period);
}

/** Whether a period that is named is that of a figure, or a part of it. */
function isWithin(named: string, { period }: Figure): boolean {
  return named === period || (isPeriod(named) && isPeriod(period) && periodContains(period, named));
}

/** Whether what rose or fell is no channel, or all of them, where a change is one channel's. */
function isMovedByAnother({ figure: { subject, key }, claim = "" }: Candidate, { keys, subjects }: Claims): boolean {
  if (subject !== "contacts" || keys.includes(claim)) return false;
  if (keys.length > 0) return !keys.some((each) => each.startsWith(subject));
  return subjects.length > 0 && (key !== undefined || !subjects.includes(subject));
}

/** Whether a part of the tickets is counted by the noun of another part: complaints are no enquiries. */
function isOtherPart({ figure: { key = "" }, noun }: Candidate, counted: string | undefined): boolean {
  return key.includes("/") && noun !== counted && isPart(noun) && isPart(counted);
}

function isPart(noun: string | undefined): boolean {
  return PART_NOUNS.some((each) => each === noun);
}

/** Whether a figure is of one thing, where several are told together: no sum of theirs, as the share of all causes so far is. */
function isOfOne({ figure: { key, subject }, measure }: Candidate, parts: readonly string[]): boolean {
  if (key === undefined || measure === "cumulative") return false;
  return !key.includes("/") || parts.includes(`${subject}/${key}`);
}
