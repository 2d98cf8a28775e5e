import type { TextCase } from "./cases.js";
import type { ToldPair } from "./toldPairs.js";

/** What came in beside what was closed, lists that say that they are whole, parts in words, thousands parted by blanks. */
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
    id: "account-rounded",
    verdict: "reconciles",
    why: "52 + 21 + 9 = 82 thousand, 2 less than 84 by the rounding of four numbers",
    text: "وصل إلى المنظومة 84 ألف شكوى، وُجّه منها 52 ألف شكوى إلى الأحياء، وحُفظت 21 ألف شكوى، وما زالت 9 آلاف شكوى قيد الفحص.",
  },
  {
    id: "account-open",
    verdict: "no-total",
    why: "closed within two times, so that some may be closed later",
    text: "The desk received 8,400 complaints, closed 5,200 complaints within five days and 2,100 complaints within ten, and 800 complaints are still pending.",
  },
  {
    id: "whole-list-bound",
    verdict: "does-not-reconcile",
    why: "3,918 + 3,240 + 2,877 + 1,400 = 11,435 of more than 13,000, and the list is all",
    text: "عالجت الأمانة ما يزيد على 13,000 بلاغ في يناير. [...]\nوهذا تفصيل البلاغات كلها: 3918 بلاغًا عن النظافة، و3240 عن الأسفلت، و2877 عن الإنارة، و1400 عن الحدائق.",
  },
  {
    id: "whole-list-top",
    verdict: "not-exhaustive",
    why: "the whole list stands elsewhere, and the four are the top",
    text: "The city took more than 13,000 reports. The full list is online; the top four were 3,918 about waste, 3,240 about roads, 2,877 about lighting and 1,400 about parks.",
  },
  {
    id: "top-with-subtotal",
    verdict: "not-exhaustive",
    why: "9,204 + 6,118 + 3,077 = 18,399, which is no more than the first three of 33,417 give",
    text: "تلقى الجهاز 33,417 شكوى، وأكثر ثلاثة قطاعات هي: الأجهزة 9,204 والاتصالات 6,118 والسيارات 3,077، أي أنها نالت 18,399 شكوى.",
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
  {
    id: "blanks-unknown-noun",
    verdict: "does-not-reconcile",
    why: "2 190 of 3 412 are 64.2 %",
    text: "سجلت الهيئة 3 412 دعوى، وأصدرت أحكاما في 2 190 دعوى، أي ما يعادل 63.8 بالمائة من الدعاوى.",
  },
  {
    id: "top-together-of",
    verdict: "not-exhaustive",
    why: "2,460 + 1,640 + 902 = 5,002, which is 61 % of 8,200: the percentage is that of all three",
    text: "Top three reasons, together 61% of the 8,200 complaints: price (2,460), delay (1,640) and staff (902).",
  },
  {
    id: "words-of-a-number",
    verdict: "reconciles",
    why: "19 + 57 = 76, and 19 are 25 % of them",
    text: "Nineteen of the 76 calls (25%) were about fees, and the other 57 about delays.",
  },
  {
    id: "signed-of-others",
    verdict: "no-total",
    why: "the change is one of what was planned",
    text: "We took 8,100 complaints in 2022 and 8,910 in 2023 (+12% on the plan).",
  },
  {
    id: "some-of-all",
    verdict: "not-exhaustive",
    why: "4,310 + 3,980 + 2,110 = 10,400 of 18,400: a digit apart, yet only some",
    text: "وردت من الرياض 4,310 شكاوى ومن جدة 3,980 شكوى ومن الدمام 2,110 شكاوى من إجمالي 18,400 شكوى.",
  },
  {
    id: "growth-next-clause",
    verdict: "reconciles",
    why: "9,430 / 8,200 = 1.15; what fell is told in the next clause",
    text: "ارتفعت الطلبات من 8,200 إلى 9,430 طلبًا، أي بزيادة 1,230 طلبًا (15%)، وتراجع زمن الإنجاز.",
  },
  {
    id: "growth-to-next",
    verdict: "reconciles",
    why: "44,000 + 10,800 = 54,800; 8 % is the rise to 10,800, not the fall from 60,000",
    text: "Phone contacts fell by 12% to 44,000 while e-mails rose by 8% to 10,800; together they came to 54,800, against 60,000 the year before.",
  },
  {
    id: "signed-no-shares",
    verdict: "reconciles",
    why: "54,800 / 60,000 = 0.913; what is printed with a sign is a change, no share of the 54,800",
    text: "Total contacts: 54,800, down 8.7% from 60,000. Phone: 44,000 (-12%). E-mail: 10,800 (+8%).",
  },
  {
    id: "share-of-the-next",
    verdict: "reconciles",
    why: "900 are 15 % of 6,000, 1,000 are 20 % of 5,000",
    text: "Of the 6,000 cases, 900 (15%) were upheld, down from 1,000 (20%) of 5,000 a year earlier.",
  },
];

