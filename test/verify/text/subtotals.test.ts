import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 120 + 80 = 200, 60 + 40 = 100, 200 + 100 + 50 = 350; a year before 100 + 90 = 190, 70 + 30 = 100, 190 + 100 + 45 = 335.
const rows = ["Phone\t120\t100\t+20.0%", "E-mail\t80\t90\t-11.1%", "Remote\t200\t190\t+5.3%"];
const others = [
  "Desks\t60\t70\t-14.3%",
  "Letters\t40\t30\t+33.3%",
  "In person\t100\t100\t0.0%",
  "Other\t50\t45\t+11.1%",
];
const table = ["Way\tFY24\tFY23\tChange", ...rows, ...others, "TOTAL\t350\t335\t+4.5%"].join("\n");

it("Rows that are the sum of those above them, beside the change of each, are not added again", () => {
  expect(wrongIn(table)).toEqual([]);
});

it("A total that they do not give is still told", () => {
  expect(wrongIn(table.replace("TOTAL\t350", "TOTAL\t380"))).toContainEqual(["sum-mismatch", "380"]);
});

// 60 + 40 = 100, 30 + 25 + 5 = 60, 100 + 60 = 160; the year before 50 + 45 = 95, 20 + 30 + 5 = 55, 95 + 55 = 150.
const remote = ["Remote\t100\t95\t+5", "  Phone\t60\t50\t+10", "  E-mail\t40\t45\t-5"];
const desks = ["Desks\t60\t55\t+5", "  North\t30\t20\t+10", "  South\t25\t30\t-5", "  West\t5\t5\t0"];
const headed = ["Way\t2024\t2023\tChange", ...remote, ...desks, "All\t160\t150\t+10"].join("\n");

it("Rows below the sum of them are not added again", () => {
  expect(wrongIn(headed)).toEqual([]);
});

it("A sum above its rows that another group holds is told where it misses them", () => {
  expect(wrongIn(headed.replace("South\t25", "South\t27"))).toContainEqual(["sum-mismatch", "60"]);
});

// Days are no counts: 9 of 12 and 5.
it("A group has no sum of what only some of its columns add", () => {
  const days = headed.split("\n").map((row, at) => `${row}\t${["Days", 9, 12, 5, 7, 3, 8, 2, 8][at]}`);
  expect(wrongIn(days.join("\n"))).toEqual([]);
});

// 1,000 + 800 = 1,800, 900 + 400 = 1,300, 1,800 + 1,300 = 3,100; 1,200 + 800 = 2,000, 900 + 600 = 1,500, 2,000 + 1,500 = 3,500.
it("Groups are found beside a column of percentages without a sign, and though a row is about time", () => {
  const table = [
    "Subject\t2022\t2023\tChange\t%",
    "Access\t1,800\t2,000\t+200\t+11.1",
    "  Waiting time\t1,000\t1,200\t+200\t+20.0",
    "  Appointments\t800\t800\t0\t0.0",
    "Conduct\t1,300\t1,500\t+200\t+15.4",
    "  Staff\t900\t900\t0\t0.0",
    "  Privacy\t400\t600\t+200\t+50.0",
    "All subjects\t3,100\t3,500\t+400\t+12.9",
  ];
  expect(wrongIn(table.join("\n"))).toEqual([]);
});
