import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 4,113 : 2,642 = 1.557
it("finds growth told by itself behind two counts and their years", () => {
  expect(wrongIn("In 2018: 4,113. In 2017: 2,642. Up 56%.")).toEqual([]);
  expect(wrongIn("In 2018: 1,413. In 2017: 2,642. Up 56%.")).toEqual([["growth-mismatch", "56%"]]);
  // It is that of another base.
  expect(wrongIn("In 2017: 2,642. In 2018: 1,413. Up 56% on 2016.")).toEqual([]);
});

// 250,200 : 163,700 = 1.528; 44,049 : 42,070 = 1.047; 2,153 : 1,938 = 1.111
it("finds it where the second count is of an earlier time", () => {
  expect(wrongIn("Complaints handled: 250,200. In 2013: 163,700. That is 53% more.")).toEqual([]);
  expect(wrongIn("Complaints handled: 520,200. In 2013: 163,700. That is 53% more.")).toEqual([
    ["growth-mismatch", "53%"],
  ]);
  const calls =
    "We took 44,049 calls, compared with 42,070 the year before. The rise of 4.7% makes it the busiest year.";
  expect(wrongIn(calls)).toEqual([]);
  expect(wrongIn(calls.replace("42,070", "24,070"))).toEqual([["growth-mismatch", "4.7%"]]);
  const formal =
    "Formal complaints: 2,153. In the same six months of 2015 there were 1,938, so the rise is 11 per cent.";
  expect(wrongIn(formal)).toEqual([]);
  expect(wrongIn(formal.replace("11 per", "21 per"))).toEqual([["growth-mismatch", "21 per cent"]]);
});

it("leaves growth alone that is that of the number beside it", () => {
  expect(wrongIn("Ministry handles 12,840 complaints\n\nIn 2023 it received 12,840 complaints, up 3%.")).toEqual([]);
  expect(wrongIn("North took 3,100 calls and south 2,050. Up 8%.")).toEqual([]);
});
