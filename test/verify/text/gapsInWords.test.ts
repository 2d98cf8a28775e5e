import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const isWrong = (text: string) => {
  const { verdict, checks } = checkText(text);
  return [
    verdict,
    checks
      .filter(({ kind, outcome }) => kind === "difference" && outcome.outcome === "fail")
      .map(({ operands }) => text.slice(operands.at(-1)?.start, operands.at(-1)?.end)),
  ];
};

describe("what one number is more than another, or is left of it", () => {
  it.each([
    ["يفوق عدد الرسائل (5,317) عدد الزيارات (2,864) بمقدار 2,543.", "2,543"],
    ["يزيد عدد الرسائل (٥٬٣١٧) على عدد الزيارات (٢٬٨٦٤) بـ٢٬٥٤٣.", "٢٬٥٤٣"],
    ["Letters (5,317) exceeded visits (2,864) by 2,543.", "2,543"],
    ["The 5,317 letters exceeded the 2,864 visits by 2,543.", "2,543"],
    ["Letters (5,317) outnumbered visits (2,864) by 2,543 across our 17 wards and clinics.", "2,543"],
    ["After removing 259 duplicates from the 4,136 entries, 3,788 remained.", "3,788"],
    ["بعد حذف 259 طلباً مكرراً من 4,136 طلباً، بقي 3,788 طلباً.", "3,788"],
  ])("is wrong where it is another: %s", (text, gap) => {
    expect(isWrong(text)).toEqual(["does-not-reconcile", [gap]]);
  });

  it.each([
    "يفوق عدد الرسائل (5,317) عدد الزيارات (2,864) بمقدار 2,453.",
    "Letters (5,317) exceeded visits (2,864) by 2,453.",
    "The 5,317 letters exceeded the 2,864 visits by 2,453.",
    "Letters (5,317) outnumbered visits (2,864) by 2,453 across our 17 wards and clinics.",
    "There were 2,453 more letters (5,317) than visits (2,864).",
    "After removing 259 duplicates from the 4,136 entries, 3,877 remained.",
  ])("reconciles where it is right: %s", (text) => {
    expect(isWrong(text)).toEqual(["reconciles", []]);
  });

  it.each([
    "After removing 259 duplicates from the 4,136 entries, 3,500 remained to be read.",
    "زادت الشكاوى (5,317) عن الحد المقرر (5,000) بنسبة 6%.",
    "Calls exceeded 5,000 by the end of March and 6,000 by June, up by 300.",
  ])("is told of no others: %s", (text) => {
    expect(isWrong(text)[1]).toEqual([]);
  });
});

describe("a number that several relations say is wrong", () => {
  it("has one finding", () => {
    // 5,317 - 2,864 = 2,453; as a part of 5,317 beside 2,864 it is as much too large.
    const { findings } = checkText("The 5,317 letters exceeded the 2,864 visits by 2,543.");
    expect(findings.map(({ code, difference }) => [code, difference])).toEqual([["difference-mismatch", "90"]]);
  });
});
