import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 909 + 1,111 = 2,020
const OTHER = "We took up 2,020 cases and asked for a remedy in 909 of them. In the other 1,111 nothing was wrong.";

it("takes the other so many for what is left of the number before", () => {
  expect(wrongIn(OTHER)).toEqual([]);
  expect(wrongIn(OTHER.replace("1,111", "2,111")).length).toBe(1);
  expect(wrongIn(OTHER.replace("909", "990")).length).toBe(1);
  expect(wrongIn("One desk took 909 of the 2,020 cases, the other 870, and 241 came by post.")).toEqual([]);
});
