import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { housingQuarter } from "./tie/housingQuarter.js";

// April, May and June: calls 41,207 + 38,964 + 45,318 = 125,489 (before 118,530), e-mails 19,091 (before 20,244).
const outcomes = (page: string) =>
  tieOut(page, housingQuarter).entries.flatMap(({ text, outcome }) =>
    outcome === "classed" ? [] : [`${text} ${outcome}`],
  );

describe("what one exceeds another by", () => {
  it.each([
    ["Calls in June exceeded those in May by 6,354 (16.3%).", "6,354 matched", "16.3% matched"],
    ["Calls in June exceeded those in May by 6,534 (16.3%).", "6,534 contradicted", "16.3% matched"],
    ["Calls in June exceeded those in May by 6,354 (13.6%).", "6,354 matched", "13.6% contradicted"],
    ["Calls in Q2 exceeded those of Q1 by 6,959.", "6,959 matched"],
    ["Calls outnumbered e-mails by 106,398.", "106,398 derived"],
    ["Calls outnumbered e-mails by 106,389.", "106,389 unexplained"],
    ["Calls exceeded 125,000 in the quarter.", "125,000 matched"],
    ["زادت المكالمات في يونيو عن مايو بـ6,354 مكالمة.", "6,354 matched"],
  ])("is told as a change: %s", (page, ...expected) => {
    expect(outcomes(page)).toEqual(expected);
  });
});

describe("a number that words only bound", () => {
  it.each([
    ["More than 125,000 calls came in.", "125,000 matched"],
    ["More than 6,000 calls came in.", "6,000 contradicted"],
    ["More than 6,315 people called us in Q2 2023.", "6,315 unexplained"],
    ["Calls rose by more than 6,900 in the second quarter.", "6,900 matched"],
    ["More than 6,900 calls more than in the first quarter came in.", "6,900 matched"],
    ["وردنا أكثر من 125,000 مكالمة.", "125,000 matched"],
    ["وردنا أكثر من 6,315 مكالمة.", "6,315 contradicted"],
    ["تلقينا ما يزيد على 125,000 مكالمة.", "125,000 matched"],
    ["تلقينا ما يزيد على 6,500 مكالمة.", "6,500 contradicted"],
  ])("is no change for them: %s", (page, outcome) => {
    expect(outcomes(page)).toEqual([outcome]);
  });
});
