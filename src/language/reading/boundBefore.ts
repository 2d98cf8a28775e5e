import { follows, isBlankOrMark, type Source } from "./Source.js";
import { GAP } from "./tokenize.js";

const BRACKET = 0x28;

/** How long a tag may be. */
const TAG = 200;
const TAG_OR_ARROW = /(?:<\/?[a-z][^<>]*|<!--[^<>]*--|[-=])$/i;
const BY = /(?<![ء-ي])بـ?$/;
const DIGIT = /[\d٠-٩]\s$/;
/** `دوّن` noted down, and `دون` is less than. */
const RECORDED = /دو\u0651ن/;
const LINE_START = /(?:^|\n)[ >]*$/;

/** The bound that words or a sign before a number set: `أكثر من`, `لا يقل عن`, `nearly`, `>`. */
export function boundBefore(
  { text, tokens }: Source,
  at: number,
  start: number,
): "over" | "under" | "about" | undefined {
  for (let index = start - 1; index >= start - 3; index--) {
    const code = text.charCodeAt(index);
    if (isBlankOrMark(code)) continue;
    if (code >= 0x41 && (code < 0x7e || (code > 0xb1 && code < 0x2000))) break;
    const sign = boundOf(code);
    if (sign !== undefined && !isMarkup(text, index)) return sign;
    if (code !== BRACKET) break;
  }
  for (let before = at - 1; before >= at - 4; before--) {
    const word = tokens[before]?.word;
    if (word === undefined || !follows(tokens[before + 1], GAP.near)) return undefined;
    if (word.bound !== undefined) {
      if (RECORDED.test(text.slice(tokens[before]?.start, tokens[before]?.end))) return undefined;
      // "Fewer by 548" is by how much.
      if (word.bound !== "about" && BY.test(text.slice(start - 3, start))) return undefined;
      // "2,523 fewer than the 81,723 of 2022" says by how much, too.
      const from = tokens[before]?.start ?? 0;
      if (text.startsWith(" than the ", start - 10) && DIGIT.test(text.slice(from - 2, from))) return undefined;
      const no = tokens[before - 1]?.word?.role === "no" && follows(tokens[before], GAP.near);
      if (!no || word.bound === "about") return word.bound;
      return word.bound === "over" ? "under" : "over";
    }
    if (word.role !== "link" && word.role !== "in") return undefined;
  }
  return undefined;
}

/** The bound that a sign sets: `>≥`, `<≤` or `~≈±`. */
function boundOf(code: number): "over" | "under" | "about" | undefined {
  if (code === 0x3e || code === 0x2265) return "over";
  if (code === 0x3c || code === 0x2264) return "under";
  return code === 0x7e || code === 0x2248 || code === 0xb1 ? "about" : undefined;
}

/** Whether a `>` ends a tag or an arrow, or quotes its line, as in Markdown; a blank follows such a mark. */
function isMarkup(text: string, at: number): boolean {
  if (text.charAt(at) !== ">") return false;
  const before = text.slice(Math.max(0, at - TAG), at);
  return TAG_OR_ARROW.test(before) || (text.charAt(at + 1) === " " && LINE_START.test(before));
}
