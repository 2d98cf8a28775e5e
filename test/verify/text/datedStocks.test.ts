import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("rows of an account with a date behind a comma", () => {
  // 2,410 + 9,870 - 9,655 = 2,625
  const ACCOUNTS = [
    "Files pending, July 1, 2024: 2,410\nFiles received: 9,870\nFiles closed: 9,655\nFiles pending, Sept. 30, 2024: #",
    "Files pending, July 1: 2,410\nFiles received: 9,870\n  of which online: 6,000\n  of which by post: 3,870\nFiles completed or withdrawn: 9,655\nFiles pending, September 30: #",
    "ملفات قيد المعالجة أول يوليو: 2,410\nالملفات الواردة: 9,870\nالملفات المنجزة أو المسحوبة: 9,655\nملفات قيد المعالجة آخر سبتمبر: #",
  ];

  it.each(ACCOUNTS)("has to give what is left: %s", (text) => {
    expect(wrongIn(text.replace("#", "2,265"))).toEqual([["roll-forward-mismatch", "2,265"]]);
    expect(wrongIn(text.replace("#", "2,625"))).toEqual([]);
  });
});

it("is no account where cases were withdrawn apart", () => {
  // 2,410 + 9,870 - 9,655 - 310 = 2,315
  const text =
    "Files pending, July 1: 2,410\nFiles received: 9,870\nFiles closed: 9,655\nFiles withdrawn: 310\nFiles pending, September 30: 2,315";
  expect(wrongIn(text)).toEqual([]);
});
