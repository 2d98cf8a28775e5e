import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 151 + 62 + 11 + 11 = 235; 151 + 62 + 7 + 4 + 3 + 8 = 235
it.each([
  "The board looked into 305 complaints and ruled against 232 advertisements. They were 151 in education, 62 in healthcare, 11 in food and 11 others.",
  "The regulator had 305 reports and action was taken against 232 firms: 151 in retail, 62 in transport, 11 in food and 11 others.",
  "The regulator had 305 reports and acted against 232 firms: 151 in retail, 62 in transport and 22 others.",
  "The council had 305 complaints and found against 232 advertisements.\nThey were 151 in education, 62 in healthcare, 7 in food, 4 in care and three in cosmetics and 8 from others.",
  "نظرت اللجنة في 305 شكاوى وأصدرت قرارات ضد 232 إعلانًا. وهي 151 في التعليم و62 في الصحة و7 في الأغذية و4 في العناية و3 في التجميل و8 في مجالات أخرى.",
])("holds a list to those that something was decided against: %s", (text) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", "232"]]);
  expect(wrongIn(text.replace("232", "235"))).toEqual([]);
});

// 151 + 62 + 81 + 11 = 305
it.each([
  "The office had 305 complaints against 232 a year before: 151 in retail, 62 in transport, 81 in food and 11 others.",
  "The office had 305 complaints, as against 232: 151 in retail, 62 in transport, 81 in food and 11 others.",
  // The 37 are offices: 3,982 + 42,933 = 46,915
  "Of the 46,915 visits the head office took 3,982, and the 37 other offices 42,933.",
])("takes what is compared, or of something else, for none of them: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
