import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { Context } from "./Context.js";
import type { Mention } from "./findCues.js";

/** How far, in characters, words before and after a number speak of it. */
const BEFORE = 300;
const AFTER = 120;
/** How far a heading reaches down. */
const HEADING = 1500;

/** The context that its own line, and the heading above, give each reading. The time is linear: windows are bounded. */
export function lineContexts(
  text: string,
  readings: readonly FigureReading[],
  mentions: readonly Mention[],
): readonly Context[] {
  let line = 0;
  let at = 0;
  let heading: { readonly start: number; readonly key?: string; readonly subject?: string } = { start: -HEADING };
  return readings.map((reading, index) => {
    const { start, end } = reading.span;
    for (let next = text.indexOf("\n", line); next >= 0 && next < start; next = text.indexOf("\n", line))
      line = next + 1;
    const from = Math.max(line, start - BEFORE);
    for (let mention = mentions[at]; mention !== undefined && mention.start < from; mention = mentions[++at])
      heading = withHeading(heading, mention);
    const until = sentenceEnd(text, end);
    const before: Mention[] = [];
    const after: Mention[] = [];
    for (let next = at; next < mentions.length; next++) {
      const mention = mentions[next];
      if (mention === undefined || mention.start >= until) break;
      (mention.end <= start ? before : after).push(mention);
    }
    const near = heading.start > from - HEADING ? heading : undefined;
    return contextOf(reading, periodsAround(readings, index, from, until), before, after, readings, index, near);
  });
}

function withHeading(
  heading: { readonly start: number; readonly key?: string; readonly subject?: string },
  mention: Mention,
) {
  const { about, name } = mention.cue;
  const { start } = mention;
  if (about === "subject") return { start, subject: name };
  return about === "channel" || about === "subset" || about === "all" ? { ...heading, start, key: name } : heading;
}

function contextOf(
  reading: FigureReading,
  { near, all }: { readonly near: string | undefined; readonly all: ReadonlySet<string> },
  before: readonly Mention[],
  after: readonly Mention[],
  readings: readonly FigureReading[],
  index: number,
  heading: { readonly key?: string; readonly subject?: string } | undefined,
): Context {
  const isKey = ({ cue }: Mention): boolean => cue.about === "channel" || cue.about === "subset" || cue.about === "all";
  const previous = readings[index - 1]?.span.end ?? 0;
  const next = readings[index + 1]?.span.start ?? Number.POSITIVE_INFINITY;
  const named = [...before, ...after].findLast(({ cue }) => cue.about === "subject")?.cue.name;
  const subject = named ?? heading?.subject;
  const key =
    (before.findLast(isKey) ?? after.find(isKey))?.cue.name ?? (named === undefined ? heading?.key : undefined);
  const measured = before.findLast(({ cue }) => cue.about === "measure");
  const measures = [...before, ...after]
    .filter(({ cue, start }) => cue.about === "measure" && start >= previous && start < next)
    .map(({ cue }) => cue.name);
  if (measured !== undefined) measures.push(measured.cue.name);
  const direction = directionOf(before, reading, readings, index);
  return {
    ...("noun" in reading && reading.noun !== undefined ? { noun: reading.noun } : {}),
    ...(key === undefined ? {} : { key }),
    keys: new Set([...before, ...after].filter(isKey).map(({ cue }) => cue.name)),
    ...(subject === undefined ? {} : { subject }),
    ...(near === undefined ? {} : { period: near }),
    periods: all,
    measures: new Set(measures),
    ...(direction === undefined ? {} : { direction }),
    cell: false,
  };
}

/** The last word of direction before a number, if no other percentage stands between. */
function directionOf(
  before: readonly Mention[],
  { span }: FigureReading,
  readings: readonly FigureReading[],
  index: number,
): "up" | "down" | undefined {
  const word = before.findLast(({ cue }) => cue.about === "direction");
  if (word === undefined || span.start - word.end > 80) return undefined;
  for (let other = index - 1; (readings[other]?.span.start ?? -1) > word.start; other--)
    if (readings[other]?.kind === "percent") return undefined;
  return word.cue.name === "up" ? "up" : "down";
}

/** The periods named before a number in its line, and after it in its sentence; the nearest one before, else after. */
function periodsAround(readings: readonly FigureReading[], index: number, from: number, until: number) {
  const all = new Set<string>();
  let near: string | undefined;
  for (let other = index - 1; (readings[other]?.span.start ?? -1) >= from; other--) {
    const reading = readings[other];
    if (reading === undefined || !("period" in reading)) continue;
    near ??= reading.period;
    all.add(reading.period);
  }
  for (let other = index + 1; (readings[other]?.span.start ?? until) < until; other++) {
    const reading = readings[other];
    if (reading === undefined || !("period" in reading)) continue;
    near ??= reading.period;
    all.add(reading.period);
  }
  return { near, all };
}

function sentenceEnd(text: string, end: number): number {
  const limit = Math.min(text.length, end + AFTER);
  for (let index = end; index < limit; index++) {
    const character = text.charAt(index);
    if (character === "\n" || character === "؛" || character === "؟") return index;
    if (character === "." && !/\d/.test(text.charAt(index + 1))) return index;
  }
  return limit;
}
