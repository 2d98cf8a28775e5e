import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** 91,250 / 365 is 250, 48,960 / 12 is 4,080; 26,000 / 250 is 104, 18,400 / 184 is 100. */
const SOUND: readonly string[] = [
  "In 2023 the line took 91,250 calls, an average of 250 calls a day, compared with 240 calls a day in 2022.",
  "The line took 48,960 calls over the year, 4,080 a month, up from 3,900 a month in 2022.",
  "The line took 91,250 calls in 2023. The target for 2024 is 300 calls a day.",
  "The line took 91,250 calls in 2023. It can handle 300 calls a day.",
  "The line took 91,250 calls in 2023. In summer it takes 310 calls a day.",
  "The line took 91,250 calls in 2023, with a peak of 310 calls a day in August.",
  "The line took 91,250 calls in 2023, about 300 a day on weekdays.",
  "The line took 48,960 calls in 2023. The target is 5,000 calls a month.",
  "استقبل المركز 91,250 مكالمة في عام 2023، بمتوسط 250 مكالمة يوميًا، مقابل 240 مكالمة يوميًا في عام 2022.",
  "استقبل المركز 91,250 مكالمة في عام 2023، وبلغ المتوسط في رمضان 310 مكالمات يوميًا.",
  "استقبل المركز 91,250 مكالمة في عام 2023، وتبلغ طاقته 300 مكالمة يوميًا.",
  // Days that were worked, or since an opening.
  "The line took 26,000 calls in 2023, an average of 104 a day on working days.",
  "The centre works from Sunday to Thursday. It took 26,000 calls in 2023, an average of 104 calls a day.",
  "تلقى الخط 26,000 مكالمة في عام 2023، بمعدل 104 مكالمات يوميًا في أيام العمل.",
  "يعمل المركز خمسة أيام في الأسبوع، وتلقى 26,000 مكالمة في عام 2023، بمعدل 104 مكالمات يوميًا.",
  "Since its opening on 1 July the line has taken 18,400 calls in 2023, an average of 100 calls a day.",
  "تلقى الخط منذ إطلاقه في يوليو 18,400 مكالمة خلال عام 2023، بمعدل 100 مكالمة يوميًا.",
];

/** The one rate that is wrong. */
const WRONG: readonly (readonly [string, string])[] = [
  ["In 2023 the line took 91,250 calls, an average of 350 calls a day, compared with 240 calls a day in 2022.", "350"],
  ["The line took 48,960 calls over the year, 4,980 a month, up from 3,900 a month in 2022.", "4,980"],
  ["The line took 91,250 calls in 2023. It takes 310 calls a day on average.", "310"],
  ["استقبل المركز 91,250 مكالمة في عام 2023، بمتوسط 350 مكالمة يوميًا، مقابل 240 مكالمة يوميًا في عام 2022.", "350"],
  ["استقبل المركز 91,250 مكالمة في عام 2023. وبلغ المتوسط اليومي 310 مكالمات.", "310"],
];

describe("a rate near the total of a year", () => {
  it.each(SOUND)("is that of other days or months, or a plan, in: %s", (text) => {
    expect(checkText(text).findings).toEqual([]);
  });

  it.each(WRONG)("is wrong in: %s", (text, rate) => {
    expect(checkText(text).findings.map(({ code, published }) => `${code} ${published}`)).toEqual([
      `mean-mismatch ${rate}`,
    ]);
  });
});

/** [text, wrong, right]. */
const MEANS: readonly (readonly [string, string, string])[] = [
  // 6,000 / 12
  ["The 12 offices handled 6,000 visits, an average of # visits per office.", "550", "500"],
  // 18,000 / 6
  ["The line took 18,000 calls from January to June 2025, # calls a month on average.", "3,300", "3,000"],
  ["استقبل الخط 18,000 مكالمة من يناير إلى يونيو 2025، بمتوسط # مكالمة شهريًا.", "3,300", "3,000"],
];

describe("a mean of offices, of a span of months", () => {
  it.each(MEANS)("is wrong or right in: %s", (text, wrong, right) => {
    expect(checkText(text.replace("#", wrong)).findings).toHaveLength(1);
    expect(checkText(text.replace("#", right)).findings).toEqual([]);
  });
});
