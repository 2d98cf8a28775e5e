import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

it.each([
  ["Calls ranged from 640 to 1,215 a day, with a daily average of #.", "1,340", "934"],
  ["Between May and July calls varied from 640 to 1,215 a day, # on average.", "590", "934"],
  ["Scores ranged from 2.4 to 4.1, with a mean of #.", "4.6", "3.3"],
  ["Waiting times varied between 3 and 8 minutes and averaged # minutes.", "11", "5"],
  ["تراوح عدد المكالمات اليومية بين 640 و1215 مكالمة بمتوسط # مكالمة يوميا.", "1340", "934"],
  [
    "لم يقل عدد الزيارات في اليوم الواحد عن 640 زيارة ولم يزد على 1215 زيارة، والمتوسط # زيارة في اليوم.",
    "1340",
    "934",
  ],
])("finds a mean outside the range of what it is the mean of: %s", (text, wrong, right) => {
  expect(errorsOf(text.replace("#", wrong))).toEqual(["extreme-mismatch"]);
  const held = checkText(text.replace("#", right));
  expect(held.findings).toEqual([]);
  expect(held.status).toBe("passed");
});

it.each([
  "Calls ranged from 640 to 1,215 a day with a monthly average of 28,020.",
  "Waiting times ranged from 2 to 9 minutes, with an average of 12 callers.",
  "Waits ranged from 30 to 90 seconds and averaged 1.2 minutes.",
  "Calls ranged from 640 to 1,215 a day. The average last year was 1,340.",
  "Fees ranged from 100 to 900 riyals, with an average of 12 applications per office.",
  "Grades ranged from 3 to 5, the average number of pupils being 27.",
  "تراوحت المدة بين 3 و9 أيام، بمتوسط 12 معاملة يوميا.",
  "تراوح عدد المكالمات بين 640 و1215 مكالمة يوميا، وبمتوسط شهري 28020 مكالمة.",
  "Calls ranged from 640 to 1,215 a day, and averaged 1,340 the year before.",
  "Calls ranged from 640 to 1,215 a day, at an average of 1,340 on Sundays.",
  "Calls ranged from 640 to 1,215 a day, at an average of 1,340 a day in 2020.",
  "تراوح عدد الشكاوى بين 10 و20 يوميا، بمتوسط 35 في العام السابق.",
])("leaves a mean of something else alone: %s", (text) => {
  expect(errorsOf(text)).toEqual([]);
});

// A quarter and a half have no whole number of years; it threw.
it.each([
  "The line took 5,100 calls in the third quarter of 2020. It handles 1,700 calls a year by e-mail.",
  "تلقى الخط 5,100 مكالمة في النصف الأول، ويعالج 1,700 مكالمة سنويا.",
])("holds a number a year to none of a part of it: %s", (text) => {
  expect(checkText(text).findings).toEqual([]);
});

// 9,455 / 31 = 305. 36,000 / 12 = 3,000.
it.each([
  "In the 31 days of May 9,455 people came to the desk, that is between 303 and 309 a day on average.",
  "Files are kept for 20 years. In 2019 the office took 36,000 calls, an average of 3,000 a month.",
  "وتُحفظ الملفات مدة 15 سنة. استقبل المركز في عام 2019 ما مجموعه 36000 بلاغ، بمعدل 3000 بلاغ شهريا.",
])("takes an end of a range for no mean, and the time of another sentence for none of the total: %s", (text) => {
  expect(errorsOf(text)).toEqual([]);
});

it.each([
  [
    "The daily number of calls lay between 260 on the quietest day and 657 on the busiest; the daily average was #.",
    "885",
    "451",
  ],
  [
    "تراوح عدد المكالمات اليومية بين ٢٦٠١ في أهدأ الأيام و٢٦٥٧ في أكثرها ازدحاما، وبلغ المتوسط اليومي #.",
    "2685",
    "2625",
  ],
])("takes each end of a range for what is said behind it: %s", (text, wrong, right) => {
  expect(errorsOf(text.replace("#", wrong))).toEqual(["extreme-mismatch"]);
  expect(errorsOf(text.replace("#", right))).toEqual([]);
});
