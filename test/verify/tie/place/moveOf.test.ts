import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a number that was reached from another one", () => {
  // Calls 4,120 in April, 3,870 in May, 4,510 in June; messages 610, 590 and 700.
  it("may be of two months, told behind a colon", () => {
    const text = "تقرير الربع الثاني 2024\nالمكالمات وحدها زادت من بين القنوات الأربع: من 3,870 إلى 4,510 مكالمة.";
    expect(tellTown(text)).toEqual(["3,870 matched contacts/calls/2024-05", "4,510 matched contacts/calls/2024-06"]);
  });

  it("has no direction from what happened as more of something else did", () => {
    // 24,500 - 21,300 = 3,200
    expect(tellTown("Calls rose by 1,500 as fewer people wrote.").at(-1)).toBe(
      "1,500 matched contacts/calls/2024-Q2/quarter-change",
    );
  });
});
