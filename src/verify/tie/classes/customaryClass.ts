import { endsIn } from "../../../language/reading/endsIn.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isYear } from "../../../language/reading/isYear.js";
import { endOfLine } from "../page/endOfLine.js";
import { CUSTOMS, STAFF } from "./customs.js";
import { isAhead } from "./isAhead.js";
import { isTotalOfShares } from "./isTotalOfShares.js";
import { reachClass } from "./reachClass.js";
import { thingClass } from "./thingClass.js";

/** How far, in characters, the words beside a number are looked at. */
const NEAR = 40;

/** What a number with a noun or sign may be. */
const OF_COUNTS = ["calendar", "deadline", "clock", "others", "size", "coverage"];
/** What may be read as a count by the name that it has: "18 branches", "SMS 43110". */
const NAMED = ["place", "phone"];
/** Nothing took so many years. */
const MANY = 1000;
/** "٣٠٢٤م" is no hour, though "٣م" is one. */
const LAST_HOUR = 24;
/** What has no more than two digits. */
const OF_FEW = ["item", "note"];
/** A line is left free above it, or it is set in so far. */
const APART = /(?:\n\s*|_)\n *$|(?:^|\n) {8,}$/;
/** A line begins with it, or with the section that it is a part of. */
const LEAD = /(?:^|\n)[ -]*((?:[\d٠-٩]{1,2}[.–-])?)$/;
/** A line of a numbered section: "2.1 The Head reported", "٥–١ نظرة عامة", "5  LISTENING". */
const SECTION = /^(?:[\d٠-٩]{1,2}(?:[.–-][\d٠-٩]{1,2}){1,2}\.? +|\d{1,2} {2,})[A-Zء-ي]/;

/**
 * What a number that no figure explains is by custom: the number of an item, a note, a table, an issue, a room, a law; an hour or a deadline;
 * what is to come. `isOwn`: the report may have it.
 */
export function customaryClass(reading: QuantityReading, text: string, isOwn: boolean): string | undefined {
  const { span, kind, value, noun, nounSpan, range } = reading;
  if (kind === "money") return isOwn ? undefined : kind;
  if (kind !== "number" && kind !== "count" && kind !== "percent") return undefined;
  // "The plan of 2024–2026"
  if (range !== undefined && isYear(reading)) return "year";
  // No duration is told in years; "494,461 سنة 2023" is of that year.
  if (noun === "year" && value < MANY) return "calendar";
  // What is counted, or has thousands to part, is no number of a thing.
  const isBare = /^[\d٠-٩.]+$/u.test(text.slice(span.start, span.end));
  const isPlain = kind === "number" && isBare;
  const before = text.slice(Math.max(0, span.start - NEAR), span.start).replace(/[\u2066-\u2069]/gu, "");
  const after = text.slice(span.end, span.end + NEAR).replace(/[\u2066-\u2069]/gu, "");
  const lead = isPlain ? LEAD.exec(before)?.[1] : undefined;
  if (lead !== undefined) {
    // One that begins a line is looked at with it, which is so once for each line.
    const rest = text.slice(span.end, endOfLine(text, span.end));
    const isAlone = lead === "" && /^[ -]*$/.test(rest);
    if (isAlone && (isLast(text, span.end) ? APART.test(before) : /-\s*$/.test(before))) return "page";
    if (SECTION.test(lead + text.slice(span.start, span.end) + rest.slice(0, 8))) return "heading";
  }
  const toReach = reachClass(reading, text);
  if (toReach !== undefined) return toReach;
  if (value === 100 && isTotalOfShares(before, after)) return "total";
  const isShort = span.end - span.start < 3;
  const fits = (left: RegExp | undefined, right: RegExp | undefined): boolean =>
    (right?.test(after) ?? true) && (left === undefined || endsIn(before, left));
  // "12 closed cases staff found" are cases.
  const isOther = noun !== undefined && noun !== STAFF;
  const custom = CUSTOMS.find(
    ([rule, left, right]) =>
      (isPlain || OF_COUNTS.includes(rule) || (isBare && NAMED.includes(rule))) &&
      (isShort || !OF_FEW.includes(rule)) &&
      (rule !== "year" || isYear(reading)) &&
      (rule !== "clock" || value <= LAST_HOUR) &&
      (rule !== "others" || !(isOwn || kind === "percent" || isOther)) &&
      fits(left, right),
  )?.[0];
  // "30,275 complaints in 6 months": no figure counts them.
  const isOfMonths = noun === "month" && value < MANY && (nounSpan?.start ?? 0) >= span.end;
  const known = custom ?? thingClass(reading, before, after, isOwn) ?? (isOfMonths ? "calendar" : undefined);
  return known ?? (!isOwn && isAhead(span, text) ? "target" : undefined);
}

/** Nothing stands behind it: the number of the page. */
function isLast(text: string, end: number): boolean {
  return text.slice(end).trim() === "";
}
