import { says } from "../clauses/says.js";
import { OPEN, PENDING } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The next sentence tells what became of each: "Of these, 1,408 were". */
const OF_THESE = /^\s*(?:of (?:these|those|them)|[وف]?منه[امن])[,،]?\s*$/;

/** Whether a list is what came in, and what became of each of it until the last that is still open, told in one sentence of one noun. */
export function isSorted({ noun, sentence, end }: Item, parts: readonly Item[]): boolean {
  const last = parts.at(-1);
  const own = OF_THESE.test(parts[0]?.before ?? "") ? sentence + 1 : sentence;
  const isOne = parts.every(
    (part) => part.sentence === own && (part.noun ?? noun) === noun && part.start > end && !OPEN.test(part.before),
  );
  return last !== undefined && isOne && noun !== undefined && parts.length > 2 && says(last, PENDING);
}
