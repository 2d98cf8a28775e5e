import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const readingsOf = (text: string) =>
  readFigures(text).flatMap((each) => ("value" in each ? `${each.value} ${each.noun ?? each.kind}` : []));

it.each<[text: string, ...readings: string[]]>([
  ["وهما تظلمان اثنان فقط وشكويان اثنتان", "2 grievance", "2 complaint"],
  ["شكويان واثنان وعشرون طلباً", "2 complaint", "22 request"],
  ["Two calls, 2 letters", "2 call", "2 number"],
])("reads a dual once whose number is said too: %s", (text, ...readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

it.each<[text: string, ...readings: string[]]>([
  ["two per cent health and one per cent debt (one percent)", "2 percent", "1 percent", "1 percent"],
  ["ارتفعت واحد في المئة", "1 percent"],
  ["يوم الاثنين وعشرين شكوى", "20 complaint"],
  ["One of the callers had one"],
])("reads words: %s", (text, ...readings) => {
  expect(readingsOf(text)).toEqual(readings);
});
