import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const valuesOf = (text: string) => readFigures(text).map((figure) => ("value" in figure ? figure.value : figure.text));

it("takes m for millions where the text counts in them before", () => {
  expect(valuesOf("Firms received 6.02m complaints, after 4.29m in the first half.")).toEqual([
    6_020_000,
    4_290_000,
    // The half year is a period.
    "first half",
  ]);
});

it.each(["A pipe of 4.29m was laid.", "Firms received 6.02m complaints behind a wall 4.29m high."])(
  "takes m for metres in %s",
  (text) => {
    expect(valuesOf(text)).toContain(4.29);
  },
);

it.each<[text: string, value: number]>([
  ["بقيمة 3.5 تريليون ريال", 3.5e12],
  ["بقيمة 2 تريليون ريال", 2e12],
  ["SAR 2 trillion", 2e12],
  ["بقيمة ملياري ريال", 2e9],
  ["USD 1.2m", 1.2e6],
])("reads the scale of an amount of money: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "money", value }]);
});

it("takes m for millions where the text writes bn for billions", () => {
  expect(valuesOf("Losses came to $3bn, the reports to 4.7m.")).toEqual([3e9, 4_700_000]);
  expect(valuesOf("Losses came to $3bn, behind a wall 4.7m high.")).toEqual([3e9, 4.7]);
});

it("reads millions of passengers, and millions as wire services write them", () => {
  expect(readFigures("The airport had 31.4m pax")).toMatchObject([
    { kind: "count", value: 31_400_000, noun: "person" },
  ]);
  expect(valuesOf("Arrivals pass 5 mln, spending 2 bln")).toEqual([5_000_000, 2e9]);
});

it.each<[text: string, value: number, currency: string]>([
  ["20m SAR", 20_000_000, "SAR"],
  ["5m ريال", 5_000_000, "SAR"],
  ["1.5m dollars", 1_500_000, "USD"],
])("reads millions before a currency: %s", (text, value, currency) => {
  expect(readFigures(text)).toMatchObject([{ kind: "money", value, currency, text }]);
});

it.each<[text: string, units: number, noun: string]>([
  ["one thousand, two hundred calls", 1200, "call"],
  ["two million, three hundred thousand calls", 2_300_000, "call"],
  ["six hundred and forty-nine thousand, nine hundred and forty calls", 649_940, "call"],
  ["one million, two hundred thousand, three hundred and five new complaints", 1_200_305, "complaint"],
])("adds what stands behind the comma of an English thousand in words: %s", (text, units, noun) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", units, noun }]);
});

it.each<[text: string, ...values: number[]]>([
  ["two thousand, one hundred of them by phone", 2000, 100],
  ["five thousand, twenty calls among them", 5000, 20],
  ["two thousand, three thousand calls", 2000, 3000],
  ["20 thousand, two hundred calls", 20_000, 200],
])("leaves another number behind a comma alone: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});
