import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, value: number]>([
  ["بزيادة نقطتين مئويتين", 2],
  ["نقطة مئوية واحدة", 1],
])("reads points that the noun alone counts: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "points", value }]);
});
