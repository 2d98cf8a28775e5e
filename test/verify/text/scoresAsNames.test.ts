import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// The number beside each count names its group: 240 + 75 + 41 + 14 + 10 = 380 = 241 + 74 + 41 + 14 + 10.
it.each([
  "Of 380 replies, 240 gave 5 stars, 75 gave 4, 41 gave 3, 14 gave 2 and 10 gave 1.",
  "380 people rated the desk: 241 gave 5 stars, 74 gave 4 stars, 41 gave 3 stars, 14 gave 2 stars and 10 gave 1 star.",
  "Of the 380 customers who rated the desk, 240 gave it a 5, 75 a 4, 41 a 3, 14 a 2 and 10 a 1.",
  "1 star: 10, 2 stars: 14, 3 stars: 41, 4 stars: 75, 5 stars: 240; total 380.",
  "Scores (380): 5 = 240, 4 = 75, 3 = 41, 2 = 14, 1 = 10.",
  "توزعت التقييمات البالغة 380 تقييما كما يلي: 240 تقييما بدرجة 5 و75 تقييما بدرجة 4 و41 تقييما بدرجة 3 و14 تقييما بدرجة 2 و10 تقييمات بدرجة 1.",
  "قيّم الخدمة 380 مستفيدا: 240 منحوها 5 نجوم، و75 منحوها 4، و41 منحوها 3، و14 منحوها 2، و10 منحوها 1.",
  "من أصل 380 تقييما: 240 بخمس نجوم، و75 بأربع، و41 بثلاث، و14 باثنتين، و10 بواحدة.",
  // 240 + 90 + 50 = 380.
  "Of the 380 callers, 240 chose option 1, 90 option 2 and 50 option 3.",
  "من بين 380 زيارة كانت 240 عند البوابة 1 و90 عند البوابة 2 و50 عند البوابة 3.",
  // Names that are no scale, where the counts give the total: 240 + 90 + 50 = 380.
  "Of 380 calls 240 lasted 3 minutes, 90 lasted 6 and 50 lasted 10.",
])("adds no score to the counts: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 240 + 75 + 41 + 14 + 20 = 390.
  ["Of 380 replies, 240 gave 5 stars, 75 gave 4, 41 gave 3, 14 gave 2 and 20 gave 1.", "380"],
  ["قيّم الخدمة 380 مستفيدا: 240 منحوها 5 نجوم، و75 منحوها 4، و41 منحوها 3، و14 منحوها 2، و20 منحوها 1.", "380"],
  // 240 + 91 + 50 = 381.
  ["Of the 380 callers, 240 chose option 1, 91 option 2 and 50 option 3.", "380"],
  // No scale: 240 + 96 + 50 = 386.
  ["Of 380 calls 240 lasted 3 minutes, 96 lasted 6 and 50 lasted 10.", "380"],
  // Counts of their own: 2,100 + 5 + 1,300 + 4 = 3,409.
  ["The 3,419 complaints were split as follows: 2,100 by phone, 5 by fax, 1,300 by mail and 4 in person.", "3,419"],
])("still adds up the counts: %s", (text, printed) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", printed]]);
});
