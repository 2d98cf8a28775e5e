import { expect, it } from "vitest";
import { placesIn } from "../../src/language/placesIn.js";

it("finds the place of what is left in what it was left of", () => {
  // 0-1 "**", 2-4 "649", 5-6 "**", 7 " ", 8 "c"
  const back = placesIn("**649** c", "649 c");
  expect(back({ start: 0, end: 3 })).toEqual({ start: 2, end: 5 });
  expect(back({ start: 4, end: 5 })).toEqual({ start: 8, end: 9 });
});

it("leaves places alone where nothing was left out, and gives places alone", () => {
  const reading = { start: 1, end: 2, text: "b" };
  expect(placesIn("abc", "abc")(reading)).toEqual({ start: 1, end: 2 });
});
