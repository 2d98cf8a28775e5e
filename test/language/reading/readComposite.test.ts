import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, period: string]>([
  ["بتاريخ 12 / 5 / 2021", "2021-05-12"],
  ["بتاريخ ١٢ / ٥ / ١٤٤٢ هـ", "1442-05-12"],
])("reads a date written apart: %s", (text, period) => {
  expect(readFigures(text)).toMatchObject([{ kind: "date", period }]);
});

it.each(["31/02/2021", "30-02-2024", "29/02/2023", "31.04.2021", "2021/06/31", "31/9/21", "31/11/2021", "31/01/1442"])(
  "takes a day that no calendar has for no date: %s",
  (text) => {
    expect(readFigures(text)).toMatchObject([{ kind: "other" }]);
  },
);

it.each<[text: string, period: string]>([
  ["29/02/2024", "2024-02-29"],
  ["31/07/2021", "2021-07-31"],
  ["31/08/2021", "2021-08-31"],
  ["30/02/1442", "1442-02-30"],
])("reads the last day of a month: %s", (text, period) => {
  expect(readFigures(text)).toMatchObject([{ kind: "date", period }]);
});

it.each<[text: string, written: string]>([
  ["Generated 2021-03-31T14:05:00+03:00.", "2021-03-31T14:05:00+03:00"],
  ["at 2021-03-31T14:05:33.123Z", "2021-03-31T14:05:33.123Z"],
  ["2021-03-31T14:05", "2021-03-31T14:05"],
])("reads the time behind a date that a machine writes with it: %s", (text, written) => {
  expect(readFigures(text)).toMatchObject([{ kind: "date", period: "2021-03-31", text: written }]);
});

it("leaves a time and a number behind a date apart", () => {
  expect(readFigures("2021-03-31 14:05, 2021-03-31T5")).toMatchObject([
    { text: "2021-03-31" },
    { kind: "time" },
    { text: "2021-03-31" },
    { text: "5" },
  ]);
});

it("leaves other numbers written apart alone", () => {
  expect(readFigures("3 / 40 / 500")).toMatchObject([{ value: 3 }, { value: 40 }, { value: 500 }]);
  expect(readFigures("12 / 2021")).toMatchObject([{ value: 12 }, { value: 2021 }]);
});

it("reads a date and an hour, and no telephone number", () => {
  expect(readFigures("آخر تحديث: 01-03-2021 12:30")).toMatchObject([
    { kind: "date", period: "2021-03-01" },
    { kind: "time", code: "12:30" },
  ]);
  expect(readFigures("03-2021 1234 شكوى")).toMatchObject([
    { kind: "month", period: "2021-03" },
    { kind: "count", value: 1234 },
  ]);
});

it.each(["القرار رقم 12/2019", "المادة 3/2020"])("takes the number and year of a law for no month: %s", (text) => {
  expect(readFigures(text)).toMatchObject([{ kind: "other" }]);
});

it.each<[text: string, code: string]>([
  ["الرقم الموحد 9200 33 555", "920033555"],
  ["92 000 1950", "920001950"],
  ["920 001 950", "920001950"],
  ["00966 11 234 5678", "00966112345678"],
  ["(011) 234 5678", "0112345678"],
  ["هاتف 011 2345678", "0112345678"],
])("reads the groups of a telephone number: %s", (text, code) => {
  expect(readFigures(text)).toMatchObject([{ kind: "phone", code }]);
});

it.each(["920 123 مكالمة", "12 345 678"])("reads groups that no number of a telephone has: %s", (text) => {
  expect(readFigures(text).some(({ kind }) => kind === "phone")).toBe(false);
});

it.each<[text: string, period: string]>([
  ["closed on 31.3.2021.", "2021-03-31"],
  ["on 01.03.2021 we moved", "2021-03-01"],
  ["on 31.3.21 we moved", "2021-03-31"],
  ["on 04.10.21 we moved", "2021-10-04"],
  ["as of 2021.03.31", "2021-03-31"],
  ["بتاريخ ٣١.٣.٢٠٢١م", "2021-03-31"],
  ["بتاريخ ٠١.٠٣.٢٠٢١", "2021-03-01"],
  ["بتاريخ ٣١.٣.٢١", "2021-03-31"],
  ["بتاريخ 12.5.1442 هـ", "1442-05-12"],
])("reads a date with points: %s", (text, period) => {
  expect(readFigures(text)).toMatchObject([{ kind: "date", period }]);
});

it.each([
  "version 1.2.3",
  "section 31.3.21",
  "version 10.2.2021",
  "الإصدار 1.2.3",
  "البند ٣١.٣.٢١",
  "release 3.1.21",
  "10.2.21",
  "31.13.2021",
  "v31.3.2021",
  "192.168.1.1",
  "1.2,3.2021",
])("takes the number of a section or version for no date: %s", (text) => {
  expect(readFigures(text)).toMatchObject([{ kind: "other" }]);
});

it("keeps the thousands of a number, and the ends of a range of dates", () => {
  expect(readFigures("1.234.567")).toMatchObject([{ kind: "number", value: 1_234_567 }]);
  expect(readFigures("1.234.567 calls")).toMatchObject([{ kind: "count", value: 1_234_567 }]);
  expect(readFigures("1.1.2021–31.3.2021: 500 calls")).toMatchObject([
    { kind: "date", period: "2021-01-01" },
    { kind: "date", period: "2021-03-31" },
    { kind: "count", value: 500 },
  ]);
});
