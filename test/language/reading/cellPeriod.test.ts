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
