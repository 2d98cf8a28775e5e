import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a part in words", () => {
  it.each([
    // 3 + 40 + 27 = 70
    "The unit had 70 files, of which three were sent to the court, 40 were closed and 27 are still under way.",
    "صار لدى الوحدة 70 ملفا، أحيل منها ثلاثة إلى المحكمة وحُفظ 40 ملفا وبقي 27 ملفا قيد الإجراء.",
    "صار لدى الوحدة ٧٠ ملفا، أحيل منها ثلاثة للمحكمة وحُفظ ٤٠ ملفا وبقي ٢٧ ملفا قيد الإجراء.",
  ])("is one of those of its total, whatever was done with it: %s", (text) =>
    expect(checkText(text).verdict).toBe("reconciles"),
  );
});

describe("lists of the same things in several years", () => {
  it.each([
    // 71 + 40 + 32 + 21 = 164
    "We took in 164 last year. In 2019 there were 71 dogs surrendered and 40 found; both in 2020 and in 2021 it was 32 surrendered and 27 found.",
    "تسلم المركز 164 العام الماضي. وفي 2019 سُلّم 71 ووُجد 40، وفي كل من 2020 و2021 سُلّم 32 ووُجد 27.",
  ])("are not the parts of one total: %s", (text) => expect(wrongIn(text)).toEqual([]));
});

describe("a row of rates in a table of changes in percent", () => {
  const english = (change: string) => `
 | 2023 | 2024 | % change
Calls | 1,000 | 1,200 | 20
Letters | 500 | 450 | -10
Visits | 200 | 250 | 25
Upheld rate (%) | 80 | 92 | ${change}`;
  const arabic = (change: string) => `
البند | 2023 | 2024 | نسبة التغير
المكالمات | 1000 | 1200 | 20
الرسائل | 500 | 450 | -10
الزيارات | 200 | 250 | 25
نسبة القبول | 80 | 92 | ${change}`;

  it.each([english("12"), english("15"), arabic("12"), arabic("15")])("tells points or percent: %s", (text) =>
    expect(wrongIn(text)).toEqual([]),
  );

  it.each([
    english("13"),
    arabic("13"),
    // The change of a count is never told in points.
    english("12").replace("Upheld rate (%)", "Faxes"),
    arabic("12").replace("نسبة القبول", "الفاكس"),
  ])("is wrong where it is neither: %s", (text) =>
    expect(wrongIn(text).map(([code]) => code)).toEqual(["growth-mismatch"]),
  );
});
