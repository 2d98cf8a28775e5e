import { REST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { clauseBefore } from "./clauseBefore.js";

const ASIDE = /\([^()]*$/;
/** The counts without those in brackets after another count, such as the year before: "4,120 enquiries (3,980), 96 cases (88)". */
export function withoutAsides(counts: readonly Item[]): readonly Item[] {
  const bracketed = counts.map(
    ({ before, after }) =>
      ASIDE.test(before) && /^[^()]*\)/.test(after) && !REST.test(clauseBefore(before.replace(ASIDE, ""))),
  );
  const sentences = new Set<number>();
  const follows = (index: number) => counts[index - 1]?.sentence === counts[index]?.sentence;
  counts.forEach(({ sentence }, index) => {
    if (bracketed[index] && follows(index) && bracketed[index - 1]) sentences.add(sentence);
  });
  return counts.filter(
    ({ sentence }, index) => !bracketed[index] || !follows(index) || bracketed[index - 1] || sentences.has(sentence),
  );
}
