import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

describe("no total of what stands behind it", () => {
  // 30 + 13 + 18 = 61, 13 + 18 = 31: one more than the count before them.
  it.each([
    "الموضوع: الحسابات 60، القروض 30، البطاقات 13، مسائل أخرى 18.",
    "الموضوعات: الحسابات ٦٠، القروض ٣٠، البطاقات ١٣، مسائل أخرى ١٨.",
    "Topics: accounts 60, loans 30, cards 13, other 18.",
    "Topics: house loans 60; car loans 30; cards 13; other 18.",
    "Received so far: accounts 39, then others, loans 30, cards 13, other 18.",
  ])("is the first of a list, or one within it: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it.each([
    "Topics of the complaints, in all 60: loans 30, cards 13, other #.",
    "الموضوعات وعددها 60 شكوى: القروض 30، البطاقات 13، مسائل أخرى #.",
  ])("unless words say that it is: %s", (text) => {
    expect(errorsOf(text.replace("#", "18"))).toEqual(["sum-mismatch"]);
    expect(errorsOf(text.replace("#", "17"))).toEqual([]);
  });

  // 123,857 + 406 + 909 = 125,172
  it.each([
    "124 ألف شكوى في 6 أشهر\nصُعّد إلى الجهاز 123857 شكوى. وزمن الرد عند شركة 406 وعند أخرى 909 وعند غيرهما أقل.",
    "١٢٤ ألف شكوى في ٦ أشهر\nصُعّد إلى الجهاز ١٢٣٨٥٧ شكوى. وزمن الرد عند شركة ٤٠٦ وعند أخرى ٩٠٩ وعند غيرهما أقل.",
  ])("is the round number that tells it again: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });
});

describe("percentages in brackets right behind others", () => {
  it.each([
    "الفواتير 25% (32%)، جودة الخدمة 24% (24%)، والبقية موضوعات شتى.",
    "الفواتير ٢٥٪ (٣٢٪)، جودة الخدمة ٢٤٪ (٢٤٪)، والبقية موضوعات شتى.",
    "In brackets those of 2015. Billing 25% (32%), quality 24% (24%), the rest other matters.",
    "Billing 35% (up from 32%), quality 24% (24%), coverage 12% (13%).",
  ])("are of another time, and make no 100 with them: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  // 60 + 30 + 10 = 100
  it.each([
    "الفواتير 60% (55%)، الجودة 30% (40%)، أخرى #% (5%).",
    "Billing 60% (55%), quality 30% (40%), other #% (5%).",
  ])("leave the others a list: %s", (text) => {
    expect(errorsOf(text.replace("#", "15"))).toEqual(["shares-not-100"]);
    expect(errorsOf(text.replace("#", "10"))).toEqual([]);
  });
});
