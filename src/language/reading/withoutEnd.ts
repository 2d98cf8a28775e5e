import { turnedRound } from "./turnedRound.js";

/** Words without the end that a pattern finds which ends with `$`: the most that it finds backwards from there. */
export function withoutEnd(words: string, pattern: RegExp): string {
  const end = turnedRound(pattern, words).exec(words)?.[1];
  return end === undefined ? words : words.slice(0, words.length - end.length);
}
