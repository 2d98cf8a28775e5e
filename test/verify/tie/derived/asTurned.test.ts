import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Calls rose from 11,000 to 12,500: 1,500 or 12.0 % fewer before. In May there were 3,870, in June 4,510: 640 fewer.
describe("by how much less there was before", () => {
  it.each([
    ["Calls came to 12,500; in the first quarter there were 11,000, 1,500 fewer.", "1,500"],
    ["Calls came to 12,500; in the first quarter there were 11,000 (1,500 fewer).", "1,500"],
    ["Calls came to 12,500; in the first quarter there were 11,000, or 12.0% fewer.", "12.0%"],
    ["In June there were 4,510 calls; in May there were 3,870, 640 fewer.", "640"],
    ["بلغت المكالمات في الربع الأول 11,000 مكالمة، أي أقل بـ 1,500 مكالمة.", "1,500"],
  ])("is told behind what there was: %s", (text, change) => {
    expect(tellTown(text).at(-1)).toMatch(new RegExp(`^${change} (?:matched|derived) `));
    expect(tellTown(text.replace(change, change.replace("6", "7").replace("1", "3"))).join()).not.toMatch(/derived/);
  });

  it.each([
    "Calls came to 12,500 after 11,000 in the first quarter, 1,500 fewer.",
    "Calls came to 12,500, against 11,000 a quarter earlier, 1,500 fewer.",
    "Calls came to 12,500; in the first quarter there were 11,000, a fall of 1,500.",
    "Calls came to 12,500, 1,500 fewer than in the first quarter.",
  ])("is no fall of what there is: %s", (text) => {
    expect(tellTown(text).join()).toMatch(/1,500 contradicted contacts\/calls\/2024-Q2\/quarter-change/);
  });
});
