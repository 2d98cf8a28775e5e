import { bareText } from "../tally/bareText.js";
import { blankLines } from "./blankLines.js";
import type { CsvProblem } from "./CsvOptions.js";
import type { CsvSink } from "./CsvSink.js";
import { checkCsvHeader } from "./checkCsvHeader.js";
import { countLineEnds } from "./countLineEnds.js";
import { isUneven } from "./isUneven.js";
import { plainRows } from "./plainRows.js";

type Row = readonly string[];

/** What ends where a piece does: a file that is open, whose last line has no end, may have been cut. */
export type CsvEnd = "of-file" | "open" | "cut" | "too-long";

/** Hands the rows of a CSV text on, in runs of consecutive lines, or says why one is no record. */
export interface CsvRuns {
  /** The line on which the next row begins. */
  line(): number;
  /** How many fields a record has, once that is known. */
  width(): number | undefined;
  start(header: Row): void;
  passOver(lines: number): void;
  /** Takes the plain lines at the beginning of a piece of whole lines, once there is a header, and returns where the first other one begins. */
  takePlain(piece: string): number;
  /** Takes the first `count` rows of a piece, which are lines if it is flat. */
  take(data: readonly Row[], piece: string, isFlat: boolean, end?: CsvEnd, count?: number): void;
  setAside(reason: CsvProblem, text: string, lastLine: number): void;
  finish(): void;
}

/** The runs of one text. */
export function csvRuns(sink: CsvSink, delimiter: string): CsvRuns {
  let line = 1;
  let names: Row | undefined;
  let isRead: readonly boolean[] | undefined;
  // The row before those that are taken next.
  let before: Row = [];
  // A broken record: the lines after it that have too few fields for records of their own are the rest of its text.
  let broken: { reason: CsvProblem; line: number; text: string; lastLine: number } | undefined;

  function finish(): void {
    if (broken) sink.problem(broken.reason, broken.line, broken.text, broken.lastLine);
    broken = undefined;
  }

  function start(header: Row, isCut = false): void {
    checkCsvHeader(header.join(delimiter), header, isCut);
    names = header;
    before = header;
    isRead = sink.header(header.map(bareText));
  }

  return {
    line: () => line,
    width: () => names?.length,
    start,
    passOver(lines) {
      line += lines;
    },
    takePlain(piece) {
      if (!names) return 0;
      const { rows, end } = plainRows(piece, delimiter, names.length, isRead);
      if (rows.length === 0) return 0;
      finish();
      sink.rows(rows, line);
      line += rows.length;
      // As wide as these are.
      before = names;
      return end;
    },
    take(data, piece, isFlat, end, count = data.length) {
      let begin = 0;
      let first = line;
      const isBlank = blankLines(piece, line);
      // The last row of the file; behind it is an empty one.
      const last = end ? data.length - 2 : -1;
      const isNone = (row: Row = [], at: number) => row.length === 1 && isBlank(row[0] ?? "", at);
      /** The row that follows, blank lines passed over; behind a last one that is whole there is as much room as a header has. */
      const after = (index: number): Row | undefined => {
        let next = index + 1;
        while (isNone(data[next], line + next - index - 1)) next++;
        return data[next] ?? (end && (index !== last || end === "of-file") ? names : undefined);
      };
      const handOn = (until: number, lastLine?: number) => {
        if (until <= begin) return;
        finish();
        sink.rows(begin === 0 && until === data.length ? data : data.slice(begin, until), first, lastLine);
      };
      for (let index = 0; index < count; index++) {
        const row = data[index] ?? [];
        const at = line;
        line += 1;
        if (!isFlat) for (const field of row) line += countLineEnds(field);
        const isCut = index === last && end === "cut";
        const isPassed = isNone(row, at);
        // Of several lines, a short row may be a part of a torn record; a long one is none.
        const canBeUneven = line === at + 1 || row.length > (names?.length ?? 0);
        const isWhole =
          !isPassed &&
          !isCut &&
          (row.length === names?.length || (canBeUneven && isUneven(row, before, after(index), names)));
        if (!isPassed) before = row;
        if (isWhole && line === at + 1) continue;
        if (isWhole) handOn(index + 1, line - 1);
        else handOn(index);
        begin = index + 1;
        first = line;
        if (isWhole || isPassed) continue;
        if (!names) start(row, isCut);
        else if (broken && row.length < names.length) broken.lastLine = line - 1;
        else {
          finish();
          sink.problem(isCut ? "unreadable-line" : "wrong-field-count", at, row.join(delimiter), line - 1);
        }
      }
      handOn(count);
    },
    setAside(reason, text, lastLine) {
      finish();
      broken = { reason, line, text, lastLine };
      line = lastLine + 1;
      before = [];
    },
    finish,
  };
}
