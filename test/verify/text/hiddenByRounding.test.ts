import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a rounded total and numbers that its rounding hides", () => {
  it("has no sum in them: 1 and 2 are names, 6 desks and 70 per cent something else", () => {
    // 118,440 / 4.23 million = 2.8 %, 4.11 / 4.23 = 97.2 %
    const text =
      "- 4.23 million calls were urgent. 2.8 per cent of these (118,440) were Code 1 and 97.2 per cent (4.11 million) Code 2 (1).\n- In a minute: Code 1, 68.4 per cent, with 4 of the 13 desks at 70 or better; Code 2 (1), 69.1 per cent.\n\n(1) With care: a pilot ran until 10 May.";
    expect(wrongIn(text)).toEqual([]);
  });
});
