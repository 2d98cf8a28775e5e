import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { LESS, MORE } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** 1 where the words of a change say "more", -1 where they say "less", 0 where neither or both. */
export function signOfWords({ before, after }: Item): -1 | 0 | 1 {
  const words = `${clauseBefore(before).slice(-60)} ${clauseAfter(after).slice(0, 30)}`;
  const [more, less] = [MORE.test(words), LESS.test(words)];
  return more === less ? 0 : more ? 1 : -1;
}
