import { expect, it } from "vitest";
import { withoutEnd } from "../../../src/language/reading/withoutEnd.js";

const FILLER = /(?:\s+(?:the|about|more than))*[\s\u2066]*$/;

it.each([
  ["rose to about the ", "rose to"],
  ["rose  about more than \u2066", "rose"],
  ["the office", "the office"],
  ["rose\t", "rose"],
  ["", ""],
])("%j", (words, expected) => {
  expect(withoutEnd(words, FILLER)).toBe(expected);
});

it("leaves words as they are that end otherwise", () => {
  expect(withoutEnd("20 calls", / of$/)).toBe("20 calls");
});
