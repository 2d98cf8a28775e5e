import type { ToldPair } from "./toldPairs.js";

/** Tables and lists that are wrong with the first number and right with the second. */
export const TABLE_PAIRS: readonly ToldPair[] = [
  // 50,000 - 32,400 = 17,600; 120,000 - 98,500 = 21,500; 30,000 - 21,250 = 8,750
  {
    code: "sum-mismatch",
    text: "Item | Budget | Spent | Remaining\nTraining | 50,000 | 32,400 | 17,600\nSystems | 120,000 | 98,500 | #\nOutreach | 30,000 | 21,250 | 8,750",
    wrong: "22,500",
    right: "21,500",
  },
  // 515 - 470 = 45
  {
    code: "sum-mismatch",
    text: "المنطقة | الوارد | المغلق | المفتوح\nالشمال | 420 | 390 | 30\nالجنوب | 515 | 470 | #\nالشرق | 268 | 251 | 17",
    wrong: "54",
    right: "45",
  },
  // 360 / 300 - 1 = 20 %
  {
    code: "growth-mismatch",
    text: "Channel | 2023 | Change | 2024\nPhone | 400 | +25% | 500\nWeb | 300 | #% | 360\nPost | 100 | -10% | 90",
    wrong: "+30",
    right: "+20",
  },
  // 310 + 285 + 342 = 937
  {
    code: "sum-mismatch",
    text: "Month | Complaints | Cumulative\nJanuary | 310 | 310\nFebruary | 285 | 595\nMarch | 342 | #\nApril | 298 | 1,235",
    wrong: "973",
    right: "937",
  },
  // (240 + 320 + 160) / 800 = 90 %
  {
    code: "share-mismatch",
    text: "مدة الإغلاق | العدد | النسبة التراكمية\nاليوم نفسه | 240 | 30%\nيومان إلى ثلاثة أيام | 320 | 70%\n4 إلى 7 أيام | 160 | #%\nأكثر من 7 أيام | 80 | 100%",
    wrong: "95",
    right: "90",
  },
  // 35 + 40 + 15
  {
    code: "sum-mismatch",
    text: "Rating | Share | Cumulative\nExcellent | 35% | 35%\nGood | 40% | 75%\nFair | 15% | #%\nPoor | 10% | 100%",
    wrong: "95",
    right: "90",
  },
  // 1000 * 510 / 340,000 = 1.5
  {
    code: "mean-mismatch",
    text: "المنطقة | الشكاوى | المشتركون | لكل 1,000 مشترك\nالشمال | 420 | 210,000 | 2.0\nالجنوب | 510 | 340,000 | #\nالشرق | 270 | 90,000 | 3.0",
    wrong: "1.8",
    right: "1.5",
  },
  // 46,800 / 520 = 90
  {
    code: "mean-mismatch",
    text: "Sector | Refunds (USD) | Cases | Average refund (USD)\nBanks | 128,000 | 640 | 200\nTelecoms | 46,800 | 520 | #\nInsurance | 94,500 | 315 | 300",
    wrong: "80",
    right: "90",
  },
  // 990 / 9 = 110
  {
    code: "mean-mismatch",
    text: "الفرع | الزوار | أيام العمل | المتوسط اليومي\nالعليا | 1,200 | 8 | 150\nالملز | 990 | 9 | #\nالنخيل | 1,300 | 10 | 130",
    wrong: "101",
    right: "110",
  },
  // 55 + 45 = 100
  {
    code: "sum-mismatch",
    text: "Age | Men | Women | Total\nUnder 30 | 40% | 60% | 100%\n30-50 | 55% | #% | 100%\nOver 50 | 48% | 52% | 100%",
    wrong: "54",
    right: "45",
  },
];

/** Tables and lists that look wrong to a hasty reader. */
export const SOUND_PAIRED: readonly string[] = [
  // Open cases may be of before.
  "Region | Received | Closed | Open\nNorth | 420 | 390 | 62\nSouth | 515 | 470 | 81\nEast | 268 | 251 | 40",
  "Item | Budget | Spent | Committed | Remaining\nTraining | 50,000 | 32,400 | 5,000 | 12,600\nSystems | 120,000 | 98,500 | 10,000 | 11,500\nOutreach | 30,000 | 21,250 | 2,000 | 6,750",
  "Month | Complaints | Year to date\nApril | 310 | 1,310\nMay | 285 | 1,595\nJune | 342 | 1,937",
  // 100 / 300 and 200 / 300 of all, as shares that are rounded are added.
  "Age | Answers | Share | Cumulative share\nYoung | 100 | 33% | 33%\nOlder | 100 | 33% | 66%\nOldest | 100 | 33% | 100%",
  // Rates of the people at the middle of the year, who are not printed.
  "Region | Complaints | Population | Per 1,000\nNorth | 420 | 210,000 | 1.9\nSouth | 510 | 340,000 | 1.4\nEast | 270 | 90,000 | 2.8",
  // Days are no complaints divided by those that were closed.
  "Branch | Complaints | Closed | Average days\nA | 120 | 110 | 1.1\nB | 80 | 75 | 1.1\nC | 90 | 60 | 1.3",
];
