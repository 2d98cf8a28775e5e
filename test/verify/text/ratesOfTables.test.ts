import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 2,800 + 2,520 + 2,780 = 8,100; 8,100 / 90 = 90 a day, and 7,200 / 90 = 80.
const TABLE = "Month | Lodged\nJanuary | 2,800\nFebruary | 2,520\nMarch | 2,780\nQuarter | 8,100\n\n";

it("holds a rate to the total of the table above it, where that gives it", () => {
  expect(wrongIn(`${TABLE}That is 90 a day over 90 days. Within a month 7,200 were settled.`)).toEqual([]);
});

it("holds it to the count beside it, where no other gives it", () => {
  expect(wrongIn(`${TABLE}That is 99 a day over 90 days. Within a month 7,200 were lodged.`)).toEqual([
    ["mean-mismatch", "99"],
  ]);
});
