import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Calls in April 4,120, in May 3,870, in June 4,510: 640 and 16.5 % more than in May, 390 and 9.5 % more than in April.
describe("a change from one month behind a change from another", () => {
  it.each([
    ["In June calls rose 16.5% on May but were up only 9.5% on April.", "9.5%"],
    ["June calls were 16.5% higher than in May and 9.5% higher than in April.", "9.5%"],
    ["Compared with May, calls in June were up 16.5%; compared with April, they were up 9.5%.", "9.5%"],
    ["Calls in June: up 640 on May, up 390 on April.", "390"],
    ["مقارنة بمايو ارتفعت المكالمات في يونيو 16.5%، ومقارنة بأبريل ارتفعت 9.5%.", "9.5%"],
    ["في يونيو ارتفعت المكالمات 16.5% عن مايو و9.5% عن أبريل.", "9.5%"],
  ])("is of the month that both are of: %s", (page, last) => {
    const entries = tellTown(page);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toContain(" matched contacts/calls/2024-06/month-change");
    expect(entries[1]).toBe(`${last} derived change`);
  });

  it.each([
    "In June calls rose 16.5% on May but were up 5.9% on April.",
    "In June calls rose 16.5% on April and 9.5% on May.",
    "Calls in June: up 640 on May, up 930 on April.",
  ])("is wrong where its number is: %s", (page) => {
    expect(tellTown(page).at(-1)).toMatch(/unexplained|contradicted/);
  });
});
