import { expect, it } from "vitest";
import { readPlainFigures } from "../../../src/language/readPlainFigures.js";
import { leavesOut } from "../../../src/verify/text/clauses/leavesOut.js";
import { mayOverlap } from "../../../src/verify/text/clauses/mayOverlap.js";
import { withWordLists } from "../../../src/verify/text/passage/withWordLists.js";

/** More than a function may be given as arguments. */
const MANY = 200_000;

it("reads a list as long as a text may be", () => {
  const text = `five, ${"7, ".repeat(MANY)}end.`;
  const figures = readPlainFigures(text);
  expect(withWordLists(figures, text, [0])).toHaveLength(MANY + 1);
});

it("asks of a list as long as a text may be what is said of it", () => {
  const text = `${"7, ".repeat(MANY)}one case may be in several of them; the rest were withdrawn.`;
  const list = Array.from({ length: MANY }, (_, at) => ({ start: 3 * at, end: 3 * at + 1 }));
  expect(mayOverlap(text, list)).toBe(true);
  expect(leavesOut(text, list)).toBe(true);
});
