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

describe("two stocks of one account, the later one told first", () => {
  // 69,217 + 124,388 - 131,076 = 62,529
  const text = (left: string) =>
    `As on 31st March, 2024, ${left} grievances were pending.\n\nDuring March, 2024 a total of 131,076 grievances were redressed as against fresh receipts of 124,388; the pendency as on 29th February, 2024 stood at 69,217.`;

  it("are told apart by their days", () => {
    expect(wrongIn(text("66,529"))).toEqual([["roll-forward-mismatch", "66,529"]]);
    expect(wrongIn(text("62,529"))).toEqual([]);
  });
});
