import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Messages rose from 1,500 to 1,900, by 26.67 %; contacts from 21,300 to 24,500, by 15.02 %.
describe("a change in the sentence of what has moved", () => {
  const page = (change: string) => `Social media (077 555 0940): 1,900 contacts, ${change}`;

  it("is of it, whatever stands between", () => {
    expect(tellTown(page("up 26.7%")).at(-1)).toBe("26.7% matched contacts/social/2024-Q2/quarter-change-percent");
    expect(tellTown(page("down 26.7%")).join()).not.toMatch(/26.7% matched/);
    expect(tellTown(page("up 27.6%")).join()).not.toMatch(/27.6% matched/);
  });
});
