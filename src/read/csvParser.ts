import Papa from "papaparse";
import { checkLineLength, LONGEST } from "../tally/checkLineLength.js";
import type { CsvSink } from "./CsvSink.js";
import { checkCsvHeader } from "./checkCsvHeader.js";
import { checkCsvOptions } from "./checkCsvOptions.js";
import { countLineEnds } from "./countLineEnds.js";
import { type CsvEnd, csvRuns } from "./csvRuns.js";
import { formulaText } from "./formulaText.js";
import { isBlankText } from "./isBlankText.js";
import { openQuotes } from "./openQuotes.js";

/** How much is parsed at a time: the fields of more would take much memory. A record that is longer is tried again twice as far. */
const SPAN = 262_144;

/** How much after a bad quote: a line, and twice as much each time that none is bad. What is parsed behind a bad one is parsed again. */
const CAREFUL = 1;

/** How much is looked through for plain lines behind one that is none, and twice as much each time that all are. */
const REACH = 1024;

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
  let span = CAREFUL;
  let reach = REACH;
  const runs = csvRuns(sink, delimiter);

  /** Sets aside the record whose field opens before `index`, to the end of that line or of the file; returns where the next one begins. */
  function skipBroken(piece: string, from: number, index: number, isToEnd: boolean): number {
    const end = piece.indexOf("\n", index);
    const text = piece.slice(piece.lastIndexOf("\n", index - 1) + 1, end);
    if (runs.width() === undefined) checkCsvHeader(text);
    const reason = !isToEnd && piece.slice(index, end).includes('"') ? "bad-quotes" : "unclosed-quote";
    const taken = isToEnd ? piece.length : end + 1;
    const lastLine = from + countLineEnds(piece.slice(0, taken)) - 1;
    runs.setAside(reason, text, lastLine);
    return taken;
  }

  /** Takes whole lines; returns where the first record begins that does not end in them, and whether one was broken. */
  function take(piece: string, end?: CsvEnd) {
    const from = runs.line();
    const parser = new Papa.Parser({ delimiter, newline: "\n" });
    const { data: written, errors, meta }: Papa.ParseResult<string[]> = parser.parse(piece, 0, !end);
    const data = piece.includes('="') ? written.map((row) => row.map(formulaText)) : written;
    const [error] = errors;
    if (error) {
      runs.take(data.slice(0, error.row), piece, false);
      const { index = 0, code } = error;
      // What is in a cell that the file ends in cannot be known to be records.
      const isToEnd = end !== "too-long" && code === "MissingQuotes" && piece.length - index <= LONGEST_CELL;
      return { taken: skipBroken(piece, from, index, isToEnd), isBroken: true };
    }
    // Flat if every record is a line; only the last of the file, which is empty, has no end.
    const isFlat = !piece.includes('"') || countLineEnds(piece.slice(0, meta.cursor)) === data.length - (end ? 1 : 0);
    const isText = (text = "") => !isBlankText(text) || text.includes("\n");
    const place = data.findLastIndex((each) => each.length > 1 || isText(each[0]));
    const row = data[place] ?? [];
    const width = runs.width() ?? 0;
    const lineEnds = row.reduce((sum, field) => sum + countLineEnds(field), 0);
    // Whether it is a record is told by the next one that is not blank.
    const isHeld = !end && row.length > 1 && row.length !== width && (lineEnds === 0 || row.length > width);
    let taken = meta.cursor;
    for (let lines = isHeld ? data.length - place + lineEnds : 0; lines > 0; lines--)
      taken = piece.lastIndexOf("\n", taken - 2) + 1;
    runs.take(data, piece, isFlat, end, isHeld ? place : data.length);
    return { taken, isBroken: false };
  }

  return (chunk, isCut = false) => {
    if (given && runs.width() === undefined) runs.start(given);
    const isLast = chunk === undefined;
    if (isCut) rest += "\uFFFD";
    const isOpen = isLast && rest !== "" && !rest.endsWith("\n");
    if (isOpen) rest += "\n";
    rest += chunk ?? "";
    // A record that no chunk completes is tried again only when it has doubled, so that the work stays linear.
    if (!isLast && rest.length < wait) return;
    for (; runs.line() <= skipLines && rest.includes("\n"); runs.passOver(1)) rest = rest.slice(rest.indexOf("\n") + 1);
    // Whole lines only: whether a quote is in its place shows in what follows it.
    const cut = rest.lastIndexOf("\n") + 1;
    if (rest.length - cut > LONGEST) checkLineLength(rest.slice(cut), runs.line() + countLineEnds(rest.slice(0, cut)));
    if (runs.line() <= skipLines) return;
    const text = rest.slice(0, even) + openQuotes(rest.slice(even, cut).replaceAll("\r\n", "\n"), delimiter);
    let at = 0;
    while (at < text.length) {
      const lines = text.slice(at, lineEnd(text, at + reach));
      // The line that a file is cut in is no plain one, however whole it seems.
      const plain = isCut ? 0 : runs.takePlain(lines);
      at += plain;
      if (plain === lines.length) {
        reach = Math.min(2 * reach, SPAN);
        span = CAREFUL;
        continue;
      }
      reach = REACH;
      const until = lineEnd(text, at + span);
      const isEnd = isLast && until === text.length;
      const piece = text.slice(at, until);
      let { taken, isBroken } = take(piece, isEnd ? (isCut ? "cut" : isOpen ? "open" : "of-file") : undefined);
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
    if (isLast) runs.finish();
  };
}

/** Where the line ends that goes on at a place; a text of whole lines ends with the last. */
function lineEnd(text: string, at: number): number {
  return text.indexOf("\n", at) + 1 || text.length;
}
