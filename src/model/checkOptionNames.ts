import { FeedbackError } from "./FeedbackError.js";

/**
 * Refuses options that are no object, and an option by a name that is not known: a misspelt one would be passed over without
 * a word. Types tell most callers; this is for those without, of the functions that take a whole report, text or file.
 */
export function checkOptionNames(options: object, known: Readonly<Record<string, true>>): void {
  if (typeof options !== "object" || options === null)
    throw new FeedbackError("bad-option", "a function needs options in an object", options);
  // Not Object.keys, which takes several times as long.
  for (const name in options)
    if (!Object.hasOwn(known, name) && Object.hasOwn(options, name))
      throw new FeedbackError("bad-option", `a function needs options among ${Object.keys(known).join(", ")}`, name);
}
