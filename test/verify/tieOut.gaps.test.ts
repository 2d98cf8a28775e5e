import { describe, expect, it } from "vitest";
import { tellTown } from "./tie/tellTown.js";

describe("a gap between the busiest and the quietest month", () => {
  // 4,510 - 3,870 = 640; 8,840 - 7,740 = 1,100
  it.each([
    "The gap between the busiest month for calls (June) and the quietest (May) was 640 calls.",
    "Between the highest month for phone calls, June, and the lowest, May, the difference is 640.",
    "بلغ الفارق في المكالمات بين أعلى شهر (يونيو) وأدنى شهر (مايو) 640 مكالمة.",
  ])("is what they differ by: %s", (text) => {
    expect(tellTown(text).find((entry) => entry.startsWith("640"))).toMatch(
      /^640 (?:derived change|matched .*month-change)$/,
    );
  });

  it("is held to it", () => {
    expect(
      tellTown("The gap between the busiest month for calls (June) and the quietest (May) was 460 calls.").join(),
    ).not.toContain("derived");
  });
});

describe("a number of those who serve, or one that is asked for", () => {
  it.each([
    // 420 are open, and 20.4 tickets come on a thousand contacts
    "We opened 10,000 tickets, 420 of them still open. If asked about staffing, the centre has 42 advisers in post.",
    "Digital channels took 49.0% of contacts. The strategy asks every office to reach 52% by 2030.",
    "تلزم الاستراتيجية كل جهة ببلوغ 52% من المكالمات.",
  ])("is no figure: %s", (text) => {
    expect(tellTown(text).join()).not.toContain("contradicted");
  });

  it("is one where it has another noun", () => {
    expect(tellTown("We received 12,400 calls in the quarter.")).toEqual([
      "12,400 contradicted contacts/calls/2024-Q2",
    ]);
  });
});
