import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

describe("a part of a list", () => {
  // 3,339 + 2,503 + 1 = 5,843
  it.each([
    "وردت 5843 شكوى: 3339 عن المياه و2503 عن الطرق وشكوى وحيدة عن الإنارة.",
    "بلغت الملفات 5843 ملفا، منها 3339 ملف تظلم (57,15 في المائة) و2503 ملف توجيه (42,84 في المائة)، وطلب تسوية وحيد (0,02 في المائة).",
    "There were 5843 files: 3339 complaints, 2503 referrals and a single request for settlement.",
    "There were 5843 complaints: 3339 about water, 2503 about roads and just one about lighting.",
  ])("may be a single one: %s", (text) => {
    expect(checkText(text)).toMatchObject({ verdict: "reconciles", findings: [] });
  });

  it("is no single day", () => {
    expect(checkText("We had 120 calls on Monday and a single day later 121.").checks).toEqual([]);
  });

  // 792 + 234 = 1,026; 848 was the year before, 848 / 792 = 1.07.
  it.each([
    "أخذت السيارات وقطع غيارها # شكوى: 792 للسيارات نفسها (أقل من 2022 بنسبة 6.6% إذ كانت 848 شكوى)، و234 لقطع الغيار.",
    "Cars and spare parts took # complaints: 792 for cars (6.6% less than in 2022, when there were 848), and 234 for parts.",
  ])("is none that stands in brackets behind a percentage: %s", (text) => {
    expect(checkText(text.replace("#", "1026")).checks).toContainEqual(expect.objectContaining({ kind: "sum" }));
    expect(checkText(text.replace("#", "1026")).findings).toEqual([]);
  });
});
