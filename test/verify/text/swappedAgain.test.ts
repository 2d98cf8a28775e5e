import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 61,300 + 42,815 = 104,115
const SPLIT = "The desk took 104,115 reports: 61,300 on the phone and 42,815 through its portal.";

it("finds a number of five digits said again with two swapped, though one word alone ties the two", () => {
  expect(wrongIn(`Residents filed 48,215 forms by the portal. ${SPLIT}`)).toEqual([["repeated-mismatch", "48,215"]]);
});

it("takes no other number for it", () => {
  expect(wrongIn(`Residents filed 42,815 forms by the portal. ${SPLIT}`)).toEqual([]);
  // No word is shared, and in the second no digits are swapped.
  expect(wrongIn(`Inspectors made 48,215 visits. ${SPLIT}`)).toEqual([]);
  expect(wrongIn(`Residents filed 43,815 forms by the portal. ${SPLIT}`)).toEqual([]);
});
