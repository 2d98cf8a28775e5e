import type { Item } from "../relations/Relation.js";

/** Whether the words before or after a number have one of some cues. */
export function says({ before, after }: Item, ...cues: readonly RegExp[]): boolean {
  return cues.some((cue) => cue.test(before) || cue.test(after));
}
