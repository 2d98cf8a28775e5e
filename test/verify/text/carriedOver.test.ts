import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** What is called wrong in a text. */
function codesOf(text: string): readonly string[] {
  return checkText(text).findings.map(({ code }) => code);
}

describe("what came in, was closed and is left, with cases from before", () => {
  it.each([
    // 1,200 of them were there before: 7,900 + 1,300 = 8,000 + 1,200
    "The ministry received 8,000 complaints in 2024 and resolved 7,900, leaving 1,300 pending at year end.",
    // 7,900 + 1,000 = 8,900, a digit from 8,000
    "The ministry received 8,000 complaints in 2024 and resolved 7,900, leaving 1,000 pending at year end.",
    "We received 5,400 requests; 5,050 were completed; the remaining 430, some of them from 2023, are under way.",
    "- Received: 3,300\n- Closed: 3,100\n- Remaining: 410",
    "بلغ عدد الشكاوى الواردة خلال الربع الثاني 3,300 شكوى، وعدد المنجزة 3,100 شكوى، وعدد المتبقية في نهاية يونيو 410 شكاوى.",
    "- الواردة: 3,300\n- المنجزة: 3,100\n- المتبقية: 410",
  ])("is no list: %s", (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    // The rest of 5,400 is 350.
    "We received 5,400 requests; 5,050 were completed; the rest, 430, are under way.",
    "وردت 5,400 شكوى، وأنجزت 5,050 شكوى، والباقي 430 شكوى قيد المعالجة.",
    // What was closed of the 8,000, and what was not, is no more than they are.
    "The ministry received 8,000 complaints: 7,900 were resolved and 1,300 are pending.",
    "The ministry received 8,000 complaints in 2024, of which 7,900 were resolved, leaving 1,000 pending.",
    // 3,000 + 410 is less than what came in.
    "بلغ عدد الشكاوى الواردة خلال الربع الثاني 3,420 شكوى، وعدد المنجزة 3,000 شكوى، وعدد المتبقية في نهاية يونيو 410 شكاوى.",
  ])("is one where the words say so, or it is less: %s", (text) => {
    expect(codesOf(text)).toEqual(["sum-mismatch"]);
  });

  // 1,200 + 8,000 - 7,850 = 1,350, and 1,200 + 8,000 - 7,900 = 1,300: the miss is 8,000 - 7,900
  it.each([
    [
      "At the start of the year 1,200 complaints were pending. The ministry received 8,000 complaints in 2024 and resolved 7,850, leaving # pending at year end.",
      "1,450",
      "1,350",
    ],
    [
      "At the start of the year 1,200 complaints were pending. The ministry received 8,000 complaints in 2024 and resolved 7,900, leaving # pending at year end.",
      "1,400",
      "1,300",
    ],
    [
      "كان لدى الهيئة 1,200 شكوى قيد المعالجة في بداية العام، ووردت 8,000 شكوى وأُغلقت 7,900 شكوى، وبقيت # شكوى في نهاية العام.",
      "1,400",
      "1,300",
    ],
  ])("is an account where the text has its beginning: %s", (text, wrong, right) => {
    expect(codesOf(text.replace("#", wrong))).toEqual(["roll-forward-mismatch"]);
    expect(checkText(text.replace("#", right)).verdict).toBe("reconciles");
  });
});
