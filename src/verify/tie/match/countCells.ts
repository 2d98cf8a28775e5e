import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isTotal } from "../../../language/reading/isTotal.js";
import type { Channel } from "../../../model/FeedbackReport.js";
import { channelLabels } from "../names/channelLabels.js";
import { labelKey } from "../names/labelKey.js";
import type { FigureIndex } from "./figureIndex.js";
import { RARE } from "./timesOf.js";

/** What parts cells. */
const MARK = /[\t|]/;
/** A count has no more signs, and no more letters are a slip of the hand. */
const LONGEST = 16;
const LETTERS = /[A-Za-zء-ي]{4}/;
/** What stands in brackets is a note. */
const NOTE = /^[([]/;
/** Rows and lines are looked at so far, in characters. */
const FAR = 400;

/**
 * Whether a reading is all there is in a cell whose row is called as a channel or total, and above or below which a count of contacts
 * stands: there stands a count, whatever it looks like.
 */
export function countCells(
  text: string,
  readings: readonly FigureReading[],
  channels: readonly Channel[],
  { printing }: FigureIndex,
): (reading: FigureReading, at: number) => boolean {
  const names = new Set(channelLabels(channels).flatMap(([, labels]) => labels.map(labelKey)));
  const isCountIn = (start: number, end: number, from: number, step: -1 | 1): boolean => {
    for (let at = from; ; at += step) {
      const reading = readings[at];
      if (reading === undefined || (step < 0 ? reading.span.start < start : reading.span.start >= end)) return false;
      const isInside = reading.span.start >= start && reading.span.end <= end;
      if (isInside && "value" in reading && reading.value >= RARE)
        return printing(reading).some(({ figure }) => figure.subject === "contacts" && figure.form === "count");
    }
  };
  return (reading, at) => {
    const { start, end } = reading.span;
    const { from, cells } = lineAt(text, start);
    if (cells.length < 2) return false;
    const column = cells.findIndex((cell) => start >= cell.start && end <= cell.end);
    const own = cells[column];
    const label = cells.find(({ start: first, end: last }) => text.slice(first, last).trim() !== "");
    if (own === undefined || label === undefined || label === own) return false;
    const words = text.slice(own.start, own.end).trim();
    if (words.length > LONGEST || LETTERS.test(words) || NOTE.test(words)) return false;
    const name = text.slice(label.start, label.end);
    if (!names.has(labelKey(name)) && !isTotal(name.trim())) return false;
    const next = lineAt(text, (cells.at(-1)?.end ?? end) + 1).cells[column];
    const previous = from > 0 ? lineAt(text, from - 1).cells[column] : undefined;
    return (
      (next !== undefined && isCountIn(next.start, next.end, at + 1, 1)) ||
      (previous !== undefined && isCountIn(previous.start, previous.end, at - 1, -1))
    );
  };
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The line that a place is in, and its cells. */
function lineAt(text: string, place: number): { readonly from: number; readonly cells: readonly Cell[] } {
  const least = Math.max(0, place - FAR);
  const from = least + text.slice(least, place).lastIndexOf("\n") + 1;
  const [line = ""] = text.slice(from, place + FAR).split("\n", 1);
  let start = from;
  const cells = line.split(MARK).map((cell) => {
    const span = { start, end: start + cell.length };
    start = span.end + 1;
    return span;
  });
  return { from, cells };
}
