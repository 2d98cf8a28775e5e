import type { FigureReading } from "../../language/reading/FigureReading.js";
import { NO_CLAIMS } from "./Claims.js";
import type { Context } from "./Context.js";
import { claimsOf } from "./claimsOf.js";
import { directionOf } from "./directionOf.js";
import { earlierPeriods } from "./earlierPeriods.js";
import { endOfLine } from "./endOfLine.js";
import { endOfSentence } from "./endOfSentence.js";
import { exceedsWhole } from "./exceedsWhole.js";
import type { Mention } from "./findCues.js";
import { isAside } from "./isAside.js";
import { isNaming } from "./isNaming.js";
import { isOfPrevious } from "./isOfPrevious.js";
import { isStrict } from "./isStrict.js";
import { type LinePeriods, linePeriods } from "./linePeriods.js";
import { measuresOfClause } from "./measuresOfClause.js";
import { ownMeasures } from "./ownMeasures.js";
import { roleOf } from "./roleOf.js";
import type { Surroundings } from "./Surroundings.js";
import { type Heading, withHeading } from "./withHeading.js";
import { withOpening } from "./withOpening.js";
import { withSection } from "./withSection.js";
import { withTitle } from "./withTitle.js";
import { withTurn } from "./withTurn.js";

/** How far, in characters, words before a number speak of it. */
const BEFORE = 300;
/** What parts two clauses (`gapsIn`). */
const CLAUSE = 100;
/** How far a heading reaches down. */
const HEADING = 1500;

const NO_PERIODS: LinePeriods = { periods: [], isOpen: false };

/**
 * The context that its own line, and the heading above, give a reading. Readings are asked for in their order, and the time
 * is linear: windows are bounded.
 */
export function lineContexts(page: Surroundings): (reading: FigureReading, index: number, isCell: boolean) => Context {
  const { text, mentions } = page;
  let line = 0;
  let lineEnd = endOfLine(text, 0);
  let at = 0;
  let head: string | undefined;
  let heading: Heading = { start: -HEADING, key: undefined, subject: undefined };
  return (reading, index, isCell) => {
    const { start, end } = reading.span;
    while (lineEnd < start) {
      line = lineEnd + 1;
      head = undefined;
      lineEnd = endOfLine(text, line);
    }
    const from = Math.max(line, start - BEFORE);
    for (let mention = mentions[at]; mention !== undefined && mention.start < from; mention = mentions[++at]) {
      heading = withHeading(heading, mention);
      if (mention.start >= line && isNaming(mention)) head ??= mention.cue.name;
    }
    const near = heading.start > from - HEADING ? heading : undefined;
    const until = endOfSentence(text, end);
    const context = withTurn(contextOf({ page, index, at, from, until, isCell, head }, near), page, index);
    const placed = withSection(context, page.sectionAt(start));
    return !isCell && page.isTitled(start) ? withTitle(placed, text.slice(from, until), page.reportPeriod) : placed;
  };
}

interface Stretch {
  readonly page: Surroundings;
  readonly index: number;
  readonly at: number;
  readonly from: number;
  readonly until: number;
  readonly isCell: boolean;
  readonly head: string | undefined;
}

function contextOf(stretch: Stretch, heading: Heading | undefined): Context {
  const { page, index, at, from, until, isCell, head } = stretch;
  const { readings, mentions } = page;
  const reading = readings[index];
  const start = reading?.span.start ?? 0;
  const previous = readings[index - 1]?.span.end ?? 0;
  const next = (isAside(page, index) ? readings[index + 2] : readings[index + 1])?.span.start ?? until;
  const keys: string[] = [];
  const measured: Mention[] = [];
  let key: string | undefined;
  let keyBefore = false;
  let subject: string | undefined;
  let measuredBefore: Mention | undefined;
  let turn: Mention | undefined;
  let behind = at;
  for (let place = at; place < mentions.length; place++) {
    const mention = mentions[place];
    if (mention === undefined || mention.start >= until) break;
    const before = mention.end <= start;
    if (mention.start < start) behind = place + 1;
    const { about, name } = mention.cue;
    if (about === "part") continue;
    if (about === "subject") subject = name;
    else if (about === "measure") {
      if (before && isOfPrevious(page, index, mention.start, mention.end)) continue;
      if (before) measuredBefore = mention;
      if (mention.end > previous && mention.start < next) measured.push(mention);
    } else if (about === "direction") {
      if (before) turn = mention;
    } else if (before || mention.start < next || isCell) {
      keys.push(name);
      if (before || !keyBefore) key = before || key === undefined ? name : key;
      keyBefore ||= before;
    }
  }
  const role = isCell || reading === undefined ? undefined : roleOf(page.text, readings, index, turn);
  if (role !== undefined && turn !== undefined) measured.push(...measuresOfClause(page, turn, at, from));
  if (measuredBefore !== undefined) measured.push(measuredBefore);
  const claims = isCell ? NO_CLAIMS : claimsOf(page, index, behind, role);
  const { periods, isOpen } = isCell
    ? NO_PERIODS
    : role === "base"
      ? { periods: earlierPeriods(stretch, claims), isOpen: false }
      : linePeriods(page, index, from, until, true);
  const measures = isCell ? measured.map(({ cue }) => cue.name) : ownMeasures(page, index, measured, role);
  return {
    noun: reading !== undefined && "noun" in reading ? reading.noun : undefined,
    key: key ?? (subject === undefined ? heading?.key : undefined),
    keys,
    head: head ?? keys[0],
    subject: subject ?? heading?.subject,
    bound: undefined,
    period: periods[0],
    periods,
    isOpen,
    measures,
    direction: role === "level" || role === "base" ? undefined : directionOf(turn, readings, index, page.text),
    role,
    isOrigin: role === "base" && turn !== undefined && page.gaps(turn.end, start) < CLAUSE,
    isTooLarge: exceedsWhole(page.text, reading, readings[index + 1]),
    text: page.text,
    isStrict: isStrict(reading, page.text),
    claims:
      role === "whole"
        ? { ...claims, measures }
        : withOpening(claims, role === "base" ? [...measures, "brought"] : measures),
    isHeaded: false,
    share: undefined,
    cell: false,
    isOfOne: false,
    isTarget: false,
  };
}
