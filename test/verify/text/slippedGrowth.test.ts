import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a growth of two counts", () => {
  // 2,480 / 1,600 = 1.55; 3,100 / 4,000 = 0.775
  it.each([
    ["There were 55.0% more objections to the plan this year than last, 2,480 as against #.", "1,600", "6,100"],
    ["Call volumes\nQ1 2019: #\nQ2 2019: 2,480\nQuarter-on-quarter change: +55.0%", "1,600", "1,900"],
    [
      "The backlog was cut by 22.5% in three months: # cases were open at the end of March and 3,100 at the end of June.",
      "4,000",
      "4,800",
    ],
    ["The number of letters rose by 55.0%, from # to 2,480.", "1,600", "6,100"],
  ])("is wrong where one slip in a count explains that they do not give it: %s", (text, right, wrong) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong)).map(([code]) => code)).toEqual(["growth-mismatch"]);
  });

  // 1,900 is a digit from the 1,600 that 55.0 % and 2,480 would give.
  it.each([
    ["is of part of it", "Of the 2,480 letters 1,900 were about water, up 55.0% on the year before."],
    ["is of another row", "April: 1,700\nQ1 2019: 1,900\nQ2 2019: 2,480\nChange on last year: +55.0%"],
    [
      "is over other years",
      "We took 1,900 letters in 2018 and 2,480 in 2019. Over ten years they have grown by 55.0%.",
    ],
  ])("is left where it %s", (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
