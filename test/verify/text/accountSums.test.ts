import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

it.each([
  // 1,400 + 500 + 100 = 2,000
  "تلقينا 2,000 شكوى، أغلقت 1,400 منها، و500 قيد المعالجة و100 بانتظار الرد.",
  "ورد 2,000 طلب وأنجز منها 1,400 طلب و500 طلب قيد المعالجة و100 طلب بانتظار المستندات.",
])("takes a sum that holds for no account that fails: %s", (text) => {
  const { findings, checks } = checkText(text);
  expect(findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  expect(checks.map(({ kind, outcome }) => `${kind} ${outcome.outcome}`)).toEqual(["sum pass"]);
});

it("still finds an account that fails", () => {
  // 100 + 50 - 30 = 120
  const text = "بدأ الشهر بـ 100 تذكرة مفتوحة، وورد 50، وأغلق 30، وانتهى بـ 130 تذكرة مفتوحة.";
  expect(checkText(text).findings.map(({ code }) => code)).toEqual(["roll-forward-mismatch"]);
});

it("tells a relation once that two rules find", () => {
  // 6,540 + 3,430 = 9,970
  const text = "بلغ عدد الشكاوى 9,870 شكوى، منها 6,540 شكوى مغلقة و3,430 شكوى مفتوحة.";
  expect(checkText(text).checks.map(({ kind, outcome }) => `${kind} ${outcome.outcome}`)).toEqual(["sum fail"]);
});
