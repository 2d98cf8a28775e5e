import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

const HEAD = "Month | Approved | Turned down | Taken back | In progress | All";
// 4 + 2 + 1 + 0 = 7, 3 + 5 + 0 + 6 = 14 and 4 of September; the columns 7, 7, 1, 10 and 25.
const SOUND = `Applications by month\n\n${HEAD}\nJuly | 4 | 2 | 1 | 0 | 7\nAugust | 3 | 5 | 0 | 6 | 14\nSeptember | 0 | 0 | 0 | 4 | 4\nTotal | 7 | 7 | 1 | 10 | 25\n`;

describe("a table of what became of what came in each month", () => {
  it.each([
    SOUND,
    SOUND.replaceAll(/ 0 /g, " - "),
    SOUND.replace("In progress", "Still open"),
    "الشهر | مقبول | مرفوض | قيد المعالجة | المجموع\nيوليو | ٤ | ٢ | ٠ | ٦\nأغسطس | ٣ | ٥ | ٦ | ١٤\nسبتمبر | ٠ | ٠ | ٤ | ٤\nالمجموع | ٧ | ٧ | ١٠ | ٢٤\n",
  ])("adds those that are open to the others: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
    expect(checkText(text).verdict).toBe("reconciles");
  });

  it.each([
    [SOUND.replace("| 14", "| 17"), "17"],
    [SOUND.replaceAll(/ 0 /g, " - ").replace("| 14", "| 17"), "17"],
  ])("is wrong in a row or a column: %s", (text, wrong) => {
    expect(wrongIn(text)).toContainEqual(["sum-mismatch", wrong]);
  });

  it("adds no stock that no row divides its total by", () => {
    const stocks =
      "Month | Received | Closed | Still open\nJuly | 40 | 30 | 10\nAugust | 35 | 33 | 12\nTotal | 75 | 63 | 22\n";
    expect(wrongIn(stocks)).toEqual([["stock-added", "22"]]);
  });
});
