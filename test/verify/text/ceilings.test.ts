import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const wrongIn = (text: string) => {
  const { findings, checks } = checkText(text);
  const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return [
    errors,
    checks.filter(({ kind }) => kind === "bound").map(({ operands: [row] }) => text.slice(row?.start, row?.end)),
  ];
};

const MONTHS = "July: 641\nAugust: 688\nSeptember: 723\nOctober: 655";
const OFFICES = "وردت 2,060 شكوى إلى أربعة مكاتب، وهي الشمال (720)، والجنوب (510)، والشرق (450)، والغرب (380).";

describe("what none of a list is said to have reached", () => {
  it.each([
    [`In no month did the office take more than 700 reports.\n${MONTHS}`, ["723"]],
    [`${MONTHS}\nNone of the four months brought more than 700 reports.`, ["723"]],
    [`${OFFICES} ولم يسجل أي من المكاتب الأربعة أكثر من 600 شكوى.`, ["720"]],
    ["At no desk were there over 500 complaints: north 567, south 412, east 389.", ["567"]],
    ["لا يوجد فرع فيه أكثر من ٥٠٠ شكوى: الشمال ٥٦٧ والجنوب ٤١٢ والشرق ٣٨٩.", ["٥٦٧"]],
  ])("is wrong where one did: %s", (text, beyond) => {
    expect(wrongIn(text)).toEqual([["bound-mismatch"], beyond]);
  });

  it.each([
    `In no month did the office take more than 730 reports.\n${MONTHS}`,
    `${OFFICES} ولم يسجل أي من المكاتب الأربعة أكثر من 800 شكوى.`,
    // Of another year, of each day, or of most of the list.
    `In no month of 2021 did the office take more than 700 reports.\n\nReports in 2024\n${MONTHS}`,
    `In no month did the office take more than 650 reports from abroad.\n${MONTHS}`,
    `In some months the office took more than 700 reports.\n${MONTHS}`,
  ])("is no error otherwise: %s", (text) => {
    expect(wrongIn(text)[0]).toEqual([]);
  });

  it.each([
    "No branch had more than 500 complaints: north 467, south 412, east 389.",
    "Not one branch exceeded 500 complaints: north 467, south 412, east 389.",
    "None of the branches had 500 complaints or more: north 467, south 412, east 389.",
    "No month had fewer than 4,500 calls: January 4,812, February 4,655, March 4,903.",
    "لم يسجل أي فرع أكثر من 500 شكوى: الشمال 467 والجنوب 412 والشرق 389.",
    "ليس هناك فرع تلقى أكثر من ٥٠٠ شكوى: الشمال ٤٦٧ والجنوب ٤١٢ والشرق ٣٨٩.",
    // The list divides them, and its first name is not that of the bound.
    "More than 500 complaints came in: north 467, south 412, east 389.",
  ])("is not said to have been reached by the first of them: %s", (text) => {
    expect(wrongIn(text)[0]).toEqual([]);
  });

  it("is of neither of two lists", () => {
    const text = `In no month did the office take more than 700 reports.\n${MONTHS}\n\nVisits\nJuly: 801\nAugust: 820\nSeptember: 640`;
    expect(wrongIn(text)[0]).toEqual([]);
  });
});
