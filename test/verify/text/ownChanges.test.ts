import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** From 1,200 to 1,320 is a rise of 10 %, back a fall of 9.1 %. Each percentage is one of something else, or of another time. */
const OTHERS: readonly string[] = [
  "Complaints rose from 1,200 in 2023 to 1,320 in 2024, and the number of visitors grew by 38% over the same period.",
  "Complaints rose from 1,200 in 2023 to 1,320 in 2024, after an increase of 38% in the year before.",
  "After falling by 9% in 2022, complaints rose from 1,200 to 1,320 in 2023.",
  "Complaints rose from 1,200 to 1,320, with the sharpest rise, 21%, in the south.",
  "Complaints rose from 1,200 to 1,320 and satisfaction by 45%.",
  "Complaints rose from 1,200 to 1,320 as the population grew by 12%.",
  "Complaints rose from 1,200 to 1,320, against a forecast increase of 12%.",
  "Complaints rose from 1,200 to 1,320, following a fall of 10% the year before.",
  "Complaints rose from 1,200 in 2023 to 1,320 in 2024, 38% more than in 2019.",
  "Complaints rose by 25% to 1,320, against a target of 1,200.",
  "ارتفع عدد الشكاوى من 1,200 شكوى في 2023 إلى 1,320 شكوى في 2024، وارتفع عدد الزوار بنسبة 38% خلال الفترة نفسها.",
  "انخفضت الشكاوى من 1,320 إلى 1,200 شكوى، كما انخفض متوسط زمن المعالجة بنسبة 12%.",
  "ارتفعت الشكاوى من 1,200 إلى 1,320 شكوى، مدفوعة بزيادة شكاوى المياه بنسبة 21%.",
  "ارتفعت الشكاوى من 1,200 إلى 1,320 شكوى، بعد زيادة بنسبة 12% في العام السابق.",
  "بعد انخفاض نسبته 9% في 2022، ارتفعت الشكاوى من 1,200 إلى 1,320 شكوى في 2023.",
  "Satisfaction rose by 45% in 2024, when we took 4,480 calls against 4,000 in 2023, 60% of them by phone.",
  // The count right before it has changed, from one that is not told or stands behind: 850 / 1,000 is 15 % less, 1,150 / 1,000 15 % more.
  "Complaints rose from 1,200 to 1,320; requests numbered 850, 12% fewer than a year before.",
  "We took 1,320 calls, against 1,200 in 2023, and 850 letters, 8% fewer than in 2023.",
  "The north received 1,320 complaints, 10% more than the 1,200 of 2023, and the south 850, 15% fewer than the 1,000 of 2023.",
  "The north received 1,150 complaints, 15% more than the 1,000 of 2023, and the south 960, 20% fewer than the 1,200 of 2023.",
  "بلغت المكالمات 1,320 مكالمة مقابل 1,200 في 2023، والرسائل 850 رسالة بزيادة 12% عن 2023.",
];

/** The same two counts, and a percentage of theirs. */
const OWN: readonly string[] = [
  "Complaints rose from 1,200 in 2023 to 1,320 in 2024, an increase of #%.",
  "Complaints rose by #%, from 1,200 to 1,320.",
  "Complaints rose from 1,200 to 1,320, a sharp rise of #% on the previous year.",
  "The number of complaints rose from 1,200 in 2023 to 1,320 in 2024, so complaints rose by #%.",
  "We took 1,320 calls, #% more than the 1,200 of 2023, and 850 letters, 15% fewer than the 1,000 of 2023.",
  "The line took 1,320 calls. This compares with 1,200 in the same quarter of 2023, a rise of #%.",
  "تلقى الخط 1,320 مكالمة. ويقارن ذلك بـ1,200 مكالمة في الربع نفسه من 2023، بزيادة #%.",
  "ارتفع عدد الشكاوى من 1,200 شكوى إلى 1,320 شكوى، محققًا نموًا بنسبة #% عن العام السابق.",
  "استقبل المركز 1,320 شكوى مقارنة بـ 1,200 شكوى في العام السابق بنسبة زيادة #%.",
  "بلغ عدد الشكاوى 1,320 في 2024 مقابل 1,200 في 2023، أي أن عدد الشكاوى ارتفع بنسبة #%.",
];

describe("a percentage beside two counts", () => {
  it.each(OTHERS)("is none of theirs in: %s", (text) => {
    expect(checkText(text).findings).toEqual([]);
  });

  it.each(OWN)("is theirs in: %s", (text) => {
    const codes = (percentage: string) => checkText(text.replace("#", percentage)).findings.map(({ code }) => code);
    expect(codes("38")).toEqual(["growth-mismatch"]);
    expect(codes("10")).toEqual([]);
  });
});
