import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  ["6,820 of the 5,430 complaints on its books have been resolved.", "5,430"],
  ["The desk closed 6,820 out of the 5,430 requests.", "5,430"],
  ["The desk closed 6,820 complaints out of 5,430 complaints.", "5,430"],
  ["أُنجزت 6,820 شكوى من أصل 5,430 شكوى.", "5,430"],
  ["أُنجز 6,820 من أصل 5,430 شكوى وردت.", "5,430"],
  ["عولجت ٦٬٨٢٠ من إجمالي ٥٬٤٣٠ بلاغًا.", "٥٬٤٣٠"],
  ["6,820 of 5,430 callers got through at the first attempt.", "5,430"],
  ["Of 5,430 calls, 6,820 got through at the first attempt.", "5,430"],
  ["The desk closed 6,820 of 5,430 requests.", "5,430"],
  ["6,820 complaints were closed last year out of a total of 5,430.", "5,430"],
  ["Out of 5,430 complaints received we closed 6,820.", "5,430"],
  ["استوفى 6,820 طلبًا الشروط من أصل 5,430 قُدّمت عبر البوابة.", "5,430"],
  ["من أصل 5,430 شكوى أُغلقت 6,820.", "5,430"],
])("finds a part that is more than the whole right behind it: %s", (text, whole) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", whole]]);
});

it.each([
  "The desk closed 4,820 of the 5,430 requests.",
  "The desk had 6,820 complaints of the 1,430 firms on its books.",
  "It took 6,820 of the 999 calls.",
  "It closed 6,820 of the 2023 complaints.",
  "Over 6,820 of the 5,430 requests were urgent.",
  "وردت 6,820 شكوى من 1,430 شركة.",
  "The desk closed 6,820 of 5,430 planned requests.",
  "Complaints rose to 6,820 and 300 were settled out of court.",
  "The desk took 6,820 calls and closed out of 5,430 complaints all but one.",
  "Of 5,430 firms, 6,820 people complained.",
  "ارتفعت إلى 6,820 شكوى من 5,430 شكوى.",
  "من أصل 1,430 مركزًا وردت 6,820 شكوى.",
  "وردت 6,820 شكوى من أصل 1,430 شركة.",
])("leaves alone what is none of it, in: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
