import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

describe("the items of an outline", () => {
  it.each([" ", "  ", "    ", "\t"])("are numbers of no figure, however far their words stand from them: %j", (gap) => {
    const page = [
      `4.${gap}Contact volumes`,
      `4.1${gap}The telephone line took 12,500 calls in the quarter.`,
      `4.2${gap}We received 3,200 e-mails.`,
    ];
    const outcomes = tieOut(page.join("\n\n"), townQuarter).entries.map(({ text, outcome }) => `${text} ${outcome}`);
    expect(outcomes).toEqual(["4 classed", "4.1 classed", "12,500 matched", "4.2 classed", "3,200 matched"]);
  });
});
