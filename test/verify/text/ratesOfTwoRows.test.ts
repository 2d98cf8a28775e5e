import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const TABLE = `Line | Offered | Answered | Dropped | Answered rate | Dropped rate
Hotline | 2,640 | 2,178 | 396 | 82.50% | 15.00%
App | 815 | 326 | 163 | 40.00% | 20.00%
`;

// 2,178 / 2,640 = 82.5 %; 396 / 2,640 = 15 %; 326 / 815 = 40 %; 163 / 815 = 20 %
it.each([
  ["2,178 |", "2,578 |", ["82.50%"]],
  ["815 |", "855 |", ["40.00%", "20.00%"]],
  ["20.00%", "24.00%", ["24.00%"]],
])("finds a rate of two rows that is wrong, since it is called after what it is of: %s", (right, wrong, found) => {
  expect(wrongIn(TABLE)).toEqual([]);
  expect(wrongIn(TABLE.replace(right, wrong))).toEqual(found.map((rate) => ["share-mismatch", rate]));
});

it("finds it in Arabic", () => {
  const text = `القناة | الواردة | المجاب عنها | المهملة | نسبة المجاب عنها
الهاتف | 2,640 | 2,178 | 396 | 82.50%
التطبيق | 815 | 326 | 163 | 40.00%
`;
  expect(wrongIn(text)).toEqual([]);
  expect(wrongIn(text.replace("326", "366"))).toEqual([["share-mismatch", "40.00%"]]);
});

it.each([
  // All that came to the first office were answered, and may be what its rate is of.
  "Office | Received | Answered | Answered rate\nNorth | 300 | 300 | 100.0%\nSouth | 400 | 320 | 88.9%\n",
  // What was open at the start is answered, too.
  "Office | Open at start | Received | Answered | Answered rate\nNorth | 0 | 300 | 240 | 80.0%\nSouth | 100 | 400 | 320 | 64.0%\n",
  "Office | Received | Answered | Satisfaction\nNorth | 300 | 240 | 80.0%\nSouth | 400 | 350 | 83.0%\n",
])("leaves percentages alone that may be of something else: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
