import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 1,900 = 905 + 995.
  "The office received 1,900 complaints in 2018.\nReceived 1,900 → Closed 905 → Remaining 995",
  "تلقت الوزارة 2,030 شكوى في 2010.\nالوارد 2,030 ⬅️ المغلق 1,050 ⬅️ المتبقي 980",
])("needs no opening stock: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 140 + 1,620 - 1,290 = 470.
  [
    "At the start of the year 140 cases were open. In the year 1,620 came in. In all 1,290 were closed, so that 480 remained at its end.",
    "roll-forward-mismatch",
    "480",
  ],
])("still tells a wrong account: %s", (text, code, printed) => {
  expect(wrongIn(text)).toEqual([[code, printed]]);
});
