import { describe, expect, it } from "vitest";
import { withQuestion } from "../../../../src/verify/tie/place/withQuestion.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";
import { tellDesk } from "../deskHalf.js";
import { lineHalf } from "../lineHalf.js";

const found = (text: string) =>
  tieOut(text, busyQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("an answer that begins with its number", () => {
  it.each([
    ["1. How many tickets are still open?\n318 on 30 September.", "318 matched tickets/2025-Q3/open"],
    ["How many tickets did you close?\n21,475.", "21,475 matched tickets/2025-Q3/closed"],
    ["كم تذكرة أغلقتم وكم بقي مفتوحًا؟\nبلغت التذاكر المغلقة 21,475 تذكرة.", "21,475 matched tickets/2025-Q3/closed"],
    ["How many tickets are still open?\n381 on 30 September.", "381 contradicted tickets/2025-Q3/open"],
  ])("is read with its question: %s", (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  it("is read by itself where words stand before the number, or nothing was asked", () => {
    // "Why" and its line: 0 to 10; "It" stands before the number.
    expect(withQuestion("Why so?\nIt is 5.", 8, 14)).toBe(8);
    expect(withQuestion("So it is.\n5 of us.", 10, 10)).toBe(10);
    expect(withQuestion("Who?\nHow many?\n- 5.", 15, 17)).toBe(5);
  });
});

describe("an answer that begins with a share of cases", () => {
  it("has what the question names", () => {
    const page = (share: string) => `هل تُحل المشكلة من أول اتصال؟\nج: في ${share} من الحالات نعم.`;
    expect(tellDesk(page("78%"))).toEqual(["78% matched contacts/calls/2024-H1/first-contact-resolution"]);
    expect(tellDesk(page("87%")).join()).not.toMatch(/matched/);
  });
});

describe("an answer that begins with its yes or no", () => {
  const tell = (text: string) =>
    tieOut(text, lineHalf).entries.flatMap(({ text: number, outcome, figure = "" }) =>
      outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`],
    );

  it.each([
    "Did the website bring in more than 6,000 contacts?\nIt did: 6,210, up from 5,400 in the first half of 2023.",
    "Was the website used less?\nIt was not: 6,210 contacts came in, after 5,400 in the first half of 2023.",
    "هل زاد استخدام الموقع الإلكتروني؟\nصحيح، بلغت 6,210.",
  ])("has what the question names: %s", (text) => {
    expect(tell(text)).toContain("6,210 matched contacts/site/2024-H1");
    expect(tell(text.replace("6,210", "6,120")).join()).not.toMatch(/6,120 (?:matched|derived)/);
    // 20,100 are the calls.
    expect(tell(text.replace("6,210", "20,100")).join()).not.toMatch(/20,100 matched/);
  });
});
