import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("how many of something else did so, beside a percentage", () => {
  it.each([
    // 4 / 13 = 30.8 %
    "Calls answered in a minute: 68.4 per cent, with 4 of the 13 desks at 70 or better.",
    "In Leeds 68.4% were seen on time, with 4 of the 13 nurses on leave.",
    "The rate stood at 68.4% (4 of the 13 desks were at 70 or better).",
    "الرد خلال دقيقة 68.4%، منها 4 من 13 فرعًا فوق 70%.",
    "الرد خلال دقيقة ٦٨٫٤٪، منها ٤ من ١٣ فرعًا فوق ٧٠٪.",
  ])("is no share that it gives: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it.each([
    // 3,024 / 4,200 = 72 %
    ["Closed: #% (3,024 of 4,200).", "72"],
    ["Closed: #% (3,024 of the 4,200 complaints received in the year).", "72"],
    ["In all #%, with 3,024 of the 4,200, were closed.", "72"],
    ["أُغلق #٪ (٣٬٠٢٤ من أصل ٤٬٢٠٠ شكوى).", "٧٢"],
  ])("is its share where they are near: %s", (text, right) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", "76")).map(([code]) => code)).toEqual(["share-mismatch"]);
  });
});
