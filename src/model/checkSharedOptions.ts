import { FeedbackError } from "./FeedbackError.js";

/**
 * What the writers, ratios and metrics may be told, and the functions of a whole report: one list, so that one object serves
 * several of them.
 */
const SHARED: readonly string[] = [
  // The most frequent first: they are looked for at each number that is written.
  "language",
  "numerals",
  "decimals",
  "times",
  "missing",
  "period",
  "bidi",
  "rounding",
  "grouping",
  "cap",
  "case",
  "zero",
  "style",
  "percent",
  "force",
  "weekend",
  "holidays",
  "earlier",
  "previous",
  "parts",
  "events",
  "monthNames",
];

/** What stands for options that are left out, and needs no check: one object, since most numbers are written without any. */
export const NO_OPTIONS = {};

/** Refuses options that are no object, and one by a name that none of these functions knows; throws `bad-option`. */
export function checkSharedOptions(options: object): void {
  if (options === NO_OPTIONS) return;
  if (typeof options !== "object" || !options) refuse(options);
  // Not Object.keys, which takes several times as long; names that a page has given to all objects are no options.
  for (const name in options) if (!SHARED.includes(name) && Object.hasOwn(options, name)) refuse(name);
}

function refuse(given: unknown): never {
  throw new FeedbackError("bad-option", `a function needs options among ${SHARED}`, given);
}
