import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("what two counts are said to be apart", () => {
  // 7,240 - 5,185 = 2,055; 7,240 - 3,185 = 4,055; 910 - 640 = 270; 2,160 / 1,600 = 1.35
  it.each([
    ["Buses drew 7,240 complaints and trams #, a difference of 2,055. The authority has 140 staff.", "5,185", "5,815"],
    [
      "The busiest office handled 7,240 cases and the quietest #; the gap of 2,055 cases led to a review.",
      "5,185",
      "8,185",
    ],
    ["Received: 7,240\nClosed: #\nDifference (still open): 2,055", "5,185", "5,285"],
    ["تلقى فرع الميناء # شكوى وفرع الجبل 5185، فتفوق الأول على الثاني بفارق 2055 شكوى.", "7240", "7420"],
    ["قدمت النساء # من التظلمات وقدم الرجال 3185؛ والفرق 4055 لصالح النساء.", "7240", "2740"],
    ["The monthly average was 640 calls. May was the busiest month with #, 270 more than the average.", "910", "190"],
    ["كان المتوسط الشهري 640 شكوى. وسجل مايو #، أي بزيادة 270 على المتوسط.", "910", "310"],
    ["Open cases fell by 2,055, from # at the start of the year to 5,185 on 31 December.", "7,240", "4,240"],
    ["The busiest day was 3 May, when # people rang, 1.35 times the daily average of 1,600.", "2,160", "2,610"],
  ])("is held to them, whichever of the three one slip made wrong: %s", (text, right, wrong) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(checkText(text.replace("#", wrong)).verdict).toBe("does-not-reconcile");
  });

  // 2,555 is one digit from 2,055, the difference of the two counts beside it.
  it.each([
    [
      "stands beside more counts",
      "Buses drew 7,240 complaints, trams 5,185 and trains 9,740; the gap of 2,555 is the largest.",
    ],
    ["is of people", "Buses drew 7,240 complaints and trams 5,185 complaints; a gap of 2,555 people parts them."],
    ["is no slip away", "Buses drew 7,240 complaints and trams 5,185, a difference of 1,312 by the old count."],
  ])("is left where it %s", (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it("may be points, but not those from another mean", () => {
    // 95 - 83.0 = 12.0; 83.0 - 78.2 = 4.8
    const text = "At #%, the share answered in time was 12.0 percentage points short of the contractual 95%.";
    expect(wrongIn(text.replace("#", "83.0"))).toEqual([]);
    expect(wrongIn(text.replace("#", "38.0")).map(([code]) => code)).toEqual(["difference-mismatch"]);
    expect(wrongIn("Satisfaction rose from 78.2% to 83.0%, 9.8 percentage points above the national mean.")).toEqual(
      [],
    );
  });
});
