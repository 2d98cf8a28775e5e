import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 352 + 198 + 405 = 955, which is 40 more than 915; 287 + 244 + 376 = 907
it.each([
  ["Requests were up 1% on the year, and housing made 40% of them.", [["sum-mismatch", "915"]]],
  ["The 40 requests that concern two offices are in both rows.", []],
])("takes a percentage below a table for none of what its total leaves out: %s", (below, wrong) => {
  const text = `Office | 2021 | 2022
Schools | 352 | 287
Clinics | 198 | 244
Housing | 405 | 376
Total | 915 | 907

${below}`;
  expect(wrongIn(text)).toEqual(wrong);
});
