import type { Item } from "../relations/Relation.js";
import { behindChange } from "./behindChange.js";
import { clauseBefore } from "./clauseBefore.js";

/** The words that tell a change: those before its number, in its own clause or all of its sentence, and behind it up to the last year. */
export function wordsOfChange({ before, after }: Item, isClause = true): string {
  return `${isClause ? clauseBefore(before) : before} ${behindChange(after)}`;
}
