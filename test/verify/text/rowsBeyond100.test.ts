import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("rows of shares of which all but the last make almost 100", () => {
  it.each([
    // 61 + 24 + 14 + 5 = 104
    "How they reached us\nPhone 61%\nMobile app 24%\nWeb 14%\nWalk-in and mail 5%",
    // 52 + 31 + 16 + 7 = 106
    "Types of request\nWater 52%\nRoads 31%\nLights 16%\nParks and trees 7%\n\nA request is listed only once.",
    // 44 + 34 + 21 + 6 = 105
    "قنوات الوصول\nالهاتف والرسائل 44%\nالتطبيق 34%\nالموقع 21%\nالبريد والحضور 6%",
    "ما طلبه السكان\nالمياه 44%\nالطرق 34%\nالإنارة 21%\nالحدائق 6%\n\nيُحسب كل طلب مرة واحدة.",
  ])("have it in their whole where a case is in one row only: %s", (text) =>
    expect(wrongIn(text).map(([code]) => code)).toEqual(["shares-not-100"]),
  );

  it.each([
    "Our service this year\nVery good 61%\nGood 24%\nPoor 14%\nSeen by a nurse 5%",
    "How they reached us\nPhone 60%\nMobile app 25%\nWeb 14%\nof which by tablet 5%",
    // 61 + 24 + 13 + 2 = 100
    "How they reached us\nPhone 61%\nMobile app 24%\nWeb 13%\nWalk-in and mail 2%",
    "أسباب التواصل (يجوز أكثر من سبب)\nالتأخير 44%\nالسعر 34%\nالموظفون 21%\nالمواقف 6%",
  ])("are left alone where it may be of another: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
