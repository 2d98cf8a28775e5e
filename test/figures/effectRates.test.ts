import { expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

// Complaints halve, and so do contacts: nothing changed per contact. February is in neither window.
const report = (contacts: Readonly<Record<string, number>>): FeedbackReport => ({
  period: "2021-Q1",
  channels: [{ id: "calls", kind: "phone", counts: "call", months: contacts }],
  causes: [
    {
      id: "visits",
      name: { ar: "مراجعة المقرات", en: "Visits" },
      months: { "2021-01": 310, "2021-02": 9, "2021-03": 155 },
    },
  ],
  initiatives: [
    { id: "online", title: { ar: "خدمة رقمية", en: "Online" }, addresses: ["visits"], liveDate: "2021-02-10" },
  ],
});
const halved = report({ "2021-01": 62_000, "2021-02": 40_000, "2021-03": 31_000 });
const value = (of: FeedbackReport, measure: string) => {
  const { result } = figureById(of, `initiatives/online/2021-Q1/${measure}`);
  return result.status === "ok" ? result.value : result.reason;
};

it("is a rate per 1,000 contacts in the same windows: 310 of 62,000 and 155 of 31,000 are 5.0 each", () => {
  expect(value(halved, "change-per-day")).toEqual({ numerator: -1, denominator: 2 });
  expect(value(halved, "before-contacts")).toBe(62_000);
  expect(value(halved, "after-per-1000-contacts")).toEqual({ numerator: 1, denominator: 200 });
  expect(value(halved, "change-per-contact")).toEqual({ numerator: 0, denominator: 1 });
  expect(explainFigure(halved, "initiatives/online/2021-Q1/before-per-1000-contacts", { language: "en" })).toMatch(
    /^5\.0 = 310 ÷ 62,000 × 1,000/,
  );
  expect(figureById(halved, "initiatives/online/2021-Q1/change-per-contact").result.caveats).toEqual([
    "association",
    "excluded-month",
    "different-units",
  ]);
});

it("is explained by terms from which it can be worked out again, not by rounded ones", () => {
  const of = report({ "2021-01": 61_000, "2021-02": 1, "2021-03": 31_000 });
  const explained = (measure: string, language: "ar" | "en" = "en") =>
    explainFigure(of, `initiatives/online/2021-Q1/${measure}`, { language }).split("\n")[0];
  expect(explained("before-per-day")).toBe("10.0 = 310 ÷ 31");
  // 155 of 310 in months of 31 days each.
  expect(explained("change-per-day")).toBe("-50.00% = (155 ÷ 31 - 310 ÷ 31) ÷ (310 ÷ 31)");
  // 155 × 61,000 ÷ (31,000 × 310) is 61 ÷ 62; the rates are printed as 5.0 and 5.1.
  expect(explained("change-per-contact")).toBe("-1.61% = (155 ÷ 31,000 - 310 ÷ 61,000) ÷ (310 ÷ 61,000)");
  expect(explained("change-per-day", "ar")).toBe("-٥٠٫٠٠٪ = (١٥٥ ÷ ٣١ - ٣١٠ ÷ ٣١) ÷ (٣١٠ ÷ ٣١)");
});

it("is left out where the contacts of a month are missing, or there were none before", () => {
  const ids = (of: FeedbackReport) => figures(of).map(({ measure }) => measure);
  expect(ids(report({ "2021-01": 62_000 }))).not.toContain("change-per-contact");
  expect(ids(report({ "2021-01": 62_000 }))).toContain("change-per-day");
  expect(ids(report({ "2021-01": 0, "2021-02": 1, "2021-03": 5 }))).not.toContain("change-per-contact");
});

it("lists what it rests on, also the contacts of a comparative month", () => {
  const april = { ...report({ "2021-01": 62_000, "2021-02": 1, "2021-03": 31_000, "2021-04": 8 }), period: "2021-04" };
  const catalogue = figures(april);
  const known = new Set(catalogue.map(({ id }) => id));
  expect(known.size).toBe(catalogue.length);
  expect(catalogue.flatMap(({ inputs }) => inputs).filter((id) => !known.has(id))).toEqual([]);
  expect(known).toContain("contacts/2021-01");
});

it.each(LANGUAGES)("stands in the summary, ties out and reconciles, in %s", (language) => {
  const text = renderText(summarize(halved, { language }), { bidi: "none" });
  expect(text).toMatch(language === "en" ? /down 50\.00%\t5\.0\t5\.0\tno change/ : /انخفاض ٥٠٫٠٠٪\t٥٫٠\t٥٫٠\tدون تغير/);
  expect(tieOut(text, halved)).toMatchObject({ status: "passed", findings: [] });
  const rate = "initiatives/online/2021-Q1/after-per-1000-contacts";
  const check = (printed: string) => reconcile({ ...halved, published: [{ figure: rate, printed }] }).status;
  expect([check("5.0"), check("4.9")]).toEqual(["passed", "failed"]);
});
