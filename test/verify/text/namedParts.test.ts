import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

// 2,503 + 1,329 = 3,832; 2,793 + 1,329 = 4,122
it.each([
  "The hotline took 15,437 contacts: 9,214 enquiries, 4,122 complaints and 2,101 suggestions. The complaints were divided into 2,503 about services and 1,329 about staff.",
  "تلقى الخط 15,437 تواصلا: 9,214 استفسارا و4,122 شكوى و2,101 اقتراح. وتوزعت الشكاوى على 2,503 عن الخدمات و1,329 عن الموظفين.",
])("holds a division to the part that its noun names: %s", (text) => {
  expect(errorsOf(text)).toEqual(["sum-mismatch"]);
  expect(errorsOf(text.replace("2,503", "2,793"))).toEqual([]);
});

// 51,300 + 21,715 + 11,200 = 84,215
it("knows the numbers of a list in Arabic digits", () => {
  const text = "إجمالي التواصل ٨٤٬٢١٥:\n١. الاستفسارات ٥١٬٣٠٠\n٢. الشكاوى ٢١٬٧١٥\n٣. المقترحات ١٢٬٢٠٠";
  expect(errorsOf(text)).toEqual(["sum-mismatch"]);
  expect(checkText(text.replace("١٢٬٢٠٠", "١١٬٢٠٠")).verdict).toBe("reconciles");
});

// 6,540 + 3,430 = 9,970
it("knows the masculine of what is closed", () => {
  const text = "بلغ عدد البلاغات 9,870 بلاغاً، منها 6,540 بلاغاً مغلقاً و3,430 بلاغاً مفتوحاً.";
  expect(errorsOf(text)).toEqual(["sum-mismatch"]);
  expect(errorsOf(text.replace("9,870", "9,970"))).toEqual([]);
});
