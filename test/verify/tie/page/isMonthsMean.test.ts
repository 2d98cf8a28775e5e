import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

// 54,000 / 6 = 9,000
describe("what came on average each month", () => {
  it.each([
    "Each month, an average of 9,000 calls came in.",
    "Every month we took an average of 9,000 calls.",
    "We took 9,000 calls in an average month.",
    "In a typical month we took 9,000 calls.",
    "في كل شهر وردتنا في المتوسط 9,000 مكالمة.",
    "في الشهر الواحد وردت بمعدل ٩٬٠٠٠ مكالمة.",
  ])("is the mean of a month, wherever its words stand: %s", (text) => {
    expect(tellDesk(text)).toEqual([expect.stringMatching(/ derived contacts\/calls\/2024-H1$/)]);
    expect(tellDesk(text.replace("9,000", "9,900").replace("٩٬٠٠٠", "٩٬٩٠٠")).join()).not.toMatch(/matched|derived/);
  });
});
