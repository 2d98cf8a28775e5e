import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

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
  // What was answered or closed in a day is no mean of what came in.
  "The office received 3,100 complaints in May 2025 and closed 90 a day.",
  "In May 2025 the centre took 3,100 calls. It answered 95 a day.",
  "استقبل المركز في مايو 2025 نحو 3,100 شكوى، وأغلق 95 شكوى يوميًا في المتوسط.",
  // Days that are told beside the year, or of which some were worked, and months that are no whole ones.
  "The strike lasted from 3 to 12 May 2025. In the whole year the line took 73,000 calls, 200 a day.",
  "From 3 to 31 May 2025, on weekdays, 2,200 calls came in, 110 a day.",
  "From 1 January to 10 March 2025 it took 6,900 calls, 3,000 a month.",
  // A rate of a longer time than the one that is told.
  "In the quarter to March the line took 402 calls; some 11 calls a year are hoaxes.",
  "In the first half of 2025 it took 4,020 calls. About 110 calls a year come from abroad.",
  "تلقى المركز في الربع الأول 402 مكالمة، ومنها في العادة 11 مكالمة في السنة كاذبة.",
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
  // 31 + 28 + 10 = 69 days, 6,900 / 69
  ["Between 1 January and 10 March 2025 the centre took 6,900 calls, an average of # calls a day.", "110", "100"],
  ["من 1 يناير إلى 10 مارس 2025 استقبل المركز 6,900 مكالمة، بمعدل # مكالمة يوميًا.", "130", "100"],
  // 366 days of a leap year, from one year to the next
  ["From Dec. 1, 2023, through Nov. 30, 2024, there were 732,000 requests, an average of # a day.", "2,200", "2,000"],
  // Ten days, or nine between the two
  ["في الفترة بين 3 و12 مايو 2025 تلقى الخط 900 بلاغ، بمتوسط # بلاغاً في اليوم.", "120", "90"],
  ["From Sunday 3 May until Tuesday 12 May the line took 900 calls, # a day.", "120", "100"],
  ["3–12 May 2025: 900 calls, # a day.", "120", "90"],
  ["From 1 January to 31 March 2025 it took 6,900 calls, # a month.", "2,600", "2,300"],
];

describe("a mean of offices, of a span of months or days", () => {
  it.each(MEANS)("is wrong or right in: %s", (text, wrong, right) => {
    expect(checkText(text.replace("#", wrong)).findings).toHaveLength(1);
    expect(checkText(text.replace("#", right)).findings).toEqual([]);
  });
});

/** 738,816 / 366 = 2,018.6; 6,900 / 3 = 2,300. */
const KEPT: readonly string[] = [
  "From Dec. 1, 2023, through Nov. 30, 2024, there were 738,816 noise requests, more than 2,000 on an average day.",
  "في عام 2024 وردت 738,816 شكوى، أي أكثر من 2,000 شكوى يوميًا.",
  "From 1 January to 31 March 2025 it took 6,900 calls, more than 2,200 a month.",
];

describe("a rate that is told as a bound", () => {
  it.each(KEPT)("is kept in: %s", (text) => {
    expect(checkText(text).verdict).toBe("reconciles");
  });
});

describe("a mean of working days", () => {
  // May 2025 has 22 of Monday to Friday and 27 without Sundays: 2,200 / 22 = 100, 2,187 / 27 = 81; 2,200 / 31 = 71.
  it.each([
    "In May 2025 we took 2,200 calls, 100 a day on average.",
    "تلقينا 2,187 مكالمة في مايو 2025 بمعدل 81 مكالمة يوميا.",
    "From 1 to 31 May 2025 we took 2,200 calls, 100 a day.",
  ])("may be told of a month without saying so: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it("is none where no number of them gives it", () => {
    expect(wrongIn("In May 2025 we took 2,200 calls, 77 a day on average.")).toEqual([["mean-mismatch", "77"]]);
  });
});
