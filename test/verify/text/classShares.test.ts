import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const codes = (text: string) => checkText(text).findings.map(({ code }) => code);

// 5,460 of 8,400 are 65 %, 5,292 of 8,400 are 63 %.
const ENGLISH = "In 2019 the desk had 8,400 contacts: 5,460 calls and 2,940 e-mails";
const ARABIC = "بلغ عدد الاتصالات 8,400: 5,292 مكالمة و3,108 رسالة";
const DIGITS = "بلغ عدد الاتصالات ٨٬٤٠٠: ٥٬٢٩٢ مكالمة و٣٬١٠٨ رسالة";
// 5,460, 2,100 and 840 of 8,400 are 65, 25 and 10 %.
const THREE = "The desk had 8,400 contacts: 5,460 calls, 2,100 e-mails and 840 visits";

const SAID: readonly (readonly [text: string, wrong: string, right: string])[] = [
  [`${ENGLISH}. The share of calls was #%.`, "56", "65"],
  [`${ENGLISH}. Thus the proportion of the calls is #%.`, "56", "65"],
  [`${ENGLISH}. Calls made up #%.`, "56", "65"],
  [`${ENGLISH}. Calls represent #% of the contacts.`, "56", "65"],
  [`${ENGLISH}. Calls were #% of all contacts.`, "56", "65"],
  [`${ENGLISH}. Calls accounted for #% of the total.`, "6.5", "65"],
  [`${ENGLISH}, so calls made up #%.`, "56", "65"],
  [`${THREE}. The share of calls was 65%, of e-mails #% and of visits 10%.`, "52", "25"],
  [`${ARABIC}. ونسبة المكالمات #%.`, "36", "63"],
  [`${ARABIC}. وبلغت نسبة المكالمات #%.`, "36", "63"],
  [`${ARABIC}. وتمثل المكالمات #% من الاتصالات.`, "36", "63"],
  [`${ARABIC}. وبذلك تكون حصة المكالمات # في المئة من المجموع.`, "36", "63"],
  [`${ARABIC}. ونسبة المكالمات 63%، ونسبة الرسائل #%.`, "73", "37"],
  [`${DIGITS}. وشكلت المكالمات نسبة #٪.`, "٣٦", "٦٣"],
];

/** Of another time, of some of them, of another whole, or of a class that is not told apart. */
const OTHERS: readonly string[] = [
  `${ENGLISH}. In 2018 the share of calls was 56%.`,
  `${ENGLISH}. The share of calls was 56% a year earlier.`,
  `${ENGLISH}. The share of calls was 56% in the capital.`,
  `${ENGLISH}. The share of calls answered was 56%.`,
  `${ENGLISH}. The share of women in calls was 56%.`,
  `${ENGLISH}. Calls made up 56% of our budget.`,
  `${ENGLISH}. Calls made up 56% of contacts about meters.`,
  `${ENGLISH}. Calls were 56%.`,
  `${ENGLISH}. Among the young, calls made up 56%.`,
  `${ENGLISH}. In May there was a campaign. Calls made up 56%.`,
  `${ENGLISH}, and calls made up 56% of the costs.`,
  "The desk had 8,400 calls: 5,460 calls in Arabic and 2,940 in English. The share of calls was 56%.",
  "The desk had 8,400 contacts: 5,460 calls from women and 2,940 calls from men. The share of calls was 56%.",
  `${ARABIC}. ونسبة المكالمات المجابة 36%.`,
  `${ARABIC}. وكانت نسبة المكالمات 36% في العام السابق.`,
  `${ARABIC}. وتمثل المكالمات 36% من الاتصالات في الرياض.`,
  `${ARABIC}. وتمثل المكالمات 36% من العمل.`,
  `${ARABIC}. وفي الرياض تمثل المكالمات 36%.`,
  `${DIGITS}. ونسبة الرد على المكالمات ٣٦٪.`,
];

describe("the share that a sentence behind a list gives one class", () => {
  it.each(SAID)("is wrong by a slip: %s", (text, wrong, right) => {
    expect(codes(text.replace("#", wrong))).toEqual(["share-mismatch"]);
    expect(codes(text.replace("#", right))).toEqual([]);
  });

  it.each(OTHERS)("may be another in: %s", (text) => {
    expect(codes(text)).toEqual([]);
  });
});
