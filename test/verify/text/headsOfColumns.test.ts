import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a table whose columns are aligned by blanks", () => {
  it.each([
    [
      // 120 + 10 + 90 = 220
      `Month       North     South     East     Calls in
                                         total
January     100       50        60       210
February    90        70        40       200
March       120       10        90       222`,
      "222",
    ],
    [
      // 120 + 10 - 90 = 40
      `            Open at                      Open at
Month       start     New     Closed     end
January     100       50      60         90
February    90        70      40         120
March       120       10      90         41`,
      "41",
    ],
    [
      // 120 + 10 = 130
      `            مكالمات     رسائل
الشهر       واردة       واردة     المجموع
يناير       100         50        150
فبراير      90          70        160
مارس        120         10        131`,
      "131",
    ],
  ])("is read below names that are in two lines: %s", (table, wrong) => {
    expect(wrongIn(`Complaints desk\n\n${table}`)).toEqual([[expect.any(String), wrong]]);
  });

  const quarter = (end: string) => `                Jul      Aug      Sep      Q3
Open on the 1st    410      390      450      410
New tickets      1,900    1,740    4,120    7,760
Closed           1,920    1,680    3,950    7,550
Open at the end    390      450      620      ${end}`;

  it("opens its quarter with what its first month opened with", () => {
    expect(wrongIn(quarter("620"))).toEqual([]);
    // 410 + 7,760 - 7,550 = 620
    expect(wrongIn(quarter("602"))).toEqual([[expect.any(String), "602"]]);
  });
});
