import type { Item } from "../relations/Relation.js";

/** Of fewer parts, or with a smaller total, one gives the other by chance. */
const FEWEST = 3;
const LEAST = 50;

/**
 * Whether parts are all counts of the sentences right behind that of their total, none of another thing: "260 stations. At 214 stations the pumps were
 * correct. At 37 they were adjusted, and 9 were closed".
 */
export function areOfNextSentences(parts: readonly Item[], near: readonly Item[], total: Item): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < FEWEST || total.value < LEAST) return false;
  const isLeft = (other: Item | undefined, { sentence }: Item) => other?.sentence === sentence;
  return (
    first.sentence === total.sentence + 1 &&
    !isLeft(near[near.indexOf(first) - 1], first) &&
    !isLeft(near[near.indexOf(last) + 1], last) &&
    parts.every(
      ({ noun, sentence, line }, at) =>
        (noun === undefined || noun === total.noun) &&
        line === total.line &&
        sentence - (parts[at - 1] ?? first).sentence < 2,
    )
  );
}
