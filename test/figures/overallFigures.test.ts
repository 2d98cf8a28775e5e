import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import { overallSatisfaction } from "../../src/metrics/overallSatisfaction.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const five = { scale: { min: 1, max: 5 }, topBoxFrom: 4 };
const courts = { ...five, id: "courts", agency: { ar: "المحاكم", en: "Courts" }, ratings: { 1: 1, 5: 9 } };
const notaries = { ...five, id: "notaries", agency: { ar: "التوثيق", en: "Notaries" }, ratings: { 1: 450, 5: 450 } };
const services = { id: "services", name: { ar: "الخدمات المقدمة", en: "Services delivered" }, count: 2000 };
const report: FeedbackReport = {
  period: "2021-Q1",
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2021-Q1": 500 } }],
  tickets: { basis: "events", asOf: "2021-03-31", open: 10, closed: 40 },
  satisfaction: [courts, notaries],
  bases: [services],
};
const pooled: FeedbackReport = { ...report, overallSatisfaction: "counts" };
const weighted: FeedbackReport = {
  ...report,
  satisfaction: [
    { ...courts, weight: 0.75 },
    { ...notaries, weight: 0.25 },
  ],
  overallSatisfaction: "weights",
};
const value = (of: FeedbackReport, id: string) => {
  const { result } = figureById(of, id);
  return result.status === "ok" ? result.value : result.reason;
};

describe("overall satisfaction", () => {
  it("of other scales, or without a weight, is not there, for a reason that no data are missing", () => {
    const other = { ...notaries, scale: { min: 0, max: 10 }, topBoxFrom: 9 };
    const lacking = { ...weighted, satisfaction: [{ ...courts, weight: 0.75 }, notaries] };
    for (const apart of [{ ...pooled, satisfaction: [courts, other] }, lacking]) {
      const ids = figures(apart).map(({ id }) => id);
      expect(ids).not.toContain("satisfaction/2021-Q1/rated");
      expect(ids).not.toContain("satisfaction/2021-Q1/satisfied");
      expect(explainFigure(apart, "satisfaction/2021-Q1/top-box", { language: "en" })).toMatch(
        /^—\nThere is no overall share of the measures/,
      );
      for (const language of LANGUAGES) {
        const text = renderText(summarize(apart, { language }));
        expect(text).not.toMatch(/data are missing|البيانات ناقصة/);
        expect(tieOut(text, apart)).toMatchObject({ status: "passed", findings: [] });
      }
    }
  });

  it("pools counts: 459 of 910, and never averages percentages", () => {
    expect(value(pooled, "satisfaction/2021-Q1/satisfied")).toBe(459);
    expect(value(pooled, "satisfaction/2021-Q1/rated")).toBe(910);
    expect(value(pooled, "satisfaction/2021-Q1/top-box")).toEqual({ numerator: 459, denominator: 910 });
  });

  it("weighs 90 % by 0.75 and 50 % by 0.25 into 80 %", () => {
    expect(value(weighted, "satisfaction/2021-Q1/top-box")).toEqual({ numerator: 4, denominator: 5 });
    expect(explainFigure(weighted, "satisfaction/2021-Q1/top-box", { language: "en" })).toMatch(
      /^80\.00% = \(9 ÷ 10 × 0\.75 \+ 450 ÷ 900 × 0\.25\) ÷ \(0\.75 \+ 0\.25\)/,
    );
  });

  it("is written out without what has no weight", () => {
    const idle = { ...notaries, ratings: { 1: 0 }, weight: 0 };
    const one = { ...weighted, satisfaction: [{ ...courts, weight: 1 }, idle] };
    expect(explainFigure(one, "satisfaction/2021-Q1/top-box", { language: "en" })).toMatch(
      /^90\.00% = \(9 ÷ 10 × 1\) ÷ \(1\)/,
    );
    for (const language of LANGUAGES)
      expect(tieOut(renderText(summarize(one, { language })), one)).toMatchObject({ status: "passed", findings: [] });
  });

  it("has no figure without a declared rule, and no value where a weight or a threshold is missing", () => {
    expect(figures(report).filter(({ id }) => id.startsWith("satisfaction/2021-Q1"))).toEqual([]);
    expect(value({ ...report, overallSatisfaction: "weights" }, "satisfaction/2021-Q1/top-box")).toBe("not-comparable");
    const { topBoxFrom: _, ...unboxed } = courts;
    expect(value({ ...pooled, satisfaction: [unboxed, notaries] }, "satisfaction/2021-Q1/top-box")).toBe(
      "not-comparable",
    );
  });

  it("survives weights over denominators whose product no number holds", () => {
    // Seven shares of about a half, each a different prime below 10,000 in its denominator: their common one has 28 digits.
    const primes = [9973, 9967, 9949, 9941, 9931, 9929, 9923];
    const satisfaction = primes.map((rated) => ({
      ...courts,
      id: `m-${rated}`,
      weight: 1,
      ratings: { 1: (rated - 1) / 2, 5: (rated + 1) / 2 },
    }));
    const share = overallSatisfaction({ ...report, satisfaction }, { by: "weights" });
    // A half and a 1/2n for each: 0.5 + (1/9973 + … + 1/9923)/14 = 0.500050278…
    expect(share.status === "ok" && share.value.numerator / share.value.denominator).toBeCloseTo(0.500050278, 9);
  });
});

