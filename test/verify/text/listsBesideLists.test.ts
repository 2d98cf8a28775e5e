import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("the last count of a list", () => {
  it.each([
    // 7,080 + 4,628 + 4,312 + 2,857 + 1,159 = 20,036
    "In cards alone the order is: Bank A 61,410; Bank B 42,300; Bank C 18,380.\n\nIn loans: Bank A 7,080; Bank D 4,628; Bank B 4,312; Bank C 2,857; Bank F 1,159.",
    "البطاقات حسب المصرف: المصرف أ 61,410؛ المصرف ب 42,300؛ المصرف ج 18,380.\n\nالقروض: المصرف أ 7,080؛ المصرف د 4,628؛ المصرف ب 4,312؛ المصرف ج 2,857؛ المصرف هـ 1,159.",
  ])("is no total of the next list: %s", (text) => expect(wrongIn(text)).toEqual([]));

  it("is one that the next list names", () =>
    expect(
      wrongIn(
        "By region: northern 61,410; eastern 42,300; southern 18,380.\n\nThe southern cases: fees 7,080; cards 4,628; loans 4,312; staff 2,857; others 1,159.",
      ).map(([code]) => code),
    ).toEqual(["sum-mismatch"]));
});
