import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { deskQuarter } from "./tie/deskQuarter.js";

// April, May and June: calls 41,207 + 38,964 + 45,318 = 125,489 (before 118,530), e-mails 19,091 (before 20,244).
const outcomes = (page: string) =>
  tieOut(page, deskQuarter).entries.flatMap(({ text, outcome }) =>
    outcome === "classed" ? [] : [`${text} ${outcome}`],
  );

describe("a count that others are higher or lower than", () => {
  it.each([
    ["The number of calls in April, at 41,207, was higher than in May (38,964) but lower than in June (45,318)."],
    ["Calls in June (45,318) were higher than in May (38,964)."],
    ["Calls were lower in May (38,964) than in April (41,207)."],
    ["Calls were higher than in the first quarter (118,530)."],
    ["Calls in June (45,318) were higher than in May (16.3%)."],
    ["Calls in June (45,318) were higher than in May by 6,354 (16.3%)."],
    ["كانت المكالمات في يونيو (45,318) أعلى منها في مايو (38,964)."],
  ])("is a level, of what is named before it: %s", (page) => {
    expect(outcomes(page).filter((each) => !each.endsWith(" matched"))).toEqual([]);
  });

  it.each([
    ["Calls in June (45,318) were higher than in May (39,864).", "39,864 contradicted"],
    ["Calls in June (45,318) were higher than in April (38,964).", "38,964 contradicted"],
    ["Calls in June (45,318) were lower than in May (38,964).", "38,964 contradicted"],
    ["Calls were higher in May (38,964) than in April (41,207).", "41,207 contradicted"],
    ["Calls in May (38,964) were higher than in April (5.4%).", "5.4% contradicted"],
    ["كانت المكالمات في يونيو (45,318) أعلى منها في مايو (39,864).", "39,864 contradicted"],
  ])("is held to it: %s", (page, outcome) => {
    expect(outcomes(page)).toContain(outcome);
  });
});

describe("what one exceeds another by", () => {
  it.each([
    ["Calls in June exceeded those in May by 6,354 (16.3%).", "6,354 matched", "16.3% matched"],
    ["Calls in June exceeded those in May by 6,534 (16.3%).", "6,534 contradicted", "16.3% matched"],
    ["Calls in June exceeded those in May by 6,354 (13.6%).", "6,354 matched", "13.6% contradicted"],
    ["Calls in Q2 exceeded those of Q1 by 6,959.", "6,959 matched"],
    ["Calls outnumbered e-mails by 106,398.", "106,398 derived"],
    ["Calls outnumbered e-mails by 106,389.", "106,389 contradicted"],
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

it.each([
  ["Compared with the first quarter 6,959 more calls came in.", "6,959 matched"],
  ["Compared with the first quarter 118,530 more calls came in.", "118,530 unexplained"],
  ["Compared with the first quarter 1,153 fewer e-mails came in.", "1,153 matched"],
])("takes what came more than in a period for the change from it: %s", (page, ...expected) => {
  expect(outcomes(page)).toEqual(expected);
});

it.each([
  ["Of every 100 contacts 81 are calls, 12 e-mails and 7 visits.", "81 matched", "12 matched", "7 matched"],
  ["Of every 100 contacts 81 are calls, 21 e-mails and 7 visits.", "81 matched", "21 contradicted", "7 matched"],
  ["من كل 100 تواصل 81 مكالمة و12 رسالة بريد إلكتروني و9 زيارات.", "81 matched", "12 matched", "9 contradicted"],
])("takes every part of a hundred for a share: %s", (page, ...expected) => {
  expect(outcomes(page)).toEqual(expected);
});
