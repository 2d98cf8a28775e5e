import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { complaintQuarter, quarterBefore } from "./tie/complaintQuarters.js";

// Of 24,556 complaints 15,429 (62.8 %) came through the portal, which has no name of its own, 1,662 more than before; 6,962 by phone, 219 more.
const outcomes = (page: string) =>
  tieOut(page, complaintQuarter, { earlier: [quarterBefore] }).entries.flatMap(({ text, outcome }) =>
    outcome === "classed" ? [] : [`${text} ${outcome}`],
  );

it.each([
  ["62.8% of complaints came through the website.", "62.8% matched"],
  ["28.4% of complaints came through the website.", "28.4% contradicted"],
  ["وردت ٦٢٫٨٪ من الشكاوى عبر الموقع.", "٦٢٫٨٪ matched"],
  ["Website complaints rose by 1,662.", "1,662 matched"],
  ["Website complaints rose by 219.", "219 contradicted"],
  ["Website | 15,429\nTelephone | 6,962", "15,429 matched", "6,962 matched"],
  ["Website | 6,962\nTelephone | 15,429", "6,962 contradicted", "15,429 contradicted"],
  ["الموقع الإلكتروني | 4,182\nالهاتف | 6,962", "4,182 contradicted", "6,962 matched"],
])("knows a portal that has no name as the website: %s", (page, ...expected) => {
  expect(outcomes(page)).toEqual(expected);
});

describe("an Arabic verb of change that goes on for what is alike", () => {
  const page = (first: string, second: string) =>
    `مقارنة بالربع السابق زادت شكاوى الموقع الإلكتروني ${first} شكوى، وشكاوى الهاتف ${second} شكوى.`;

  it.each([
    ["1,662", "219", "1,662 matched", "219 matched"],
    ["بـ1,662", "بـ219", "1,662 matched", "219 matched"],
    ["إلى 15,429", "إلى 6,962", "15,429 matched", "6,962 matched"],
    ["1,662", "291", "1,662 matched", "291 contradicted"],
    ["1,662", "6,962", "1,662 matched", "6,962 contradicted"],
  ])("tells by how much: %s, %s", (first, second, ...expected) => {
    expect(outcomes(page(first, second))).toEqual(expected);
  });
});
