import { expect, it } from "vitest";
import { readTables } from "../../src/language/readTables.js";

const brief = (text: string): unknown =>
  readTables(text).map(({ columns, rows }) => [
    columns.map(({ header }) => header),
    ...rows.map(({ label, period, cells }) => [period ?? label, ...cells.map(({ column }) => column)]),
  ]);

it.each(["not available", "n/a", "Not collected", "suppressed", "غير متاح", "لا تتوافر بيانات", "البيانات محجوبة"])(
  "takes the words of a missing number for no label: %s",
  (missing) => {
    const table = `Month\tCalls\tLetters\n2024-07\t6,906\t338\n2024-08\t6,039\t${missing}`;
    expect(brief(table)).toEqual([
      [
        ["Calls", "Letters"],
        ["2024-07", 0, 1],
        ["2024-08", 0],
      ],
    ]);
  },
);

it("leaves the names of rows that begin so", () => {
  expect(brief("Reason\tCalls\nNot known to us\t12\nUnknown caller\t3\nMissing papers\t5")).toEqual([
    [["Calls"], ["Not known to us", 0], ["Unknown caller", 0], ["Missing papers", 0]],
  ]);
  expect(brief("السبب\tالعدد\nغير مسجل\t12\nغير متاح للعموم\t3")).toEqual([
    [["العدد"], ["غير مسجل", 0], ["غير متاح للعموم", 0]],
  ]);
});
