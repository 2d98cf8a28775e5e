import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { CUSTOMS } from "./customs.js";
import { isToReach } from "./isToReach.js";

/** How far, in characters, the words beside a number are looked at. */
const NEAR = 40;

/** What a number with a noun or sign may be. */
const OF_COUNTS = ["deadline", "clock", "total"];
/** What may be read as a count by the name that it has: "18 branches", "SMS 43110". */
const NAMED = ["place", "phone"];
/** What has no more than two digits. */
const OF_FEW = ["item", "note"];
/** A line is left free above it. */
const APART = /(?:\n\s*|_)\n *$/;
/** A line of a numbered section: "2.1 The Head reported", "5  LISTENING". */
const SECTION = /^(?:\d{1,2}(?:\.\d{1,2}){1,2}\.? +|\d{1,2} {2,})[\p{Lu}ء-ي]/u;

/** What a number that no figure explains is by custom: the number of an item, a note, a table, an issue, a room, a law; an hour or a deadline. */
export function customaryClass({ span, kind, value }: QuantityReading, text: string): string | undefined {
  if (kind !== "number" && kind !== "count" && kind !== "percent") return undefined;
  // What is counted, or has thousands to part, is no number of a thing.
  const isBare = /^[\d٠-٩.]+$/u.test(text.slice(span.start, span.end));
  const isPlain = kind === "number" && isBare;
  const before = text.slice(Math.max(0, span.start - NEAR), span.start).replace(/[\u2066-\u2069]/gu, "");
  const after = text.slice(span.end, span.end + NEAR).replace(/[\u2066-\u2069]/gu, "");
  if (isPlain && /(?:^|\n)[ -]*$/.test(before)) {
    // One that begins a line is looked at with it, which is so once for each line.
    const end = text.indexOf("\n", span.end);
    const rest = text.slice(span.end, end < 0 ? text.length : end);
    if (/^[ -]*$/.test(rest) && (isLast(text, span.end) ? APART.test(before) : /-\s*$/.test(before))) return "page";
    if (SECTION.test(text.slice(span.start, span.end) + rest.slice(0, 8))) return "heading";
  }
  // What has thousands to part is none of a telephone's groups.
  const toReach =
    kind === "percent" || /[,٬،]/.test(text.slice(span.start, span.end)) ? undefined : isToReach(span, text);
  if (toReach !== undefined) return toReach;
  const isShort = span.end - span.start < 3;
  const fits = (left: RegExp | undefined, right: RegExp | undefined): boolean =>
    (right?.test(after) ?? true) && (left?.test(before) ?? true);
  return CUSTOMS.find(
    ([rule, left, right]) =>
      (isPlain || OF_COUNTS.includes(rule) || (isBare && NAMED.includes(rule))) &&
      (isShort || !OF_FEW.includes(rule)) &&
      (rule !== "total" || value === 100) &&
      fits(left, right),
  )?.[0];
}

/** Nothing stands behind it: the number of the page. */
function isLast(text: string, end: number): boolean {
  return text.slice(end).trim() === "";
}
