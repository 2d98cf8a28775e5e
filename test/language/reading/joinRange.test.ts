import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, from: number, to: number, printed: number]>([
  ["2-3 million calls", 2_000_000, 3_000_000, 2],
  ["2–3 million calls", 2_000_000, 3_000_000, 2],
  ["5-6 آلاف مكالمة", 5000, 6000, 5],
  ["10 to 12 thousand calls", 10_000, 12_000, 10],
  ["تلقى 5 إلى 6 آلاف مكالمة", 5000, 6000, 5],
])("gives both ends of a range the scale of the last: %s", (text, from, to, printed) => {
  expect(readFigures(text)).toMatchObject([
    { value: from, units: from, noun: "call", alternatives: [{ units: printed, decimals: 0 }] },
    { value: to, units: to, noun: "call" },
  ]);
});

it("keeps the decimals of the first end exact", () => {
  expect(readFigures("2.5–3 million")).toMatchObject([
    {
      value: 2_500_000,
      decimals: 0,
      scale: { factor: 1_000_000, step: 100_000 },
      alternatives: [{ units: 25, decimals: 1 }],
    },
    { value: 3_000_000 },
  ]);
});

it("leaves a first end that is not below the number of the last", () => {
  expect(readFigures("from 500 to 1.5 million")).toMatchObject([{ value: 500 }, { value: 1_500_000 }]);
  expect(readFigures("3-2 million calls")).toMatchObject([{ value: 3 }, { value: 2_000_000 }]);
});

it.each<[text: string, from: number, to: number]>([
  ["Calls rose from 20 to 30 thousand", 20, 30_000],
  ["ارتفعت من 10 إلى 20 ألف مكالمة", 10, 20_000],
  ["Line 9 - 12 million calls", 9, 12_000_000],
])("leaves what may be a change, or a name: %s", (text, from, to) => {
  expect(readFigures(text)).toMatchObject([{ value: from }, { value: to }]);
});

it.each<[text: string, other: number]>([
  ["from 10 to 12 thousand calls", 10_000],
  ["من 10 إلى 12 ألف مكالمة", 10_000],
])("says that the end of a change may be in thousands, too: %s", (text, other) => {
  expect(readFigures(text)).toMatchObject([
    { value: 10, alternatives: [{ units: other, decimals: 0 }] },
    { value: 12_000 },
  ]);
});

it.each<[text: string, from: number, to: number, currency: string]>([
  ["$2-3 million", 2_000_000, 3_000_000, "USD"],
  ["SAR 2-3 million", 2_000_000, 3_000_000, "SAR"],
  ["€5–6 million", 5_000_000, 6_000_000, "EUR"],
  ["$2–$3 million", 2_000_000, 3_000_000, "USD"],
  ["$20-30", 20, 30, "USD"],
  ["$20-30 in all", 20, 30, "USD"],
  ["$1,900-$2000", 1900, 2000, "USD"],
])("gives both ends of a range the currency before the first: %s", (text, from, to, currency) => {
  expect(readFigures(text)).toMatchObject([
    { kind: "money", value: from, currency, range: "from" },
    { kind: "money", value: to, currency, range: "to" },
  ]);
});

it.each<[text: string, ...kinds: string[]]>([
  ["SAR 500 - 3 calls", "money", "count"],
  ["SAR 500-3", "money", "number"],
  ["$2-€3 million", "money", "money"],
  ["Fee: SAR 30–2025: 45 tickets", "money", "number", "count"],
  ["$100-2024", "money", "number"],
  ["رسوم SAR 30–2025: 45 تذكرة", "money", "number", "count"],
  ["$1-2 points", "money", "number"],
])("makes no range of an amount and something else: %s", (text, ...kinds) => {
  const read = readFigures(text);
  expect(read.map(({ kind }) => kind)).toEqual(kinds);
  expect(read.some(({ range }) => range !== undefined)).toBe(false);
});

it.each<[text: string, from: number, to: number, kind: string]>([
  ["between 10 and 15 million calls", 10_000_000, 15_000_000, "count"],
  ["بين 10 و15 ألف مكالمة", 10_000, 15_000, "count"],
  ["بين ١٫٥ و٢ مليون", 1_500_000, 2_000_000, "number"],
  ["تراوحت بين 10 إلى 15 ألف مكالمة", 10_000, 15_000, "count"],
  ["بين 10 و15 مليون ريال", 10_000_000, 15_000_000, "money"],
  ["between $10 and $15 million", 10_000_000, 15_000_000, "money"],
  ["between 500 and 1.5 million calls", 500, 1_500_000, "count"],
  ["between 2 and 15 calls", 2, 15, "number"],
])("gives what lies between two numbers the scale of the last: %s", (text, from, to, kind) => {
  expect(readFigures(text)).toMatchObject([{ kind, value: from }, { value: to }]);
});

it("leaves what no word says to lie between", () => {
  expect(readFigures("In 10 and 15 million calls")).toMatchObject([{ value: 10 }, { value: 15_000_000 }]);
  expect(readFigures("$10 and $15 million")).toMatchObject([{ value: 10 }, { value: 15_000_000 }]);
});
