import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a multiple in a headline", () => {
  it.each([
    // 1,808 is twice 904, 292 is 2.8 times 104, 2,046 is 1.02 times 2,006
    "Figures of the year: complaints steady, enquiries double\n\n- 2,046 complaints, 2% above the 2,006 of last year\n- 1,808 enquiries, 100% above the 904 of last year\n",
    "Complaints rise slightly, appeals nearly triple\n\nThe office took 3,120 complaints, against 3,060 a year earlier. Appeals came to 292, against 104.\n",
  ])("is of the numbers of what it names: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it.each([
    // 3,120 is 1.5 times 2,060
    "Complaints double\n\nThe office took 3,120 complaints, against 2,060 a year earlier. Appeals came to 292, against 104.\n",
    "Appeals hold still, complaints double\n\nAppeals came to 108, against 104 the year before. We took 3,120 complaints, against 2,060.\n",
  ])("is wrong where these do not make it: %s", (text) =>
    expect(wrongIn(text).map(([code]) => code)).toEqual(["multiple-mismatch"]),
  );
});
