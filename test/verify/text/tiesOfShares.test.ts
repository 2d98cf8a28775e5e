import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** Words that tie a percentage to its count: wrong and right percentage. */
const TIED: readonly (readonly [wrong: string, right: string, text: string])[] = [
  // 1,800 / 20,000 = 9.
  ["3%", "9%", "Calls: 20,000\nJokes: 18,200 (91%)\nGenuine: 1,800 (just #)"],
  // 7,200 / 8,000 = 90.0.
  [
    "95.0%",
    "90.0%",
    "The firms got 8,000 complaints. They resolved 7,200 of them, for an overall resolution rate of #.",
  ],
  // 5,740 / 7,000 = 82.0.
  [
    "86.0%",
    "82.0%",
    "The office took 7,000 notes, of which # (5,740) were complaints, 14.0% (980) were questions and 4.0% (280) were ideas.",
  ],
];

it.each(TIED)("%s is wrong and %s right: %s", (wrong, right, text) => {
  expect(wrongIn(text.replace("#", right))).toEqual([]);
  expect(wrongIn(text.replace("#", wrong))).toEqual([["share-mismatch", wrong]]);
});

/** A percentage of the answers, or of something else. */
const SOUND: readonly string[] = [
  "The office took 7,000 notes, of which 82.0% within ten days; satisfaction was 86.0% (1,200 answers).",
  "The firms got 8,000 complaints. They resolved 7,200 of them, for a mean delay that 95.0% called fair.",
];

it.each(SOUND)("finds nothing wrong in: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
