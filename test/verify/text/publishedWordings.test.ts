import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

const MONTHS = "Month\tComplaints\nJanuary\t28\nFebruary\t31\nMarch\t25\nApril\t36\n";
const HALVES = [
  "الجوال | Mobile: 620",
  "الثابت | Fixed line: 90",
  "البريد | Post: 40",
  "وردت 750 شكوى.",
  "We took in 750 complaints.",
];

describe("a text that reconciles", () => {
  it.each([
    // 28 + 31 + 25 + 36 = 120, of four months 30
    ["the mean of a column of months", `${MONTHS}\nMonthly average: 30 complaints`],
    ["the mean of an average day", "Calls taken in 2023: 73,000, or 200 on an average day."],
    ["lines in two languages, of which one has no number", HALVES.join("\n")],
    [
      "lines in two languages that both have it",
      "الواردة: ٧٥٠ | Received 750\nالجوال: ٦٢٠ (٨٣٪) | mobile 620 (83%)\nالثابت: ٩٠ (١٢٪) | fixed 90 (12%)\nالبريد: ٤٠ (٥٪) | post 40 (5%)",
    ],
    [
      "what remains, of people",
      "The line rang 8,640 times, but only 2,210 callers waited for an answer. The remaining 6,430 hung up, two calls in every three.",
    ],
    // 17 + 16 + 16 + 14 + 12 + 9 = 84
    [
      "a count of each of two",
      "وردت 84 شكوى: الميناء (17)، والقلعة والسوق (16) لكل منهما، ثم التلال (14)، فالمزارع (12)، والجزر (9).",
    ],
    [
      "shares that make 100, with the count of one",
      "وردت 1,500 شكوى، منها 1,020 عن البنوك أي 68%، والبقية وهي 32% عن شركات التمويل.",
    ],
  ])("has %s", (_, text) => {
    expect(checkText(text).verdict).toBe("reconciles");
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    [
      "a difference whose base stands before another",
      "Complaints came to 6,900. In 2024 they were 6,000 and in 2023 5,600, so the rise was 900 (15%) after 400 (7.1%) the year before.",
    ],
    [
      "a share of another whole than the nearest",
      "ورد إلى المكتب 6,100 شكوى: 3,850 داخل الاختصاص (63.1%) و2,250 خارجه (36.9%). وفيها 5,200 موضوع، منها الطرق 1,404 (27.0%) والمياه 1,196 (23.0%). وتصدرت العاصمة بـ2,300 شكوى ثم الشمال (1,770)، ومجموعهما 4,070 أي 66.7%، ولباقي المناطق 2,030.",
    ],
    [
      "terms of a ratio and one of those that were counted",
      "Crank calls came to 660 this year. One of them rang for an hour; genuine ones come at 800 a day.",
    ],
  ])("has no error for %s", (_, text) => {
    expect(wrongIn(text)).toEqual([]);
    expect(checkText(text).verdict).not.toBe("not-exhaustive");
  });
});

describe("a text that does not reconcile", () => {
  it("gives less than 100 with what remains of those who asked", () => {
    const text =
      "Those who rang wanted advice in 16% of the calls and a form in 11%, and the remaining 37% asked for a visit.";
    expect(wrongIn(text)).toEqual([["shares-not-100", "37%"]]);
  });

  it("swaps two digits of the mean of its only column", () => {
    expect(wrongIn(`${MONTHS.replace("36", "48")}\nMonthly average: 33 complaints`)).toEqual([]);
    expect(wrongIn(`${MONTHS.replace("36", "8")}\nMonthly average: 32 complaints`)).toEqual([["mean-mismatch", "32"]]);
  });

  it("says its numbers once more in another language and differs", () => {
    const text = HALVES.join("\n").replace("Post: 40", "Post: 60");
    expect(checkText(text).verdict).not.toBe("reconciles");
  });
});
