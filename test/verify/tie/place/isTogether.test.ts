import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";

describe("the first ones of a list", () => {
  // 40 % + 26 %; of 3,100 are 1,240 + 806 + 558 84 %.
  it.each([
    ["Late wages (1,240), end-of-service pay (806). The first two make up 66.0%.", "66.0% derived"],
    ["The first three causes account for 84.0% of the 3,100 complaints.", "84.0% matched causes/contract"],
  ])("are told together: %s", (text, expected) => {
    expect(tellDesk(text).find((told) => told.includes("%"))).toContain(expected);
    expect(tellDesk(text.replace(/(\d)\.0%/, "$1.5%")).join()).not.toMatch(/\.5% (?:matched|derived)/);
  });
});
