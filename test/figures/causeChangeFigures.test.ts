import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const NAMES = {
  delays: { ar: "تأخر المعاملات", en: "Delayed transactions" },
  calls: { ar: "طول انتظار المكالمات", en: "Long waiting for calls" },
  steps: { ar: "غموض الخطوات", en: "Unclear steps" },
  fees: { ar: "الرسوم", en: "Fees" },
} as const;
const quarter = (
  period: string,
  calls: number,
  counts: Partial<Record<keyof typeof NAMES, number>>,
  causeCases: number,
  more: Partial<FeedbackReport> = {},
): FeedbackReport => ({
  period,
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { [period]: calls } }],
  causes: (["delays", "calls", "steps", "fees"] as const).flatMap((id) => {
    const tickets = counts[id];
    return tickets === undefined ? [] : [{ id, name: NAMES[id], tickets }];
  }),
  causeCases,
  ...more,
});
// 2023-Q4 has 92 days, 2024-Q1 and 2024-Q2 have 91.
const first = quarter("2023-Q4", 9200, { delays: 460, calls: 230, fees: 23 }, 800);
const second = quarter("2024-Q1", 9100, { delays: 455, calls: 250, fees: 0 }, 700);
const third = quarter("2024-Q2", 8000, { delays: 546, calls: 125, steps: 41 }, 840);
const series = [third, first, second];
const earlier = [first, second];
const figure = (id: string) => seriesFigures(series).find((each) => each.id === id);
const value = (id: string) => {
  const result = figure(id)?.result;
  return result?.status === "ok" ? result.value : result?.reason;
};

describe("the figures of root causes over a series", () => {
  it("give each cause in each period, with its share: 546 of 840 are 65 %", () => {
    expect(value("causes/delays/2023-Q4")).toBe(460);
    expect(value("causes/delays/2024-Q2/share-of-cases")).toEqual({ numerator: 13, denominator: 20 });
    expect(value("causes/2024-Q1/cases")).toBe(700);
  });

  it("compare tickets in number, percent and per day: 455 in 91 days after 460 in 92 are still 5 a day", () => {
    expect(value("causes/delays/2024-Q1/quarter-change")).toBe(-5);
    expect(value("causes/delays/2024-Q1/quarter-change-percent")).toEqual({ numerator: -1, denominator: 92 });
    expect(value("causes/delays/2024-Q1/quarter-change-percent-per-day")).toEqual({ numerator: 0, denominator: 1 });
    expect(value("causes/calls/2024-Q2/quarter-change-percent")).toEqual({ numerator: -1, denominator: 2 });
  });

  it("compare shares in points: 65 % after 65 % is none, 546/840 - 455/700 = 0; 125/840 - 250/700 = -5/24", () => {
    expect(value("causes/delays/2024-Q2/share-of-cases-quarter-change")).toEqual({ numerator: 0, denominator: 1 });
    // 125/840 = 25/168, 250/700 = 5/14 = 60/168; -35/168 = -5/24.
    expect(value("causes/calls/2024-Q2/share-of-cases-quarter-change")).toEqual({ numerator: -5, denominator: 24 });
    expect(figure("causes/calls/2024-Q2/share-of-cases-quarter-change")).toMatchObject({
      form: "signed-points",
      inputs: ["causes/calls/2024-Q2/share-of-cases", "causes/calls/2024-Q1/share-of-cases"],
    });
  });

  it("fall to 0 where it was coded, and are no change at all where it was not", () => {
    expect(value("causes/fees/2024-Q1/quarter-change-percent")).toEqual({ numerator: -1, denominator: 1 });
    for (const id of ["causes/fees/2024-Q2", "causes/steps/2024-Q2"])
      for (const measure of ["quarter-change", "quarter-change-percent", "share-of-cases-quarter-change"])
        expect(figure(`${id}/${measure}`)).toBeUndefined();
  });

  it("are listed once, each after its inputs", () => {
    const ids = seriesFigures(series).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, inputs } of seriesFigures(series))
      expect(inputs.filter((input) => !ids.slice(0, ids.indexOf(id)).includes(input))).toEqual([]);
  });

  it("explain themselves", () => {
    const explain = (id: string) => explainFigure(third, id, { earlier, language: "en" }).split("\n");
    expect(explain("causes/calls/2024-Q2/quarter-change")[0]).toBe("-125 = 125 - 250");
    expect(explain("causes/calls/2024-Q2/share-of-cases-quarter-change")[0]).toBe(
      "-20.83 percentage points = 125 ÷ 840 - 250 ÷ 700",
    );
    expect(explain("causes/delays/2024-Q1/quarter-change-percent-per-day")[0]).toBe(
      "0.00% = (455 ÷ 91 - 460 ÷ 92) ÷ (460 ÷ 92)",
    );
    expect(explain("causes/calls/2024-Q2/quarter-change")[1]).toContain("Causes were added to the coding");
  });
});

