import { turnedRound } from "./turnedRound.js";

/** Whether words end in what a pattern finds that ends with `$`, as its own `test` says with more work. */
export function endsIn(words: string, pattern: RegExp): boolean {
  return turnedRound(pattern, words).test(words);
}
