import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const told = (text: string) =>
  readFigures(text).map(
    (each) => `${each.kind} ${"value" in each ? each.value : "period" in each ? each.period : each.code}`,
  );

it("reads the number of a list behind a mark of byte order", () => {
  expect(told("\uFEFF5) مكالمات 500")).toEqual(["ordinal 5", "count 500"]);
});

it.each<[line: string, ...readings: string[]]>([
  ["بلغت النسبة ٪ 59.8", "percent 59.8"],
  ["In 2023 it was up 8% on 2022", "year 2023", "percent 8", "year 2022"],
  ["In 2020 and of 2021", "year 2020", "year 2021"],
  ["Calls in December 2013 %", "month 2013-12"],
  ["March", "month 03"],
  ["ر2", "quarter Q2"],
  ["Calls\t12 345", "number 12345"],
])("reads %j as it ends, or as its line does, under any system", (line, ...readings) => {
  expect(told(line)).toEqual(readings);
  expect(told(`${line}\n${line}\n`)).toEqual([...readings, ...readings]);
  expect(told(`${line}\r\n${line}\r\n`)).toEqual([...readings, ...readings]);
});
