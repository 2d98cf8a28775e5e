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
];
