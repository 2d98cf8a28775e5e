import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { springQuarter } from "./tie/springQuarter.js";

const faults = (page: string) =>
  tieOut(page.startsWith("<") ? readHtml(page) : page, springQuarter).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("a column or row of a period of which the report has no figure", () => {
  it.each([
    "| Channel | Q3 2023 |\n|---|---|\n| Calls | 26,310 |",
    "| Channel | Q2 2022 |\n|---|---|\n| Calls | 26,310 |",
    "| Channel | Year 2022 |\n|---|---|\n| Calls | 26,310 |",
    "| Channel | First half of 2023 |\n|---|---|\n| Calls | 26,310 |",
    "| Channel | July–September 2023 |\n|---|---|\n| Calls | 26,310 |",
    "Channel;Q3 2023\nCalls;26,310",
    "Channel\tCalls\nQ3 2023\t26,310\nQ2 2023\t26,310",
    "<table><tr><th>Channel<th>Q4 2023<tr><td>Calls<td>26,310</table>",
    "القناة\tالربع الثالث 2023\nالمكالمات\t26,310",
    "القناة\tالربع الثاني 2022\nالمكالمات\t26,310",
    "النصف الأول 2023\tالقناة\n26,310\tالمكالمات",
    "Second quarter of 2023\n\n| Channel | Q3 2023 |\n|---|---|\n| Calls | 26,310 |",
  ])("has none of another: %s", (page) => {
    expect(faults(page)).toEqual(["26,310 contradicted"]);
  });

  it.each([
    ["| Channel | April | May | July |\n|---|---|---|---|\n| Calls | 8,140 | 8,755 | 9,415 |", "9,415"],
    ["| Month | Calls |\n|---|---|\n| April 2023 | 8,140 |\n| August 2023 | 8,755 |", "8,755"],
    ["الشهر\tالمكالمات\nأبريل\t8,140\nيوليو\t8,755", "8,755"],
    ["| | Q2 2023 | Q2 2022 |\n|---|---|---|\n| Closed | 5,260 | 5,390 |", "5,390"],
    ["| | Q2 2023 | Q3 2023 |\n|---|---|---|\n| Open | 1,730 | 1,730 |", "1,730"],
  ])("is one wrong among right ones: %s", (page, wrong) => {
    expect(faults(page)).toEqual([`${wrong} contradicted`]);
  });

  it.each([
    // What the report does not know is not wrong.
    ["| Channel | Q2 2022 | Q2 2023 |\n|---|---|---|\n| Calls | 24,870 | 26,310 |", ["24,870 unexplained"]],
    ["القناة\tالربع الثاني 2022\tالربع الثاني 2023\nالمكالمات\t24,870\t26,310", ["24,870 unexplained"]],
    ["| Channel | Q2 2023 | Target Q3 2023 |\n|---|---|---|\n| Calls | 26,310 | 26,310 |", []],
    // A half that ends with the quarter has what was open then, and what added up until then.
    ["| | H1 2023 |\n|---|---|\n| Calls | 49,390 |\n| Open tickets | 1,730 |", []],
    ["القناة\tالنصف الأول 2023\nالمكالمات\t49,390", []],
    ["| Channel | 2023 |\n|---|---|\n| Calls | 26,310 |", []],
    ["| Channel | Number, published July 2023 |\n|---|---|\n| Calls | 26,310 |", []],
    ["| Quarter | Calls |\n|---|---|\n| Q2 2023 (revised in August 2023) | 26,310 |", []],
    ["| Channel | Jan–Mar 2023 | Apr–Jun 2023 |\n|---|---|---|\n| Calls | 23,080 | 26,310 |", []],
    ["| القناة | يناير–مارس 2023 | أبريل–يونيو 2023 |\n|---|---|---|\n| المكالمات | 23,080 | 26,310 |", []],
    ["| Tickets | Number |\n|---|---|\n| Brought forward from March | 1,580 |\n| Opened | 5,390 |", []],
  ] as const)("may stand beside them, or be told aside: %s", (page, open) => {
    expect(faults(page)).toEqual(open);
  });
});

describe("a column or row of several months that are no period", () => {
  it.each([
    "Channel\tApr-May 2023\tJune 2023\nCalls\t8,140\t9,415",
    "القناة\tأبريل ومايو 2023\tيونيو 2023\nالمكالمات\t8,140\t9,415",
    "Channel\tMay & June 2023\tApril 2023\nCalls\t8,140\t8,140",
  ])("has the number of none of them: %s", (page) => {
    expect(faults(page)).toEqual(["8,140 contradicted"]);
  });
  it.each([
    "Channel\tApr-May 2023\tJune 2023\nCalls\t16,895\t9,415",
    "الشهر\tالمكالمات\nأبريل ومايو 2023\t16,895\nيونيو 2023\t9,415",
    "Month\tCalls\nApril and May 2023\t16,895\nJune 2023\t9,415",
  ])("has one that the report does not know: %s", (page) => {
    expect(faults(page)).toEqual(["16,895 unexplained"]);
  });
  it.each([
    "Channel\tFrom April to June 2023\nCalls\t26,310",
    "القناة\tمن أبريل إلى يونيو 2023\nالمكالمات\t26,310",
    "Period\tCalls\nApril 2023 to June 2023\t26,310",
    "Channel\tApr 2023\tMay 2023\tChange Apr-May 2023\nCalls\t8,140\t8,755\t7.6%",
  ])("is of the quarter where they are one, or of what changed: %s", (page) => {
    expect(faults(page)).toEqual([]);
  });
});

describe("a column of a year that is parts of two", () => {
  it.each([
    "Channel\t2023/2024\nCalls\t26,311",
    "القناة\tعام 2023/2024\nالمكالمات\t26,311",
    "Channel\tFY 2022/23\nCalls\t26,311",
  ])("holds what the report does not know: %s", (page) => {
    expect(faults(page)).toEqual(["26,311 unexplained"]);
  });
});
