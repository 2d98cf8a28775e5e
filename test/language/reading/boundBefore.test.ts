import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each([
  ["more than >5,000 calls", "over"],
  ["calls (> 5,000)", "over"],
  ["Monday > 5,000", "over"],
  [">5,000 calls", "over"],
  ["النسبة\n>٥٬٠٠٠ مكالمة", "over"],
  ["< 5,000 calls", "under"],
  // A quotation, nested or not; the end of a tag or of a comment; an arrow.
  ["> 5,000 calls", undefined],
  ["First.\n> > 5,000 calls", undefined],
  ["Calls: <b>5,000</b>", undefined],
  ['Calls: <span class="n" dir="rtl"> 5,000</span>', undefined],
  ["Calls: <!-- of the quarter --> 5,000", undefined],
  ["Calls -> 5,000", undefined],
  // The words inside a quotation still set one.
  ["> More than 5,000 calls", "over"],
  ["> Calls: > 5,000", "over"],
])("%j sets the bound %s", (text, bound) => {
  const [reading] = readFigures(text);
  expect(reading).toMatchObject({ value: 5000 });
  expect(reading && "bound" in reading ? reading.bound : undefined).toBe(bound);
});
