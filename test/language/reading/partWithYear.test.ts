import { expect, it } from "vitest";
import { bindTable } from "../../../src/language/bindTable.js";
import { tieOut } from "../../../src/verify/tieOut.js";
import { springQuarter } from "../../verify/tie/springQuarter.js";

const periodOf = (header: string): unknown =>
  bindTable([`Channel|${header}`, "Calls|4100"].map((line) => line.split("|").map((text) => ({ text, start: 0 }))))
    .columns[0]?.period;

it.each([
  ["2024 H2", "2024-H2"],
  ["2024 الربع الثالث", "2024-Q3"],
  ["٢٠٢٤ - النصف الأول", "2024-H1"],
  ["2024 (Q4)", "2024-Q4"],
  ["2024.Q2", "2024-Q2"],
  ["2024/Q1", "2024-Q1"],
  ["2024 first quarter", "2024-Q1"],
  ["S2 2024", "2024-H2"],
  ["2024-S1", "2024-H1"],
  ["3rd Qtr 2024", "2024-Q3"],
  ["QTR4 2024", "2024-Q4"],
  ["الربع الأخير 2024", "2024-Q4"],
  ["النصف الأخير 2024م", "2024-H2"],
  ["2024-M01", "2024-01"],
  ["2024M12", "2024-12"],
  ["M07 2024", "2024-07"],
  ["شهر 9 2024", "2024-09"],
  ["3M 2024", "2024-Q1"],
  ["2024 6M", "2024-H1"],
  ["3 months 2024", "2024-Q1"],
  ["ستة أشهر 2024", "2024-H1"],
  ["٣ أشهر ٢٠٢٤", "2024-Q1"],
  ["12M 2024", "2024"],
  ["النصف الثاني من عام 2024", "2024-H2"],
  ["First half of 2024", "2024-H1"],
])("is the part of the year in %s", (header, period) => {
  expect(periodOf(header)).toBe(period);
});

it.each([
  "Week 1 2024",
  "الأسبوع الأول 2024",
  "Week 13, 2024",
  "T1 2024",
  "Trimestre 2 2024",
  "9M 2024",
  "تسعة أشهر 2024",
])("is no period, and not the year, in %s", (header) => {
  expect(periodOf(header)).toBeUndefined();
});

it.each([
  ["2024 total", "2024"],
  ["Weekly mean 2024", "2024"],
  ["Target 2024", "2024"],
  ["2024-M13", "2024"],
])("is the whole year in %s", (header, period) => {
  expect(periodOf(header)).toBe(period);
});

it.each([
  ["Channel\t2023-M04\t2023-M05\nCalls\t8,140\t8,755", ["matched", "matched"]],
  ["Channel\t2023 الربع الثاني\nCalls\t26,310", ["matched"]],
  ["Channel\tWeek 14 2023\tWeek 15 2023\nCalls\t1,920\t2,011", ["unexplained", "unexplained"]],
])("ties what stands under it: %s", (page, outcomes) => {
  const found = tieOut(page, springQuarter).entries.filter(
    ({ outcome, text }) => outcome !== "classed" && text.includes(","),
  );
  expect(found.map(({ outcome }) => outcome)).toEqual(outcomes);
});

it("heads a column, and is no value, in nine months behind three and six", () => {
  const rows = ["Channel|3M 2024|6M 2024|9M 2024", "Calls|410|820|1240"];
  const { columns } = bindTable(rows.map((line) => line.split("|").map((text) => ({ text, start: 0 }))));
  expect(columns.map(({ period }) => period)).toEqual(["2024-Q1", "2024-H1", undefined]);
});
