import { UNITS } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import { unitAt } from "../model/unitAt.js";
import { needOneOf } from "./needOneOf.js";

/** Refuses, by its place, a noun that the library does not know, and one of the report's own that counts in no unit. */
export function needNoun(noun: NounId | CountedNoun, path: string): void {
  const unit = unitAt(noun, path);
  if (typeof noun === "object") needOneOf(UNITS, unit, `${path}.unit`);
}
