import Papa from "papaparse";
import { FeedbackError } from "../model/FeedbackError.js";
import type { CsvProblem } from "./CsvOptions.js";

/** What becomes of the records of a CSV text. */
export interface CsvSink {
  /** Called once, before any record. */
  header(names: readonly string[]): void;
  /** Records of consecutive lines, from `line`, that have a field for every name. */
  rows(rows: readonly (readonly string[])[], line: number): void;
  problem(reason: CsvProblem, line: number, text: string): void;
}

/** A parser that takes a CSV text in chunks cut anywhere; `push()` without a text ends it. */
export function csvParser(sink: CsvSink, delimiter = ",", header?: readonly string[]): (text?: string) => void {
  if (delimiter.length !== 1 || /["\r\n]/.test(delimiter)) {
    throw new FeedbackError("bad-option", "delimiter needs one character such as , or ;", delimiter);
  }
  let rest = "";
  let wait = 0;
  let line = 1;
  let width = -1;

  function start(names: readonly string[]): void {
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined) throw new FeedbackError("bad-input", "a CSV header needs names that differ", repeated);
    width = names.length;
    sink.header(names);
  }

  return (chunk) => {
    if (header && width < 0) start(header);
    const isLast = chunk === undefined;
    rest += chunk ?? "";
    // A record that no chunk completes is tried again only when it has doubled, so that the work stays linear.
    if (!isLast && rest.length < wait) return;
    // A line end cut in two waits for its other half.
    const cut = !isLast && rest.endsWith("\r") ? rest.length - 1 : rest.length;
    const text = rest.slice(0, cut).replaceAll("\r\n", "\n");
    const parser = new Papa.Parser({ delimiter, newline: "\n" });
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
    wait = meta.cursor === 0 ? 2 * rest.length : 0;
    rest = isLast ? "" : text.slice(meta.cursor) + rest.slice(cut);

    const bad = new Map<number, CsvProblem>();
    for (const { row = -1, code } of errors) {
      if (code === "MissingQuotes") bad.set(row, "unclosed-quote");
      else if (!bad.has(row)) bad.set(row, "bad-quotes");
    }
    const read = isLast ? text : text.slice(0, meta.cursor);
    // Flat if every record is a line; only the last of the file has no end.
    const isFlat = !read.includes('"') || countLineEnds(read) === data.length - (isLast ? 1 : 0);
    // Records are handed on in runs of consecutive lines.
    let begin = 0;
    let first = line;
    const handOn = (end: number) => {
      if (end > begin) sink.rows(begin === 0 && end === data.length ? data : data.slice(begin, end), first);
    };
    for (let index = 0; index < data.length; index++) {
      const row = data[index] ?? [];
      const at = line;
      line += 1;
      if (!isFlat) for (const field of row) line += countLineEnds(field);
      const problem = bad.size > 0 ? bad.get(index) : undefined;
      const isWhole = problem === undefined && row.length === width && (width > 1 || row[0] !== "");
      if (isWhole && line === at + 1) continue;
      handOn(isWhole ? index + 1 : index);
      begin = index + 1;
      first = line;
      if (problem) sink.problem(problem, at, row.join(delimiter));
      else if (!isWhole && (row.length > 1 || row[0] !== "")) {
        if (width < 0) start(row);
        else sink.problem("wrong-field-count", at, row.join(delimiter));
      }
    }
    handOn(data.length);
  };
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
