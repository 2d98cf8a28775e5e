import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

/** What the parts of each sum that holds are, as printed. */
const sumsIn = (text: string) =>
  checkText(text).checks.flatMap(({ kind, outcome, operands }) =>
    kind === "sum" && outcome.outcome === "pass"
      ? [operands.slice(0, -1).map(({ start, end }) => text.slice(start, end))]
      : [],
  );

/** 31,020 + 4,480, and 4,710 + 8,930 + 1,020 + 9,840 + 11,000, and 30,150 + 3,400 + 1,870 + 80 are 35,500. */
const ENGLISH =
  "The centre took 35,500 calls: 31,020 questions and 4,480 reports. By sector: food 4,710, drugs 8,930, devices 1,020, trade 9,840, others 11,000. By channel: telephone 30,150, web 3,400, app 1,870, post 80.";
const ARABIC =
  "تلقى المركز 35,500 مكالمة، منها 31,020 سؤالا و4,480 بلاغا. وبحسب القطاع: الغذاء 4,710، والدواء 8,930، والأجهزة 1,020، والتجارة 9,840، وغيرها 11,000.";

describe("several divisions of one total", () => {
  it("are all found", () => {
    expect(sumsIn(ENGLISH)).toHaveLength(3);
    expect(sumsIn(ENGLISH)).toContainEqual(["30,150", "3,400", "1,870", "80"]);
    expect(sumsIn(ARABIC)).toHaveLength(2);
    expect(sumsIn(ARABIC)).toContainEqual(["4,710", "8,930", "1,020", "9,840", "11,000"]);
  });

  it("make a list of the foremost an aside", () => {
    const text = `${ENGLISH} Most asked for, among others: refunds 1,204, opening hours 655 and forms 310.`;
    expect(checkText(text).verdict).toBe("reconciles");
    expect(wrongIn(text)).toEqual([]);
  });

  it("are held to the total one by one", () => {
    expect(wrongIn(ENGLISH.replace("9,840", "9,480")).map(([code]) => code)).toEqual(["sum-mismatch"]);
    expect(wrongIn(ENGLISH.replace("30,150", "31,050")).map(([code]) => code)).toEqual(["sum-mismatch"]);
  });
});
