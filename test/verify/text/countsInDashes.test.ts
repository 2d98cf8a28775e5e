import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";
import { wrongIn } from "./wrongIn.js";

// 560 + 483 + 154 + 16 + 16 = 1,229
const SPLIT = `They split 1,229 rulings thus:
   560 – no breach of the code
   483 – resolved
   154 – the offer was enough
   16 – upheld
   16 – not upheld
`;

it("counts rows that begin with a small number and a dash below larger ones", () => {
  expect(wrongIn(SPLIT)).toEqual([]);
  expect(wrongIn(SPLIT.replace("483", "438"))).toEqual([["sum-mismatch", "1,229"]]);
});

it("still takes numbers in order for those of a list", () => {
  const list = "1 – Calls\n2 – Letters\n4 – Visits\n١ – المكالمات\n٢ – الرسائل\n";
  expect(readFigures(list).map(({ kind }) => kind)).toEqual(Array(5).fill("ordinal"));
});
