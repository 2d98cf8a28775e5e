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
  // 1,846 + 3,972 + 154 + 67 = 6,039
  {
    code: "sum-mismatch",
    text: "تقرير التذاكر\n\nنوع التذكرة\nالعدد\nشكوى\n1,846\nاستفسار\n3,972\nاقتراح\n154\nشكر\n67\nالمجموع\n# تذكرة",
    wrong: "6,093",
    right: "6,039",
  },
  // 420 + 515 + 268 = 1,203
  {
    code: "sum-mismatch",
    text: "الإجمالي | #\nالشمال | 420\nالجنوب | 515\nالشرق | 268",
    wrong: "1,230",
    right: "1,203",
  },
  // 412 + 308 + 80 = 800
  { code: "sum-mismatch", text: "Phone 412\nWeb 308\nPost 80\nTotal #", wrong: "900", right: "800" },
  {
    code: "sum-mismatch",
    text: "موقع 412 شكوى\nمحادثة 308 شكوى\nبريد 80 شكوى\nالمجموع # شكوى",
    wrong: "900",
    right: "800",
  },
  // 285 - 300 = -15, whichever way the others run
  {
    code: "sum-mismatch",
    text: "Month | Opened | Closed | Net change\nJan | 310 | 290 | 20\nFeb | 285 | 300 | -15\nMar | 342 | 320 | #",
    wrong: "12",
    right: "22",
  },
  // 1,200 + 800 + 500 = 2,500: rates of 90, 85 and 90 % are no shares of one whole
  {
    code: "sum-mismatch",
    text: "Region | Received | Closed | Rate\nNorth | 1,200 | 1,080 | 90%\nSouth | 800 | 680 | 85%\nEast | 500 | 450 | 90%\nTotal | # | 2,210 | ",
    wrong: "2,700",
    right: "2,500",
  },
  // 300 - 276 = 24
  {
    code: "sum-mismatch",
    text: "القسم | الطلبات | المنجز | المتبقي | نسبة الإنجاز\nأ | 500 | 450 | 50 | 90%\nب | 400 | 340 | 60 | 85%\nج | 300 | 276 | # | 92%",
    wrong: "42",
    right: "24",
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
  "Sector | Complaints | Refunds (USD)\nBanks | 640 | 1,236,500\nTelecoms | 520 | 948,250\nInsurance | 315 | 615,250\n\nLast year, refunds came to USD 2.6 million in 1,475 complaints.",
  "Sector | Complaints | Refunds (USD)\nBanks | 640 | 1,236,500\nTelecoms | 520 | 948,250\nInsurance | 315 | 615,250\n\nAcross all sectors refunds came to USD 4.1 million; the table shows the three largest.",
  "Rating | Share\nVery satisfied | 46%\nSatisfied | 31%\nNeutral | 13%\nDissatisfied | 10%\n\nOverall satisfaction was 79% last year.",
  "Topic | Answers\nWaiting times | 950\nOnline services | 520\nOpening hours | 330\nStaff | 400\nOther | 300\nTotal | 2,500\n\nWaiting times, online services and opening hours together make up 76% of the team's working hours.",
  "Channel | Contacts\nPhone | 4,200\nEmail | 2,600\nChat | 1,900\nOther | 1,300\n\nPhone and email together grew by 12%.",
  "Channel | Contacts\nPhone | 4,200\nEmail | 2,600\nChat | 1,900\nOther | 1,300\n\nIn 2022 phone and email together accounted for 72% of contacts.",
  "القناة | عدد الاتصالات\nالهاتف | 4,200\nالبريد | 2,600\nالمحادثة | 1,900\nأخرى | 1,300\n\nوتشكل اتصالات النساء عبر الهاتف والبريد معاً 40% من الاتصالات.",
  "Rating | Share\nVery satisfied | 46%\nSatisfied | 31%\nNeutral | 13%\nDissatisfied | 10%\n\nAmong women 82% were satisfied or very satisfied.",
  "Region | Visitors | Complaints\nNorth | 12,400 | 420\nSouth | 9,150 | 515\nEast | 7,350 | 268\n\n28,900 visitors came; 1,150 complaints were closed by year end.",
  "Branch | Visitors\nNorth | 12,400\nSouth | 9,150\nEast | 7,350\n\nA total of 27,500 visitors filled in the survey.",
  "الفرع | الزوار\nالشمال | 12,400\nالجنوب | 9,150\nالشرق | 7,350\n\nبلغ إجمالي المسجلين مسبقاً 27,300 زائر.",
  "Total | 1,230\nNorth | 420\nSouth | 515\nEast | 268\nOnline | 27",
  // More was reached than wanted, so that nothing remains.
  "Project | Target | Reached | Remaining\nA | 300 | 320 | 0\nB | 250 | 235 | 15\nC | 400 | 310 | 90",
  // Several topics of one case.
  "Topic | Cases | Share\nDelay | 600 | 60%\nFees | 400 | 40%\nStaff | 300 | 30%\nTotal | 1,000 | 100%",
  // Telephone numbers.
  "Room 12\nPhone 4120\nOpen from 9 to 5",
  // Rates are not added.
  "Channel | Closed on time\nPhone | 80%\nWeb | 70%\nPost | 60%\n\nPhone and web together account for 65% of complaints.",
];
