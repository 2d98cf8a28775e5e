import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 412 + 655 + 538 = 1,605; 83 + 91 + 77 = 251
const TOLD = `The desk took 1,605 calls and 251 letters in spring.

Month | Calls | Letters
March | 412 | 83
April | 655 | 91
May | 538 | 77
`;

it("finds a cell whose column is told in the prose, where that of another one is told too", () => {
  expect(wrongIn(TOLD)).toEqual([]);
  expect(wrongIn(TOLD.replace("655", "565"))).toEqual([["sum-mismatch", "565"]]);
  expect(wrongIn(TOLD.replace("77", "97"))).toEqual([["sum-mismatch", "251"]]);
  expect(wrongIn(TOLD.replace("1,605", "1,065"))).toEqual([["sum-mismatch", "1,065"]]);
  // Neither is the total of its column, and a number of another time is none.
  expect(wrongIn(TOLD.replace("655", "565").replace("251", "2,510"))).toEqual([]);
  expect(wrongIn(TOLD.replace("1,605 calls and", "some 1,600 calls, against 1,505 a year ago, and"))).toEqual([]);
});

// 18 + 47 = 65; 21 + 38 = 59; 16 + 52 = 68; 40 + 4 + 1 = 45; 35 + 6 + 0 = 41; 39 + 8 + 2 = 49
const YEARS = `Cases of the panel	2020	2021	2022
Pending on 1 January	18	21	16
Made	47	38	52
Total number	65	59	68
Dismissed	40	35	39
Referred	4	6	8
Withdrawn	1	0	2
Total number finalised	45	41	49
`;

it("finds a part above its total in one year, where the same rows add up in the others", () => {
  expect(wrongIn(YEARS)).toEqual([]);
  expect(wrongIn(YEARS.replace("40", "90"))).toEqual([["sum-mismatch", "45"]]);
  expect(wrongIn(YEARS.replaceAll("\t2022", "\tStaff").replace("\t49", "\t39"))).toEqual([]);
});

// 31 + 24 = 55; 62 + 81 = 143; 17 + 17 = 34; 44 + 50 = 94; 12 + 19 = 31
const HALVES = `A request can be in more than one row.

| | January to March | April to June | Half year |
| Refused | 31 | 24 | 55 |
| Granted | 62 | 81 | 143 |
| Granted in part | 17 | 17 | 34 |
| Not held | 44 | 50 | 94 |
| Withdrawn | 12 | 19 | 31 |
`;

it("finds a row that misses its half year, though rows may have cases in common", () => {
  expect(wrongIn(HALVES)).toEqual([]);
  expect(wrongIn(HALVES.replace("62", "92"))).toEqual([["sum-mismatch", "143"]]);
  // Of two desks a case may be in both.
  const desks = HALVES.replace("January to March", "Desk A").replace("April to June", "Desk B");
  expect(wrongIn(desks.replace("Half year", "All").replace("62", "92"))).toEqual([]);
});

// 12 + 17 + 23 = 52; 14 + 30 + 26 = 70; 41 + 19 + 28 = 88; 15 + 13 + 11 = 39
const BARE = `Answers by outcome
 refused | 12 | 17 | 23 | 52
 granted | 14 | 30 | 26 | 70
 in part | 41 | 19 | 28 | 88
 not held | 15 | 13 | 11 | 39
`;

it("finds the one row of a table without names that misses its last number", () => {
  expect(wrongIn(BARE)).toEqual([]);
  expect(wrongIn(BARE.replace("30", "60"))).toEqual([["sum-mismatch", "70"]]);
  // Two rows show nothing.
  expect(wrongIn(BARE.replace("30", "60").replace(/ not held.*\n/, ""))).toEqual([]);
});

// 61,204 + 418 + 7,350 = 68,972; 1,312 + 26 + 140 = 1,478; 5 + 2 + 0 = 7
const GROUP = `Service | Times | Breaches | Exempt
Visits | 61,204 | 1,312 | 5
Meters | 418 | 26 | 2
Cards | 7,350 | 140 | 0
Gas, the three above | 68,972 | 1,478 | 7
Power | 71,208 | 1,902 | 3
Water | 9,847 | 204 | 1
`;

it("finds the column of a group of rows that misses by a slip what its other columns show", () => {
  expect(wrongIn(GROUP)).toEqual([]);
  expect(wrongIn(GROUP.replace("7,350", "7,530"))).toEqual([["sum-mismatch", "68,972"]]);
  expect(wrongIn(GROUP.replace("68,972", "41,300"))).toEqual([]);
});

// 8,312 × 10,000 : 3,082,287 = 26.97; 5,826 : 1,498,832 = 38.87; 3,147 : 1,266,440 = 24.85
const PER = `Company | Connections | Complaints | per 10k
Avon | 3,082,287 | 8,312 | 26.97
Tamar | 1,498,832 | 5,826 | 38.87
Tyne | 1,266,440 | 3,147 | 24.85
`;

it("reads a rate for ten thousand in its short form", () => {
  expect(wrongIn(PER)).toEqual([]);
  expect(wrongIn(PER.replace("38.87", "38.78"))).toEqual([["mean-mismatch", "38.78"]]);
});

// 1,034 + 340 = 1,374; 1,435 + 361 = 1,796
const BOTH = `	Police	Office	Both
Overcharging	1,034	340	1,374
Refusal	1,435	361	1,796
`;

it("takes a column of both for the sum of the two before it", () => {
  expect(wrongIn(BOTH)).toEqual([]);
  expect(wrongIn(BOTH.replace("361", "316"))).toEqual([["sum-mismatch", "316"]]);
});

// 688 + 614 = 1,302; 1,447 + 1,569 = 3,016; 131 + 95 = 226
const HALF = `Kind | Jan-Jun | Jul-Dec | Year
Intent | 688 | 614 | 1,302
Automatic | 1,447 | 1,569 | 3,016
Malicious | 131 | 95 | 226
`;

it("finds a half year that two turned digits made larger than the year", () => {
  expect(wrongIn(HALF)).toEqual([]);
  expect(wrongIn(HALF.replace("1,447", "4,147"))).toEqual([["sum-mismatch", "4,147"]]);
  expect(wrongIn(`${HALF}Staff | 64 | 61 | 62\n`)).toEqual([]);
});
