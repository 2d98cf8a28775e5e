import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { type FactorTold, factorTold } from "./factorTold.js";
import { inScale } from "./inScale.js";

const MARK = /[|\t]/;
/** A text without such words has no such note, however long it is. */
const ANY = /thousand|million|000|بال(?:[أا]لف|آلاف|مل)/i;

/**
 * The readings of a text, with the factor of what is told in thousands or millions: behind a label that says so, in the column of such a head, or
 * below such a title up to the next blank line.
 */
export function withScales(readings: readonly FigureReading[], text: string): readonly FigureReading[] {
  if (!ANY.test(text)) return readings;
  const scaled: FigureReading[] = [];
  let above: FactorTold | undefined;
  let hasBegun = false;
  let at = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const from = at;
    while ((readings[at]?.span.start ?? end) < end) at++;
    const inside = readings.slice(from, at);
    const note = factorTold(text.slice(start, end));
    const isOwn = ({ span }: FigureReading): boolean => note !== undefined && span.start >= start + note.end;
    if (note !== undefined) [above, hasBegun] = [inside.some(isOwn) ? undefined : note, false];
    else if (inside.length > 0) hasBegun = true;
    else if (hasBegun && text.slice(start, end).trim() === "") above = undefined;
    let [cell, place] = [0, start];
    for (const reading of inside) {
      // Only the marks since the number before are counted: a line may be long.
      cell += text.slice(place, reading.span.start).split(MARK).length - 1;
      place = Math.max(place, reading.span.start);
      const isBelow = note === undefined && (above?.cells.length === 0 || above?.cells.includes(cell));
      const told = isOwn(reading) ? note : isBelow ? above : undefined;
      scaled.push(told === undefined ? reading : inScale(reading, told.factor));
    }
    start = end + 1;
  }
  return scaled;
}
