import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("by how many points a target was missed", () => {
  // 86.1 - 80 = 6.1
  it.each([
    "The rate was 86.1%, # percentage points above the target of 80%.",
    "The target of 80% was exceeded by # percentage points: the rate was 86.1%.",
    "تجاوزت النسبة الهدف البالغ 80% بفارق # نقطة مئوية، إذ وصلت إلى 86.1%.",
  ])("is how far the rate is from it: %s", (text) => {
    expect(wrongIn(text.replace("#", "6.1"))).toEqual([]);
    expect(wrongIn(text.replace("#", "26.1"))).not.toEqual([]);
  });

  it.each([
    "The rate rose by 2 percentage points to 86.1%, above the target of 80%.",
    "Against a target of 80%, the rate rose by 2 percentage points to 86.1%.",
    "We missed the target of 80% by 2 percentage points, and in June stood at 91%.",
    "بلغت النسبة 86.1%، أي بزيادة 2 نقطة مئوية عن العام الماضي، والمستهدف 80%.",
  ])("is no change of the rate: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
