import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/index.js";
import { wrongIn } from "./wrongIn.js";

/** Texts that are sound, and what they are. */
const SOUND: readonly (readonly [verdict: string, text: string])[] = [
  // 3,877 - 3,210 = 667 are left of these, whatever was there before or is counted of something else.
  [
    "reconciles",
    "We settled 3,210 of the 3,877 claims lodged in May, which leaves 667 open. At the start of May 840 claims were open.",
  ],
  [
    "reconciles",
    "Out of 3,877 claims lodged in May 3,210 were settled and 667 are open. We had 6,240 calls about opening hours.",
  ],
  [
    "reconciles",
    "Of 3,877 calls, 3,210 were answered; the remaining 667 were abandoned. We started the month with 418 open cases and received 1,345.",
  ],
  [
    "reconciles",
    "سوّينا 3,210 من أصل 3,877 شكوى وردت في أيار، فبقيت 667 شكوى مفتوحة. وفي بداية أيار كانت 840 شكوى مفتوحة.",
  ],
  [
    "reconciles",
    "سوّينا ٣٬٢١٠ من أصل ٣٬٨٧٧ شكوى وردت في أيار، فبقيت ٦٦٧ شكوى مفتوحة. وفي بداية أيار كانت ٨٤٠ شكوى مفتوحة.",
  ],
  // 3,961 of 4,384, or one rather than the other, are no two parts of a third number, though 8,345 is near 8,305 or 8,435.
  ["no-total", "There were 8,305 letters. We closed 3,961 of 4,384 complaints."],
  ["no-total", "There were 8,305 letters. Of 4,384 complaints we closed 3,961."],
  ["no-total", "وردت 8,305 رسائل. وأغلقنا 3,961 من أصل 4,384 شكوى."],
  ["no-total", "وردت ٨٬٣٠٥ رسائل. وأغلقنا ٣٬٩٦١ من أصل ٤٬٣٨٤ شكوى."],
  ["no-total", "There were 8,305 calls. We got three times as many letters as in 2021: 6,250 rather than 2,085."],
  // Nor are two that a growth ties: 4,384 / 3,961 = 1.1068.
  [
    "reconciles",
    "Passengers sent 8,305 letters. In June 3,961 people wrote to us; in July it was 4,384, which is 10.7% more.",
  ],
  [
    "reconciles",
    "قدم الركاب 8,305 رسائل. وكانت المحادثات 3,961 محادثة في النصف الأول من السنة و4,384 في النصف الثاني، أي بزيادة 10.7%.",
  ],
  // 14,806 and 5,221 are some of the 33,120.
  [
    "not-exhaustive",
    "Passengers sent 47,979 letters. The line had 33,120 contacts; these included 14,806 calls and 5,221 e-mails.",
  ],
];

/** A code and a number, and the text that has it wrong. */
const WRONG: readonly (readonly [code: string, printed: string, text: string])[] = [
  // 840 + 3,877 - 3,210 = 1,507: what was there before has been left out.
  [
    "roll-forward-mismatch",
    "667",
    "At the start of May 840 claims were open. We received 3,877 claims and settled 3,210, which leaves 667 open.",
  ],
  [
    "roll-forward-mismatch",
    "667",
    "كانت 840 شكوى مفتوحة في بداية أيار. ووردت 3,877 شكوى وأُغلقت 3,210 شكاوى، فبقيت 667 شكوى مفتوحة.",
  ],
  // 3,961 + 4,384 = 8,345: parts they are.
  ["sum-mismatch", "8,305", "There were 8,305 letters: 3,961 by post and 4,384 by fax."],
  // 331 + 90 + 76 + 76 = 573: of four parts two may have the growth of another by chance.
  [
    "sum-mismatch",
    "564",
    "They looked into 564 cases: the ombudsman into 331 of them (+13%), the first commissioner into 90 (+18%), the second into 76 (-16%) and the third into 76 (+31%).",
  ],
];

describe("checkText on the plainest forms of a sentence", () => {
  it.each(SOUND)("calls %s: %s", (verdict, text) => {
    expect(wrongIn(text)).toEqual([]);
    expect(checkText(text).verdict).toBe(verdict);
  });

  it.each(WRONG)("finds a %s at %s: %s", (code, printed, text) => {
    expect(wrongIn(text)).toContainEqual([code, printed]);
  });
});
