import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { receptionQuarter } from "../receptionQuarter.js";

const statusOf = (text: string) => tieOut(text, receptionQuarter).status;

describe("a mean of all days", () => {
  it.each([
    "Mean per working day: 151.6",
    "Calls: 152 per working day",
    "152 calls for every working day",
    "Mean per business day: 151.6",
    "On a working day we took 152 calls on average.",
    "Weekday average: 152 calls",
    "بمعدل 152 مكالمة في كل يوم عمل.",
    "المتوسط لكل يوم عمل: 151,6",
    "متوسط 152 مكالمة يوميا في أيام العمل",
  ])("is none of working days: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it("is no other number's either", () =>
    expect(tieOut("بلغ متوسط يوم العمل 210 مكالمات.", receptionQuarter).findings).toMatchObject([
      { code: "unexplained" },
    ]));

  it.each([
    "152 calls a day",
    "Mean per calendar day: 151.6",
    "13,800 calls, 152 a day. We answer in one working day.",
    "بمعدل 152 مكالمة في كل يوم.",
    "بلغ المتوسط اليومي 152 مكالمة، ونعمل كل يوم عمل من الثامنة.",
  ])("is told by the day: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });
});
