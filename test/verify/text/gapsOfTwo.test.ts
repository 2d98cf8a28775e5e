import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 168 - 30 = 138; 218 - 45 = 173.
  "تلقت الوزارة 996 قضية في 2018. وبلغ الفرق بين أعلى شهر (أكتوبر: 168) وأدنى شهر (فبراير: 30) 138 قضية.",
  "The office received 1,800 complaints in 2018. The difference between the busiest month (218) and the quietest (45) was 173.",
])("takes no number that a difference is between for the difference: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it.each([
  // 1,240 - 830 = 410.
  ["The phone took 1,240 calls and the desk 830. The difference was 420.", "difference-mismatch", "420"],
])("still tells a wrong difference: %s", (text, code, printed) => {
  expect(wrongIn(text)).toEqual([[code, printed]]);
});
