import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** Nine sentences that tell nothing of the total above them, so that no rule of neighbours reaches it. */
const NOTES =
  "The office is open on five days. Staff meet at 9. Letters are kept for two years. Calls are recorded. A new lift was built. " +
  "The hall was painted. Signs are in two languages. The bus stops outside. Parking is free.";

/** Rows that miss the count of their heading, or one far above them, by a slip of the hand. */
const SLIPPED: readonly (readonly [text: string, printed: string])[] = [
  // 19 + 14 + 8 + 27 = 68.
  ["Third quarter (68 complaints)\n– loans 19\n– transfers 24\n– fees 8\n– cards 27\n", "68"],
  // 21 + 13 + 4 + 2 + 24 = 64, of which one is in words; no other rule reaches it.
  ["الربع الثالث (٧٤ شكوى)\n– قروض ٢١\n– حوالات ١٣\n– بطاقات ٤\n– رسوم: شكويان\n– ما لم يُذكر نوعه ٢٤\n", "٧٤"],
  // 31 + 22 + 17 = 70, where another list divides 70 as well.
  [
    "The desk took 70 reports in May: 45 by phone and 25 by mail.\n\nReports by town (70)\nNorthwick 13\nEastlow 22\nSandby 17\n",
    "13",
  ],
  // 118 + 64 + 51 + 29 = 262.
  ["المنقولون بحسب المدينة (٢٢٦)\nالخبر ١١٨ – الجبيل ٦٤ – القطيف ٥١ – رأس تنورة ٢٩\n", "٢٢٦"],
  // 205 + 131 + 77 + 40 = 453.
  ["ورد إلى الغرفة في اليوم الأول ٤٥٣ شكوى\n- ازدحام ٢٠٥\n- تأخر الفتح ١١٣\n- لجان مغلقة ٧٧\n- استعلامات ٤٠\n", "٤٥٣"],
  // 1,480 + 1,236 + 1,105 + 1,047 = 4,868.
  [
    `Since it began the office has had 4,868 appeals.\n\n${NOTES}\n\nBy year\n2018: 1,480\n2019: 1,263\n2020: 1,105\n2021: 1,047\n\nIt sits in Dale Street.`,
    "1,263",
  ],
];

/** Rows that need not give the count above them. */
const SOUND: readonly string[] = [
  "الربع الثالث (٦٤ شكوى)\n– قروض ٢١\n– حوالات ١٣\n– بطاقات ٤\n– رسوم: شكويان\n– ما لم يُذكر نوعه ٢٤\n",
  // No slip explains 73.
  "Third quarter (68 complaints)\n– loans 19\n– transfers 14\n– fees 8\n– cards 16\n",
  "The main towns of the quarter (70)\nNorthwick 13\nEastlow 22\nSandby 17\n",
  "Cases by charge (70)\nTheft 31\nFraud 22\nTheft and fraud, counted twice 26\n",
  // Each is a row like the one above it.
  "Calls: 962\nLetters: 318\nE-mails: 330\nVisits: 134\n",
  `Since it began the office has had 4,868 appeals.\n\n${NOTES}\n\nVisitors by floor\nGround: 1,480\nFirst: 1,002\nSecond: 1,105\nThird: 1,047\n\nIt sits in Dale Street.`,
];

describe("a block of rows whose count stands in the heading above it, or far above", () => {
  it.each(SLIPPED)("is held to it for a slip of the hand: %j", (text, printed) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", printed]]);
  });

  it.each(SOUND)("is left alone otherwise: %j", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
