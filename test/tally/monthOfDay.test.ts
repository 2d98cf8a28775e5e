import { expect, it } from "vitest";
import { monthOfDay } from "../../src/tally/monthOfDay.js";

it("is the month of the first and the last day of every month of the years 1 to 9999", () => {
  const wrong: number[] = [];
  for (let month = 12; month < 120_000; month++) {
    // Date has two centuries of its own for the years 0 to 99, unless it is told the year apart.
    const first = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / 86_400_000;
    if (monthOfDay(first) !== month || monthOfDay(first - 1) !== month - 1) wrong.push(month);
  }
  expect(wrong).toEqual([]);
});
