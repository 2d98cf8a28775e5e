import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

it.each([
  "The programme reached 1,000 people, of whom 600 were women and 500 were refugees.",
  "We received 1,500 complaints, of which 900 came by phone and 700 were about payments.",
  "The clinic saw 640 patients, of whom 410 were women, 300 were over 60 and 80 had no papers.",
  "استفاد من البرنامج 1,240 مستفيداً، منهم 640 من النساء و710 من ذوي الإعاقة.",
  "بلغ عدد المستفيدين 5,000 أسرة، منها 2,900 أسرة نازحة و2,400 أسرة تعيلها نساء.",
])("takes properties that some have both of for no list: %s", (text) => {
  expect(errorsOf(text)).toEqual([]);
});

// 830 + 910 = 1,740; 830 + 880 = 1,710. 500 + 300 + 110 = 910; 500 + 300 + 100 = 900.
it.each([
  ["The crews met 1,710 incidents, of which 830 were fires and 910 were rescues.", "910", "880"],
  // 7,130 + 3,250 + 2,100 = 12,480; 3,000 + 2,000 = 5,000.
  ["بلغ عدد البلاغات 12,480 بلاغاً، منها 7,130 بلاغاً في الرياض و3,250 في جدة و3,100 في الدمام.", "3,100", "2,100"],
  ["The ministry received 5,000 complaints, of which 3,000 came by phone and 2,500 by e-mail.", "2,500", "2,000"],
  ["الشكاوى كالتالي: 900 شكوى، منها 500 من الشمال و300 من الجنوب و110 من الشرق.", "110", "100"],
])("finds parts of one kind, and those that are a little more than what they are of: %s", (text, wrong, right) => {
  expect(errorsOf(text)).toEqual(["sum-mismatch"]);
  expect(errorsOf(text.replace(wrong, right))).toEqual([]);
});

// 210 + 530 = 740; 210 + 430 = 640
it.each([
  "Of 640 appeals, 210 were accepted and 530 rejected.",
  "The board heard 640 appeals; 210 were upheld and 530 were rejected.",
  "تلقت اللجنة 640 تظلماً، قبلت 210 منها ورفضت 530.",
])("finds that more went one way and the other than there were, however many: %s", (text) => {
  expect(errorsOf(text)).toEqual(["sum-mismatch"]);
  expect(errorsOf(text.replace("530", "430"))).toEqual([]);
});

// 14,206 + 9,871 + 7,463 = 31,540, a digit off 31,640.
it.each([
  "Of 31,640 complaints 14,206 concerned delay, 9,871 staff and 7,463 quality; a complaint may concern several of these.",
  "من بين 31640 شكوى، تناولت 14206 التأخير، و9871 الموظفين، و7463 الجودة، وقد تتناول الشكوى الواحدة أكثر من سبب.",
])("asks nothing of classes that one case may be in several of, though they are a digit off: %s", (text) => {
  expect(errorsOf(text)).toEqual([]);
});

// 18,240 / 22,800 = 80%, 6,384 / 18,240 = 35%; 18,240 + 6,384 + 24 = 24,648.
it("takes what is a share of the part before it for no further part", () => {
  const text =
    "Out of 22,800 appeals lodged that year, 18,240 were found valid (80.0%), and of the valid ones 6,384 (35.0%) were heard at one of the panel's 24 hearings.";
  expect(errorsOf(text)).toEqual([]);
  expect(errorsOf(text.replace("6,384", "3,684"))).toEqual(["share-mismatch"]);
});
