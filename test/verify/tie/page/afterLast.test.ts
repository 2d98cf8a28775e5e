import { expect, it } from "vitest";
import { afterLast } from "../../../../src/verify/tie/page/afterLast.js";

it.each([
  ["Calls fell. Chats rose to ", " Chats rose to "],
  ["Chats rose by 4.5 to ", "Chats rose by 4.5 to "],
  ["Calls fell; chats rose.", ""],
  ["no sign", "no sign"],
  ["", ""],
])("%j", (text, expected) => {
  expect(afterLast(text, 0, text.length, ".;")).toBe(expected);
});

it("looks no further than its place, and not beyond", () => {
  // The digit behind the stretch is no part of it: the sign is its last.
  expect(afterLast("a; b.5", 0, 5, ".;")).toBe("");
  expect(afterLast("a; b c", 3, 5, ".;")).toBe("b ");
});
