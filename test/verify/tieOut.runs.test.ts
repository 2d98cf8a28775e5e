import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { cityQuarter } from "./tie/cityQuarter.js";

/** Words that lead to what stands beside a number, each the beginning of a pattern. */
const WORDS = [
  "closed",
  "closure rate",
  "rose",
  "Score 4",
  "on 3 August 2025",
  "in 2025",
  "between 1,000 and",
  "55% of",
  "together",
  "busiest month",
  "daily average",
  "أغلقت",
  "نسبة الإغلاق",
  "معا",
  "بين",
  "خلال",
];
const FILLERS = [" ", "\t", "\u2067", "a ", "the ", "of the ", ", ", ": ", "من ", "إجمالي ", " -", "contacts "];
const LENGTH = 12_000;

// What is not linear does not come back.
describe("runs of what may stand between words and their number", () => {
  it.each(WORDS)("come to an end: %s", (word) => {
    for (const filler of FILLERS) {
      const run = filler.repeat(LENGTH / filler.length);
      for (const page of [`${word}${run} x 55%`, `5,100 calls ${run}${word} 1,100 x 55%`])
        expect(tieOut(page, cityQuarter).entries.length).toBeGreaterThan(0);
    }
  });
  it.each(["contact ", "ticket ", "تواصل ", "تذاكر "])("come to an end in a header: %s", (word) => {
    const page = `Channel\t${word.repeat(40_000)}\nPhone\t5,100\nE-mail\t1,100`;
    expect(tieOut(page, cityQuarter).entries.length).toBeGreaterThan(0);
  });
});

// As each month was held to all of them, the first took twelve times as long; as each "respectively" was asked for all numbers, and each
// number of a header for all its columns, the others took about sixteen times.
describe.each([
  ["", "March ", ""],
  ["each\t15/3/2021 12\n- ", "respectively - ", "1000000 | 100 SAR"],
  ["each\t15/3/2021 12\n- ", "pending twice) 3،4) ", "1000000 | 100 SAR"],
])("a run without an end: %s%s", (before, unit, after) => {
  it("takes about four times as long where it is four times as long", { retry: 2, timeout: 240_000 }, () => {
    const time = (size: number) => {
      const page = `${before}${unit.repeat(size / unit.length)}${after}`;
      const start = performance.now();
      tieOut(page, cityQuarter);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(240_000)).toBeLessThan(6 * time(60_000) + 200);
  });
});

describe("a tall table of numbers alone", () => {
  it("takes about four times as long where it is four times as long", { retry: 2, timeout: 120_000 }, () => {
    const time = (size: number) => {
      const page = "5 | 7 |\n".repeat(size / 8);
      const start = performance.now();
      tieOut(page, cityQuarter);
      return performance.now() - start;
    };
    time(20_000);
    // As each of its numbers was looked for in all its cells, it was nine times; six leave room for a busy machine.
    expect(time(200_000)).toBeLessThan(6 * time(50_000) + 200);
  });
});
