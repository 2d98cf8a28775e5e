import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 210 + 220 + 303 = 733 came in, and as many happen to be open.
it("takes what is open below the months in which cases came in for no total of theirs", () => {
  expect(wrongIn("الوارد حسب الأشهر:\n- يناير: 210\n- فبراير: 220\n- مارس: 303\n\nالمفتوحة: 733")).toEqual([]);
});

it("still tells stocks that are added over months", () => {
  const text = "We had 10 open tickets in January, 12 in February and 8 in March, 30 open tickets in total.";
  expect(wrongIn(text)).toHaveLength(1);
});
