import { FeedbackError } from "../model/FeedbackError.js";

/** Throws `bad-input` for a text of one line without an object: it holds no record, and most of all it is the name of a file. */
export function checkNoFileName(source: unknown): void {
  if (typeof source === "string" && /^\s*[^\s{][^\n{]*\s*$/.test(source))
    throw new FeedbackError(
      "bad-input",
      "tallyNdjson needs records, one a line, or a stream of them (of a file, createReadStream), and not its name",
      source,
    );
}
