import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 8,413 + 2,076 = 10,489
  ["The bureau had 10,489 requests in May: 8,431 by phone and 2,076 by letter.", "8,431"],
  ["ورد إلى المكتب 10,489 طلبًا في مايو: 8,431 بالهاتف و2,076 بالبريد.", "8,431"],
  ["ورد إلى المكتب ١٠٬٤٨٩ طلبًا في مايو: ٨٬٤٣١ بالهاتف و٢٬٠٧٦ بالبريد.", "٨٬٤٣١"],
  // 312 + 186 + 95 = 593
  ["The hotline had 593 reports, namely 312 on water, 168 on power and 95 on roads.", "168"],
  ["تلقى الخط 593 بلاغًا توزعت على: 312 عن المياه و168 عن الكهرباء و95 عن الطرق.", "168"],
  // 4,120 + 3,862 = 7,982, in a table
  [
    "Office | Jan | Feb | Total\nNorth | 2,110 | 2,010 | 4,120\nSouth | 1,902 | 1,960 | 3,826\nTotal | 4,012 | 3,970 | 7,982",
    "3,826",
  ],
])("tells a sum at the part whose digits changed places: %s", (text, part) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", part]]);
});

it.each([
  // 5,204 + 3,390 = 8,594; 8,594 - 1,846 = 6,748
  ["The board had 8,594 cases, 5,204 old and 3,390 new. It decided 1,846 of them, and 6,738 remain.", "6,738"],
  [
    "كان لدى المجلس 8,594 قضية منها 5,204 مرحلة و3,390 جديدة، وصدر فيها 1,846 قرارًا، وما رُحّل إلى العام التالي 6,738 قضية.",
    "6,738",
  ],
])("tells at what is left of a total that other parts give: %s", (text, rest) => {
  expect(wrongIn(text)).toEqual([["sum-mismatch", rest]]);
});

it.each([
  // The total is a digit away from 10,489, and no part is.
  ["The bureau had 10,589 requests in May: 8,413 by phone and 2,076 by letter.", "10,589"],
  ["ورد إلى المكتب 10,589 طلبًا في مايو: 8,413 بالهاتف و2,076 بالبريد.", "10,589"],
  // 1,318 is part of a row that adds up, though 1,138 would give the column.
  [
    "Month | Calls | Visits | Total\nMay | 2,406 | 1,402 | 3,808\nJune | 2,210 | 1,318 | 3,528\nTotal | 4,616 | 2,540 | 7,336",
    "2,540",
  ],
])("leaves the total wrong where nothing points to a part: %s", (text, total) => {
  expect(wrongIn(text)).toContainEqual(["sum-mismatch", total]);
});

it("names the part, what it should be and the others, in both languages", () => {
  const text = "The bureau had 10,489 requests in May: 8,431 by phone and 2,076 by letter.";
  const [english] = checkText(text).findings;
  expect(english).toEqual({
    code: "sum-mismatch",
    severity: "error",
    message: "prints 8,431 as a part; the total less the others, 10,489 - 2,076, is 8,413 (difference 18)",
    span: { start: 39, end: 44 },
    published: "8,431",
    computed: "8413",
    difference: "18",
  });
  const [arabic] = checkText(text, { language: "ar" }).findings;
  expect(arabic?.message.replace(/[\u2066\u2069]/g, "")).toBe(
    "طُبع الجزء 8,431، والمجموع بلا سائر أجزائه، 10,489 - 2,076، هو 8,413 (الفرق 18)",
  );
});
