import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, value: number]>([
  ["قرابة العشرين ألف مكالمة", 20_000],
  ["أكثر من المئة ألف مكالمة", 100_000],
  ["تجاوز عددها المئتي ألف مكالمة", 200_000],
  ["نحو الثلاثة والعشرين ألف مكالمة", 23_000],
  ["نحو الخمسة آلاف مكالمة", 5000],
  ["العشرين ألفا وخمسمئة مكالمة", 20_500],
  ["الخمس مئة مكالمة", 500],
  ["تجاوزت الألفين ومئة مكالمة", 2100],
])("reads a definite number with what it counts by: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", value, noun: "call", script: "word" }]);
});

it.each(["خُمس الشكاوى", "وهو عُشرها", "تُسع المكالمات", "سُبع"])("reads no number in a part of a whole: %s", (text) => {
  expect(readFigures(text)).toEqual([]);
});

it("reads the numbers that are written as these parts are", () => {
  expect(readFigures("خَمس مكالمات وسَبع رسائل وتِسع شكاوى")).toMatchObject([{ value: 5 }, { value: 7 }, { value: 9 }]);
});

it.each(["القرن الواحد والعشرين", "بين العشرين والثلاثين", "المليون ونصف المليون", "بين المئة والمئتين مكالمة"])(
  "reads no definite number alone: %s",
  (text) => {
    expect(readFigures(text)).toEqual([]);
  },
);

it.each<[text: string, value: number]>([
  ["a thousand calls", 1000],
  ["over a million calls", 1_000_000],
  ["half a million calls", 500_000],
  ["a hundred calls", 100],
])("reads an English scale behind its article: %s", (text, value) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", value, noun: "call" }]);
});

it.each([
  "several hundred calls",
  "a few hundred thousand calls",
  "many thousand calls",
  "several million calls",
  "two-thirds of a million calls",
  "a million reasons",
])("reads no number where nobody knows how many: %s", (text) => {
  expect(readFigures(text)).toEqual([]);
});

it.each<[text: string, ...values: number[]]>([
  ["one in a thousand complaints"],
  ["20 riyals a thousand complaints", 20],
  ["SAR 20 a thousand calls, $5 a thousand calls", 20, 5],
  ["a sixth of a million calls"],
  ["In three months a million calls came", 3, 1_000_000],
  ["several hundred and fifty calls"],
  ["several hundred and fifty-five calls"],
  ["Of the many three were upheld", 3],
  ["several two-person households", 2],
  ["so few two years ago", 2],
])("reads an amount only where the words before it leave one: %s", (text, ...values) => {
  expect(readFigures(text).map((figure) => "value" in figure && figure.value)).toEqual(values);
});
