import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("groups by rank in another sentence than their whole", () => {
  it.each([
    // 1,510 + 1,180 + 760 + 590 = 4,040
    [
      "3,820",
      "The agency put complaints about shopping and travel abroad at 3,820 cases last year.\nTravel was the largest group at 1,510, followed by clothes with 1,180, bags with 760, and tickets with 590.",
    ],
    [
      "3,820",
      "بلغ عدد الشكاوى 3,820 شكوى في العام الماضي. وكانت خدمات السفر الفئة الأكبر بـ1,510، تليها الملابس بـ1,180 ثم الحقائب بـ760 والتذاكر بـ590.",
    ],
  ])("are no more than it: %s, %s", (whole, text) => expect(wrongIn(text)).toEqual([["sum-mismatch", whole]]));

  it.each([
    "The agency put complaints about shopping and travel abroad at 4,320 cases last year.\nTravel was the largest group at 1,510, followed by clothes with 1,180, bags with 760, and tickets with 590.",
    "The agency had 9,100 complaints, 3,820 complaints of them in May. Travel was the largest group at 1,510, followed by clothes with 1,180, bags with 760, and tickets with 590.",
    "The agency had 3,820 complaints. One may be about several things. Travel was the largest group at 1,510, followed by clothes with 1,180, bags with 760, and tickets with 590.",
    "The agency had 3,820 complaints. Delay was the most common cause at 1,510, followed by loss with 1,180, cost with 760, and damage with 590.",
    "بلغ عدد الشكاوى 4,320 شكوى في العام الماضي. وكانت خدمات السفر الفئة الأكبر بـ1,510، تليها الملابس بـ1,180 ثم الحقائب بـ760 والتذاكر بـ590.",
  ])("or may be: %s", (text) => expect(wrongIn(text)).toEqual([]));
});

describe("the years of all since the beginning", () => {
  it.each([
    // 610 + 880 + 1,700 + 1,940 = 5,130
    [
      "5,090",
      "It has received a total of 5,090 complaints since it was established.\n\nYear by year: 610 in 2012/13, 880 in the 2013/14 financial year, then a jump to 1,700 in 2014/15. As at May this year the figure was 1,940 complaints.",
    ],
    [
      "5,090",
      "تلقت الهيئة 5,090 شكوى منذ إنشائها. ووردت 610 شكاوى في 2012، و880 شكوى في 2013، و1,700 شكوى في 2014، و1,940 شكوى في العام الحالي.",
    ],
  ])("are no more than it: %s, %s", (whole, text) => expect(wrongIn(text)).toEqual([["sum-mismatch", whole]]));

  it.each([
    "It has received a total of 5,130 complaints since it was established.\n\nYear by year: 610 in 2012/13, 880 in the 2013/14 financial year, then a jump to 1,700 in 2014/15. As at May this year the figure was 1,940 complaints.",
    "It has received a total of 5,900 complaints since it was established.\n\nYear by year: 610 in 2012/13, 880 in the 2013/14 financial year, then a jump to 1,700 in 2014/15. As at May this year the figure was 1,940 complaints.",
    "It has received 5,090 complaints from towns.\n\nYear by year: 610 in 2012/13, 880 in the 2013/14 financial year, then a jump to 1,700 in 2014/15. As at May this year the figure was 1,940 complaints.",
    "تلقت الهيئة 5,130 شكوى منذ إنشائها. ووردت 610 شكاوى في 2012، و880 شكوى في 2013، و1,700 شكوى في 2014، و1,940 شكوى في العام الحالي.",
  ])("or may be: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
