import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 2,028 - 1,049 = 979; 1,800 - 905 = 895: what is said of a number ends where the label of the next one begins.
it.each([
  "The desk took in 1800 complaints in 2018.\nReceived 1800 → Closed 905 → Remaining 895",
  "The desk took in 1800 complaints in 2018.\nReceived 1800 - Closed 905 - Remaining 895",
  "تلقى المكتب 2028 شكوى في 2010.\nالوارد 2028 ⬅️ المغلق 1049 ⬅️ المتبقي 979",
  "تلقى المكتب 2028 شكوى في 2010.\nالوارد 2028 - المغلق 1049 - قيد المعالجة 979",
])("takes no number for a stock by the label behind it: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 120 + 1,800 - 1,700 = 220
  ["Open at the start 120 → Received 1800 → Closed 1700 → Remaining 230", "230"],
  ["مفتوح في البداية 120 - الوارد 1800 - المغلق 1700 - المتبقي 230", "230"],
])("still checks an account that is told so: %s", (text, printed) => {
  expect(wrongIn(text)).toEqual([["roll-forward-mismatch", printed]]);
});
