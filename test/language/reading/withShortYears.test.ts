import { expect, it } from "vitest";
import { bindTable } from "../../../src/language/bindTable.js";
import { tieOut } from "../../../src/verify/tieOut.js";
import { springQuarter } from "../../verify/tie/springQuarter.js";

const periodsOf = (...lines: readonly string[]) => {
  const { columns, rows } = bindTable(lines.map((line) => line.split("|").map((text) => ({ text, start: 0 }))));
  return [...columns, ...rows].map(({ period }) => period);
};

it.each([
  ["Channel|Oct 22|Nov 22|Dec 22", ["2022-10", "2022-11", "2022-12"]],
  ["القناة|أيار ٢٣|حزيران ٢٣|تموز ٢٣", ["2023-05", "2023-06", "2023-07"]],
  ["Channel|Dec 23|Jan 24|Feb 24", ["2023-12", "2024-01", "2024-02"]],
  ["Channel|Q3 22|Q4 22|Q1 23", ["2022-Q3", "2022-Q4", "2023-Q1"]],
  ["القناة|الربع الثالث 22|الربع الرابع 22|H1 23", ["2022-Q3", "2022-Q4", "2023-H1"]],
  ["Channel|3Q22|4Q'22|Q1-23", ["2022-Q3", "2022-Q4", "2023-Q1"]],
  ["القناة|يوليو-22|أغسطس-22|سبتمبر-22", ["2022-07", "2022-08", "2022-09"]],
])("are the years of %s", (header, periods) => {
  expect(periodsOf(header, "Calls|410|380|395")).toEqual([...periods, undefined]);
});

it("are those of rows, too", () => {
  expect(periodsOf("Month|Calls", "Jun 22|410", "Jul 22|380")).toEqual([undefined, "2022-06", "2022-07"]);
});

it.each([
  ["Channel|Mar 31|Jun 30|Sep 30", ["03-31", "06-30", "09-30"]],
  ["Channel|Jan 5|Jan 12|Feb 12", ["01-05", "01-12", "02-12"]],
  ["Channel|Jan 17|Jan 24|Feb 17", ["01-17", "01-24", "02-17"]],
  ["Channel|Apr 21|Apr 22|Apr 23", ["04-21", "04-22", "04-23"]],
  ["Channel|Desk 21|Room 21|Level 21", [undefined, undefined, undefined]],
])("are none, but days or names, in %s", (header, periods) => {
  expect(periodsOf(header, "Calls|410|380|395")).toEqual([...periods, undefined]);
});

it("hold what stands under them to its month", () => {
  const outcomes = (page: string) =>
    tieOut(page, springQuarter).entries.flatMap(({ outcome }) => (outcome === "classed" ? [] : [outcome]));
  expect(outcomes("Channel\tApr 23\tMay 23\nCalls\t8,140\t8,755")).toEqual(["matched", "matched"]);
  expect(outcomes("Channel\tApr 23\tMay 23\nCalls\t8,755\t8,140")).toEqual(["contradicted", "contradicted"]);
});
