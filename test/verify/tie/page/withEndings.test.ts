import { expect, it } from "vitest";
import { readPlainFigures } from "../../../../src/language/readPlainFigures.js";
import { withEndings } from "../../../../src/verify/tie/page/withEndings.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { springQuarter } from "../springQuarter.js";

const periodsOf = (text: string, length: number): readonly string[] =>
  withEndings(readPlainFigures(text), text, length).flatMap((reading) => ("period" in reading ? [reading.period] : []));

it.each([
  ["خلال الربع المنتهي في يونيو 2023", 3, "2023-Q2"],
  ["الربع السنوي المنتهي بنهاية شهر سبتمبر 2023", 6, "2023-Q3"],
  ["خلال الثلاثة أشهر المنتهية بيونيو 2023", 6, "2023-Q2"],
  ["النصف المنتهي في ديسمبر 2023", 3, "2023-H2"],
  ["للفترة المنتهية في يونيو 2023", 3, "2023-Q2"],
  ["للفترة المنتهية في يونيو 2023", 6, "2023-H1"],
  ["for the period ending June 2023", 3, "2023-Q2"],
  ["In the period ended in June", 6, "H1"],
  ["the half-year ended June 2023", 3, "2023-H1"],
  ["the six months to June 2023", 3, "2023-H1"],
  // What is no longer than a month, or no period of reports, ends with its month.
  ["for the period ending June 2023", 1, "2023-06"],
  ["the period ended May 2023", 3, "2023-05"],
  ["the six-month period ended June 2023", 3, "2023-06"],
  ["الربع المنتهي في مايو 2023", 3, "2023-05"],
  ["the month ended June 2023", 3, "2023-06"],
  // A day is tied by itself.
  ["the period ended 30 June 2023", 3, "2023-06-30"],
] as const)("of %s, in a report of %i months", (text, length, period) => {
  expect(periodsOf(text, length)).toEqual([period]);
});

it.each([
  "خلال الربع المنتهي في يونيو 2023 وردت 26,310 مكالمة.",
  "خلال الفترة المنتهية في يونيو 2023 وردت 26,310 مكالمة.",
  "For the period ending June 2023, 26,310 calls were received.",
])("ties the count of the whole, and not that of its last month: %s", (text) => {
  const outcomesOf = (page: string): readonly string[] =>
    tieOut(page, springQuarter).entries.flatMap((entry) => (entry.text.includes(",") ? [entry.outcome] : []));
  expect(outcomesOf(text)).toEqual(["matched"]);
  expect(outcomesOf(text.replace("26,310", "9,415"))).not.toEqual(["matched"]);
});
