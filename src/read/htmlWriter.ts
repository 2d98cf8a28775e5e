import type { HtmlSegment } from "./HtmlText.js";

/** Writes the text of a page. */
export interface HtmlWriter {
  /** The segments so far: what is written between two calls are the segments between two lengths of it. */
  readonly segments: readonly HtmlSegment[];
  /** The length of the text so far. */
  readonly length: () => number;
  /** Writes text that stands at a place in the HTML, white space folded unless it is kept. */
  readonly write: (text: string, start: number, end: number, keep: boolean) => void;
  /** Ends the line, twice for an empty line; inside a cell the row goes on. */
  readonly endLine: (lines: 1 | 2, inCell: boolean) => void;
  /** Sets a bullet before the next text. */
  readonly setBullet: (on: boolean) => void;
  /** Starts the next cell of a row. */
  readonly nextCell: () => void;
  /** Ends the row with the cells that have no text. */
  readonly endRow: () => void;
  /** Marks where an element begins or ends within a line: a number and a word that meet there are two things, as two words of two elements are, and two numbers around a box: two blanks part them, as one parts the groups of one number. */
  readonly seam: (edge: "begin" | "end" | "box") => void;
  /** Where two things last met so; before all text where none did. */
  readonly lastSeam: () => number;
  /** Forgets the cells that have no text. */
  readonly dropCells: () => void;
  readonly text: () => string;
}

const SPACES = /[ \t\n\f\r]+/g;
const LINE_SEPARATOR = "\u2028";
const BULLET = "\u2022 ";
/** As many characters as tell whether a number and a word meet. */
const TAIL = 4;
/** What is shorter than a word belongs to the number that it touches: `2nd`, `70K`, `Q3`, and what Arabic glues before it. */
const WORD_BEFORE = /\p{L}{3}$/u;
const ARTICLE = /ال$/;
const WORD_BEHIND = /^\p{L}{3}/u;
const NUMBER_BEFORE = /[\d٠-٩۰-۹][%٪¹²³]?$/;
const NUMBER_BEHIND = /^[-+−]?[\d٠-٩۰-۹]/;

/** A writer of text that remembers where in the HTML each part of it stands. */
export function htmlWriter(): HtmlWriter {
  const segments: { text: { start: number; end: number }; html: { start: number; end: number } }[] = [];
  const parts: string[] = [];
  let length = 0;
  let lines = 0;
  let cells = 0;
  let separated = false;
  let bullet = false;
  let space: { start: number; end: number } | undefined;
  let tail = "";
  let seam: "begin" | "end" | "both" | undefined;
  let isBoxed = false;
  let lastSeam = -1;

  const insert = (text: string): void => {
    parts.push(text);
    length += text.length;
    tail = (tail + text).slice(-TAIL);
  };
  const add = (text: string, start: number, end: number): void => {
    const last = segments.at(-1);
    const whole = text.length === end - start;
    const joins =
      whole &&
      last?.html.end === start &&
      last.text.end === length &&
      start - last.html.start === length - last.text.start;
    if (joins) {
      last.html.end = end;
      last.text.end += text.length;
    } else segments.push({ text: { start: length, end: length + text.length }, html: { start, end } });
    insert(text);
  };
  /** Writes what stands between the text before and the text to come. */
  const separate = (): void => {
    if (length > 0 && lines > 0) insert("\n".repeat(lines));
    else if (separated && cells === 0 && length > 0) insert(LINE_SEPARATOR);
    else if (space && cells === 0 && length > 0) add(" ", space.start, space.end);
    if (cells > 0) insert("\t".repeat(cells));
    if (bullet) insert(BULLET);
    lines = cells = 0;
    bullet = separated = false;
    space = undefined;
  };
  const put = (text: string, start: number, end: number, keep = false): void => {
    if (text === "") return;
    separate();
    if (seam !== undefined && !keep && meet(tail, text, seam === "both")) {
      lastSeam = length;
      insert(" ");
    }
    if (isBoxed && NUMBER_BEFORE.test(tail) && NUMBER_BEHIND.test(text)) insert("  ");
    isBoxed = false;
    seam = undefined;
    add(text, start, end);
  };

  return {
    segments,
    length: () => length,
    write(text, start, end, keep) {
      if (keep) return put(text, start, end, keep);
      const whole = text.length === end - start;
      let at = 0;
      for (const { 0: gap, index } of text.matchAll(SPACES)) {
        const from = whole ? start + index : start;
        put(text.slice(at, index), whole ? start + at : start, whole ? from : end);
        at = index + gap.length;
        space ??= { start: from, end: whole ? start + at : end };
      }
      put(text.slice(at), whole ? start + at : start, end);
    },
    endLine(count, inCell) {
      if (inCell) separated = true;
      else lines = Math.max(lines, count);
      space = undefined;
    },
    setBullet(on) {
      bullet = on;
    },
    nextCell() {
      cells++;
      separated = bullet = false;
      space = undefined;
    },
    endRow() {
      if (lines === 0 && cells > 0) insert("\t".repeat(cells));
      cells = 0;
      separated = bullet = false;
      lines = Math.max(lines, 1);
    },
    seam(edge) {
      if (edge === "box") isBoxed = true;
      else seam = edge === "begin" && seam !== undefined && seam !== "begin" ? "both" : (seam ?? edge);
    },
    lastSeam: () => lastSeam,
    dropCells() {
      cells = 0;
      separated = false;
    },
    text: () => parts.join(""),
  };
}

/** Whether a number touches a whole word, or, between two elements, a word a word. */
function meet(before: string, behind: string, isBetween: boolean): boolean {
  if (NUMBER_BEFORE.test(before)) return WORD_BEHIND.test(behind);
  const isNext = NUMBER_BEHIND.test(behind) || (isBetween && WORD_BEHIND.test(behind));
  return isNext && WORD_BEFORE.test(before) && !ARTICLE.test(before);
}
