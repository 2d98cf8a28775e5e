import { expect, it } from "vitest";
import { bindTable } from "../../../src/language/bindTable.js";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, value: number]>([
  ["بمبلغ 12 345,67 درهم", 12345.67],
  ["بمبلغ 1 012 345,5 درهم", 1012345.5],
  ["2 855,5 مليون درهم", 2855.5e6],
])("reads decimals behind the last group: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "money", value, flags: ["space-grouped"] }]);
});

it("reads no group behind decimals", () => {
  expect(readFigures("12 345,67 890 درهم").at(-1)).toMatchObject({ value: 890 });
});

it("reads the groups in a cell that is given by itself", () => {
  const cells = (...texts: string[]) => texts.map((text) => ({ text, start: 7 }));
  const { rows } = bindTable([cells("البند", "العدد"), cells("شكاوى", "2 855")]);
  expect(rows[0]?.cells).toMatchObject([{ reading: { value: 2855, span: { start: 7, end: 12 } } }]);
});

it("reads three groups as one number where the sentence goes on and other numbers of the text are parted so", () => {
  const text =
    "It held 83 497 files and 41 205 files more. Readers fetched 1 137 511 leaflets in 2011 and 1 111 352 leaflets in 2010.";
  const values = readFigures(text).flatMap((figure) => ("value" in figure ? figure.value : []));
  expect(values).toEqual([83_497, 41_205, 1_137_511, 1_111_352]);
});

it("reads a row of three numbers as three", () => {
  const text = "It held 83 497 files and 41 205 files more.\nBy year: 1 137 511\nBy town: 2 141 602";
  expect(readFigures(text).map((figure) => figure.text)).toEqual([
    "83 497",
    "41 205",
    "1",
    "137",
    "511",
    "2",
    "141",
    "602",
  ]);
});

it("reads the minus of commerce behind a number as the sign of a percentage", () => {
  expect(readFigures("ارتفع بنسبة 85,4⁒ و7,1 ⁒")).toMatchObject([
    { kind: "percent", value: 85.4 },
    { kind: "percent", value: 7.1 },
  ]);
});
