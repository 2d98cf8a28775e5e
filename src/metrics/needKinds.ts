import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";

/** Deeper than any report, which has no circles. */
const DEEPEST = 9;

/** Keys of what is written as it stands, and of what scores and editions are compared with, wherever they are. */
const TEXTS: readonly string[] = [
  "ar",
  "en",
  "website",
  "contact",
  "system",
  "basis",
  "currency",
  "figure",
  "kind",
  "by",
];
const NUMBERS: readonly string[] = ["min", "max", "topBoxFrom", "bottomBoxTo", "number"];

const FLAGS: readonly string[] = ["multiCoded", "causesMultiCoded"];

/** Keys under which other keys stand: of a text in their place nothing would be read, and the page would lack it without a word. */
const OBJECTS: readonly string[] = [
  "publisher",
  "title",
  "name",
  "agency",
  "owner",
  "handling",
  "scale",
  "reach",
  "amount",
  "edition",
];

/** Counts by month, period or score, most of what a report holds, and nouns: they are looked at elsewhere. */
const ELSEWHERE: readonly string[] = ["months", "totals", "ratings", "counts", "noun"];

interface Fault {
  readonly need: string;
  readonly value: unknown;
  readonly path: string;
}

/**
 * Throws `bad-report`, by its place, for a text, whole number, flag or object of another kind, and for a null, which JSON has and a report has
 * not: what is not there is left out, or missing for a reason.
 */
export function needKinds(report: FeedbackReport): void {
  const fault = faultOf(report, 0);
  if (fault) throw new FeedbackError("bad-report", `a report needs ${fault.need} here`, fault.value, fault.path);
}

function faultOf<Given extends object>(given: Given, depth: number): Fault | undefined {
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value: unknown = given[key];
    const need = needOf(key, value);
    if (need !== undefined) return { need, value, path: key };
    const isWithin = typeof value === "object" && value && depth < DEEPEST && !ELSEWHERE.includes(key);
    const inner = isWithin ? faultOf(value, depth + 1) : undefined;
    if (inner) return { ...inner, path: `${key}.${inner.path}` };
  }
  return undefined;
}

function needOf(key: string, value: unknown): string | undefined {
  if (value === null) return "something other than null";
  if (value === undefined) return undefined;
  if (TEXTS.includes(key) && typeof value !== "string") return "a text";
  if (OBJECTS.includes(key) && typeof value !== "object") return "an object with keys";
  if (FLAGS.includes(key) && typeof value !== "boolean") return "true or false";
  return NUMBERS.includes(key) && !Number.isSafeInteger(value) ? "a whole number" : undefined;
}
