import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const read = (text: string) =>
  readFigures(text).map((reading) => ("period" in reading ? reading.period : "value" in reading ? reading.value : ""));

it.each([
  ["Q2'22 was quiet", ["2022-Q2"]],
  ["from 3Q21 to 1Q22", ["2021-Q3", "2022-Q1"]],
  ["Q4-22: 81 calls", ["2022-Q4", 81]],
  ["H2 '22", ["2022-H2"]],
  ["May’22 and Jun-22", ["2022-05", "2022-06"]],
  ["May'22 Jun-22", ["2022-05", "2022-06"]],
  ["تموز-22 وآب-22", ["2022-07", "2022-08"]],
])("is told by %s", (text, found) => {
  expect(read(text)).toEqual(found);
});

it.each([
  ["Q1-45, Q2-50", ["Q1", 45, "Q2", 50]],
  ["Q1 – 21 calls", ["Q1", 21]],
  ["June (21 calls)", ["06", 21]],
  ["1 June–31 July", ["06-01", "07-31"]],
  ["من 1 تموز-31 آب", ["07-01", "08-31"]],
])("is none in %s", (text, found) => {
  expect(read(text)).toEqual(found);
});
