import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const valuesOf = (text: string) => readFigures(text).flatMap((figure) => ("value" in figure ? figure.value : []));

it("joins thousands that blanks part behind the names of their lines", () => {
  const text = "Requests in writing: 11 768\nOf these chargeable: 5 978\nTransfers settled: 1 132";
  expect(valuesOf(text)).toEqual([11_768, 5_978, 1_132]);
});

it("leaves two such lines alone, and numbers that no name stands before", () => {
  expect(valuesOf("Rooms: 11 768\nFloors: 5 978")).toEqual([11, 768, 5, 978]);
  expect(valuesOf("11 768\n5 978\n1 132")).toEqual([11, 768, 5, 978, 1, 132]);
});

it("joins them where one number in another form stands beside three", () => {
  const text = "Some 70 200 asylum cases in May (60,200). Of (3 300 cases), 2 500 cases and 530 000 cases";
  expect(valuesOf(text)).toEqual([70_200, 60_200, 3_300, 2_500, 530_000]);
  expect(valuesOf("Rooms 26 300 of 60,200, and 2 500 cases")).toEqual([26, 300, 60_200, 2_500]);
});
