import type { TextCase } from "./cases.js";
import type { ToldPair } from "./toldPairs.js";

/** What came in beside what was closed, and parts in words. */
export const ACCOUNT_CASES: readonly TextCase[] = [
  {
    id: "account-cut-sentence",
    verdict: "reconciles",
    why: "a sentence that breaks off is no headline; 6,930 + 910 = 7,840 were concluded",
    text: "The Commission accepted 8,217 complaints in the year, 640 more than a year before. [...]\nIt concluded 7,840 complaints in the same time; 6,930 of them were resolved, and the other 910 were withdrawn.",
  },
  {
    id: "account-headline-received",
    verdict: "reconciles",
    why: "what came in is not what was closed: 6,930 + 910 = 7,840",
    text: "Commission accepts 8,217 complaints\n\nThe Commission closed 7,840 complaints last year: 6,930 were resolved and the other 910 were withdrawn.",
  },
  {
    id: "account-headline-ar",
    verdict: "reconciles",
    why: "what came in is not what was closed: 6,930 + 910 = 7,840",
    text: "الهيئة تستقبل 8,217 شكوى خلال العام\n\nوأغلقت الهيئة 7,840 شكوى، منها 6,930 شكوى قُبلت و910 شكاوى رُفضت.",
  },
  {
    id: "account-two-totals",
    verdict: "reconciles",
    why: "a digit apart, yet one came in and one was closed: 11,802 + 2,315 = 14,117",
    text: "A total of 14,617 complaints were received. We closed a total of 14,117 complaints: 11,802 upheld and 2,315 not upheld.",
  },
  {
    id: "account-headline-same",
    verdict: "does-not-reconcile",
    why: "both came in: 6,930 + 910 = 7,840",
    text: "Commission receives 8,217 complaints\n\nThe Commission received 7,840 complaints last year: 6,930 about firms and 910 about banks.",
  },
  {
    id: "words-as-parts",
    verdict: "reconciles",
    why: "11 + 7 + 5 = 23",
    text: "The hospital logged twenty-three complaints. Eleven were about waiting times, seven about communication and five about parking.",
  },
  {
    id: "words-as-parts-ar",
    verdict: "reconciles",
    why: "19 + 9 + 3 = 31",
    text: "نظرت اللجنة في 31 تظلمًا، تسعة عشر منها عن الرسوم وتسعة عن العقود وثلاثة بشأن الضمان.",
  },
  {
    id: "words-of-others",
    verdict: "no-total",
    why: "what the words count is no part of the 24 staff or the 310 calls",
    text: "Nine out of ten callers got an answer. Two were on holiday. The 24 staff took 310 calls in nine languages, and three were away.",
  },
];

/** Each is found wrong with the first number and right with the second. */
export const ACCOUNT_PAIRS: readonly ToldPair[] = [
  // 11 + 7 + 5 = 23
  {
    code: "sum-mismatch",
    text: "The hospital logged # complaints. Eleven were about waiting times, seven about communication and the other five about parking.",
    wrong: "24",
    right: "23",
  },
  // 1,240 + 5,610 - 5,400 = 1,450
  {
    code: "roll-forward-mismatch",
    text: "At 1 April 1,240 files were open. By 31 March 5,610 more had come in and 5,400 had been closed, leaving # open.",
    wrong: "1,540",
    right: "1,450",
  },
];
