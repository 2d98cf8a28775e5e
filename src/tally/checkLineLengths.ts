import { checkLineLength, LONGEST } from "./checkLineLength.js";

/** Throws `bad-input` for a line of a text, whose first has that number, that is too long: a long chunk may hold it whole. */
export function checkLineLengths(text: string, line: number): void {
  if (text.length <= LONGEST) return;
  for (let [from, number] = [0, line]; from <= text.length; number++) {
    const end = text.indexOf("\n", from);
    const until = end < 0 ? text.length : end;
    if (until - from > LONGEST) checkLineLength(text.slice(from, until), number);
    from = until + 1;
  }
}
