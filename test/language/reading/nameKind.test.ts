import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it("takes the number of a footnote for no count", () => {
  expect(readFigures("115,448[1] مكالمة")).toMatchObject([{ value: 115448 }, { kind: "other", code: "1" }]);
});

it.each(["صندوق بريد 12345", "قانون 12/2019"])("takes an address or law for no count: %s", (text) => {
  expect(readFigures(text).map(({ kind }) => kind)).not.toContain("count");
  expect(readFigures(text).map(({ kind }) => kind)).not.toContain("month");
  expect(readFigures(text).map(({ kind }) => kind)).not.toContain("number");
});

it.each<[text: string, code: string]>([
  ["عبر مركز بلاغات 940", "940"],
  ["على الرقم 199099", "199099"],
  ["0020227921234", "0020227921234"],
  ["واتساب 966501234567+", "966501234567+"],
])("reads a number that is called: %s", (text, code) => {
  expect(readFigures(text)).toMatchObject([{ kind: "phone", code }]);
});

it("counts the reports of a centre", () => {
  expect(readFigures("تلقى مركز البلاغات 940 بلاغاً")).toMatchObject([{ kind: "count", value: 940 }]);
});
