import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

const ENGLISH = "The ministry received 3,000 cases and closed 2,700";
const ARABIC = "تلقت الوزارة 3,000 شكوى، أغلقت منها 2,700";

it.each([
  `${ENGLISH}; the closure rate for urgent cases was 98%.`,
  `${ENGLISH}; closure rate in Riyadh 96%.`,
  `${ENGLISH}; the closure rate of all ministries was 84%.`,
  `${ENGLISH}; the closure rate was 98% in Riyadh.`,
  `${ENGLISH}; the closure rate was 98% in the year before.`,
  `${ENGLISH} in 2024; the closure rate was 85% in 2023.`,
  `${ARABIC}، وبلغت نسبة الإغلاق 98% خلال العام الماضي.`,
  `${ENGLISH}; it aims at a closure rate of 95%.`,
  `${ENGLISH}; a year earlier the closure rate was 85%.`,
  `${ENGLISH}; the previous closure rate was 85%.`,
  `${ENGLISH}; the highest closure rate was 98%.`,
  `${ENGLISH}, while the average closure rate of the ministries was 84%.`,
  "The centre received 48,000 calls and answered 45,600; the answer rate at peak hours was 88%.",
  `${ARABIC}، وبلغت نسبة الإغلاق في الرياض 98%.`,
  `${ARABIC}، وبلغت نسبة إغلاق الحالات العاجلة 98%.`,
  `${ARABIC}، وبلغت نسبة الإغلاق 98% في الرياض.`,
  `${ARABIC}، وكانت نسبة الإغلاق السابقة 85%.`,
  `${ARABIC}، والمستهدف أن تبلغ نسبة الإغلاق 95%.`,
])("takes no other rate for that of the counts beside it: %s", (text) => {
  expect(errorsOf(text)).toEqual([]);
});

// 2,700 of 3,000 are 90 %.
it.each([
  `${ENGLISH}; the closure rate was 98%.`,
  `${ENGLISH}; the closure rate stood at 98%.`,
  `${ENGLISH}, closure rate: 98%.`,
  `${ENGLISH}, a closure rate of 98% in 2024.`,
  `${ENGLISH}, a closure rate of 98% for the year.`,
  `${ENGLISH}, a closure rate of 98% in total.`,
  `${ENGLISH}, a closure rate of 98% at year end.`,
  `${ENGLISH}, a closure rate reaching 98%.`,
  `${ENGLISH}; the closure rate is now 98%.`,
  `${ENGLISH}; the closure rate this year was 98%.`,
  `${ENGLISH}; the closure rate for the year was 98%.`,
  `${ARABIC}، وبلغت نسبة الإغلاق 98% خلال العام.`,
  `${ARABIC}، وبلغت نسبة الإغلاق 98% في عام 2024.`,
  `${ARABIC}، وبلغت نسبة الإغلاق الكلية 98%.`,
  `${ARABIC}، وبلغت نسبة الإغلاق العامة 98%.`,
  `${ARABIC}، وبلغت نسبة الإغلاق ما يعادل 98%.`,
  `${ARABIC}، وارتفعت نسبة الإغلاق لتصل إلى 98%.`,
  `${ARABIC}، وبلغت نسبة الإغلاق 98%.`,
  `${ARABIC}، نسبة الإغلاق: 98%.`,
])("holds a rate to the counts beside it: %s", (text) => {
  expect(errorsOf(text)).toEqual(["share-mismatch"]);
  expect(errorsOf(text.replace("98%", "90%"))).toEqual([]);
});

// 900 + 700 + 400 = 2,000, 20 % of 10,000
it.each([
  "Fraud (900), theft (700) and arson (400) made up 40% of the 10,000 cases.",
  "الاحتيال (900) والسرقة (700) والحريق (400) شكلت 40% من أصل 10,000 حالة.",
])("holds what several made up together to the whole right behind it: %s", (text) => {
  expect(errorsOf(text)).toEqual(["share-mismatch"]);
  expect(errorsOf(text.replace("40%", "20%"))).toEqual([]);
});
