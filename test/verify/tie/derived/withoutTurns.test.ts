import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Calls: 11,000 in the first quarter, 12,500 in the second, 13.6 % more.
describe("a level beside by how much it moved, both behind one wrong verb", () => {
  it.each([
    "Phone calls fell by 13.6% on the first quarter, from 11,000 to 12,500.",
    "Phone calls fell from 11,000 in the first quarter to 12,500, or by 13.6%.",
    "انخفضت المكالمات بنسبة 13.6% عن الربع الأول، من 11,000 إلى 12,500 مكالمة.",
    "انخفضت المكالمات من 11,000 مكالمة في الربع الأول إلى 12,500 مكالمة، أي بنسبة 13.6%.",
  ])("is not called wrong again: %s", (text) => {
    expect([...tellTown(text)].sort()).toEqual([
      "11,000 matched contacts/calls/2024-Q1",
      "12,500 matched contacts/calls/2024-Q2",
      "13.6% contradicted contacts/calls/2024-Q2/quarter-change-percent",
    ]);
    expect(tellTown(text.replace("12,500", "12,050")).join()).toMatch(/12,050 contradicted/);
    expect(tellTown(text.replace("fell", "rose").replace("انخفضت", "ارتفعت")).join()).not.toMatch(/contradicted/);
  });

  it("is where nothing else tells of it", () => {
    const level = "12,500 contradicted contacts/calls/2024-Q2";
    expect(tellTown("Phone calls fell from 11,000 in the first quarter to 12,500.")).toContain(level);
    expect(tellTown("Phone calls fell by 13.6% on the first quarter. They fell from 11,000 to 12,500.")).toContain(
      level,
    );
  });
});
