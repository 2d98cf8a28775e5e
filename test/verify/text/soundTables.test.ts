import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 60 + 200 + 10 - 25 - 190 = 55, 40 + 100 + 25 - 10 - 95 = 60; in all 100 + 300 - 285 = 115.
const moved = [
  "Office\tOpening\tReceived\tTransf. in\tTransf. out\tClosed\tClosing",
  "North\t60\t200\t10\t25\t190\t55",
  "South\t40\t100\t25\t10\t95\t60",
  "Total\t100\t300\t35\t35\t285\t115",
].join("\n");
const stocks = moved
  .split("\n")
  .map((row) =>
    row
      .split("\t")
      .filter((_, at) => at !== 3 && at !== 4)
      .join("\t"),
  )
  .join("\n");

it("A stock comes out of what was handed over, too", () => {
  expect(wrongIn(moved)).toEqual([]);
});

it("A stock that nothing explains is told", () => {
  expect(wrongIn(stocks)).toContainEqual(["roll-forward-mismatch", "55"]);
});

// 310 / 31 = 10, 560 / 28 = 20, 870 / 59 = 14.7; weighted by the calls it would be 16.4.
it("A mean per day of months is none that their calls weight", () => {
  const table = "الشهر\tالواردة\tمتوسط اليوم\nيناير\t310\t10\nفبراير\t560\t20\nالإجمالي\t870\t14.7";
  expect(wrongIn(table)).toEqual([]);
});

// 300 + 200 = 500, 330 + 190 = 520.
it("A column of revised counts is no mean", () => {
  const table =
    "القناة\t2023 (معدل)*\tالحصة\t2024\nالهاتف\t300\t60%\t330\nالبريد\t200\t40%\t190\nالمجموع\t500\t100%\t520";
  expect(wrongIn(table)).toEqual([]);
});

// 30, 30 + 40 = 70, 70 + 50 = 120 = 30 + 40 + 50.
it("A row that counts from the beginning of the year is not added", () => {
  const table = [
    "Calls\tQ1\tQ2\tQ3\tYear",
    "Received\t130\t140\t150\t420",
    "Received, year to date\t130\t270\t420\t420",
  ];
  expect(wrongIn(table.join("\n"))).toEqual([]);
});
