import { expect, it } from "vitest";
import { plainBlanks } from "../../src/language/plainBlanks.js";

it("puts a blank for those that keep words in one line, and leaves those between digits", () => {
  expect(plainBlanks("in\u00a02021\u202fcalls,\u2009٩\u00a0000 and 12\u202f345")).toBe(
    "in 2021 calls, ٩\u00a0000 and 12\u202f345",
  );
});
