import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 312 + 5,147 + 46 = 5,505; 288 + 1,390 + 271 = 1,949; 4 + 9 + 860 = 873
const MONTHS = `Line	July	August	September	Total
Hotline	312	5,147	46	5,505
Letters	288	1,390	271	1,949
Counter	4	9	860	873
`;

it("finds a part that one wrong digit made larger than the total", () => {
  expect(wrongIn(MONTHS)).toEqual([]);
  expect(wrongIn(MONTHS.replace("5,147", "5,747"))).toEqual([["sum-mismatch", "5,505"]]);
});

it("leaves a row alone that gives a mean of its months", () => {
  expect(wrongIn(`${MONTHS}Staff	41	45	43	43\n`)).toEqual([]);
});

// 95 + 6 = 101 with a row that is not told; 7,276 + 40 = 7,316
const GAPS = `Line	July	August	Total
Hotline	—	7,276	—
Letters	95	—	—
Counter	6	40	—
Total	101	7,316	—
`;

it("finds rows that are more than their total, whatever one of them leaves untold", () => {
  expect(wrongIn(GAPS)).toEqual([]);
  expect(wrongIn(GAPS.replace("95", "99"))).toEqual([["sum-mismatch", "101"]]);
  expect(wrongIn(GAPS.replace("95", "55"))).toEqual([]);
});

const ALONE = `Line	July	August	September	Total
Hotline	3	250,415	104,508	354,926
Letters	0	—	46,122	—
Counter	18	—	—	—
`;

// 3 + 250,415 + 104,508 = 354,926
it("finds the only row with all its months that misses its total by a slip", () => {
  expect(wrongIn(ALONE)).toEqual([]);
  expect(wrongIn(ALONE.replace("250,415", "290,415"))).toEqual([["sum-mismatch", "354,926"]]);
  // The year has other months.
  expect(wrongIn(ALONE.replace("354,926", "981,204"))).toEqual([]);
});
