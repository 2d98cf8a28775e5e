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
