import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each(["بنسبة (85)%", "بنسبة (٨٥)٪ من الشكاوى", "بنسبة (85) %"])("reads the sign behind a bracket: %s", (text) => {
  expect(readFigures(text)).toMatchObject([{ kind: "percent", value: 85 }]);
});

it("leaves the sign before the next number to it", () => {
  expect(readFigures("الشكاوى (85) %59")).toMatchObject([
    { kind: "count", value: 85 },
    { kind: "percent", value: 59 },
  ]);
});
