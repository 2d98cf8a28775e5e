import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { Context } from "./Context.js";
import { endOfSentence } from "./endOfSentence.js";
import type { Mention } from "./findCues.js";

/** How far, in characters, words before a number speak of it. */
const BEFORE = 300;
/** How far a heading reaches down, and a word of direction onward. */
const HEADING = 1500;
const DIRECTION = 80;

interface Heading {
  readonly start: number;
  readonly key: string | undefined;
  readonly subject: string | undefined;
}

/**
 * The context that its own line, and the heading above, give a reading. Readings are asked for in their order, and the time
 * is linear: windows are bounded.
 */
export function lineContexts(
  text: string,
  readings: readonly FigureReading[],
  mentions: readonly Mention[],
): (reading: FigureReading, index: number) => Context {
  let line = 0;
  let lineEnd = endOfLine(text, 0);
  let at = 0;
  let label: string | undefined;
  let heading: Heading = { start: -HEADING, key: undefined, subject: undefined };
  return (reading, index) => {
    const { start, end } = reading.span;
    while (lineEnd < start) {
      line = lineEnd + 1;
      label = undefined;
      lineEnd = endOfLine(text, line);
    }
    const from = Math.max(line, start - BEFORE);
    for (let mention = mentions[at]; mention !== undefined && mention.start < from; mention = mentions[++at]) {
      heading = withHeading(heading, mention);
      if (mention.start >= line && namesKey(mention) && text.charAt(mention.end) === ":") label ??= mention.cue.name;
    }
    const near = heading.start > from - HEADING ? heading : undefined;
    return contextOf({ readings, index, mentions, at, from, until: endOfSentence(text, end), label }, near);
  };
}

/** A heading is the last line that named a channel or a subject. */
function withHeading(heading: Heading, mention: Mention): Heading {
  const { start, cue } = mention;
  if (cue.about === "subject") return { start, key: undefined, subject: cue.name };
  return namesKey(mention) ? { start, key: cue.name, subject: heading.subject } : heading;
}

function namesKey({ cue: { about } }: Mention): boolean {
  return about === "channel" || about === "subset" || about === "all";
}

interface Stretch {
  readonly readings: readonly FigureReading[];
  readonly index: number;
  readonly mentions: readonly Mention[];
  readonly at: number;
  readonly from: number;
  readonly until: number;
  /** What stands before a colon in a line too long for one window: a list of gaps is followed by the sum of the rest. */
  readonly label: string | undefined;
}

function contextOf(stretch: Stretch, heading: Heading | undefined): Context {
  const { readings, index, mentions, at, until, label } = stretch;
  const reading = readings[index];
  const start = reading?.span.start ?? 0;
  const previous = readings[index - 1]?.span.end ?? 0;
  const next = readings[index + 1]?.span.start ?? until;
  const keys = label === undefined ? [] : [label];
  const measures: string[] = [];
  let key: string | undefined;
  let keyBefore = false;
  let subject: string | undefined;
  let measured: string | undefined;
  let turn: Mention | undefined;
  for (let place = at; place < mentions.length; place++) {
    const mention = mentions[place];
    if (mention === undefined || mention.start >= until) break;
    const before = mention.end <= start;
    const { about, name } = mention.cue;
    if (about === "subject") subject = name;
    else if (about === "measure") {
      if (before) measured = name;
      if (mention.start >= previous && mention.start < next) measures.push(name);
    } else if (about === "direction") {
      if (before) turn = mention;
    } else {
      keys.push(name);
      if (before || !keyBefore) key = before || key === undefined ? name : key;
      keyBefore ||= before;
    }
  }
  if (measured !== undefined) measures.push(measured);
  const periods = periodsIn(stretch);
  return {
    noun: reading !== undefined && "noun" in reading ? reading.noun : undefined,
    key: key ?? (subject === undefined ? heading?.key : undefined),
    keys,
    subject: subject ?? heading?.subject,
    bound: undefined,
    period: periods[0],
    periods,
    measures,
    direction: directionOf(turn, stretch, start),
    cell: false,
  };
}

/** The last word of direction before a number, if no other percentage stands between. */
function directionOf(
  turn: Mention | undefined,
  { readings, index }: Stretch,
  start: number,
): "up" | "down" | undefined {
  if (turn === undefined || start - turn.end > DIRECTION) return undefined;
  for (let other = index - 1; (readings[other]?.span.start ?? -1) > turn.start; other--)
    if (readings[other]?.kind === "percent") return undefined;
  return turn.cue.name === "up" ? "up" : "down";
}

/** The periods named before a number in its line, the nearest first, then those after it in its sentence. */
function periodsIn({ readings, index, from, until }: Stretch): readonly string[] {
  const periods: string[] = [];
  for (let other = index - 1; (readings[other]?.span.start ?? -1) >= from; other--) addPeriod(readings[other], periods);
  for (let other = index + 1; (readings[other]?.span.start ?? until) < until; other++)
    addPeriod(readings[other], periods);
  return periods;
}

function addPeriod(reading: FigureReading | undefined, periods: string[]): void {
  if (reading !== undefined && "period" in reading && !periods.includes(reading.period)) periods.push(reading.period);
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}
