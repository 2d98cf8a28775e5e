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

// Calls rose from 11,000 to 12,500, by 1,500 or 13.64 %; 1,500 are 12.0 % of what they are now. Contacts rose by 15.02 %.
describe("a change told once more in percent, behind what it is from", () => {
  it.each([
    "We took 12,500 calls, 1,500 more than in the first quarter, a rise of 13.6%.",
    "We took 12,500 calls, 1,500 more than in the first quarter of 2024, or a rise of 13.6%.",
    "تلقينا 12,500 مكالمة، بزيادة 1,500 مكالمة عن الربع الأول، أي بارتفاع نسبته 13.6%.",
  ])("is that of the change: %s", (text) => {
    expect(tellTown(text).at(-1)).toBe("13.6% matched contacts/calls/2024-Q2/quarter-change-percent");
    expect(tellTown(text.replace("13.6", "12.0")).at(-1)).toBe(
      "12.0% contradicted contacts/calls/2024-Q2/quarter-change-percent",
    );
  });
});
