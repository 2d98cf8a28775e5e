import type { ToldPair } from "./toldPairs.js";

/** Amounts and rates of each case, in our own words: each is found wrong with the first number and right with the second. */
export const RATE_PAIRS: readonly ToldPair[] = [
  // (5 × 210 + 4 × 90 + 3 × 60 + 2 × 24 + 16) / 400 = 1,654 / 400 = 4.135
  {
    code: "weighted-mean-mismatch",
    text: "| Stars | Ratings |\n|---|---|\n| 5 | 210 |\n| 4 | 90 |\n| 3 | 60 |\n| 2 | 24 |\n| 1 | 16 |\n\nThe average rating was # stars.",
    wrong: "4.53",
    right: "4.14",
  },
];

/** Sound texts that look like these. */
export const SOUND_RATES: readonly string[] = [
  // Of another year: the table gives 1,654 / 400 = 4.135.
  "| Stars | Ratings |\n|---|---|\n| 5 | 210 |\n| 4 | 90 |\n| 3 | 60 |\n| 2 | 24 |\n| 1 | 16 |\n\nThe average rating last year was 4.02 stars.",
];
