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

// 985 + 117 = 1,102; 700 + 402 + 60 = 1,162. The board's 7,540 + 420 + 40 = 8,000.
it("takes them for all others, though what they miss is the number of a class in another list", () => {
  const text =
    "1,162 messages came to the board. It answered 985 of them; the other 117 are pending. The north sent 700, the south 402, and 60 were general.";
  expect(wrongIn(text)).toEqual([["sum-mismatch", "117"]]);
  expect(wrongIn(text.replace("117", "177"))).toEqual([]);
  expect(
    wrongIn(
      "The board got 8,000 letters. Staff answered 7,540 and withdrew 40; the other 420 wait. Of all, 5,000 were on water, 2,960 on power and 40 on waste.",
    ),
  ).toEqual([]);
});
