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

// 450 + 180 + 120 + 250 = 1,000 = 100 %, 405 + 171 + 102 + 245 = 923; 245 / 923 is near 25 %, too.
it("Shares behind rates are those of the column that gives them all", () => {
  const table = [
    "Channel | Asked | In time | Rate | Share",
    "Phone | 450 | 405 | 90% | 45%",
    "Desks | 180 | 171 | 95% | 18%",
    "Mail | 120 | 102 | 85% | 12%",
    "App | 250 | 245 | 98% | 25%",
    "All | 1,000 | 923 | 92.3% | 100%",
  ];
  expect(wrongIn(table.join("\n"))).toEqual([]);
});

// 56,953 + 4,287 = 61,240, and with 8,140 + 3,915 = 73,295.
it("A row of rates among counts is not added to them", () => {
  const table = [
    "Contacts\tJan\tFeb\tTotal",
    "Calls\t61,240\t57,318\t118,558",
    "  answered\t56,953\t53,879\t110,832",
    "  lost\t4,287\t3,439\t7,726",
    "  answered, %\t93.0\t94.0\t93.5",
    "E-mails\t8,140\t7,725\t15,865",
    "Forms\t3,915\t4,102\t8,017",
    "All contacts\t73,295\t69,145\t142,440",
  ];
  expect(wrongIn(table.join("\n"))).toEqual([]);
});

// 2,300 - 2,185 = 115, 2,100 - 2,016 = 84; 115 + 84 = 199 = 4,400 - 4,201.
it("What each month left of its own is added, whatever what was done is called", () => {
  const table =
    "الشهر\tالوارد\tالمنفذ\tالباقي\nيناير\t2,300\t2,185\t115\nفبراير\t2,100\t2,016\t84\nالمجموع\t4,400\t4,201\t199";
  expect(wrongIn(table)).toEqual([]);
});
