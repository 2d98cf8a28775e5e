import type { FreshCase } from "./freshCases.js";

/** One number said twice, bounds beside the exact number, ranks beside the list they are of. */
export const REPEAT_CASES: readonly FreshCase[] = [
  {
    id: "year-like-parts",
    verdict: "reconciles",
    why: "1,954 and 1,987 are no years: 3,120 + 1,954 + 2,204 + 1,987 = 9,265",
    text: "بلغ عدد البلاغات 9265 بلاغا، موزعة كالآتي:\n• الكرك 3120\n• معان 1954\n• الطفيلة 2204\n• العقبة 1987\nومن المجموع أحيل 5,100 بلاغ إلى البلديات، وأغلق 3,015 بلاغا، وبقي 1,150 بلاغا قيد المتابعة.",
  },
  {
    id: "year-like-labels",
    verdict: "no-total",
    why: "a year of founding is no count",
    text: "About the office\nFounded in: 1987\nComplaints received: 2,214\nStaff: 38",
  },
  {
    id: "headline-of-a-part",
    verdict: "reconciles",
    why: "the headline says what was resolved: 1,412 of 1,320 received and 180 carried over; 1,412 + 88 = 1,500",
    text: "البلدية : إنجاز ١٤١٢ طلبا خلال نوفمبر\n\nاستقبلت البلدية خلال نوفمبر ١٣٢٠ طلبا، وذلك بخلاف ١٨٠ طلبا مرحلة من أكتوبر، وتم الانتهاء من ١٤١٢ طلبا من جملة ١٥٠٠ طلب، ويتبقى ٨٨ طلبا.",
  },
  {
    id: "headline-about-wrong",
    verdict: "does-not-reconcile",
    code: "headline-mismatch",
    why: "31,940 is about 32,000",
    text: "Operator hears about 33,000 complaints in a year\n\nThe operator received 31,940 complaints, divided into 18,210 about bills, 9,480 about faults and 4,250 about staff.",
  },
  {
    id: "headline-about",
    verdict: "reconciles",
    text: "Operator hears about 32,000 complaints in a year\n\nThe operator received 31,940 complaints, divided into 18,210 about bills, 9,480 about faults and 4,250 about staff.",
  },
  {
    id: "said-again-swapped",
    verdict: "does-not-reconcile",
    code: "repeated-mismatch",
    why: "13,902 + 6,210 + 4,206 = 24,318, said once more as 24,138",
    text: "The ombudsman received 24,318 complaints in 2024, of which 13,902 concerned housing, 6,210 benefits and 4,206 other matters.\n\nEach of the 24,138 complaints tells a story, she said.",
  },
  {
    id: "said-again-digit",
    verdict: "does-not-reconcile",
    code: "repeated-mismatch",
    why: "10,120 + 8,520 = 18,640, said once more as 18,840",
    text: "The line answered 18,640 calls: 10,120 from women and 8,520 from men.\n\nOf these 18,840 calls, most came at night.",
  },
  {
    id: "said-again-growth-ar",
    verdict: "does-not-reconcile",
    code: "repeated-mismatch",
    why: "7,218 is 12.0 % above 6,445; said once more as 7,812",
    text: "تلقّى المرصد خلال سنة 2024 ما جملته 7218 إشعارا، مقابل 6445 إشعارا سنة 2023، أي بزيادة تناهز 12,0 بالمائة.\n\nوأكّد أنّ إشعارات سنة 2024، وعددها كما سبق 7812 إشعارا، جزء من الواقع.",
  },
  {
    id: "said-again-other-language",
    verdict: "does-not-reconcile",
    code: "repeated-mismatch",
    why: "20,415 + 14,200 = 34,615, in English 36,415",
    text: "استقبل المركز 34,615 شكوى خلال عام 2024، منها 20,415 شكوى هاتفيا و14,200 شكوى عبر التطبيق.\n\nThe centre received 36,415 complaints during 2024, and answered most of them within five days.",
  },
  {
    id: "said-again-rounded",
    verdict: "does-not-reconcile",
    code: "repeated-mismatch",
    why: "28,317 + 23,629 = 51,946, which is no 54 thousand",
    text: "استقبل المركز 51,946 شكوى، منها 28,317 شكوى هاتفيا و23,629 شكوى إلكترونيا. وتعد هذه الشكاوى البالغ عددها نحو 54 ألف شكوى الأعلى في تاريخ المركز.",
  },
  {
    id: "not-again-closed",
    verdict: "reconciles",
    why: "what was closed is not what was received",
    text: "We received 63,418 tickets: 40,000 by phone and 23,418 online. The 63,148 tickets closed took three days on average.",
  },
  {
    id: "not-again-answered",
    verdict: "reconciles",
    text: "استقبل المركز 15,872 مكالمة، منها 9,000 مكالمة صباحا و6,872 مكالمة مساء، وأجاب عن 15,782 مكالمة منها.",
  },
  {
    id: "not-again-other-month",
    verdict: "reconciles",
    text: "The line took 7,412 calls in May, 4,000 by day and 3,412 by night. Of the 7,142 calls in April, half came by night.",
  },
  {
    id: "not-again-other-year",
    verdict: "reconciles",
    text: "The line received 24,318 calls in 2024: 13,902 by day, 10,416 by night. The 24,138 calls of 2023 took longer.",
  },
  {
    id: "not-again-other-thing",
    verdict: "reconciles",
    text: "Of 12,480 calls, 7,480 came from the city and 5,000 from villages. The 12,840 households of the district were visited.",
  },
  {
    id: "not-again-round",
    verdict: "reconciles",
    text: "The centre received 51,946 complaints, 28,317 by phone and 23,629 online. The 52,000 complaints are more than its system was built for.",
  },
];
