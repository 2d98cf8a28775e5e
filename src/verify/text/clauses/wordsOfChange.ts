import { YEARS } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { clauseAfter } from "./clauseAfter.js";

/** The clause of the number before, or the time of it. */
const FIRST = /^(?:[^,،;؛.(–—]*[,،;؛.(–—]|[^,،;؛.]* ال(?:سابق|ماضي|منصرم)ه?(?= ))/;

/** The words that tell a change: those before its number, in its own clause or all of its sentence, and behind it up to the last year, or those of its clause. */
export function wordsOfChange({ before, after }: Item, isClause = true): string {
  const last = [...after.matchAll(YEARS)].at(-1);
  const behind = last === undefined ? clauseAfter(after) : after.slice(0, last.index + last[0].length);
  return `${isClause ? before.replace(FIRST, "") : before} ${behind}`;
}
