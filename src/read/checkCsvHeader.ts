import { FeedbackError } from "../model/FeedbackError.js";

/** Throws `bad-input` for a header that is none, or without its names cannot be read; first for what the whole file may be instead. */
export function checkCsvHeader(text: string, names?: readonly string[], isCut = false): void {
  const fail = (rule: string): never => {
    throw new FeedbackError("bad-input", rule, text);
  };
  if (text.includes("\r")) fail("a CSV file needs lines that end in LF or CRLF");
  if (/^\s*[[{]\s*(?:["[{]|$)/.test(text))
    fail("a CSV file needs a header, and JSON one record a line (NDJSON, by tallyNdjson or --format ndjson)");
  if (/^\s*<(?:!doctype|\?xml|html|table)/i.test(text))
    fail("a CSV file needs a header, and a table in HTML or XML to be saved as CSV");
  if (!names) fail("a CSV header needs quotes in their places");
  if (isCut) fail("a CSV header needs to be whole");
}
