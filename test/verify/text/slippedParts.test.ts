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

/** A list whose percentages add to 100, and all but one are those of their counts in what was received. */
const SLIPPED_IN_LIST: readonly (readonly [text: string, printed: string])[] = [
  // 690 + 517 + 345 + 173 = 1,725, and 157 is 9.1 % of these.
  [
    "Received in the year: 1,725 (the year before: 1,500)\nClosed: 1,743\nOpen at the end: 78\n\n" +
      "Loans led with 690 complaints (40%), then cards 157 (30%), deposits 345 (20%), and 173 (10%) were about other things.",
    "30%",
  ],
  // 1,725 - 690 - 345 - 173 = 517.
  [
    "وردت ١٬٧٢٥ شكوى خلال السنة، وأُنجزت ١٬٧٤٣ شكوى مع ما سبقها. حلّت القروض أولاً بـ٦٩٠ شكوى (٤٠٪)، ثم البطاقات ١٥٧ (٣٠٪)، " +
      "فالحسابات ٣٤٥ (٢٠٪)، وتوزعت ١٧٣ شكوى (١٠٪) على مسائل أخرى.",
    "٣٠٪",
  ],
];

const SOUND: readonly string[] = [
  // Of the 1,725, which the text gives beside other numbers.
  "Received: 1,725\nClosed: 1,743\n\nLoans led with 690 complaints (40%), then cards 517 (30%), deposits 345 (20%), and 173 (10%) were about other things.",
  // 39,780 / 51,000 = 78 %, and 5 are stars.
  "A fifth took part, 51,000 people: 39,780 of them gave 4 or 5 stars (78%), 6,630 gave one or two (13%) and 4,590 gave three stars (9%).",
  // Level 3, and 444.
  "All cases: 22,200\nEnquiry: 3,996 (18%)\nReferred back: 13,764 (62%)\nInvestigated: 4,440 (20%)\n of the 4,440 investigated: Level 1 2,664 (60%), Level 2 1,332 (30%), Level 3 444 (10%)",
  // 1,000 - 200 = 800.
  "We received 1,000 complaints. After 200 were turned away, 400 were about fees (50%), 240 about delays (30%) and 160 about staff (20%).",
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

  it.each(SLIPPED_IN_LIST)("of a whole list: %s", (text, printed) => {
    expect(wrongIn(text)).toContainEqual(["share-mismatch", printed]);
  });

  it.each(SOUND)("finds nothing wrong in: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
