import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import type { CountBasis } from "../../src/model/lists.js";

// 91 days, then 92.
const quarter = (period: string, asOf: string, basis: CountBasis) => ({
  period,
  channels: [],
  tickets: { basis, asOf, open: 10, closed: 90 },
  causes: [{ id: "delays", name: { en: "Delays" }, tickets: 46 }],
  causeCases: 100,
});
const pair = (former: CountBasis, basis: CountBasis) => [
  quarter("2024-Q2", "2024-06-30", former),
  quarter("2024-Q3", "2024-09-30", basis),
];
const measuresOf = (reports: ReturnType<typeof pair>, force = false) =>
  seriesFigures(reports, { force }).flatMap(({ measure, id }) =>
    measure.startsWith("quarter-change") && !id.startsWith("contacts") ? [`${id.split("/")[0]} ${measure}`] : [],
  );

describe("a stock of tickets", () => {
  it("has no days: 100 after 100 fell in no way, nor did a cause of them", () => {
    const [compared] = compareSeries(pair("stock", "stock"));
    const same = { outcome: "no-change", absolute: 0, percent: { numerator: 0, denominator: 1 }, signFlip: false };
    expect(compared?.tickets).toMatchObject({ status: "ok", value: same, caveats: [] });
    expect(compared?.tickets.status === "ok" && Object.keys(compared.tickets.value)).toEqual(Object.keys(same));
    expect(compared?.causes[0]?.tickets).toMatchObject({ value: same, caveats: [] });
    const none = ["tickets quarter-change", "tickets quarter-change-percent"];
    const causes = ["causes quarter-change", "causes quarter-change-percent"];
    expect(measuresOf(pair("stock", "stock"))).toEqual([...none, ...causes]);
    expect(measuresOf(pair("events", "stock"), true)).toEqual([...none, ...causes]);
  });

  it("is none where events are counted: 90 of 91 days, then of 92", () => {
    expect(measuresOf(pair("events", "events"))).toContain("tickets quarter-change-percent-per-day");
    // 100/92 after 100/91 is 91/92, less by 1/92.
    const reports = pair("cohort-by-opened", "cohort-by-opened");
    const [compared] = compareSeries(reports);
    expect(compared?.tickets).toMatchObject({ value: { perDay: { numerator: -1, denominator: 92 } } });
  });
});

describe("a comparison forced over a missing month", () => {
  it("says of which days it is, and a mean is of the same: 200 over 91 days, and not over the 61 of April and May", () => {
    const months = { "2024-01": 100, "2024-02": 100, "2024-03": 100, "2024-04": 100, "2024-05": 100 };
    const report = { period: "2024-Q2", channels: [{ id: "calls", kind: "phone", months }] };
    const options = { language: "en", missing: "ignore", force: true } as const;
    const [mean] = explainFigure(report, "contacts/2024-Q2/mean-per-day", options).split("\n");
    expect(mean).toBe("2.2 = 200 ÷ 91");
    const id = "contacts/2024-Q2/quarter-change-percent-per-day";
    const [change, ...notes] = explainFigure(report, id, options).split("\n");
    expect(change).toBe("-33.33% = (200 ÷ 91 - 300 ÷ 91) ÷ (300 ÷ 91)");
    expect(notes).toContain(
      "Some counts or comparisons are of periods that were not complete; changes per day are computed over all their days.",
    );
    expect(explainFigure(report, id, { ...options, language: "ar" })).toContain(
      "تخص فترات غير مكتملة؛ والتغيرات في المتوسط اليومي محسوبة على جميع أيامها.",
    );
  });
});
