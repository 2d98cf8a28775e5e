import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const valuesOf = (text: string) => readFigures(text).map((figure) => ("value" in figure ? figure.value : figure.text));

it.each<[text: string, value: number, printed: string]>([
  ["تلقت ١٢3 مكالمة", 123, "١٢3"],
  ["في ۱٬٢٣4 شكوى", 1234, "۱٬٢٣4"],
  ["بنسبة 90٫٥ %", 90.5, "90٫٥ %"],
])("reads digits of two scripts as one number: %s", (text, value, printed) => {
  expect(readFigures(text)).toMatchObject([{ value, text: printed, flags: ["mixed-digits"] }]);
});

it.each(["١٢٣", "۱٬۲۳۴", "1,234.5%"])("flags no number of one script: %s", (text) => {
  expect(readFigures(text)[0]).not.toHaveProperty("flags");
});

it.each<[text: string, value: number]>([
  ["بنسبة ٥٩،٥٪", 59.5],
  ["بنسبة 59،81 %", 59.81],
  ["بنسبة ٫٥٪", 0.5],
  ["بنسبة .5%", 0.5],
])("reads the point of a percentage: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "percent", value }]);
});

it.each<[text: string, value: number]>([
  ["6499,40 calls", 6499.4],
  ["64994,0 calls", 64_994],
])("never drops a comma behind more than three digits, which parts no thousands: %s", (text, value) => {
  const [reading] = readFigures(text);
  expect(reading).toMatchObject({ kind: "count", value });
  expect(reading).not.toHaveProperty("alternatives");
});

it("keeps what a comma may be a slip in", () => {
  expect(readFigures("649,94 calls")).toMatchObject([
    { value: 649.94, alternatives: [{ units: 64_994, decimals: 0 }] },
  ]);
});

it("leaves the Arabic comma of a list alone", () => {
  expect(readFigures("البنود 12،13")).toMatchObject([{ value: 12 }, { value: 13 }]);
});

it.each<[text: string, value: number]>([
  ["بريد\t–8", -8],
  ["–8.5%", -8.5],
  ["8.5%-\nبريد", -8.5],
  ["%8.5-", -8.5],
  ["٪٨٫٥-", -8.5],
  ["(8.5%-)", -8.5],
])("reads a minus at the edge of a line, cell or bracket: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ value }]);
});

it.each(["المكالمات – 8.5%", "المكالمات –8.5%", "8.5%- المكالمات", "8.5% -"])(
  "takes a dash within a line for no minus: %s",
  (text) => {
    expect(readFigures(text)).toMatchObject([{ value: 8.5 }]);
  },
);

it.each<[text: string, ...readings: object[]]>([
  [".5 million calls", { kind: "count", value: 500_000, text: ".5 million" }],
  ["$.5 million", { kind: "money", value: 500_000, currency: "USD" }],
  ["٫٥ مليون مكالمة", { kind: "count", value: 500_000 }],
  [".5", { kind: "number", value: 0.5, units: 5, decimals: 1 }],
  ["Days\t.5\t.75", { value: 0.5 }, { value: 0.75 }],
  [".5 Scope", { value: 5 }],
  [".5 مليار", { value: 500_000_000 }],
  [".5 ملايين", { value: 500_000 }],
  [".5 ألف", { value: 500 }],
  [".5 آلاف", { value: 500 }],
  ["see part .5\n", { value: 5 }],
])("reads a point before the first digit where only a part can be meant: %s", (text, ...readings) => {
  expect(readFigures(text)).toMatchObject(readings);
});

it.each<[text: string, ...values: number[]]>([
  ["التمويل | 4,120 | 6.4-", 4120, -6.4],
  ["| 4,120 | 6.4- | 12.5 |", 4120, -6.4, 12.5],
  ["البطاقات\t٦٫٤-\t١٢٫٥", -6.4, 12.5],
  ["6.4-", -6.4],
])("reads the minus behind a number with decimals that has a cell for itself: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

it.each<[text: string, ...values: number[]]>([
  ["6.4- نطاق التقرير", 6.4],
  ["تراجع بمقدار 6.4- نقطة", 6.4],
  ["6.4-\n7.1-\n", 6.4, 7.1],
])("takes it for a dash elsewhere: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});
