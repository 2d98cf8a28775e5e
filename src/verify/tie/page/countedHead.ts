import type { Mention } from "../names/findCues.js";
import { keyOf } from "./keyOf.js";
import type { PageLine } from "./pageLines.js";

/** A name and its count: "Phone calls (649,940)", "E-mails: 145,596", "## المكالمات – ٦٤٩٬٩٤٠ مكالمة". */
const COUNTED = /^[\s*#]*[^\d٠-٩\t|•:(،,.؛;]{2,60}(?:[:(–-]|\s)\s*[\d٠-٩][\d٠-٩.,٬٫]*(?:\s[a-zء-ي]+)?\)?[\s*]*$/i;
const CELLS = /[\t|]/;

/** The channel or subset that a line with its count names right above a table, where the line above it counts nothing: a heading, and no last item of a list. */
export function countedHead(
  text: string,
  lines: readonly PageLine[],
  at: number,
  mentions: readonly Mention[],
): string | undefined {
  if (mentions.length === 0) return undefined;
  const wordsOf = (line: PageLine | undefined): string => text.slice(line?.start ?? 0, line?.end ?? 0);
  const isHead = COUNTED.test(wordsOf(lines[at])) && CELLS.test(wordsOf(lines[at + 1]));
  return isHead && !COUNTED.test(wordsOf(lines[at - 1])) ? keyOf(mentions) : undefined;
}
