import type { Item } from "../relations/Relation.js";

/** "The rest (1,900)". */
const REST_OF = /(?<![a-z])(?:rest|remainder|remaining|others)\s*\($|(?<![ء-ي])(?:الباقي|البقيه|والباقي|والبقيه)\s*\($/;
/** The counts without those in brackets after another count, such as the year before: "4,120 enquiries (3,980), 96 cases (88)". */
export function withoutAsides(counts: readonly Item[]): readonly Item[] {
  const bracketed = counts.map(
    ({ before, after }) => /\([^()]*$/.test(before) && /^[^()]*\)/.test(after) && !REST_OF.test(before),
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