describe("root causes over a series, in words", () => {
  const text = (language: "ar" | "en") => renderText(summarizeSeries(series, { language }), { bidi: "none" });

  it("are tables of tickets, shares and their changes", () => {
    expect(text("en")).toContain(
      [
        "Tickets by root cause\tQ4 2023\tQ1 2024\tQ2 2024",
        "Delayed transactions\t460\t455\t546",
        "Long waiting for calls\t230\t250\t125",
        "Fees\t23\t0\t—",
        "Unclear steps\t—\t—\t41",
        "Coded tickets\t800\t700\t840",
      ].join("\n"),
    );
    // 57.5 %, 65 %, 65 %; 28.75 %, 35.714 %, 14.881 %.
    expect(text("en")).toContain(
      "Delayed transactions\t57.50%\t65.00%\t65.00%\nLong waiting for calls\t28.75%\t35.71%\t14.88%",
    );
    expect(text("en")).toContain("Delayed transactions\tdown 1.09%\tup 20.00%");
    expect(text("en")).toContain("Delayed transactions (mean per day)\tno change\tup 20.00%");
    expect(text("en")).toContain("Fees\tdown to zero\t—");
    expect(text("en")).toContain("Long waiting for calls\tup 6.96\tdown 20.83");
    expect(text("ar")).toContain("التذاكر حسب السبب الجذري\t");
    expect(text("ar")).toContain("طول انتظار المكالمات (في المتوسط اليومي)\t");
    expect(text("ar")).toContain("طول انتظار المكالمات\tزيادة ٦٫٩٦\tانخفاض ٢٠٫٨٣");
  });

  it("name the causes that only one of two periods codes", () => {
    const periods = "in the second quarter of 2024, compared with the first quarter of 2024";
    expect(text("en")).toContain(`- Cause added to the coding ${periods}: Unclear steps.\n`);
    expect(text("en")).toContain(`- Cause no longer coded ${periods}: Fees.\n`);
    const arabicPeriods = "في الربع الثاني من عام ٢٠٢٤م مقارنة بالربع الأول من عام ٢٠٢٤م";
    expect(text("ar")).toContain(`- السبب المضاف إلى التصنيف ${arabicPeriods}: غموض الخطوات.\n`);
    expect(text("ar")).toContain(`- السبب المحذوف من التصنيف ${arabicPeriods}: الرسوم.\n`);
    expect(text("en")).not.toContain("from zero");
  });

  it.each(LANGUAGES.flatMap((language) => NUMERALS.map((numerals) => [language, numerals] as const)))(
    "tie out to the last report with the earlier ones, in %s with %s digits",
    (language, numerals) => {
      for (const render of [renderText, renderMarkdown]) {
        const page = render(summarizeSeries(series, { language, numerals }));
        expect(tieOut(page, third, { earlier })).toMatchObject({ status: "passed", findings: [] });
      }
    },
  );

  it.each([
    ["Delayed transactions\tdown 1.09%", "Delayed transactions\tdown 1.90%"],
    ["Long waiting for calls\tup 6.96", "Long waiting for calls\tup 6.69"],
    ["Long waiting for calls\tup 6.96", "Long waiting for calls\tdown 6.96"],
    ["Delayed transactions\t460", "Delayed transactions\t640"],
  ])("do not tie out where %s is printed as %s", (right, wrong) => {
    const page = text("en").replace(right, wrong);
    expect(page).not.toBe(text("en"));
    expect(tieOut(page, third, { earlier }).status).not.toBe("passed");
  });

  it("are left out where no report codes them, and compared with nothing where one does not", () => {
    const { causes: _, causeCases: __, ...bare } = second;
    const page = renderText(summarizeSeries([bare, third], { language: "en" }), { bidi: "none" });
    expect(page).toContain("Delayed transactions\t—\t546");
    expect(page).not.toContain("Change in the tickets");
    expect(page).not.toContain("added to the coding");
    const { causes: ___, causeCases: ____, ...late } = third;
    expect(renderText(summarizeSeries([bare, late], { language: "en" }))).not.toContain("root cause");
  });
});

