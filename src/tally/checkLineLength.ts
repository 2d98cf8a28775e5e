import { FeedbackError } from "../model/FeedbackError.js";

/** How many characters a line, or a record of several, may have: they are held in memory until it ends. */
export const LONGEST = 16_777_216;

/** Throws `bad-input` for what has come of a line if that is too long already, as a file without line ends is. */
export function checkLineLength(text: string, line: number): void {
  if (text.length > LONGEST)
    throw new FeedbackError(
      "bad-input",
      "a source needs one record a line, of at most 16,777,216 characters",
      text.slice(0, 60),
      `line ${line}`,
    );
}