describe("rates on a base that the report supplies", () => {
  it("are 250 contacts and 25 tickets per 1,000 services", () => {
    expect(value(report, "bases/services/2021-Q1/contacts-per-1000")).toEqual({ numerator: 1, denominator: 4 });
    expect(value(report, "bases/services/2021-Q1/tickets-per-1000")).toEqual({ numerator: 1, denominator: 40 });
    expect(explainFigure(report, "bases/services/2021-Q1/tickets-per-1000", { language: "en" })).toMatch(
      /^25\.0 = 50 ÷ 2,000 × 1,000/,
    );
  });

  it("are undefined over nothing and unavailable over what is missing", () => {
    const over = (count: 0 | { readonly missing: "suppressed" }) => ({ ...report, bases: [{ ...services, count }] });
    expect(value(over(0), "bases/services/2021-Q1/contacts-per-1000")).toBe("zero-denominator");
    expect(value(over({ missing: "suppressed" }), "bases/services/2021-Q1/contacts-per-1000")).toBe("suppressed");
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  it.each([
    ["pooled", pooled],
    ["weighted", weighted],
  ] as const)("the summary of the %s overall says it and ties out", (_, of) => {
    for (const numerals of NUMERALS) {
      const text = renderText(summarize(of, { language, numerals }), { bidi: "none" });
      const { status, findings } = tieOut(text, of);
      expect(findings).toEqual([]);
      expect(status).toBe("passed");
    }
  });
});

it("says in both languages what was pooled, weighed and set against what", () => {
  const text = (of: FeedbackReport, language: "ar" | "en") => renderText(summarize(of, { language }), { bidi: "none" });
  expect(text(pooled, "en")).toContain("All measures, ratings pooled\t910\t50.44%");
  expect(text(pooled, "ar")).toContain("جميع القياسات مجتمعة\t٩١٠\t٥٠٫٤٤٪");
  expect(text(weighted, "en")).toContain("All measures, by weight\t\t80.00%");
  expect(text(weighted, "ar")).toContain("جميع القياسات مرجّحة بأوزانها\t\t٨٠٫٠٠٪");
  expect(text(report, "en")).toContain("Services delivered\t2,000\t250.0\t25.0");
  expect(text(report, "ar")).toContain("الخدمات المقدمة\t٢٬٠٠٠\t٢٥٠٫٠\t٢٥٫٠");
});

it("reconciles what is printed of it, and finds what is wrong", () => {
  const printed = (of: FeedbackReport, ...figure: readonly string[]) => {
    const published = figure.map((each) => ({ figure: each.split("=")[0] ?? "", printed: each.split("=")[1] ?? "" }));
    return reconcile({ ...of, published }).findings.map(({ code, path, computed }) => [code, path, computed]);
  };
  const overall = "satisfaction/2021-Q1/top-box";
  expect(printed(pooled, `${overall}=50.4%`, "satisfaction/2021-Q1/rated=910")).toEqual([]);
  expect(printed(pooled, `${overall}=70.0%`)).toEqual([["printed-figure", overall, "50.4%"]]);
  expect(printed(weighted, `${overall}=80%`, "bases/services/2021-Q1/contacts-per-1000=250.0")).toEqual([]);
  expect(printed(weighted, `${overall}=70%`)).toEqual([["printed-figure", overall, "80%"]]);
});
