import { expect, it } from "vitest";
import { bindTable } from "../../../src/language/bindTable.js";

const periodsOf = (header: string): unknown =>
  bindTable(
    [`Channel|${header}`, `Calls|${header.replace(/[^|]+/g, "4100")}`].map((line) =>
      line.split("|").map((text) => ({ text, start: 0 })),
    ),
  ).columns.map(({ period }) => period);

it.each([
  ["2023/2024", [undefined]],
  ["عام 2023/2024", [undefined]],
  ["٢٠٢٣/٢٠٢٤", [undefined]],
  ["FY 2023/24", [undefined]],
  ["2022-23|2023-24", [undefined, undefined]],
  ["2023|2024", ["2023", "2024"]],
  ["عام 2023م", ["2023"]],
])("is none of two years in one: %s", (header, periods) => {
  expect(periodsOf(header)).toEqual(periods);
});

it.each([
  ["January Q1 2022|February Q1 2022", ["2022-01", "2022-02"]],
  ["أيار الربع الثاني 2023|حزيران الربع الثاني 2023", ["2023-05", "2023-06"]],
  ["الربع الثالث النصف الثاني 2023|Q4 H2 2023", ["2023-Q3", "2023-Q4"]],
  ["H1 2023|Q2 2023", ["2023-H1", "2023-Q2"]],
])("has the year of the quarter or half that stands over it: %s", (header, periods) => {
  expect(periodsOf(header)).toEqual(periods);
});
