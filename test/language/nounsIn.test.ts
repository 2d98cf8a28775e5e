import { expect, it } from "vitest";
import { nounsIn } from "../../src/language/nounsIn.js";

it.each<[words: string, ...nouns: string[]]>([
  ["Complaints by phone, and a complaint by e-mail", "complaint", "complaint", "email"],
  ["ارتفع عدد الشكاوى والمكالمات", "complaint", "call"],
  ["في عام\nطلبات", "year", "request"],
  ["nothing"],
  [""],
])("names the nouns of some words: %s", (words, ...nouns) => {
  expect(nounsIn(words)).toEqual(nouns);
});
