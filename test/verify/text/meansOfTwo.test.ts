import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a mean that the only two other numbers give", () => {
  // 9,360 / 1,800 = 5.2; 415,800 / 540 = 770; 18,900 / 225 = 84; 10,920 / 91 = 120; 5,460 / 42 = 130
  it.each([
    [
      "Advisers were on the telephone for 9,360 minutes in May. With # calls taken, the average call lasted 5.2 minutes.",
      "1,800",
      "1,300",
    ],
    [
      "Refunds after the outage\n- Refunds made: 540\n- Total refunded: €#\n- Average refund: €770.00",
      "415,800",
      "451,800",
    ],
    ["With # hours of opening and 18,900 calls, the line averaged 84.0 calls an hour.", "225", "252"],
    [
      "يعمل في القسم # موظفاً أنجزوا معاً 10,920 ملفاً في السنة الماضية، وبذلك يكون نصيب الموظف الواحد 120.0 ملف.",
      "91",
      "19",
    ],
    [
      "– فترة الرصد: # أسبوعاً\n– التذاكر المفتوحة خلالها: 5,460\n– المعدل الأسبوعي: 130 تذكرة\n– عدد الفرق: 7",
      "42",
      "24",
    ],
    ["صُرفت تعويضات قيمتها 415,800 ريال على # من المشتركين، بمتوسط 770 ريالاً لكل مشترك.", "540", "450"],
  ])("is wrong where one slip explains that they do not: %s", (text, right, wrong) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong)).map(([code]) => code)).toEqual(["mean-mismatch"]);
  });

  // Each is a slip from the mean that the numbers would give, and is of something else.
  it.each([
    [
      "is of the wait",
      "Advisers were on the telephone for 9,360 minutes in May. With 1,800 calls taken, the average wait for a call was 2.2 minutes.",
    ],
    ["is of what was closed", "The 12 offices received 4,320 complaints. On average each office closed 310."],
    ["is of all days", "The office was open on 252 working days and took 71,540 calls, 196 a day over the whole year."],
    ["is of both", "In 26 days the line took 4,238 calls about water and 11,700 about power, or 613 calls a day."],
    ["is of another thing", "In May, with 26 working days, 4,238 letters came; the average of calls was 763 a day."],
    ["is of some", "Officers: 18\nCases closed: 4,482\nAverage in the north per officer: 649"],
    [
      "is of a year before",
      "In 225 hours of opening 18,900 calls came in; last year the line averaged 48 calls an hour.",
    ],
    ["is that of the largest", "تلقت المكاتب، وعددها 12، ما مجموعه 4320 شكوى؛ وأعلى متوسط لمكتب 630 شكوى."],
    ["is what each is, told before all", "The court imposed 15 fines of £300 each, £4,100 in all after appeals."],
    [
      "is of those who asked",
      "The fund repaid $1,260,000 to 420 pensioners, or $3,400 per pensioner who had asked for it.",
    ],
    [
      "is of another branch",
      "عدد أيام الدوام: 29 يوما\nعدد المراجعين: 4,236 مراجعا\nمعدل الفرع الرئيسي اليومي: 164 مراجعا",
    ],
    [
      "is of some of what was paid",
      "The bank paid back $3.6 million. Late claims went to 2,400 savers, an average of $1,100 each.",
    ],
    ["was cut, not rounded", "With 1,810 calls and 9,360 minutes of talk the average call lasted 5.1 minutes."],
  ])("is left where it %s", (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
