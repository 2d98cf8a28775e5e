import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";

const statusOf = (text: string) => tieOut(text, careQuarter).status;

// 2,104 tickets were brought forward, 38,412 closed, 1,873 are open at the end; there were 916,502 calls.

describe("what the backlog was at either end of the period", () => {
  it.each([
    ["The quarter began with 2,104 open tickets.", "The quarter began with 1,873 open tickets."],
    ["The quarter ended with 1,873 open tickets.", "The quarter ended with 2,104 open tickets."],
    ["وأُغلقت 38,412 تذكرة، لينتهي الربع برصيد 1,873 تذكرة.", "وأُغلقت 38,412 تذكرة، لينتهي الربع برصيد 2,104 تذاكر."],
    ["بدأ الربع برصيد 2,104 تذاكر وانتهى الربع برصيد 1,873 تذكرة.", "بدأ الربع برصيد 1,873 تذكرة."],
    [
      "38,412 were closed; the backlog fell from 2,104 to 1,873.",
      "38,412 were closed; the backlog fell from 1,873 to 2,104.",
    ],
  ])("%s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });

  it.each(["Open at start", "Open at the beginning"])("may head a row: %s", (head) => {
    const table = (count: string) => `State\tTickets\n${head}\t${count}\nClosed\t38,412\nOpen at end\t1,873`;
    expect(statusOf(table("2,104"))).toBe("passed");
    expect(statusOf(table("2,140"))).toBe("failed");
  });

  it("is not what anything rose or fell from, unless its period is named", () => {
    expect(statusOf("Calls grew from 916,502.")).not.toBe("passed");
    expect(statusOf("Calls grew fast, by much, from 916,502.")).not.toBe("passed");
    expect(statusOf("Calls fell from 916,502 in the third quarter of 2024.")).toBe("passed");
  });
});
