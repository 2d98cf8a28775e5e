import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// 420 are open, 540 were the quarter before; 9,580 are closed, 8,460 were: 13.2 % more.
describe("a line that leads on to items", () => {
  it.each([
    ["We closed:\n- 9,580 tickets, a 13.2% increase on the 8,460 closed in the previous quarter.", "closed"],
    ["In the second quarter\n\nStill open:\n\n  • 420 tickets\n", "open"],
    ["المغلقة:\n- ٩٬٥٨٠ تذكرة\n", "closed"],
  ])("says what has become of those that they count: %s", (page, measure) => {
    expect(tellTown(page)[0]).toMatch(new RegExp(`^\\S+ matched tickets/2024-Q2/${measure}$`));
  });

  it.each([
    // Those closed under those open.
    "Still open:\n- 9,580 tickets",
    "We closed:\n- 420 tickets",
    // The lead has ended.
    "We closed:\nall that came.\n\n- 9,580 tickets, a 13.2% increase on the 8,460 opened in the previous quarter.",
    "We closed 12 offices:\n- 9,580 tickets, a 13.2% increase on the 8,460 opened in the previous quarter.",
  ])("says nothing of others: %s", (page) => {
    expect(tellTown(page).filter((each) => /^(?:9,580|420) matched/.test(each))).toEqual([]);
  });
});
