import type { Span } from "../model/Finding.js";

/** Where a span begins, counted from 1, and its line as it can be shown. */
export interface ShownPlace {
  readonly line: number;
  readonly column: number;
  /** The line around the span, without invisible marks and control characters. */
  readonly shown: string;
  /** What stands before the span, as blanks of the same width, and carets as wide as the span. */
  readonly pointer: string;
}

/** How much of a long line is shown before and after a span. */
const BEFORE = 60;
const AFTER = 40;
const MOST_CARETS = 80;

/** The line and column of a span, and what shows it to a reader. */
export function placeOf(text: string, { start, end }: Span): ShownPlace {
  // From -1 it would be searched as from 0.
  const lineStart = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", start);
  const lineEnd = newline < 0 ? text.length : newline;
  const from = Math.max(lineStart, start - BEFORE);
  const to = Math.min(lineEnd, Math.max(end, start) + AFTER);
  const before = showable((from > lineStart ? "…" : "") + text.slice(from, start));
  const marked = showable(text.slice(start, Math.min(end, lineEnd)));
  const after = showable(text.slice(Math.min(end, lineEnd), to) + (to < lineEnd ? "…" : ""));
  const shown = before + marked + after;
  const first = /\p{L}/u.exec(shown)?.[0] ?? "";
  // Where a terminal puts a line in the order of its first letter, the mark has it do the same with the line of carets.
  const direction = /[\u0590-\u08FF\uFB1D-\uFEFC]/.test(first) ? "\u200F" : "";
  const carets = "^".repeat(Math.min(MOST_CARETS, Math.max(1, widthOf(marked))));
  return {
    line: lineOf(text, lineStart),
    column: start - lineStart + 1,
    shown,
    pointer: direction + blanksFor(before) + carets,
  };
}

function lineOf(text: string, lineStart: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < lineStart; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** Bidi controls would reorder what stands around the line, and control characters could command a terminal. */
function showable(text: string): string {
  return text
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
    .replace(/(?!\t)\p{Cc}|[\u2028\u2029]/gu, " ");
}

/** Tabs stay tabs, so that they reach equally far. */
function blanksFor(text: string): string {
  return text
    .split("\t")
    .map((part) => " ".repeat(widthOf(part)))
    .join("\t");
}

/** The columns of a terminal that a text takes: vowel marks and joiners none, wide characters two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