/** Each is found wrong with the first number and right with the second. */
export const ACCOUNT_PAIRS: readonly ToldPair[] = [
  // 7,215 + 2,265 - 6,914 = 2,566
  {
    code: "roll-forward-mismatch",
    text: "The commission had 9,480 files before it, namely 7,215 that came in during the year and 2,265 left over from the year before. It disposed of 6,914 of them, and # are still without a reply.",
    wrong: "2,560",
    right: "2,566",
  },
  // 3,918 + 3,240 + 2,877 = 10,035
  {
    code: "sum-mismatch",
    text: "The city took # reports. Here is the full list by subject: 3,918 about waste, 3,240 about roads and 2,877 about lighting.",
    wrong: "12,000",
    right: "10,035",
  },
  // 3,918 + 3,240 + 877 = 8,035
  {
    code: "bound-mismatch",
    text: "استقبل المركز أكثر من # اتصال: 3,918 عن النظافة و3,240 عن الطرق و877 اتصالًا متنوعًا.",
    wrong: "9,000",
    right: "8,000",
  },
  // 11 + 7 + 5 = 23
  {
    code: "sum-mismatch",
    text: "The hospital logged # complaints. Eleven were about waiting times, seven about communication and the other five about parking.",
    wrong: "24",
    right: "23",
  },
  // 21,004 + 17,330 + 12,018 = 50,352
  {
    code: "sum-mismatch",
    text: "Of the 98,112 complaints the top three airlines drew 21,004, 17,330 and 12,018, together #.",
    wrong: "53,352",
    right: "50,352",
  },
  {
    code: "sum-mismatch",
    text: "تلقى الجهاز 98,112 شكوى، أكثر ثلاث شركات منها الأولى 21,004 والثانية 17,330 والثالثة 12,018، ومجموعها # شكوى.",
    wrong: "53,352",
    right: "50,352",
  },
  // 204 + 114 = 318
  {
    code: "sum-mismatch",
    text: "The panel decided 318 cases: 204 for the consumer and # for the trader.",
    wrong: "124",
    right: "114",
  },
  // 18,640 - 17,000 = 1,640
  {
    code: "difference-mismatch",
    text: "ورد إلى الخط في شهر رمضان 18,640 بلاغًا، بزيادة # بلاغًا على رمضان الماضي الذي سجل 17,000 بلاغ.",
    wrong: "1,460",
    right: "1,640",
  },
  // 2 / 3 x 5,400 = 3,600
  {
    code: "multiple-mismatch",
    text: "Two thirds of the 5,400 callers, #, spoke to an adviser.",
    wrong: "3,100",
    right: "3,600",
  },
  // 1,240 + 5,610 - 5,400 = 1,450
  {
    code: "roll-forward-mismatch",
    text: "At 1 April 1,240 files were open. By 31 March 5,610 more had come in and 5,400 had been closed, leaving # open.",
    wrong: "1,540",
    right: "1,450",
  },
  // 9,000 / 10,000 = 0.9
  {
    code: "growth-mismatch",
    text: "انخفضت الشكاوى من 10,000 شكوى إلى 9,000 شكوى (#%).",
    wrong: "-12",
    right: "-10",
  },
  {
    code: "growth-mismatch",
    text: "Complaints fell by #% from 10,000 to 9,000.",
    wrong: "-15",
    right: "-10",
  },
  // 1,240 / 1,318 = 94.1 %
  {
    code: "share-mismatch",
    text: "Between July and September we closed 1,240 of 1,318 complaints on time (#%).",
    wrong: "97.1",
    right: "94.1",
  },
  // 41 + 23 = 64
  {
    code: "sum-mismatch",
    text: "The office issued # decisions: forty-one in favour of the complainant and the remaining twenty-three against.",
    wrong: "65",
    right: "64",
  },
  // 1,200 - 1,104 = 96
  {
    code: "difference-mismatch",
    text: "The number of files went down by # to 1,104, from 1,200 the year before.",
    wrong: "69",
    right: "96",
  },
  // 9,430 / 8,200 = 1.15
  {
    code: "growth-mismatch",
    text: "ارتفعت الشكاوى من 8,200 إلى 9,430 شكوى بنسبة #%، وتراجع زمن الانتظار.",
    wrong: "18",
    right: "15",
  },
  {
    code: "growth-mismatch",
    text: "Calls rose by #% to 9,430 from 8,200.",
    wrong: "18",
    right: "15",
  },
  // 1,250 + 8,400 - 7,900 - 350 = 1,400
  {
    code: "roll-forward-mismatch",
    text: "بدأت السنة بعدد 1,250 طلبا قيد النظر، وورد خلالها 8,400 طلب، وأُنجز 7,900 طلب، وأُلغي 350 طلبا، وبقي في نهايتها # طلب.",
    wrong: "1,500",
    right: "1,400",
  },
  // 2,310 + 9,640 - 8,815 - 420 = 2,715
  {
    code: "roll-forward-mismatch",
    text: "At the start of the year 2,310 applications were open; 9,640 arrived, 8,815 were decided and 420 withdrawn, leaving # open at its end.",
    wrong: "2,751",
    right: "2,715",
  },
];
