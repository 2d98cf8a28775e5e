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

it.each<[text: string, kind: string, value: number]>([
  ["Mean per day: 17 951,2.", "number", 17951.2],
  ["المتوسط ٢ ٠٨٦٫٤", "number", 2086.4],
  ["up 1 000,00% on May", "percent", 1000],
  ["زيادة ٣ ٧٥١٫٩٨٪", "percent", 3751.98],
  ["Calls | -3 217 | 14", "number", -3217],
  ["16 343 more calls came in.", "number", 16343],
  ["Complaints rose by 1 662.", "number", 1662],
])("reads groups that nothing else can be: %s", (text, kind, value) => {
  expect(readFigures(text)[0]).toMatchObject({ kind, value });
});

it.each([
  ["Total 412 100,0%", [412, 100]],
  ["Calls 410 951,2 12", [410, 951.2, 12]],
  ["North -3 217 14", [-3, 217, 14]],
])("reads numbers of a row as several: %s", (text, values) => {
  expect(readFigures(text).map((figure) => "value" in figure && figure.value)).toEqual(values);
});

it.each([
  ["58,5691% of all", [58.5691]],
  ["0,0015%", [0.0015]],
  ["of 12, 3456% more", [12, 3456]],
  ["2,019,2020", [2019, 2020]],
])("reads more than three decimals of a percentage behind a comma: %s", (text, values) => {
  expect(readFigures(text).map((figure) => "value" in figure && figure.value)).toEqual(values);
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

it("has no share of thousands in a row of counts and their whole", () => {
  expect(readFigures("الإجمالي 14 17 31 100% النسبة").map((figure) => "value" in figure && figure.value)).toEqual([
    14, 17, 31, 100,
  ]);
  expect(readFigures("(1 250%)")).toMatchObject([{ kind: "percent", value: 1250 }]);
});
