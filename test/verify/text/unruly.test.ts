import fc from "fast-check";
import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { draws } from "../../tools/draws.js";

const HEADS = [
  "Quarter",
  "Received",
  "Closed",
  "Rate",
  "Share",
  "Total",
  "النسبة",
  "التراكمي",
  "المفتوحة",
  "2022",
  "Cases (%)",
  "",
];
const ROWS = ["Q1", "May", "Total", "Average", "of which", "Other", "الإجمالي", "منها", "H1", "Subtotal"];
const SENTENCES = [
  "More than #: # (#), # and #.",
  "Complaints rose by # from # to #, more than # of #.",
  "It received #, # of them (#), over # more than #.",
  "بلغت الشكاوى # منها # بنسبة # والباقي #، أكثر من #.",
  "# + # = #; a mean of #, # at most.",
];
const number = fc.oneof(
  fc.integer({ min: 0, max: 5000 }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((value) => (value / 10).toFixed(1)),
  fc.integer({ min: 0, max: 99_999 }).map((value) => (value / 1000).toFixed(3)),
  fc.integer({ min: 0, max: 999 }).map((value) => (value / 10).toFixed(1).replace(".", ",")),
  fc.integer({ min: 0, max: 100 }).map((value) => `${value}%`),
  fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 99 }))
    .map(([count, share]) => `${count} (${share}%)`),
  fc.constantFrom("9007199254740991", "99999999999999999999", "-0.5", "<5", "*", "", "1.2 million", "13 ألفاً", "1e308"),
);
const sentence = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.array(number, { minLength: 6, maxLength: 6 }))
  .map(([text, numbers]) => numbers.reduce((filled, value) => filled.replace("#", value), text));
const row = fc
  .tuple(fc.constantFrom(...ROWS), fc.array(number, { minLength: 3, maxLength: 3 }))
  .map(([label, numbers]) => [label, ...numbers].join(" | "));
const table = fc
  .tuple(
    fc.array(fc.constantFrom(...HEADS), { minLength: 4, maxLength: 4 }),
    fc.array(row, { minLength: 2, maxLength: 6 }),
  )
  .map(([heads, rows]) => [heads.join(" | "), ...rows].join("\n"));

it("judges any table and any sentences, whatever numbers stand in them", () => {
  fc.assert(
    fc.property(table, fc.array(sentence, { maxLength: 3 }), (rows, sentences) => {
      expect(checkText(`${rows}\n${sentences.join(" ")}`).verdict).toMatch(/^[a-z-]+$/);
    }),
    draws(400),
  );
});

it.each([
  "تلقت الهيئة 640 شكاية، وبلغ التقييم 4,5، وعبر 64 مرتفقا (55,5%) عن رضاهم.",
  "The office received 640 complaints, was rated 4,5, and 64 users (55,5%) were content.",
  "It was open 73,1 days and took 817 calls, 2,87 calls per day.",
  "عمل المركز 73,1 يوما وتلقى 817 مكالمة، أي 2,87 مكالمة يوميا.",
])("takes no decimal for a whole number: %s", (text) => {
  expect(checkText(text).findings).toEqual([]);
});

it("reads a mean behind many words in a moment", () => {
  const words = "في الاجل ".repeat(24);
  const text = `بلغت المكالمات 9000 مكالمة في 30 يوما. كان المتوسط ${words}شيء 345 مكالمة يوميا`;
  const results = [1, 2, 4].map((times) => checkText(text.replace(words, words.repeat(times))).verdict);
  expect(results).toEqual(["no-total", "no-total", "no-total"]);
});

it("judges thousands of totals that fail in a moment", () => {
  // 100 + 300 + 500 = 900; 1 + 3 + 5 is no 700 either.
  const rows = "a|100|1\nb|300|3\nc|500|5\nTotal|900|700\n".repeat(3000);
  const { findings } = checkText(`Name|Calls|Letters\n${rows}`);
  expect(findings.map(({ code }) => code)).toEqual(Array(3000).fill("sum-mismatch"));
});

it("judges a share beside a number with decimals that is no count", () => {
  const text =
    "- عطل المحولات: 9.007 (28.3%)\nمن بين 21,876 مواطنًا قال 12,266 إنهم راضون، أي 56.1%، وأعطانا 3,128 منهم أدنى درجة.";
  expect(checkText(text).findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  expect(checkText("9.007 (28.3%)\n21,876 12,266 56.1%").findings).toEqual([]);
});
