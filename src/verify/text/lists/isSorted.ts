import { says } from "../clauses/says.js";
import { OF_THESE, OPEN, PENDING } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a list is what came in, and what became of each of it until the last that is still open, told in one sentence of one noun. */
export function isSorted({ noun, sentence, end }: Item, parts: readonly Item[]): boolean {
  const last = parts.at(-1);
  const [first] = parts;
  const own = first?.sentence !== sentence && OF_THESE.test(first?.before ?? "") ? sentence + 1 : sentence;
  const isOne = parts.every(
    (part) => part.sentence === own && (part.noun ?? noun) === noun && part.start > end && !OPEN.test(part.before),
  );
  return last !== undefined && isOne && noun !== undefined && parts.length > 2 && says(last, PENDING);
}
