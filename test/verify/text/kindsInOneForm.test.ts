import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

/** 1,913 + 44 + 311 = 2,268, 1,913 + 311 = 2,224; 4,020 + 86 + 1,290 = 5,396, 4,020 + 1,290 = 5,310. */
const WRONG: readonly (readonly [text: string, total: string, meant: string])[] = [
  [
    "The town logged 2,224 messages. 1,913 of these were complaints, 44 were proposals and 311 were questions.",
    "2,224",
    "2,268",
  ],
  [
    "The town logged 2,224 messages. 1,913 of these were complaints, 44 were proposals and 311 were questions. Beside them there were 36 letters: 13 from firms, 16 from schools and 7 from abroad.",
    "2,224",
    "2,268",
  ],
  ["The line took 5,310 contacts in May: 4,020 calls, 86 letters and 1,290 e-mails.", "5,310", "5,396"],
  ["ورد إلى البلدية 2,224 طلباً، منها 1,913 شكوى و44 مقترحاً و311 استفساراً.", "2,224", "2,268"],
];

const SOUND: readonly string[] = [
  "The town logged 2,224 messages: 1,913 complaints, 44 urgent and 311 questions.",
  "The town logged 2,224 messages: 1,913 complaints, 44 of them urgent, and 311 questions.",
  "The town logged 2,224 messages: 1,913 complaints about 44 schools, and 311 questions.",
  "The town logged 2,224 messages: 1,913 complaints, 44 duplicates and 311 questions.",
  "The town logged 2,224 messages: 1,913 complaints, 44 anonymous and 311 questions.",
  "The town answered 2,224 letters, 1,913 calls, 44 visits and 311 e-mails.",
  "We had 2,224 calls, 1,913 by day and 311 by night. In all we had 1,913 complaints, 44 questions and 311 thanks.",
  "ورد إلى البلدية 2,224 طلباً، منها 1,913 شكوى، 44 منها عاجلة، و311 استفساراً.",
  "ورد إلى البلدية 2,224 طلباً، منها 1,913 شكوى و44 عاجلة و311 استفساراً.",
];

describe("kinds that are told in one form", () => {
  it.each(WRONG)("are all parts, though the others would do without one: %s", (text, total, meant) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
    expect(checkText(text.replace(total, meant)).verdict).toBe("reconciles");
  });

  it.each(SOUND)("are no aside, and nothing beside the total: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
