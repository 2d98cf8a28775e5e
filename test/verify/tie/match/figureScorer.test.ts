import { describe, expect, it } from "vitest";
import { figures } from "../../../../src/figures/figures.js";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { candidateOf } from "../../../../src/verify/tie/match/candidateOf.js";
import { figureScorer } from "../../../../src/verify/tie/match/figureScorer.js";
import { type Claims, NO_CLAIMS } from "../../../../src/verify/tie/place/Claims.js";
import type { Context } from "../../../../src/verify/tie/place/Context.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

// What is rated has tickets, too, so that its name alone says nothing.
const report: FeedbackReport = {
  ...careQuarter,
  tickets: {
    basis: "events",
    asOf: "2024-09-30",
    open: 1873,
    closed: 38_412,
    subsets: [{ id: "complaint", count: 24_110, partOf: "tickets" }],
    breakdowns: [
      {
        id: "body",
        by: "agency",
        of: "total",
        parts: [
          { id: "hospitals", name: { ar: "المستشفيات", en: "Hospitals" }, count: 25_000 },
          { id: "centres", name: { ar: "مراكز الرعاية", en: "Primary care centres" }, count: 15_285 },
        ],
      },
    ],
  },
};
// 3,000 of 4,000 were satisfied with hospitals, 75 %.
const before: FeedbackReport = {
  period: "2024-Q2",
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2024-Q2": 900_000 } }],
  satisfaction: [
    {
      id: "hospitals",
      agency: { ar: "المستشفيات", en: "Hospitals" },
      scale: { min: 1, max: 5 },
      ratings: { 2: 1000, 5: 3000 },
      topBoxFrom: 4,
      asked: 20_000,
    },
  ],
};
const found = (text: string) =>
  tieOut(text, report, { earlier: [before] }).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("a part that is named right beside a number", () => {
  it("is what it is of, though a sentence before names another", () => {
    expect(found("There were 24,110 complaints. Satisfaction with hospitals was 80.0%.")).toEqual([
      "24,110 matched tickets/complaint/2024-Q3",
      "80.0% matched satisfaction/hospitals/2024-Q3/top-box",
    ]);
    expect(found("بلغت الشكاوى 24,110 شكوى. وبلغت نسبة الرضا عن المستشفيات 85.0%.")).not.toContain(
      "85.0% matched satisfaction/centres/2024-Q3/top-box",
    );
  });

  it("is that of the level, too, to which it came", () => {
    expect(found("بلغت الشكاوى 24,110 شكوى. وتحسنت نسبة الرضا عن المستشفيات من 75.0% إلى 80.0%.")).toEqual([
      "24,110 matched tickets/complaint/2024-Q3",
      "75.0% matched satisfaction/hospitals/2024-Q2/top-box",
      "80.0% matched satisfaction/hospitals/2024-Q3/top-box",
    ]);
    expect(found("بلغت الشكاوى 24,110 شكوى. وتحسنت نسبة الرضا عن المستشفيات من 75.0% إلى 85.0%.")).not.toContain(
      "85.0% matched satisfaction/centres/2024-Q3/top-box",
    );
  });
});

describe("tickets by another name", () => {
  const reading = {
    kind: "number",
    script: "latn",
    text: "533",
    span: { start: 0, end: 3 },
    value: 533,
    units: 533,
    decimals: 0,
  } as const;
  const context = (claims: Partial<Claims>, noun: string): Context => ({
    noun,
    key: undefined,
    keys: [],
    head: undefined,
    subject: undefined,
    bound: undefined,
    period: undefined,
    periods: [],
    isOpen: false,
    measures: [],
    direction: undefined,
    role: undefined,
    text: "",
    isStrict: false,
    claims: { ...NO_CLAIMS, ...claims },
    isHeaded: false,
    share: undefined,
    cell: false,
    isOfOne: false,
    isTarget: false,
  });
  const scoreOf = (id: string, claims: Partial<Claims>, noun = "complaint") => {
    const figure = figures(report).find((each) => each.id === id);
    return (
      figure && figureScorer(reading, context(claims, noun), report.period)(candidateOf(figure, undefined, false, true))
    );
  };

  it("are no worse told where they, or a part of them, are named", () => {
    const all = "tickets/2024-Q3/total";
    expect(scoreOf(all, { subjects: ["tickets"] })).toBe((scoreOf(all, {}) ?? 0) + 5);
    const part = "tickets/body/hospitals/2024-Q3";
    expect(scoreOf(part, { parts: ["tickets/body/hospitals"] })).toBe((scoreOf(part, {}, "ticket") ?? 0) + 3);
    expect(scoreOf(part, { parts: ["tickets/body/centres"] })).toBe(scoreOf(part, {}));
  });
});
