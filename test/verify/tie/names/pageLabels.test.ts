import { expect, it } from "vitest";
import { firstQuarter2021 as q1 } from "../../../../src/golden/firstQuarter2021.js";
import { pageLabels } from "../../../../src/verify/tie/names/pageLabels.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

it("knows a subset of the tickets by the library's name for it", () => {
  const report = { ...q1, tickets: { ...q1.tickets, subsets: [{ id: "complaint", count: 649_940 }] } };
  const named = [{ key: "complaint", subject: "tickets" }];
  expect(pageLabels(report).get("complaints")).toEqual(named);
  expect(pageLabels(report).get("شكاوي")).toEqual(named);
  expect(pageLabels(report).get("complaint")).toEqual(named);
});

// 24,110 were complaints (63.58 % of 37,921), 12,066 enquiries (31.82 %), 1,745 suggestions.
it.each([
  ["Type | Number\nComplaint | 24,110\nEnquiry | 12,066\nSuggestion | 1,745", "24,110", "12,066"],
  ["Type;Number\nInquiry;12,066\nComplaint;24,110", "12,066", "24,110"],
  ["النوع | العدد\nشكوى | ٢٤٬١١٠\nاستفسار | ١٢٬٠٦٦\nاقتراح | ١٬٧٤٥", "٢٤٬١١٠", "١٢٬٠٦٦"],
  ["النوع | النسبة\nالشكوى | 63.58%\nالاستفسار | 31.82%", "63.58%", "31.82%"],
])("holds a row to the part that its singular names: %s", (text, own, other) => {
  const judged = (page: string) =>
    tieOut(page, careQuarter).entries.map(({ text: number, outcome }) => `${number} ${outcome}`);
  expect(judged(text).join()).not.toMatch(/unexplained|contradicted/);
  expect(judged(text.replace(own, other))).toContain(`${other} contradicted`);
});
