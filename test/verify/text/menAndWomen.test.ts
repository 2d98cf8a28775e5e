import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 1,255 and 591 of the 1,846 people are 68 and 32 %.
  "تقدم إلى الديوان 1,846 شخصاً بـ2,113 شكوى. وكان بين مقدمي الشكاوى 1,255 رجلاً (68%) و591 امرأة (32%). ووردت 1,288 شكوى إلى مكاتب الشمال و825 شكوى إلى مكاتب الجنوب.",
  "The office was turned to by 1,846 people with 2,113 complaints. Those who wrote the complaints were 1,255 men (68%) and 591 women (32%). Complaints came from the north, 1,288, and from the south, 825.",
])("holds men and women to no number of complaints: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
