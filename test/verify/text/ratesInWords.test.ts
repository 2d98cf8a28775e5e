import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function verdictWith(text: string, number: string) {
  return checkText(text.replace("#", number)).verdict;
}

describe("a share that words lead to", () => {
  // 1,104 / 1,200 = 92 % and 60,160 / 64,000 = 94 %
  it.each([
    ["تمت معالجة 1,104 طلبات من أصل 1,200 طلب، والنسبة #%.", "92"],
    ["تمت معالجة ١٬١٠٤ طلبات من أصل ١٬٢٠٠ طلب، وبلغت النسبة #٪.", "٩٢"],
    ["تمت معالجة 1,104 طلبات من أصل 1,200 طلب، أي أن النسبة #%.", "92"],
    ["تمت معالجة 1,104 طلبات من أصل 1,200 طلب، وهي تساوي #%.", "92"],
    ["أُنجز 1,104 طلبات من ضمن 1,200 طلب، أي #%.", "92"],
    ["أُنجز 1104 طلبات من 1200 طلب، والنسبة #%.", "92"],
    ["We handled 1,104 of 1,200 requests, which equals #%.", "92"],
    ["ورد 64,000 طلب وأُنجز 60,160 طلباً، وبذلك بلغت نسبة الإنجاز #%.", "94"],
    ["ورد 64,000 طلب أُنجز منها 60,160، وبذلك بلغت نسبة الإنجاز #%.", "94"],
    ["تلقينا 64,000 مكالمة رُدّ على 60,160 مكالمة، فكانت نسبة الرد #%.", "94"],
  ])("is held to the two counts: %s", (text, right) => {
    expect(verdictWith(text, right)).toBe("reconciles");
    expect(verdictWith(text, "29")).toBe("does-not-reconcile");
  });

  it.each([
    "تمت معالجة 1,104 طلبات من أصل 1,200 طلب، وبلغت نسبة الأعطال 29%.",
    "تمت معالجة 1,104 طلبات من أصل 1,200 طلب، وبلغت نسبة رضا المستفيدين 49%.",
  ])("is none of another subject: %s", (text) => {
    expect(checkText(text).findings).toEqual([]);
  });
});

describe("people that cases come from", () => {
  // 2,846 + 1,745 = 4,591
  it.each([
    "استقبلنا # شكوى: 2,846 من المرضى و1,745 من الزوار.",
    "استقبلنا # بلاغاً: 2,846 من المواطنين و1,745 من المقيمين.",
    "ورد # طلباً، منها 2,846 من الأفراد والباقي 1,745 من الشركات.",
  ])("part them: %s", (text) => {
    expect(verdictWith(text, "4,591")).toBe("reconciles");
    expect(verdictWith(text, "٤٬٥٩١")).toBe("reconciles");
    expect(verdictWith(text, "4,951")).toBe("does-not-reconcile");
  });

  it("are no parts where they did something else", () => {
    expect(checkText("تلقينا 4,951 شكوى، وشارك 2,846 من المواطنين و1,745 مقيماً في الاستبيان.").checks).toEqual([]);
  });
});
