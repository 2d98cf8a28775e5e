import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** A count beside its percentage that one wrong digit explains. */
const SLIPPED: readonly (readonly [text: string, printed: string])[] = [
  // 3,700 / 4,000 = 92.5.
  ["The office received 4,000 complaints. It has settled 2,700 (92.5%).", "92.5%"],
  // 3,290 / 3,480 = 94.5.
  ["The centre took 3,480 requests. It answered 3,690 of them (94.5%).", "94.5%"],
  // 9,700 / 10,000 = 97.00.
  [
    "We had 10,000 contacts.\n\n- Letters: 200 letters, 2.00% of the total.\n- Calls: 19,700 calls, 97.00% of the total.",
    "97.00%",
  ],
];

const SOUND: readonly string[] = [
  // No slip of 2,750 gives 3,700: of a whole that is not printed.
  "The office received 4,000 complaints. It has settled 2,750 (92.5%).",
  // A whole percentage is that of many counts.
  "The office received 4,000 complaints. It has settled 2,800 (95%).",
  "We had 10,000 contacts.\n\n- Letters: 200 letters, 2.00% of the total.\n- Views: 17,700 views, 97.00% of last year's.",
];

describe("checkText, counts a slip away from what their percentage says", () => {
  it.each(SLIPPED)("%s", (text, printed) => {
    expect(wrongIn(text)).toEqual([["share-mismatch", printed]]);
  });

  it.each(SOUND)("finds nothing wrong in: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
