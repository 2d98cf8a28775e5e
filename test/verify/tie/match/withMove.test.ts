import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townBefore, townQuarter } from "../townQuarter.js";

// 4,121 + 3,872 + 4,512 = 12,505, and before 4,601 + 4,502 + 3,903 = 13,006.
const [calls, ...others] = townQuarter.channels;
const [before, ...others2] = townBefore.channels;
const report = {
  ...townQuarter,
  channels:
    calls === undefined ? [] : [{ ...calls, months: { "2024-04": 4121, "2024-05": 3872, "2024-06": 4512 } }, ...others],
};
const earlier = {
  ...townBefore,
  channels:
    before === undefined
      ? []
      : [{ ...before, months: { "2024-01": 4601, "2024-02": 4502, "2024-03": 3903 } }, ...others2],
};
const last = (text: string) => tieOut(text, report, { earlier: [earlier] }).entries.at(-1);

describe("a move between numbers with points for thousands", () => {
  it("is compared as both are read", () => {
    expect(last("تراجع عدد المكالمات من 13.006 إلى 12.505 مكالمة.")).toMatchObject({
      text: "12.505",
      outcome: "matched",
    });
  });

  it("is still held to its direction", () => {
    expect(last("ارتفع عدد المكالمات من 13.006 إلى 12.505 مكالمة.")).toMatchObject({ outcome: "contradicted" });
  });
});
