import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const CALLS = "We took 9,000 calls in 2022, 9,900 in 2023 and 12,000 in 2024.";
const SHAKAWA = "وردت 4000 شكوى في 2022 و4400 في 2023 و5500 في 2024.";

describe("a change between two years that its words name", () => {
  it.each([
    // 12,000 / 9,000 is 33.3 % more.
    [`${CALLS} Compared with 2022, calls in 2024 were up 23%.`, "23%"],
    [`${CALLS} From 2022 to 2024 calls rose by 30%.`, "30%"],
    // 5,500 / 4,400 is 25 % more.
    [`${SHAKAWA} وزادت الشكاوى في 2024 بنسبة 35% عن عام 2023.`, "35%"],
    // 77,200 / 51,000 is 51.4 % more.
    [
      "77,200 complaints were filed in 2016.\n\nThe report says that complaints rose in 2016 by 66% over 2015, when they were 51,000; they had been 31,600 in 2014.",
      "66%",
    ],
  ])("is that of the only counts of those years: %s", (text, wrong) => {
    expect(wrongIn(text)).toEqual([["growth-mismatch", wrong]]);
  });

  it.each([
    `${CALLS} Compared with 2022, calls in 2024 were up 33%.`,
    `${CALLS} From 2022 to 2024 calls rose by a third, and from 2023 to 2024 by 21.2%.`,
    `${CALLS} Compared with 2022, complaints in 2024 were up 23%.`,
    `${CALLS} Compared with 2022, calls from the north in 2024 were up 23%.`,
    `${CALLS} Compared with 2021, calls in 2024 were up 23%.`,
    `${SHAKAWA} وزادت الشكاوى المغلقة في 2024 بنسبة 35% عن عام 2023.`,
    `${SHAKAWA} وزادت الميزانية في 2024 بنسبة 35% عن عام 2023.`,
  ])("is no change of others: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
