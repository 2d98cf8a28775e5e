import { FeedbackError } from "../model/FeedbackError.js";
import { LANGUAGES, UNITS } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import { unitAt } from "../model/unitAt.js";
import { needOneOf } from "./needOneOf.js";

/** Refuses, by its place, a noun that the library does not know, and one of the report's own that counts in no unit or has a form that is no text. */
export function needNoun(noun: NounId | CountedNoun, path: string): void {
  const unit = unitAt(noun, path);
  if (typeof noun !== "object") return;
  needOneOf(UNITS, unit, `${path}.unit`);
  for (const language of LANGUAGES)
    for (const [form, text] of Object.entries<unknown>({ ...noun[language] }))
      if (text !== undefined && typeof text !== "string")
        throw new FeedbackError("bad-report", "a noun needs a text here", text, `${path}.${language}.${form}`);
}
