import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { endOfLine } from "../page/endOfLine.js";
import { endOfSentence } from "../page/endOfSentence.js";
import type { Stretch } from "../page/Stretch.js";
import type { Surroundings } from "../page/Surroundings.js";
import { sentenceAround } from "../page/sentenceAround.js";
import { basePeriods } from "./basePeriods.js";
import { SEVERAL } from "./Claims.js";
import type { Context } from "./Context.js";
import { claimsOf } from "./claimsOf.js";
import { directionOf } from "./directionOf.js";
import { earlierPeriods } from "./earlierPeriods.js";
import { exceedsWhole } from "./exceedsWhole.js";
import { headingOver } from "./headingOver.js";
import { inCell } from "./inCell.js";
import { isNaming } from "./isNaming.js";
import { isOfKinds } from "./isOfKinds.js";
import { isStrict } from "./isStrict.js";
import { keyOver } from "./keyOver.js";
import { linePeriods } from "./linePeriods.js";
import { measuresOfClause } from "./measuresOfClause.js";
import { moveOf } from "./moveOf.js";
import { nearbyMentions } from "./nearbyMentions.js";
import { nounsBeside } from "./nounsBeside.js";
import { ownMeasures } from "./ownMeasures.js";
import { periodsAbove } from "./periodsAbove.js";
import { restatedShare } from "./restatedShare.js";
import { roleOf } from "./roleOf.js";
import { toldPeriods } from "./toldPeriods.js";
import { type Heading, withHeading } from "./withHeading.js";
import { withLead } from "./withLead.js";
import { withOpening } from "./withOpening.js";
import { withQuestion } from "./withQuestion.js";
import { withSection } from "./withSection.js";
import { withTitle } from "./withTitle.js";
import { withTurn } from "./withTurn.js";

/** How far, in characters, words before a number speak of it. */
const BEFORE = 300;
/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;
/** Words that speak of one month, or of the largest or smallest part. */
const OF_A_PART = /\bmonth(?!s)|\bpeak|\b(?:high|low|busi|quiet)est\b|(?<![أا])شهر(?!ين)|ذرو|[أا]على|[أا]دنى/i;

/**
 * The context that its own line, and the heading above, give a reading, and its cell, if it stands in one. Readings are asked for
 * in their order, and the time is linear: windows are bounded.
 */
export function lineContexts(
  page: Surroundings,
): (reading: FigureReading, index: number, cell: Context | undefined) => Context {
  const { text, mentions } = page;
  let line = 0;
  let lineEnd = endOfLine(text, 0);
  let at = 0;
  let head: string | undefined;
  let above: readonly string[] | undefined;
  let heading: Heading = { start: Number.NEGATIVE_INFINITY, key: undefined, subject: undefined, named: [] };
  // The lines above are looked at once for a line, and where one of its numbers has no period.
  const aboveLine = (index: number): readonly string[] => {
    above ??= periodsAbove(page, index, line);
    return above;
  };
  return (reading, index, cell) => {
    const { start, end } = reading.span;
    while (lineEnd < start) {
      line = lineEnd + 1;
      head = undefined;
      above = undefined;
      lineEnd = endOfLine(text, line);
    }
    const from = Math.max(withQuestion(text, line, start), start - BEFORE);
    for (let mention = mentions[at]; mention !== undefined && mention.start < from; mention = mentions[++at]) {
      heading = withHeading(heading, mention, text);
      if (mention.start >= line && isNaming(mention)) head ??= mention.cue.name;
    }
    const near = headingOver(heading, text, line, from, start);
    const stretch = { page, reading, index, at, from, until: endOfSentence(text, end) };
    if (cell !== undefined) return inCell(withTurn(cell, page, index), stretch, near);
    const own = contextOf(stretch, head, near, aboveLine);
    const placed = withSection(withTurn(own, page, index), page.sectionAt(start));
    return page.isTitled(start) ? withTitle(placed, page.reportPeriod) : placed;
  };
}

function contextOf(
  stretch: Stretch,
  head: string | undefined,
  heading: Heading | undefined,
  aboveLine: (index: number) => readonly string[],
): Context {
  const { page, reading, index, at, from, until } = stretch;
  const { readings, text } = page;
  const { keys, said, key, named, subject, isOfContacts, measured, lastMeasure, turn, behind } =
    nearbyMentions(stretch);
  const role = roleOf(text, readings, index, turn);
  if (role !== undefined && role !== "change" && turn !== undefined)
    measured.push(...measuresOfClause(page, turn, at, from));
  if (lastMeasure !== undefined) measured.push(lastMeasure);
  const share = restatedShare(page, index);
  if (share !== undefined) measured.push(...measuresOfClause(page, share, at, from));
  const claims = claimsOf(page, index, behind, role);
  const { periods, isOpen } =
    role === "base"
      ? { periods: earlierPeriods(stretch, claims), isOpen: false }
      : linePeriods(page, index, from, until, true);
  // "11,415 calls, e-mails and chats" are none of them.
  const isOfAll = new Set(claims.keys).size >= SEVERAL || isOfKinds(reading, text);
  const measures = withLead(ownMeasures(page, index, measured, role), page, index, at);
  return {
    noun: "noun" in reading && !isOfAll ? reading.noun : undefined,
    key: isOfAll ? "*" : keyOver(key, subject, heading, claims, text.slice(from, reading.span.start)),
    before: named?.cue.about === "channel" && named.cue.names === undefined ? undefined : named?.cue.name,
    nameSpan: named,
    keys,
    said: [...said, ...nounsBeside(stretch)],
    head: head ?? keys[0],
    isOfContacts,
    subject: subject ?? heading?.subject,
    section: undefined,
    bound: undefined,
    period: periods[0],
    periods,
    isOpen,
    told: role === "base" ? undefined : toldPeriods(stretch),
    bases: basePeriods(stretch),
    above: periods.length === 0 ? aboveLine(index) : undefined,
    measures,
    direction: role === "level" || role === "base" ? undefined : directionOf(turn, readings, index, text),
    role,
    move: role === "level" && turn !== undefined ? moveOf(page, index, turn) : undefined,
    isOrigin: role === "base" && turn !== undefined && page.gaps(turn.end, reading.span.start) < CLAUSE,
    isTooLarge: exceedsWhole(text, reading, readings[index + 1]),
    text,
    isStrict: isStrict(reading, text),
    claims:
      role === "whole"
        ? { ...claims, measures }
        : withOpening(claims, role === "base" ? [...measures, "brought"] : measures),
    isHeaded: false,
    isOfPart: OF_A_PART.test(sentenceAround(reading.span, text, BEFORE, until)),
    // Here though it is undefined: a copy that added it would be of another hidden class, which is slower to read.
    held: undefined,
    share: undefined,
    cell: false,
    isOfOne: false,
    isTarget: false,
  };
}
