import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  "تلقت البوابة 24.310 شكاية. وبحسب الجهة:\n1) المؤسسات: 15.120 شكاية، والرضا عنها مرتفع.\n2) الوزارات: 7.150 شكاية، ومتوسط الأجل شهر.\n3) الجماعات، وهي أكثر من 1200: 2.040 شكاية، وأعيد فتح 38.\n",
  "The portal took 24,310 complaints. By kind of body:\n1) Agencies: 15,120 complaints.\n2) Ministries: 7,150 complaints.\n3) Towns, of which there are more than 1,200: 2,040 complaints, and 38 were reopened.\n",
])("takes what some rows tell beside their counts for no parts where these give the total: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it("holds a list to its total where no parts of it give that", () => {
  const text = "تلقت البوابة 24.310 شكاية: 15.120 عن المؤسسات و7.150 عن الوزارات و2.140 عن الجماعات.";
  expect(wrongIn(text)).toEqual([["sum-mismatch", "24.310"]]);
});

// 5,120 + 2,150 + 1,040 = 8,310; 640 + 410 + 254 = 1,304; 2,460 + 1,730 + 1,010 = 5,200.
it.each([
  [
    "بلغ عدد الشكايات 8,240 شكاية، عولج 61% منها.\n- المؤسسات: 5,120 شكاية، عولج 74% منها\n- الوزارات: 2,150 شكاية، عولج 43% منها\n- الجماعات: 1,040 شكاية، بُت في 27% منها وأعيد فتح 45 شكاية",
    "8,240",
    "8,310",
  ],
  [
    "In all 1,284 requests were filed.\n• Permits: 640 requests, 12 of them withdrawn\n• Licences: 410 requests, 9 of them withdrawn\n• Plans: 254 requests, 7 of them withdrawn",
    "1,284",
    "1,304",
  ],
  [
    "The office took 5,120 calls in May.\n- Water: 2,460, all closed in 38 hours\n- Power: 1,730, with 40 passed on\n- Waste: 1,010, with 12 reopened",
    "5,120",
    "5,200",
  ],
])("holds the first counts of rows to their total where the others are some of them: %s", (text, total, meant) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  expect(wrongIn(text.replace(total, meant))).toEqual([]);
});

// 2,460 + 40 + 1,730 + 61 + 1,010 + 12 = 5,313
it.each([
  "The office took 5,313 messages in May.\n- Water: 2,460 calls and 40 letters\n- Power: 1,730 calls and 61 letters\n- Waste: 1,010 calls and 12 letters",
  "تلقت الأمانة 8,350 بلاغاً.\n• أُغلق: 7,980 بلاغاً، 91% منها في يوم\n• أُعيد فتح: 640 بلاغاً، 84% منها مرة\n• أُحيل: 1,910 بلاغات، 77% منها إلى الشركات",
])("leaves rows alone that all numbers add up of, or that name what became of cases: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
