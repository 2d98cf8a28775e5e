import Papa from "papaparse";
import { bareText } from "../tally/bareText.js";
import { checkLineLength, LONGEST } from "../tally/checkLineLength.js";
import { blankLines } from "./blankLines.js";
import type { CsvProblem } from "./CsvOptions.js";
import type { CsvSink } from "./CsvSink.js";
import { checkCsvHeader } from "./checkCsvHeader.js";
import { checkCsvOptions } from "./checkCsvOptions.js";
import { countLineEnds } from "./countLineEnds.js";
import { formulaText } from "./formulaText.js";

/** How much is parsed at a time: the fields of more would take much memory. A record that is longer is tried again twice as far. */
const SPAN = 262_144;

/** How much after a bad quote: a line, and twice as much each time that none is bad. What is parsed behind a bad one is parsed again. */
const CAREFUL = 1;

/** How much can be the rest of a cell in which the file ends; no field of a helpdesk holds more. Of a longer one the quote is a stray one. */
const LONGEST_CELL = 1_048_576;

/**
 * A parser that takes a CSV text in chunks cut anywhere; `push()` without a text ends it, and with `isCut` within a
 * character of the last record. The names of a header are those of the call: a caller may change them before the first chunk is there.
 */
export function csvParser(
  sink: CsvSink,
  delimiter = ",",
  header?: readonly string[],
  skipLines = 0,
): (text?: string, isCut?: boolean) => void {
  checkCsvOptions(delimiter, header, skipLines);
  const given = header && [...header];
  let rest = "";
  // How much of it has its line ends made one kind already: done twice, CR CR LF would be one too.
  let even = 0;
  let wait = 0;
  let [line, width] = [1, -1];
  // A broken record: the lines after it that have too few fields for records of their own are the rest of its text.
  let broken: { reason: CsvProblem; line: number; text: string; lastLine: number } | undefined;

  function settleBroken(): void {
    if (broken) sink.problem(broken.reason, broken.line, broken.text, broken.lastLine);
    broken = undefined;
  }

  function start(names: readonly string[], isCut = false): void {
    checkCsvHeader(names.join(delimiter), names, isCut);
    width = names.length;
    sink.header(names.map(bareText));
  }

  /** Records are handed on in runs of consecutive lines. */
  function takeRows(data: readonly (readonly string[])[], piece: string, isFlat: boolean, cutAt = -1): void {
    let begin = 0;
    let first = line;
    const isBlank = blankLines(piece, line);
    const handOn = (end: number) => {
      if (end <= begin) return;
      settleBroken();
      sink.rows(begin === 0 && end === data.length ? data : data.slice(begin, end), first);
    };
    for (let index = 0; index < data.length; index++) {
      const row = data[index] ?? [];
      const at = line;
      line += 1;
      if (!isFlat) for (const field of row) line += countLineEnds(field);
      const isNone = row.length === 1 && isBlank(row[0] ?? "", at);
      const isWhole = row.length === width && !isNone && index !== cutAt;
      if (isWhole && line === at + 1) continue;
      handOn(isWhole ? index + 1 : index);
      begin = index + 1;
      first = line;
      if (isWhole || isNone) continue;
      if (width < 0) start(row, index === cutAt);
      else if (broken && row.length < width) broken.lastLine = line - 1;
      else {
        settleBroken();
        sink.problem(index === cutAt ? "unreadable-line" : "wrong-field-count", at, row.join(delimiter), line - 1);
      }
    }
    handOn(data.length);
  }

  /** Sets aside the record whose field opens before `index`, to the end of that line or of the file; returns where the next one begins. */
  function skipBroken(piece: string, from: number, index: number, isToEnd: boolean): number {
    const end = piece.indexOf("\n", index);
    const text = piece.slice(piece.lastIndexOf("\n", index - 1) + 1, end);
    if (width < 0) checkCsvHeader(text);
    const reason = !isToEnd && piece.slice(index, end).includes('"') ? "bad-quotes" : "unclosed-quote";
    const taken = isToEnd ? piece.length : end + 1;
    const lastLine = from + countLineEnds(piece.slice(0, taken)) - 1;
    settleBroken();
    broken = { reason, line, text, lastLine };
    line = lastLine + 1;
    return taken;
  }

  /** Takes whole lines; returns where the first record begins that does not end in them, and whether one was broken. */
  function take(piece: string, end?: "of-file" | "cut" | "too-long") {
    const from = line;
    const parser = new Papa.Parser({ delimiter, newline: "\n" });
    const { data: written, errors, meta }: Papa.ParseResult<string[]> = parser.parse(piece, 0, !end);
    const data = piece.includes('="') ? written.map((row) => row.map(formulaText)) : written;
    const [error] = errors;
    if (error) {
      takeRows(data.slice(0, error.row), piece, false);
      const { index = 0, code } = error;
      // What is in a cell that the file ends in cannot be known to be records.
      const isToEnd = end !== "too-long" && code === "MissingQuotes" && piece.length - index <= LONGEST_CELL;
      return { taken: skipBroken(piece, from, index, isToEnd), isBroken: true };
    }
    // Flat if every record is a line; only the last of the file, which is empty, has no end.
    const isFlat = !piece.includes('"') || countLineEnds(piece.slice(0, meta.cursor)) === data.length - (end ? 1 : 0);
    takeRows(data, piece, isFlat, end === "cut" ? data.length - 2 : -1);
    return { taken: meta.cursor, isBroken: false };
  }

  return (chunk, isCut = false) => {
    if (given && width < 0) start(given);
    const isLast = chunk === undefined;
    if (isCut) rest += "\uFFFD";
    if (isLast && rest !== "" && !rest.endsWith("\n")) rest += "\n";
    rest += chunk ?? "";
    // A record that no chunk completes is tried again only when it has doubled, so that the work stays linear.
    if (!isLast && rest.length < wait) return;
    for (; line <= skipLines && rest.includes("\n"); line++) rest = rest.slice(rest.indexOf("\n") + 1);
    // Whole lines only: whether a quote is in its place shows in what follows it.
    const cut = rest.lastIndexOf("\n") + 1;
    if (rest.length - cut > LONGEST) checkLineLength(rest.slice(cut), line + countLineEnds(rest.slice(0, cut)));
    if (line <= skipLines) return;
    const text = rest.slice(0, even) + rest.slice(even, cut).replaceAll("\r\n", "\n");
    let at = 0;
    for (let span = SPAN; at < text.length; ) {
      const until = at + span < text.length ? text.indexOf("\n", at + span) + 1 : text.length;
      const isEnd = isLast && until === text.length;
      const piece = text.slice(at, until);
      let { taken, isBroken } = take(piece, isEnd ? (isCut ? "cut" : "of-file") : undefined);
      // A quote that is open for so long is taken for one that is never closed.
      if (taken === 0 && piece.length > LONGEST) ({ taken, isBroken } = take(piece, "too-long"));
      if (taken === 0 && until === text.length) break;
      at += taken;
      while (span < piece.length) span *= 2;
      span = isBroken ? CAREFUL : taken === 0 ? span : Math.min(span, SPAN);
    }
    wait = at === 0 ? 2 * rest.length : 0;
    rest = text.slice(at) + rest.slice(cut);
    even = text.length - at;
    if (isLast) settleBroken();
  };
}
