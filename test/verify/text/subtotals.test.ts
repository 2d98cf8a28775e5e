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
