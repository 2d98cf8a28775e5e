import { closeCommas } from "./reading/closeCommas.js";
import type { FigureReading } from "./reading/FigureReading.js";
import { groupDotted } from "./reading/groupDotted.js";
import { joinRange } from "./reading/joinRange.js";
import { joinSpaced } from "./reading/joinSpaced.js";
import { nameYears } from "./reading/nameYears.js";
import { readAt } from "./reading/readAt.js";
import { asciiDigits, type Source } from "./reading/Source.js";
import { shareYear } from "./reading/shareYear.js";
import { sourceOf } from "./reading/sourceOf.js";
import { type Token, tokenize } from "./reading/tokenize.js";

/**
 * Reads the figures of a text that has no marks in it, or whose marks set its names apart.
 *
 * @param text - plain text of any length
 */
export function readPlainFigures(text: string): readonly FigureReading[] {
  const readings: FigureReading[] = [];
  const phones = new Set<string>();
  const tokens: Token[] = [];
  const spare: Token[] = [];
  const source = sourceOf(text, tokens);
  closeCommas(text, source.kinds);
  for (let start = 0; start < text.length; ) {
    start = tokenize(source, start, tokens, spare);
    readLine(source, readings, phones);
    for (let token = tokens.pop(); token !== undefined; token = tokens.pop()) spare.push(token);
  }
  if (phones.size > 0) namePhones(readings, phones);
  nameYears(text, readings);
  const joined = source.isSpaced ? joinSpaced(text, readings) : readings;
  return source.isDotted ? groupDotted(joined) : joined;
}

/** Nothing is read over the end of a line, so that its tokens are all that is kept. */
function readLine(source: Source, readings: FigureReading[], phones: Set<string>): void {
  const { tokens } = source;
  for (let at = 0; at < tokens.length; ) {
    const previous = at === 0 ? undefined : readings.at(-1);
    const found = readAt(source, at, previous);
    if (found === undefined) at++;
    else {
      const { reading } = found;
      const ends =
        previous?.kind === "number" || previous?.kind === "money"
          ? joinRange(source, at, previous, reading)
          : undefined;
      if (ends === undefined) readings.push(reading);
      else readings.splice(-1, 1, ...ends);
      if (previous !== undefined && "period" in previous) shareYear(source.text, readings);
      if (reading.kind === "phone") phones.add(reading.code);
      at = found.next;
    }
  }
}

/** A service number that the text once calls so is one wherever nothing is counted by it. */
function namePhones(readings: FigureReading[], phones: ReadonlySet<string>): void {
  readings.forEach((reading, index) => {
    // «عمليات 911» names who is called.
    const isLabelled = reading.kind === "count" && (reading.nounSpan?.end ?? reading.span.end) < reading.span.start;
    if (!(reading.kind === "number" || isLabelled) || reading.text.length > 5) return;
    const { span, text, script } = reading;
    const code = asciiDigits(text);
    // Nobody groups the digits that are dialled: "1,991" counts.
    if (code.length === text.length && phones.has(code)) readings[index] = { span, text, script, kind: "phone", code };
  });
}
