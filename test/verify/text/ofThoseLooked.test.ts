import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 61 / 640 = 9.5 %
  ["The office looked into 640 of the 1,912 letters and upheld around 16 percent of those, or 61.", "16 percent"],
  ["The office looked into 640 of the 1,912 letters and upheld 61, or 16 percent of those.", "16 percent"],
  ["نظر المكتب في 640 من أصل 1912 رسالة، وأيد 16% منها، وعددها 61.", "16%"],
])("takes what was looked into for the whole, not all of which that is a part: %s", (text, percent) => {
  expect(wrongIn(text)).toEqual([["share-mismatch", percent]]);
});

it.each([
  "The office looked into 640 of the 1,912 letters and upheld around 10 percent of those, or 61.",
  "The office looked into 640 of the 1,912 letters and upheld 9.5 percent of those, or 61.",
  "The office looked into 640 of the 1,912 letters and upheld 16 percent of those.",
  "The office looked into 640 of the 1,912 letters, or 33 percent of them.",
  "نظر المكتب في 640 من أصل 1912 رسالة، وأيد 9.5% منها، وعددها 61.",
  "نظر المكتب في 640 من أصل 1912 رسالة، وأيد 16% منها.",
])("is silent where the share is right or is that of a count not printed: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 61,300 / 3,350,000 = 1.83 %
  ["The line took 3,350,000 calls. Of these calls, 18.3 percent (61,300) were not urgent.", "18.3 percent"],
  ["The line took 3,350,000 calls. Of these, 61,300 (18.3 percent) were not urgent.", "18.3 percent"],
  ["تلقى الخط 3350000 مكالمة. ومن هذه المكالمات 18.3% (61300) غير عاجلة.", "18.3%"],
])("tells a share ten times too large of what the words say it is of: %s", (text, percent) => {
  expect(wrongIn(text)).toEqual([["share-mismatch", percent]]);
});

it.each([
  "The line took 3,350,000 calls. Of these calls, 1.83 percent (61,300) were not urgent.",
  // Of a whole that is not printed.
  "The line took 3,350,000 calls. Of the night calls, 12.4 percent (61,300) were not urgent.",
  "تلقى الخط 3350000 مكالمة. ومن هذه المكالمات 1.83% (61300) غير عاجلة.",
])("is silent where it is right or of another whole: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
