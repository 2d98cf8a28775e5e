import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a change between two periods that are named", () => {
  // All: 7,920, 7,740 and 8,840 by month; calls 4,120, 3,870 and 4,510; requests 2,150, 2,300 and 2,450.
  it.each([
    ["April saw 180 more contacts than May.", "180"],
    ["Contacts were 1,100 more in June than in May.", "1,100"],
    ["Calls rose by 9.5% between April and June.", "9.5%"],
    ["Calls rose by 9.5% between April and June while platform requests rose by 14.0%.", "14.0%"],
    ["زادت المكالمات بنسبة 9.5% بين أبريل ويونيو.", "9.5%"],
  ])("is worked out: %s", (text, number) => {
    expect(tellTown(text).find((each) => each.startsWith(number))).toMatch(/derived change|matched/);
  });

  it.each([
    // May had fewer.
    ["May saw 180 more contacts than April.", "180"],
    ["April saw 640 more contacts than May.", "640"],
    ["Calls rose by 16.5% between April and June.", "16.5%"],
    ["Calls fell by 9.5% between April and June.", "9.5%"],
  ])("is no other: %s", (text, number) => {
    expect(tellTown(text).find((each) => each.startsWith(number))).not.toMatch(/derived|matched/);
  });
});
