import { expect, it } from "vitest";
import { firstQuarter2021 as q1 } from "../../../../src/golden/firstQuarter2021.js";
import { pageLabels } from "../../../../src/verify/tie/names/pageLabels.js";

it("knows a subset of the tickets by the library's name for it", () => {
  const report = { ...q1, tickets: { ...q1.tickets, subsets: [{ id: "complaint", count: 649_940 }] } };
  const named = [{ key: "complaint", subject: "tickets" }];
  expect(pageLabels(report).get("complaints")).toEqual(named);
  expect(pageLabels(report).get("شكاوي")).toEqual(named);
});
