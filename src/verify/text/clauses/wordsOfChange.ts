import { YEARS } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";

/** The words that tell a change: those before its number, in its own clause or all of its sentence, and behind it up to the last year, or those of its clause. */
export function wordsOfChange({ before, after }: Item, isClause = true): string {
  const last = [...after.matchAll(YEARS)].at(-1);
  const behind = last === undefined ? clauseAfter(after) : after.slice(0, last.index + last[0].length);
  return `${isClause ? clauseBefore(before) : before} ${behind}`;
}
