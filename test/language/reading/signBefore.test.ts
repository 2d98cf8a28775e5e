import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, value: number, printed: string]>([
  ["٪ ٥٩٫٨ من المكالمات", 59.8, "٪ ٥٩٫٨"],
  ["بنسبة % 95 من المكالمات", 95, "% 95"],
  ["الرضا\t% 95", 95, "% 95"],
])("reads a percent sign with a blank before its number: %s", (text, value, printed) => {
  expect(readFigures(text)).toMatchObject([{ kind: "percent", value, text: printed }]);
});

it.each(["9.5 % 12 calls", "(9.5)% 12 calls", "(9.5) % 12 calls"])("leaves it to the number before it: %s", (text) => {
  expect(readFigures(text)).toMatchObject([
    { kind: "percent", value: 9.5 },
    { kind: "count", value: 12, noun: "call" },
  ]);
});
