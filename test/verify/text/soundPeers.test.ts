import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

// 8,431 = 490 + 7,941 and 6,184 = 931 + 5,253; 6,184 + 1,747 = 7,931, a digit from 8,431 and no division of the north.
const REGIONS = [
  "باشرت الفرق 14615 بلاغًا في 2389 موقعًا طوال الشهر.",
  "منطقة الشمال: 8431 بلاغًا في 642 موقعًا، نُقلت بسببها 490 حالة إلى المستشفى وعولجت 7941 حالة في مكانها.",
  "منطقة الجنوب: 6184 بلاغًا في 1747 موقعًا، نُقلت بسببها 931 حالة إلى المستشفى وعولجت 5253 حالة في مكانها.",
].join("\n\n");
// 8,400 + 1,100 + 200 = 9,700 of 10,000; the other 300 are 3 %.
const LIST = (share: string) =>
  `The line took 10,000 calls, divided as follows:\n- Enquiries: 8,400 calls, or 84%.\n- Advice: 1,100 calls, or 11%.\n- Urgent reports: 200 calls, or 2%.\n- Complaints: ${share} of the calls.\n`;

describe("what stands beside a list without a tie to it", () => {
  it("is no division of the number of a paragraph like its own", () => expect(wrongIn(REGIONS)).toEqual([]));

  it("tells the rest of a list as a percentage alone", () => {
    expect(wrongIn(LIST("3%"))).toEqual([]);
    expect(checkText(LIST("3%")).verdict).toBe("reconciles");
    expect(wrongIn(LIST("5%"))).not.toEqual([]);
  });

  it("has no rows further up that are left out", () => {
    // 36 + 1 + 19 + 7 + 235 + 98 = 396; the second row has its number in a word behind its noun.
    const rows =
      "استجابت الفرق إلى 396 حالة، على النحو الآتي:\n36 إصابة من حوادث السير.\nحالة واحدة سكر وإعياء.\n19 حالة قلب.\n7 حالات إحياء.\n235 مهمة طارئة متنوعة.\n98 مهمة عادية.";
    expect(wrongIn(rows)).toEqual([]);
  });
});
