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
