import { expect, it } from "vitest";
import { isFormerly } from "../../../../src/verify/tie/match/isFormerly.js";

it("tells what was before from what is", () => {
  expect(["in the quarter before", "it was", "في الربع السابق", "وكانت"].map(isFormerly)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["in this quarter", "في هذا الربع", ""].map(isFormerly)).toEqual([false, false, false]);
});
