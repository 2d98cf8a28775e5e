import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const valuesOf = (text: string) => readFigures(text).flatMap((figure) => ("value" in figure ? figure.value : []));

it("reads the letter behind several numbers with one decimal as millions", () => {
  const text = "Issues fell 2% to 142.8m and sales to 9.5m, while returns stood at 70m.";
  expect(valuesOf(text)).toEqual([2, 142_800_000, 9_500_000, 70_000_000]);
  expect(readFigures(text)[1]).toMatchObject({ text: "142.8m", scale: { word: "m", factor: 1e6, step: 100_000 } });
});

it.each<[text: string, ...values: number[]]>([
  ["England made 1.5m of them", 1_500_000],
  ["2m of which were calls", 2_000_000],
])("reads the letter as millions of what was named: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

it.each<[text: string, ...values: number[]]>([
  ["A trench of 1.5m of the road", 1.5],
  ["Issues fell to 142.8m.", 142.8],
  ["A wall of 3.2m, another of 4.1m and a third of 70m", 3.2, 4.1, 70],
  ["He ran 100m and jumped 7.5m, she 6.5m: what a long day", 100, 7.5, 6.5],
  ["The lot measures 7.5m² and 6.5m²", 7.5, 6.5],
])("leaves metres: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});
