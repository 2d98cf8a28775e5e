import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const TABLES = [
  "Subject | Complaints\nFees | 2,904\nDelays | 1,870\nStaff | 1,205",
  "| No | Subject | Complaints |\n|---|---|---|\n| 1 | Fees | 2,904 |\n| 2 | Delays | 1,870 |\n| 3 | Staff | 1,205 |",
  "الموضوع\tالشكاوى\tالنسبة\nالرسوم\t2,904\t24.2%\nالتأخير\t1,870\t15.6%\nالموظفون\t1,205\t10.0%",
];

it.each(TABLES)("takes the rows of a table that is called the largest for some of all: %s", (table) => {
  const { verdict, findings } = checkText(
    `The office logged 12,000 complaints in 2024. The three subjects raised most often were:\n\n${table}\n`,
  );
  // 2,904 + 1,870 + 1,205 = 5,979
  expect([verdict, findings.filter(({ severity }) => severity === "error")]).toEqual(["not-exhaustive", []]);
});

it("says nothing of the rest where no words tell of one", () => {
  const { verdict } = checkText(`The office logged 12,000 complaints in 2024. By subject:\n\n${TABLES[0]}\n`);
  expect(verdict).not.toBe("not-exhaustive");
});

it("holds a table that has a total to that", () => {
  const { verdict } = checkText(
    `The office logged 12,000 complaints in 2024. The three subjects raised most often were:\n\n${TABLES[0]}\nTotal | 5,979\n`,
  );
  expect(verdict).toBe("reconciles");
});

it.each([
  "Sector          2023     2022\nHealth         1,308    1,101\nSchools        1,266    1,164\n[...]\nAll sectors    3,624    3,221",
  "القطاع | الشكاوى\nالصحة | 1,308\nالمدارس | 1,266\n[...]\nالمجموع | 3,624",
])("takes rows before a gap for some of the total behind it: %s", (table) => {
  // 1,308 + 1,266 = 2,574
  const { verdict, findings } = checkText(`${table}\n\nThe rows that are left out are in Annex 2.`);
  expect([verdict, findings.filter(({ severity }) => severity === "error")]).toEqual(["not-exhaustive", []]);
});

// 9,310 + 2,140 + 870 = 12,320.
it.each([
  "Top three towns (extract)\nTown | Calls\nEastham | 9,310\nWesthill | 2,140\nNorwood | 870\nTotal of all towns | 30,155",
  "أكثر ثلاث مدن من حيث عدد الشكاوى\nالمدينة | الشكاوى\nفاس | 9310\nمراكش | 2140\nأكادير | 870\nمجموع المدن كلها | 30155",
])("takes the first rows of more for some of the total of all: %s", (table) => {
  const { verdict, findings } = checkText(table);
  expect([verdict, findings.filter(({ severity }) => severity === "error")]).toEqual(["not-exhaustive", []]);
  const whole = checkText(table.replace(/^.*\n/, ""));
  expect(whole.verdict).toBe("does-not-reconcile");
});
