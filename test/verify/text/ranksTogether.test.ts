import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  "وكان الأقل في نجران (31) والباحة (28) وتبوك (22).",
  "بحسب الفرع: الرياض (410)، وجدة (325)، والدمام (290). وكان الأقل في نجران (31) والباحة (28) وتبوك (22).",
  "By office, Leeds (410), York (325), Hull (290). The lowest number was in Ripon (31) and Selby (28) and Filey (22).",
])("takes what one rank names together as one group, in no order of its own: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it("still compares those that are told one after another", () => {
  expect(wrongIn("وكان الأقل في نجران (31)، ثم الباحة (28)، ثم تبوك (22).")).toEqual([["rank-mismatch", "31"]]);
});
