import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

const sharesOf = (text: string) =>
  checkText(text)
    .checks.filter(({ kind, outcome }) => kind === "share" && outcome.outcome === "pass")
    .map(({ operands }) => operands.map(({ start, end }) => text.slice(start, end)).join(" "));

describe("percentages in a row", () => {
  it.each([
    [
      "We had 20,000 requests, 14,000 were approved and 6,000 refused, or 70% and 30% respectively.",
      ["14,000 20,000 70%", "6,000 20,000 30%"],
    ],
    ["ورد ٥٬٠٠٠ طلب، قُبل ٣٬٠٠٠ ورُفض ٢٬٠٠٠، أي ٦٠٪ و٤٠٪ على الترتيب.", ["٣٬٠٠٠ ٥٬٠٠٠ ٦٠٪", "٢٬٠٠٠ ٥٬٠٠٠ ٤٠٪"]],
    [
      "Letters, calls and visits numbered 1,000, 2,500 and 500 of 5,000, that is 20%, 50% and 10%.",
      ["1,000 5,000 20%", "2,500 5,000 50%", "500 5,000 10%"],
    ],
    [
      "Men and women made up 40% and 60% of the 5,000 callers, 2,000 and 3,000 respectively.",
      ["2,000 5,000 40%", "3,000 5,000 60%"],
    ],
    [
      "ج: ورد 15,360 طلباً.\nج: 8,448 طلباً من الطالبات و6,912 طلباً من الطلاب، أي 55% و45%.",
      ["8,448 15,360 55%", "6,912 15,360 45%"],
    ],
  ])("are each of the count in its place: %s", (text, shares) => {
    expect(wrongIn(text)).toEqual([]);
    expect(sharesOf(text)).toEqual(shares);
  });

  it("are wrong by themselves where the others hold and the text names the order", () => {
    const text = (last: string) => `ورد ٥٬٠٠٠ طلب، قُبل ٣٬٠٠٠ ورُفض ١٬٥٠٠، أي ٦٠٪ و${last}.`;
    expect(wrongIn(text("٤٠٪ على التوالي"))).toEqual([["share-mismatch", "٤٠٪"]]);
    expect(wrongIn(text("٤٠٪"))).toEqual([]);
    expect(wrongIn("Two offices grew from 2,000 and 3,000 by 40% and 60% respectively, to 5,000.")).toEqual([]);
  });
});
