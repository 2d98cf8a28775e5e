import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 4,305 - 3,500 = 805, which is 23 % of 3,500 and 18.7 % of 4,305.
describe("a difference that a label names, with its percentage in brackets,", () => {
  it.each([
    "Calls in 2023: 4,305\nCalls in 2022: 3,500\nIncrease: 805 (23%)",
    "• Calls in 2022: 3,500\n• Calls in 2023: 4,305\n• Rise: 805 (23%)",
    "Calls in 2023: 4,305; in 2022: 3,500; difference: 805 (23%)",
    "مكالمات 2023: 4,305\nمكالمات 2022: 3,500\nالزيادة: 805 (23%)",
    "مكالمات 2023: 4,305\nمكالمات 2022: 3,500\nالفارق: 805 (23%)",
  ])("is no part of the count that it led to: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it("has the percentage of the count that it rose from", () => {
    const text = "Calls in 2023: 4,305\nCalls in 2022: 3,500\nIncrease: 805 (28%)";
    expect(wrongIn(text)).toContainEqual(["growth-mismatch", "28%"]);
  });
});

// 260 is 13 % of 2,000, and 2,260 stands in the table.
describe("what an earlier count rose to", () => {
  const table = "القناة\tالعدد\nالهاتف\t1,500\nالبريد\t760\nالمجموع\t2,260\n\n";

  it("may be told in a table", () => {
    expect(wrongIn(`${table}وكان إجمالي عام 2022م 2,000، فتكون الزيادة 260 بنسبة 13%.`)).toEqual([]);
  });

  it("is the number itself where none is told", () => {
    const said = "بلغت الشكاوى 2,000 شكوى بزيادة 260 شكوى عن الشهر السابق وبنسبة 13%.";
    expect(wrongIn(said)).toEqual([["growth-mismatch", "13%"]]);
  });
});

it("A year is no name of what a bound is of", () => {
  const text = "Over 4,000 calls: FY 2022/23 in short\n• All calls: 4,305\n• By phone: 2,900\n• FY 2021/22: 3,500";
  expect(wrongIn(text)).toEqual([]);
});
