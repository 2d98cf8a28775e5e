import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, value: number]>([
  ["بزيادة نقطتين مئويتين", 2],
  ["نقطة مئوية واحدة", 1],
])("reads points that the noun alone counts: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "points", value }]);
});

it.each<[text: string, value: number, noun: string]>([
  ["ورد إلى المركز واحد وستون مستفيدًا", 61, "beneficiary"],
  ["وَرَد واحد وعشرون ألف مكالمة", 21000, "call"],
  ["ورد بلاغ واحد", 1, "report"],
  ["ورد رد واحد", 1, "response"],
  ["ورد ردان", 2, "response"],
  ["واستجابة واحدة", 1, "response"],
  ["شكوى وحيدة", 1, "complaint"],
  ["وطلب تسوية وحيد", 1, "request"],
])("takes the verb for no reply: %s", (text, value, noun) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", value, noun }]);
});

it("reads very many single things named by several words", () => {
  expect(readFigures("وملف طلب تسوية واحد ".repeat(80_000))).toHaveLength(80_000);
});

it.each(["بلغت 5 شكاوى ورد واحد", "بلغت 5 شكاوى وردّ واحد"])(
  "counts one reply beside what else is counted: %s",
  (text) => {
    expect(readFigures(text)).toMatchObject([
      { value: 5, noun: "complaint" },
      { value: 1, noun: "response" },
    ]);
  },
);

it("counts one reply beside a single other", () => {
  expect(readFigures("وصلت شكوى واحدة ورد واحد")).toMatchObject([
    { value: 1, noun: "complaint" },
    { value: 1, noun: "response" },
  ]);
});
