import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { checkText } from "../../src/verify/checkText.js";
import { tieOut } from "../../src/verify/tieOut.js";

const IDS = ["water", "roads", "lights", "parks"] as const;
const names = { water: "Water", roads: "Roads", lights: "Lights", parks: "Parks" };
/** Counts of the categories and, under the same names, of the causes. */
const report = (counts: readonly number[], cases: number, isMultiCoded = false): FeedbackReport => {
  const parts = counts.map((count, at) => ({ id: IDS[at] ?? "", count, name: { en: names[IDS[at] ?? "water"] } }));
  return {
    period: "2024-Q1",
    channels: [],
    tickets: {
      basis: "events",
      asOf: "2024-03-31",
      open: 0,
      closed: cases,
      breakdowns: [
        { id: "kinds", by: "category", multiCoded: isMultiCoded, parts, ...(isMultiCoded ? { cases } : {}) },
      ],
    },
    causes: parts.map(({ id, name, count }) => ({ id, name, tickets: count })),
    causeCases: cases,
    causesMultiCoded: isMultiCoded,
  };
};
const NOTES: Readonly<Record<Language, string>> = {
  ar: "لا يساوي مجموع النسب المذكورة مئة في المئة بسبب التقريب.",
  en: "Because of rounding, the printed shares do not add up to exactly one hundred per cent.",
};
/** The blocks of a page that is true in its own eyes, too. */
const blocksOf = (of: FeedbackReport, language: Language = "en"): readonly string[] => {
  const text = renderText(summarize(of, { language }), { bidi: "none" });
  expect(tieOut(text, of)).toMatchObject({ status: "passed", findings: [] });
  expect(checkText(text).findings).toEqual([]);
  return text.trimEnd().split("\n\n");
};

describe("the shares of a breakdown and of causes", () => {
  it("are said to be rounded where they add up to less or more than a hundred", () => {
    // A third each is 33.33 %: 99.99 % in all.
    for (const language of LANGUAGES) {
      const blocks = blocksOf(report([1, 1, 1], 3), language);
      const places = blocks.flatMap((block, at) =>
        block === NOTES[language] ? [blocks[at - 1]?.split("\n").length] : [],
      );
      expect(places).toEqual([4, 4]);
    }
    // 1 of 6 is 16.67 %, three times 50.01 %, and 3 of 6 50 %.
    expect(blocksOf(report([1, 1, 1, 3], 6))).toContain(NOTES.en);
  });

  it("are not where they add up, as they are or as printed, or where a ticket may be in several", () => {
    expect(blocksOf(report([1, 1, 2], 4))).not.toContain(NOTES.en);
    expect(blocksOf(report([1, 1, 1], 3, true))).not.toContain(NOTES.en);
    // Two of the three coded cases have no cause: no rounding makes 33.33 % of the whole.
    const { tickets: _, ...coded } = report([1], 3);
    expect(blocksOf(coded)).not.toContain(NOTES.en);
  });

  it("have as many decimals as the smallest of them needs", () => {
    // 1 of a million is 0.0001 %.
    const blocks = blocksOf(report([999_989, 10, 1, 0], 1_000_000));
    const rows = (at: number): readonly string[] =>
      (blocks.find((block) => block.startsWith(["Tickets by category", "Cause\t"][at] ?? "")) ?? "")
        .split("\n")
        .slice(1);
    expect(rows(0)).toEqual([
      "Water\t999,989\t99.9989%",
      "Roads\t10\t0.0010%",
      "Lights\t1\t0.0001%",
      "Parks\t0\t0.0000%",
    ]);
    expect(rows(1)).toEqual([
      "Water\t999,989\t99.9989%\t999,989\t99.9989%",
      "Roads\t10\t0.0010%\t999,999\t99.9999%",
      "Lights\t1\t0.0001%\t1,000,000\t100.0000%",
      "Parks\t0\t0.0000%\t1,000,000\t100.0000%",
    ]);
  });

  it("have them with those of parts together", () => {
    const { tickets, period, channels } = report([999_989, 10, 1, 0], 1_000_000);
    const rollUps = [{ id: "rest", name: { en: "Other than water" }, parts: IDS.slice(1) }];
    const breakdowns = (tickets?.breakdowns ?? []).map((breakdown) => ({ ...breakdown, rollUps }));
    const blocks = blocksOf({ period, channels, tickets: { ...tickets, breakdowns } });
    expect(blocks.join("\n")).toContain("\nOther than water\t11\t0.0011%");
    expect(blocks).not.toContain(NOTES.en);
  });
});
