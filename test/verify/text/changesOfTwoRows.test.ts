import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a table of two rows", () => {
  // 2,310 / 1,848 = 1.25; 1,530 / 1,800 = 0.85
  it.each([
    [
      "| Office | 2021 | 2022 | % change |\n|---|---|---|---|\n| North | 1,848 | # | +25.0% |\n| South | 1,800 | 1,530 | -15.0% |",
      "2,310",
      "2,130",
    ],
    [
      "Office | Change | 2021 | 2022\nNorth | rise of 25.0% | 1,848 | #\nSouth | fall of 15.0% | 1,800 | 1,530",
      "2,310",
      "2,810",
    ],
    [
      "Office\tThis year\tLast year\tAgainst last year\nNorth\t#\t1,848\t462 more\nSouth\t1,530\t1,800\t270 fewer",
      "2,310",
      "2,130",
    ],
    ["المكتب | مايو | يونيو | التطور\nالشمال | ١٬٨٤٨ | # | ↑ ٤٦٢\nالجنوب | ١٬٨٠٠ | ١٬٥٣٠ | ↓ ٢٧٠", "٢٬٣١٠", "٢٬١٣٠"],
  ])("is held to its column of changes where one row is right: %s", (text, right, wrong) => {
    expect(checkText(text.replace("#", right)).verdict).toBe("reconciles");
    expect(checkText(text.replace("#", wrong)).verdict).toBe("does-not-reconcile");
  });

  it("may have a row of counts and one of a rate, told in points", () => {
    // 2,310 / 1,848 = 1.25; 84.7 - 71.2 = 13.5
    const text =
      "Measure\tLast year\tThis year\tChange\nRequests\t1,848\t2,310\t+25.0%\nAnswered in time\t71.2%\t84.7%\t+# points";
    expect(wrongIn(text.replace("#", "13.5"))).toEqual([]);
    expect(wrongIn(text.replace("#", "13.6"))).toEqual([]);
    expect(wrongIn(text.replace("#", "31.5")).map(([code]) => code)).toEqual(["difference-mismatch"]);
  });

  it("is left where no row is right, or where a short change may be so by chance", () => {
    // Both changes are from another year; 24 / 20 = 1.2, the other one is of another base.
    expect(
      wrongIn(
        "Office | April | May | Change on last May\nNorth | 1,848 | 2,310 | +12.1%\nSouth | 1,800 | 1,530 | +4.8%",
      ),
    ).toEqual([]);
    expect(wrongIn("Office | April | May | Change\nNorth | 20 | 24 | +20%\nSouth | 35 | 41 | +11%")).toEqual([]);
  });

  it("has no changes of its counts where they are those of a mean", () => {
    // 2,310 / 1,848 = 1.25, and so the means of one length; 1,530 / 30 = 51 and 1,800 / 40 = 45: 13.3 % more.
    expect(
      wrongIn(
        "| Step | Cases before | Cases after | Change of the daily mean |\n|---|---|---|---|\n| Forms | 1,848 | 2,310 | +25.0% |\n| Desks | 1,800 | 1,530 | +13.3% |",
      ),
    ).toEqual([]);
  });

  it("has rates that two of its columns give", () => {
    // 1,848 / 12 = 154; 1,530 / 6 = 255
    const text =
      "| Region | Offices | Complaints | Complaints per office |\n|---|---|---|---|\n| North | 12 | 1,848 | # |\n| South | 6 | 1,530 | 255 |";
    expect(wrongIn(text.replace("#", "154"))).toEqual([]);
    expect(wrongIn(text.replace("#", "145")).map(([, printed]) => printed)).toEqual(["145"]);
    // The rate is of those who wrote, which the table does not have.
    expect(wrongIn(text.replace("#", "145").replace("Complaints per office", "Letters per day"))).toEqual([]);
  });
});
