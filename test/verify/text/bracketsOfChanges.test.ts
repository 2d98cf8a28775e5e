import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 1,138 against 1,399 is -18.7 %: below four rows a bracket may be of any.
  "- مرحّل: 219\n- وارد: 1138\n- مغلق: 881\n- متبقٍ: 476\n(2013: 1399، -19%).",
  "- Carried over: 219\n- Received: 1138\n- Closed: 881\n- Left: 476\n(2013: 1399, -19%).",
  // 2,028 against 2,255 is -10.1 %: it looks like a year, and 267 is a row above.
  "- مرحّل: 267\n- وارد: 2028 (2005: 2255، -10%)\n- مغلق: 986\n- متبقٍ: 1309",
])("takes a bracket for no change of another row: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 1,138 against 1,399 is -18.7 %.
  ["- مرحّل: 219\n- وارد: 1138 (2013: 1399، -29%)\n- مغلق: 881\n- متبقٍ: 476", "-29%"],
  ["We received 1,138 complaints (2013: 1,399, -29%).", "-29%"],
])("still finds a change that is wrong: %s", (text, printed) => {
  expect(wrongIn(text)).toEqual([["growth-mismatch", printed]]);
});
