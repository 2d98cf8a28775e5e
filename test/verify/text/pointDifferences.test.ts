import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const codes = (text: string) => wrongIn(text).map(([code, printed]) => `${code} ${printed}`);

describe("points that are not called percentage points", () => {
  it.each([
    // 94 - 90 = 4; 90 - 86 = 4; 84 - 81 = 3
    ["6", "We reached 94%, 6 points above the target of 90%."],
    ["6", "Our target is 90%; we reached 86%, 6 points below it."],
    ["5", "Satisfaction rose from 81% to 84%, up 5 points."],
    ["5", "ارتفع الرضا من 81% إلى 84%، أي بزيادة 5 نقاط."],
  ])("are those between two percentages: %s, %s", (points, text) =>
    expect(codes(text)).toEqual([`difference-mismatch ${points}`]),
  );

  it.each([
    "We reached 94%, 4 points above the target of 90%.",
    "Satisfaction rose from 81% to 84%, up 3 points.",
    "ارتفع الرضا من 81% إلى 84%، أي بزيادة 3 نقاط.",
    // Of an index or a score, or from another time.
    "Satisfaction rose from 81% to 84%, and the index gained 5 points.",
    "Satisfaction rose from 81% to 84%, up 0.2 points to 4.3 out of 5.",
    "Satisfaction was 84%, up 5 points; 62% of callers were men.",
    "Satisfaction rose to 84%, up 5 points, and the closure rate to 81%.",
    "بلغ الرضا 84%، بارتفاع 5 نقاط عن العام الماضي، مقابل 81% لنسبة الإغلاق.",
    "We reached 94%, 6 percentage points above last year; the target was 90%.",
    "The target was 90% and we reached 86%, 6 points below last year.",
  ])("or of something else: %s", (text) => expect(codes(text)).toEqual([]));
});