describe("printed comparisons of root causes", () => {
  const findings = (...published: readonly (readonly [string, string])[]) =>
    reconcile(
      { ...third, published: published.map(([figure, printed]) => ({ figure, printed })) },
      { earlier },
    ).findings.map(({ code, path, difference }) => [code, path, difference]);

  it("are reconciled", () => {
    expect(
      findings(
        ["causes/calls/2024-Q2/quarter-change", "-125"],
        ["causes/calls/2024-Q2/quarter-change-percent", "-50.0%"],
        ["causes/calls/2024-Q2/share-of-cases-quarter-change", "-20.8"],
      ),
    ).toEqual([]);
    expect(findings(["causes/calls/2024-Q2/quarter-change", "-152"])).toEqual([
      ["printed-figure", "causes/calls/2024-Q2/quarter-change", "-27"],
    ]);
    // -28.0 less -20.8.
    expect(findings(["causes/calls/2024-Q2/share-of-cases-quarter-change", "-28.0"])).toEqual([
      ["printed-figure", "causes/calls/2024-Q2/share-of-cases-quarter-change", "-7.2"],
    ]);
  });

  it("are held to each other: 125 less 250 is no fall of 152", () => {
    const checks = reconcile(
      {
        ...third,
        published: [
          { figure: "causes/calls/2024-Q2", printed: "125" },
          { figure: "causes/calls/2024-Q1", printed: "250" },
          { figure: "causes/calls/2024-Q2/quarter-change", printed: "-152" },
        ],
      },
      { earlier },
    ).checks;
    expect(checks.filter(({ code }) => code === "difference")).toMatchObject([{ outcome: "fail" }]);
  });

  it("and the months of earlier periods against the report of those, unless they are revised", () => {
    const monthly = (march: Cell, more: Partial<FeedbackReport> = {}): FeedbackReport => ({
      period: "2024-Q2",
      channels: [],
      causes: [{ id: "delays", name: NAMES.delays, months: { "2024-03": march, "2024-04": 180 } }],
      ...more,
    });
    const before = { ...monthly(150, { period: "2024-Q1" }) };
    const found = (report: FeedbackReport) =>
      reconcile(report, { earlier: [before] }).findings.map(({ code, path, difference }) => [code, path, difference]);
    expect(found(monthly(150))).toEqual([]);
    expect(found(monthly(155))).toEqual([["comparative", "causes/delays/2024-03", "5"]]);
    expect(found(monthly({ value: 155, status: "revised" }))).toEqual([]);
    expect(found(monthly({ missing: "not-collected" }))).toEqual([]);
    // Counted in another way, they are other tickets.
    expect(found(monthly(155, { causesMultiCoded: true }))).toEqual([]);
    expect(found(monthly(155, { tickets: { basis: "events" } }))).toEqual([]);
  });
});
