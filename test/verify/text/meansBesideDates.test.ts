import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a mean of a month, where another sentence tells of a time since or until", () => {
  // 48,960 / 12 = 4,080
  it.each([
    "Since opening its doors the centre has grown. It took 48,960 calls in 2023, an average of 4,280 a month.",
    "نقلت الهيئة مقرها منذ سنوات. وتلقت 48,960 مكالمة في عام 2023، بمعدل 4,280 مكالمة في الشهر.",
    "يمكن تقديم الشكوى حتى المساء. وتلقت الهيئة 48,960 شكوى خلال عام 2023، بمتوسط 4,280 شكوى شهرياً.",
  ])("is wrong all the same: %s", (text) => expect(wrongIn(text).map(([code]) => code)).toEqual(["mean-mismatch"]));

  it.each([
    // 48,960 / 11 = 4,450.9
    "The line has been open since February. It took 48,960 calls in 2023, an average of 4,451 a month.",
    "The council has received 48,960 calls since 2019. In 2023 callers were glad, with an average of 4,600 a month.",
    // 48,960 / 36 = 1,360
    "تلقت الهيئة 48,960 شكوى حتى نهاية 2023، بمتوسط 1,360 شكوى شهرياً.",
    "The centre took 48,960 calls in 2023, up from 40,000 in 2022, an average of 4,080 a month.",
    "Until the autumn it had one line. The centre took 48,960 calls in 2023, some 4,080 a month.",
    // 48,960 / 48 = 1,020
    "The line has been open since February. It took 48,960 calls in 2023, an average of 1,020 a week.",
  ])("is right, or of another time: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
