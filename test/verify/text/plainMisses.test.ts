import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

const rows = (total: string) => `Complaints dealt with

Outside what the board may look at               125
Not allowed, since it came too late               36
No case to answer under the present code         228
Settled directly, or pursued no further          396
Adjudicated                                       11
    of which upheld       7
    of which rejected     4

Total = ${total}`;

describe("what a reader checks first", () => {
  it("holds rows with long names to the total below them", () => {
    // 125 + 36 + 228 + 396 + 11 = 796
    expect(wrongIn(rows("796"))).toEqual([]);
    expect(wrongIn(rows("861"))).toEqual([["sum-mismatch", "861"]]);
  });

  it.each([
    // 21 + 122 + 254 + 10 = 407
    [
      "The teams went out 407 times: 21 times to a fire, 122 times to a road, 254 times to a home and 10 times elsewhere.",
    ],
    ["خرجت الوحدات 407 مرات: 21 مرة لإطفاء حرائق، و122 مرة للإسعاف، و254 مرة لنقل مرضى، و10 مرات لأسباب متفرقة."],
  ])("counts how often, also seldom, where it is some of many times: %s", (text) => {
    const [sum] = checkText(text).checks;
    expect(sum).toMatchObject({ kind: "sum", outcome: { outcome: "pass" } });
    expect(sum?.operands).toHaveLength(5);
  });

  it("takes three or four times for no count", () => {
    expect(checkText("We rang 3 times and they rang 4 times, 7 times in all.").checks).toEqual([]);
  });

  it("holds a share that is said to be of the total to it", () => {
    // 17,954 of 54,676 are 32.8 %
    const text = "وردت 54676 شكوى. جاءت السلع المعمرة أولاً بعدد 17954 شكوى ونسبتها من المجموع #.";
    expect(wrongIn(text.replace("#", "33%"))).toEqual([]);
    expect(wrongIn(text.replace("#", "36%"))).toEqual([["share-mismatch", "36%"]]);
  });

  it('adds the rows above one that is called "together"', () => {
    // 665 + 656 + 484 = 1,805
    const table = (sum: string) => `Payments\t665\nDebts\t656\nForms\t484\nTop 3 together\t${sum}`;
    expect(checkText(table("1,805")).verdict).toBe("reconciles");
    expect(wrongIn(table("1,850"))).toEqual([["sum-mismatch", "1,850"]]);
  });
});
