import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a row of changes below its counts, a period in each column", () => {
  // 450 / 500 = 0.9, 540 / 450 = 1.2, 513 / 540 = 0.95
  it.each([
    [
      "| Year | 2016 | 2017 | 2018 | 2019 |\n| Enquiries | 500 | 450 | 540 | 513 |\n| Change | | -10% | +20% | #% |",
      "-5",
      "-8",
    ],
    [
      "                     2015/16  2016/17  2017/18  2018/19\nNo. of enquiries         500      450      540      513\nChange on the year before       -10%     +20%     #%",
      "-5",
      "-8",
    ],
    [
      "| السنة | 2016 | 2017 | 2018 | 2019 |\n| الطلبات | 500 | 450 | 540 | 513 |\n| التغير | - | -10% | +20% | #% |",
      "-5",
      "-8",
    ],
    [
      "| السنة | ٢٠١٦ | ٢٠١٧ | ٢٠١٨ | ٢٠١٩ |\n| الطلبات | ٥٠٠ | ٤٥٠ | ٥٤٠ | ٥١٣ |\n| التغير | | -١٠٪ | +٢٠٪ | #٪ |",
      "-٥",
      "-٨",
    ],
  ])("is held to them: %s", (text, right, wrong) => {
    expect(checkText(text.replace("#", right)).verdict).toBe("reconciles");
    expect(wrongIn(text.replace("#", wrong)).map(([code]) => code)).toEqual(["growth-mismatch"]);
  });

  it("is left where most of it comes of other counts", () => {
    // 540 / 500 = 1.08, 513 / 500 = 1.026
    const text =
      "| Year | 2016 | 2017 | 2018 | 2019 |\n| Enquiries | 500 | 450 | 540 | 513 |\n| Change since 2016 | | -10% | +8% | +3% |";
    expect(wrongIn(text)).toEqual([]);
  });
});
