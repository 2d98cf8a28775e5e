import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** A name, its number below it, and a rate of it, as dashboards print them. */
const CARDS = [
  "CALLS OFFERED\n41,280\n\nCALLS ANSWERED\n38,120\nAnswer rate: 92.3%\n\nCALLS ABANDONED\n3,160\nAbandonment rate: #%\n\nSERVICE REQUESTS OPENED\n19,844",
  "المكالمات المعروضة\n41,280\n\nالمكالمات المجابة\n38,120\nنسبة الإجابة: 92.3%\n\nالمكالمات المفقودة\n3,160\nنسبة المكالمات المفقودة: #%",
];

// 3,160 / 41,280 = 7.66 %, and 38,120 / 41,280 = 92.34 %
it.each(CARDS)("reads a number by the name above it: %s", (card) => {
  expect(wrongIn(card.replace("#", "7.7"))).toEqual([]);
  expect(wrongIn(card.replace("#", "8.7"))).toEqual([["share-mismatch", "8.7%"]]);
});

it.each([
  // 1,310 + 902 + 588 = 2,800
  "Complaints received: 2,800\n\n- by phone: 1,310\n\n- by e-mail: 902\n\n- by letter: #\n\nAll are counted once.",
  "مجموع الشكاوى: 2,800\n\nبالهاتف: 1,310\n\nبالبريد: 902\n\nبالرسائل: #\n\nولا تُعد شكوى مرتين.",
  "| Channel | Complaints |\n\n| Phone | 1,310 |\n\n| E-mail | 902 |\n\n| Letter | # |\n\n| Total | 2,800 |",
])("reads rows that all stand apart as one list: %s", (list) => {
  expect(wrongIn(list.replace("#", "588"))).toEqual([]);
  expect(wrongIn(list.replace("#", "558")).map(([code]) => code)).toEqual(["sum-mismatch"]);
});
