import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const codes = (text: string) => wrongIn(text).map(([code, printed]) => `${code} ${printed}`);

describe("a change in brackets behind each count of a series", () => {
  it.each([
    // 1,200 is 20 % more than 1,000, 1,500 is 25 % more than 1,200 and 50 % more than 1,000.
    ["+35%", "2021: 1,000; 2022: 1,200 (+20%); 2023: 1,500 (+35%)."],
    ["+35%", "2021: 1,000\n2022: 1,200 (+20%)\n2023: 1,500 (+35%)"],
    ["10%", "Complaints: 1,000 in 2021, 1,200 in 2022 (up 10%) and 1,500 in 2023 (up 25%)."],
    ["35%", "In 2021 there were 1,000 complaints, in 2022 1,200 (up 20%) and in 2023 1,500 (up 35%)."],
    ["35%", "بلغت الشكاوى 1,000 في 2021، و1,200 في 2022 (بزيادة 20%)، و1,500 في 2023 (بزيادة 35%)."],
    // 1,080 is 10 % less than 1,200.
    ["-20%", "2021: 1,000; 2022: 1,200 (+20%); 2023: 1,080 (-20%)."],
  ])("is of the one before: %s, %s", (change, text) => expect(codes(text)).toEqual([`growth-mismatch ${change}`]));

  it.each([
    "2021: 1,000; 2022: 1,200 (+20%); 2023: 1,500 (+25%).",
    // Of the first of them, of what is not printed, or of nobody knows what, since no other tells.
    "1,000 in 2021, 1,200 in 2022 (up 20%) and 1,500 in 2023 (up 50%).",
    "Phone 1,000 (+5%), e-mail 1,200 (+20%), chat 1,500 (+12%).",
    "1,000 in 2021, 1,200 in 2022 (up 11%) and 1,500 in 2023 (up 14%).",
    "1,000 calls, 1,200 e-mails (up 20%) and 1,500 visits (up 35%).",
  ])("or of something else: %s", (text) => expect(codes(text)).toEqual([]));
});

describe("points that are not called percentage points", () => {
  it.each([
    // 94 - 90 = 4; 90 - 86 = 4; 84 - 81 = 3
    ["6", "We reached 94%, 6 points above the target of 90%."],
    ["6", "Our target is 90%; we reached 86%, 6 points below it."],
    ["5", "Satisfaction rose from 81% to 84%, up 5 points."],
    ["5", "ارتفع الرضا من 81% إلى 84%، أي بزيادة 5 نقاط."],
  ])("are those between two percentages: %s, %s", (points, text) =>
    expect(codes(text)).toEqual([`difference-mismatch ${points}`]),
  );

  it.each([
    "We reached 94%, 4 points above the target of 90%.",
    "Satisfaction rose from 81% to 84%, up 3 points.",
    "ارتفع الرضا من 81% إلى 84%، أي بزيادة 3 نقاط.",
    // Of an index or a score.
    "Satisfaction rose from 81% to 84%, and the index gained 5 points.",
    "Satisfaction rose from 81% to 84%, up 0.2 points to 4.3 out of 5.",
  ])("or of something else: %s", (text) => expect(codes(text)).toEqual([]));
});

describe("halves and rates of two counts", () => {
  it.each([
    // 840 / 1,280 = 66 %; 640 / 1,820 = 35 %; 120 / 300 = 40 %
    ["multiple-mismatch half", "About half (840 of 1,280) were about delay."],
    ["multiple-mismatch half", "640 complaints were about delay, exactly half of the 1,820 received."],
    ["share-mismatch 45%", "120 of 300 appeals were allowed, a success rate of 45%."],
    ["share-mismatch 45%", "قُبل 120 من أصل 300 تظلم، بنسبة نجاح 45%."],
    // 900 + 700 = 1,600
    ["sum-mismatch 1,500", "إجمالي الشكاوى 1,500، منها 900 داخلية و700 خارجية."],
    ["sum-mismatch 1,500", "The line handled 1,500 calls, 900 incoming and 700 outgoing."],
    ["sum-mismatch 1,500", "تلقينا 1,500 شكوى، 900 كتابية و700 شفهية."],
  ])("are told: %s, %s", (told, text) => expect(codes(text)).toEqual([told]));

  it.each([
    "About half (640 of 1,280) were about delay.",
    "In the second half (640 of 1,280) were about delay.",
    "120 of 300 appeals were allowed, a success rate of 40%.",
    // Of those who took a test, which need not be all who came.
    "505 of 803 trainees attended, a success rate of 16%.",
    "إجمالي الشكاوى 1,500، منها 900 داخلية و600 خارجية.",
    "The line handled 1,600 calls, 900 incoming and 700 outgoing.",
  ])("where they are wrong: %s", (text) => expect(codes(text)).toEqual([]));
});
