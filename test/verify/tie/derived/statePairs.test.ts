import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("by how much the tickets of one state have changed", () => {
  // 540 - 420 = 120, 22.2 %; 9,580 - 8,460 = 1,120, 13.2 %
  it.each([
    ["The number of open tickets fell by 120.", ["120 derived change"]],
    [
      "Open tickets fell by 120, or 22.2%, while the number closed rose by 1,120.",
      ["120 derived change", "22.2% derived change", "1,120 derived change"],
    ],
    [
      "زاد عدد التذاكر المغلقة بـ1,120 عن الربع الأول، أي بنسبة 13.2%.",
      ["1,120 derived change", "13.2% derived change"],
    ],
    ["The quarter closed with 120 fewer open tickets than before.", ["120 derived change"]],
  ])("is worked out: %s", (text, expected) => {
    expect(tellTown(text).map((each) => each.replace("matched tickets/2024-Q2/closure-rate", "x"))).toEqual(expected);
  });

  it.each([
    "The number of open tickets rose by 120.",
    "The number of open tickets fell by 102.",
    "The number of closed tickets fell by 120.",
    "The number of open tickets rose by 1,120.",
    "زاد عدد التذاكر المغلقة بـ1,120 عن الربع الثالث.",
  ])("is no other state's, and keeps its direction: %s", (text) => {
    expect(tellTown(text).join()).not.toMatch(/derived|matched/);
  });
});

describe("how much better closing went than in the quarter before", () => {
  it("is a change of those closed", () => {
    // 9,580 / 8,460 = 1.132
    const text = (rate: string) =>
      `أُغلقت 9,580 تذكرة. وكان عدد ما أُغلق في الربع السابق 8,460، أي أن الإنجاز تحسن بنسبة ${rate}.`;
    expect(tellTown(text("13.2%")).at(-1)).toBe("13.2% derived change");
    expect(tellTown(text("12.3%")).at(-1)).not.toMatch(/derived|matched/);
  });
});
