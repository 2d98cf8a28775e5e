import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a total that words say is made of what they list", () => {
  it.each([
    // 21,306 + 8,227 + 6,882 = 36,415
    [
      "Phone brought 21,306 complaints, e-mail 8,727 and letters 6,882, i.e. 36,415 in all. Of these 34,990 are closed, and 1,425 are in progress.",
      "36,415",
    ],
    [
      "وردت عبر الهاتف 21,306 شكاوى وعبر البريد 8,727 شكوى وعبر البوابة 6,882 شكوى، أي 36,415 شكوى في المجموع. وأُغلق منها 34,990 شكوى وبقيت 1,425 شكوى قيد المعالجة.",
      "36,415",
    ],
  ])("is held to it though another list adds up to it: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it.each([
    "Phone brought 21,306 complaints, e-mail 8,227 and letters 6,882, i.e. 36,415 in all. Of these 34,990 are closed, and 1,425 are in progress.",
    // What is told again is no total of the others.
    "Phone brought 21,306 complaints, e-mail 8,727 and letters 6,882, i.e. most of the 40,415. Of these 38,990 are closed, and 1,425 are in progress.",
  ])("is let be where it is right or none: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
