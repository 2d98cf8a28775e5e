import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 3,411 + 2,786 = 6,197, one less than the member of the list before them.
  "By sector: energy 8,040 complaints (40%), retail 6,198 complaints (30%), travel 3,411 complaints (17%), all other sectors 2,786 complaints (14%).",
  "وبحسب القطاعات: الطاقة ٨٬٠٤٠ شكوى، والتجزئة ٦٬١٩٨ شكوى، والسفر ٣٬٤١١ شكوى، وسائر القطاعات ٢٬٧٨٦ شكوى.",
])("takes no member of a list for the total of those behind it: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  ["Of 6,198 complaints 3,411 were about travel and all the others, 2,786, about retail.", "6,198"],
  ["وردت ٦٬١٩٨ شكوى: السفر ٣٬٤١١ شكوى، وسائر القطاعات ٢٬٧٨٦ شكوى.", "٦٬١٩٨"],
])("still holds a total to its parts: %s", (text, total) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
});
