import { FALL, RISE } from "../passage/cues.js";

/** Whether folded words tell a rise or a fall. */
export function tellsChange(words: string): boolean {
  return RISE.test(words) || FALL.test(words);
}
