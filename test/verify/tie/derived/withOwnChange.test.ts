import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a change and its percentage", () => {
  // 12,500 of 11,000 before: 1,500 more, 13.6 %
  it.each([
    ["ارتفعت المكالمات بزيادة قدرها 1,500 مكالمة وبنسبة 13.6% عن الربع الأول.", "13.6%"],
    ["بلغ عدد الاتصالات 24,500، أي بزيادة قدرها 3,200 وبنسبة 15.0%.", "15.0%"],
  ])("are held to each other: %s", (text, share) => {
    expect(tellTown(text).at(-1)).toMatch(new RegExp(`^${share} matched contacts/.*quarter-change-percent$`));
    expect(tellTown(text.replace(share, "12.9%")).at(-1)).toMatch(/^12.9% contradicted/);
  });
});
