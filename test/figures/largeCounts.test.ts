import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const tooLarge = { status: "unavailable", reason: "not-comparable", caveats: expect.arrayContaining(["too-large"]) };
const note = "Some ratios are too large to print; a count that they rest on may be mistaken.";
const page = (report: FeedbackReport) => renderText(summarize(report, { language: "en" }), { bidi: "none" });

describe("a count that is mistaken by its size", () => {
  it("takes away a change per day that no number holds, and nothing else: 31 and 29 days", () => {
    const months = { "2024-01": 1, "2024-02": 300_000_007 };
    const of = (february: number): FeedbackReport => ({
      period: "2024-02",
      channels: [{ id: "c", kind: "phone", months: { ...months, "2024-02": february } }],
    });
    // 3 × 10^14 × 31 passes 2^53 - 1.
    const large = of(3e14);
    expect(figureById(large, "contacts/c/2024-02").result).toMatchObject({ value: 3e14 });
    expect(figureById(large, "contacts/c/2024-02/month-change").result).toMatchObject({ value: 3e14 - 1 });
    for (const end of ["", "-per-day", "-per-working-day"])
      expect(figureById(large, `contacts/c/2024-02/month-change-percent${end}`).result).toMatchObject(tooLarge);
    expect(explainFigure(large, "contacts/c/2024-02/month-change-percent-per-day").split("\n")[0]).toBe("—");
    expect(page(large)).toContain(note);
    // 8 × 10^6 × 31 ÷ 29 are 8.55 × 10^6, and × 23 ÷ 21 working days 8.76 × 10^6.
    expect(page(of(8e6))).not.toContain(note);
    expect(figureById(of(8_999_999), "contacts/c/2024-02/month-change-percent").result).toMatchObject({
      value: { numerator: 8_999_998, denominator: 1 },
    });
  });

  it("is not what takes away a change per working day where a month has none", () => {
    const april = Array.from({ length: 30 }, (_, at) => `2020-04-${String(at + 1).padStart(2, "0")}`);
    const report: FeedbackReport = {
      period: "2020-Q2",
      channels: [{ id: "c", kind: "phone", months: { "2020-04": 10, "2020-05": 20, "2020-06": 30 } }],
    };
    const id = "contacts/c/2020-05/month-change-percent-per-working-day";
    for (const options of [{ holidays: april }, { weekend: [0, 1, 2, 3, 4, 5, 6] as const }]) {
      const { result } = figureById(report, id, options);
      expect(result).toMatchObject({ status: "undefined", reason: "zero-denominator", caveats: [] });
      const shown = renderText(summarize(report, { language: "en", ...options }), { bidi: "none" });
      expect(shown).not.toContain(note);
      expect(tieOut(shown, report, options).findings).toEqual([]);
    }
    // May 2020 has 21 working days.
    expect(explainFigure(report, id, { holidays: april, language: "en" })).toBe(
      "— = (20 ÷ 21 - 10 ÷ 0) ÷ (10 ÷ 0) (nothing to divide by)",
    );
  });

  it("takes away a rate that is no number in six decimals: 7 × 10^12 for 5, which are 1.4 × 10^15 for 1,000", () => {
    const report: FeedbackReport = {
      period: "2024-Q1",
      channels: [{ id: "c", kind: "phone", totals: { "2024-Q1": 7e12 } }],
      bases: [{ id: "s", name: { en: "Services" }, count: 5 }],
    };
    expect(figureById(report, "bases/s/2024-Q1/contacts-per-1000").result).toMatchObject(tooLarge);
    // 7 × 10^12 in 91 days.
    expect(figureById(report, "contacts/2024-Q1/mean-per-day").result).toMatchObject(tooLarge);
    expect(page(report)).toContain("7,000,000,000,000");
    expect(page(report)).toContain(note);
  });

  it("leaves a page that can be tied out: 14 tickets beside 9 × 10^11 contacts", () => {
    const report: FeedbackReport = {
      period: "2024-Q1",
      channels: [{ id: "c", kind: "phone", totals: { "2024-Q1": 9e11 } }],
      tickets: { basis: "events", asOf: "2024-03-31", open: 3, closed: 11 },
    };
    expect(() => tieOut(page(report), report)).not.toThrow();
  });
});
