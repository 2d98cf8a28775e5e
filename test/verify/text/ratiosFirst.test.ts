import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("multiples and parts told before their numbers, or as a change", () => {
  it.each([
    "Twice as many people called (4,270) as wrote (2,135).",
    "The app brought in twice as many reports (3,690) as the website (1,845).",
    "Contacts fell by a quarter, from 9,240 to 6,930.",
    "From 9,240 in 2021, contacts fell by nearly a quarter to 7,030 in 2022.",
    "Complaints rose by a third, from 6,300 to 8,400.",
    "انخفضت الشكاوى بمقدار الربع، من ٨٬٤٦٠ شكوى في العام الماضي إلى ٦٬٣٤٥ هذا العام.",
    "انخفضت الشكاوى إلى النصف، من 8,460 إلى 4,230.",
    "ارتفعت الشكاوى بنسبة الثلث، من 6,300 إلى 8,400.",
    "قُبل 326 اعتراضاً ورُفض 978، أي ثلاثة أضعافها.",
    "قُبل ٣٢٦ اعتراضاً ورُفض ثلاثة أضعافها، أي ٩٧٨ اعتراضاً.",
    "Every fifth e-mail, 318 of 1,590, was about a password.",
    "4,280 beneficiaries, one third of the 12,840, live in rural districts.",
    "3,614 من المستفيدين الذين زرناهم يسكنون القرى، وهم ثلث العدد الكلي البالغ 10,842.",
  ])("are checked: %s", (text) => {
    const { verdict, checks } = checkText(text);
    expect([verdict, checks.map(({ kind }) => kind)]).toEqual(["reconciles", ["multiple"]]);
  });

  it.each([
    ["The app brought in twice as many reports (4,890) as the website (1,845).", "twice"],
    ["Contacts fell by a quarter, from 9,240 to 6,390.", "a quarter"],
    ["Complaints rose by a third, from 6,300 to 8,900.", "a third"],
    ["انخفضت الشكاوى إلى النصف، من ٨٬٤٦٠ إلى ٥٬٢٣٠.", "النصف"],
    ["قُبل ٣٢٦ اعتراضاً ورُفض ثلاثة أضعافها، أي ٧٩٨ اعتراضاً.", "ثلاثة أضعاف"],
    ["Every fifth e-mail, 381 of 1,590, was about a password.", "Every fifth"],
  ])("are wrong of others: %s", (text, said) => {
    expect(wrongIn(text)).toEqual([["multiple-mismatch", said]]);
  });

  it.each([
    "We had 500 calls yesterday, a third of the 1,200 callers were women.",
    "Complaints fell by a quarter in March, while calls went from 5,000 to 6,000.",
    "By the end of the first quarter complaints fell from 5,000 to 3,000.",
    "انخفضت الشكاوى في الربع الأول من 5,000 إلى 3,000.",
    "Every fifth day of 40 we had 318 of 1,590 calls.",
  ])("are of nothing else: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
