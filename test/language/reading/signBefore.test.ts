import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each<[text: string, value: number, printed: string]>([
  ["٪ ٥٩٫٨ من المكالمات", 59.8, "٪ ٥٩٫٨"],
  ["بنسبة % 95 من المكالمات", 95, "% 95"],
  ["الرضا\t% 95", 95, "% 95"],
  ["% 12.5, the rest by e-mail", 12.5, "% 12.5"],
  ["| الرضا | % 95 |", 95, "% 95"],
  ["a share of % 100 of them", 100, "% 100"],
])("reads a percent sign with a blank before its number: %s", (text, value, printed) => {
  expect(readFigures(text)).toMatchObject([{ kind: "percent", value, text: printed }]);
});

it.each(["9.5 % 12 calls", "(9.5)% 12 calls", "(9.5) % 12 calls"])("leaves it to the number before it: %s", (text) => {
  expect(readFigures(text)).toMatchObject([
    { kind: "percent", value: 9.5 },
    { kind: "count", value: 12, noun: "call" },
  ]);
});

it.each<[text: string, ...kinds: string[]]>([
  ["Change in % 2020 to 2021", "number 2020", "number 2021"],
  ["in % 1,200 calls", "count 1200"],
  ["in % 200 calls", "count 200"],
  ["النسبة % ٢٠٢١", "number 2021"],
  ["share in % 2021-Q1", "quarter 2021-Q1"],
])("leaves years, periods and counts behind a title's sign: %s", (text, ...kinds) => {
  const found = readFigures(text).map(
    (each) => `${each.kind} ${"value" in each ? each.value : "period" in each ? each.period : ""}`,
  );
  expect(found).toEqual(kinds);
});
