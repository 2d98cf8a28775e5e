import { describe, expect, it } from "vitest";
import { tieOut } from "../../../src/verify/tieOut.js";
import { busyQuarter } from "./busyQuarter.js";
import { TRUE_SENTENCES, WRONG_SENTENCES } from "./sentences.js";

const outcomes = (text: string) => tieOut(text, busyQuarter).entries.filter(({ outcome }) => outcome !== "classed");

/** What is only warned of: "الاقتراحات" is not the report's word for suggestions. */
const UNEXPLAINED = ["13.77%"];

describe("sentences as ministries write them", () => {
  it.each(TRUE_SENTENCES)("are right: %s", (text) => {
    const wrong = outcomes(text).filter(({ outcome }) => outcome !== "matched" && outcome !== "within-rounding");
    expect(wrong.map((entry) => entry.text).filter((number) => !UNEXPLAINED.includes(number))).toEqual([]);
    expect(wrong.map(({ outcome }) => outcome)).not.toContain("contradicted");
  });

  it("are found wrong", () => {
    const missed = WRONG_SENTENCES.filter(([text, wrong]) =>
      outcomes(text).every(({ text: number, outcome }) => number !== wrong || outcome === "matched"),
    );
    expect(missed.map(([, wrong]) => wrong)).toEqual([]);
  });
});
