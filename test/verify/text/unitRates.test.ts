import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const codes = (text: string) => wrongIn(text).map(([code, printed]) => `${code} ${printed}`);

describe("a rate by the hour beside the same by the day", () => {
  it.each([
    // 281 / 24 = 11.7
    ["13", "On average it was 13 calls an hour, that is 281 calls a day."],
    ["13", "It took 281 calls a day, or 13 an hour on average."],
    ["13", "وذكر أن المعدل كان 13 بلاغا في كل ساعة، ومجموع ذلك 281 بلاغا في اليوم."],
    ["١٣", "تلقى الخط ١٣ اتصالا في الساعة، أي ٢٨١ اتصالا في اليوم."],
    // 12 × 350 = 4,200
    ["350", "It took 350 calls a month, or 4,800 calls a year."],
    // 60 × 4 = 240
    ["4", "تلقى الخط 4 اتصالات في الدقيقة، أي 390 اتصالا في الساعة."],
  ])("gives it: %s, %s", (rate, text) => expect(codes(text)).toEqual([`mean-mismatch ${rate}`]));

  it.each([
    "On average it was 13 calls an hour, that is 312 calls a day.",
    "It took 281 calls a day, or 12 an hour on average.",
    "تلقى الخط ١٢ اتصالا في الساعة، أي ٢٨١ اتصالا في اليوم.",
    // Open for eight hours.
    "The desk took 13 calls an hour, that is 104 calls a day.",
    "أجاب المكتب عن 13 اتصالا في الساعة، أي 104 اتصالات في اليوم.",
    // Of some of them, of the busiest day, or of something else.
    "It took 350 calls a month by phone, or 4,800 calls a year by all channels.",
    "تلقى الخط 13 اتصالا في الساعة، وفي الذروة 400 اتصال في اليوم.",
    "It took 13 calls an hour and 281 letters a day.",
  ])("or is one of something else: %s", (text) => expect(codes(text)).toEqual([]));
});

describe("the least or the most by the minute beside a range by the day", () => {
  it.each([
    // 25 × 1,440 = 36,000; 12 × 1,440 = 17,280
    ["25", "The room takes between 28,000 and 34,000 calls per day, a minimum of 25 calls per minute."],
    ["25", "The room takes 34,000 calls a day, at least 25 calls a minute."],
    ["25", "تتلقى الغرفة ما بين 28,000 و34,000 مكالمة في اليوم، أي ما لا يقل عن 25 مكالمة في الدقيقة."],
    ["12", "The room takes between 28,000 and 34,000 calls per day, no more than 12 calls per minute."],
  ])("is within it: %s, %s", (rate, text) => expect(codes(text)).toEqual([`mean-mismatch ${rate}`]));

  it.each([
    "The room takes between 28,000 and 34,000 calls per day, a minimum of 19 calls per minute.",
    "The room takes between 28,000 and 34,000 calls per day, a minimum of 24 calls per minute.",
    "The room takes between 28,000 and 34,000 calls per day, no more than 24 calls per minute.",
    "تتلقى الغرفة ما بين 28,000 و34,000 مكالمة في اليوم، أي ما لا يقل عن 19 مكالمة في الدقيقة.",
    // Open for eight hours, more than so many, or of a busy time.
    "The desk takes between 9,000 and 12,000 calls per day, a minimum of 19 calls per minute.",
    "The room takes over 34,000 calls a day, at least 25 calls a minute.",
    "The room takes 34,000 calls a day, at peak at least 25 calls a minute.",
  ])("or may be: %s", (text) => expect(codes(text)).toEqual([]));
});

describe("a mean of a day behind what its total was before", () => {
  it.each([
    // 7,200 / 90 = 80
    "From January to March 2019 the desk got 7,200 complaints, 20% more than the 6,000 of Q1 2018, or 240 complaints a day on average.",
    "من يناير إلى مارس 2019 تلقى المكتب 7200 شكوى، بزيادة 20% عن 6000 شكوى في الفترة نفسها من 2018، أي بمعدل 240 شكوى في اليوم.",
  ])("is one of the total: %s", (text) => expect(codes(text)).toEqual(["mean-mismatch 240"]));

  it.each([
    "From January to March 2019 the desk got 7,200 complaints, 20% more than the 6,000 of Q1 2018, or 80 complaints a day on average.",
    "من يناير إلى مارس 2019 تلقى المكتب 7200 شكوى، بزيادة 20% عن 6000 شكوى في الفترة نفسها من 2018، أي بمعدل 80 شكوى في اليوم.",
    "From January to March 2019 the new desk got 7,200 complaints, 20% more than the 6,000 of Q1 2018, or 240 a day since its launch.",
  ])("and holds, or is of another time: %s", (text) => expect(codes(text)).toEqual([]));
});

describe("a mean told by what came in", () => {
  it.each([
    // 1,240,000 / 365 = 3,397.3; 49,000 / 12 = 4,083.3
    ["3,937", "The line took 1,240,000 calls in 2023; on average, 3,937 calls came in every day."],
    ["3,937", "In 2023 we received 1,240,000 calls, an average of some 3,937 calls received each day."],
    ["4,803", "In 2015, the office logged 49,000 requests. On average 4,803 requests were received each month."],
  ])("is of all that came: %s, %s", (mean, text) => expect(codes(text)).toEqual([`mean-mismatch ${mean}`]));

  it.each([
    "The line took 1,240,000 calls in 2023; on average, 3,397 calls came in every day.",
    "In 2015, the office logged 49,000 requests. On average 4,083 requests were received each month.",
    // Not all calls are answered, and other things and times have means of their own.
    "The line took 1,240,000 calls in 2023; on average, 3,105 calls were answered every day.",
    "The line took 1,240,000 calls in 2023. On average, 850 complaints were received each day.",
    "The line took 1,240,000 calls in 2023. In March, on average, 4,100 calls were received each day.",
    "The line took 1,240,000 calls in 2023, of which 3,937 came in each day of the strike.",
    // 53,000 / 12 = 4,416.7: what came in is no mean of what was closed.
    "49,787 contacts had been closed in 2012. In 2012, on average 4,416.7 contacts were received per month.",
    "The line took 1,240,000 calls in 2023; on average, 2,100 calls came in every day by mobile.",
    "The line took 1,240,000 calls in 2023. During the strike, on average, 9,300 calls came in every day.",
  ])("or is one of something else: %s", (text) => expect(codes(text)).toEqual([]));
});
