import { describe, expect, it } from "vitest";
import type { ExplainFigureOptions } from "../../src/figures/ExplainFigureOptions.js";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { initiativeEffect } from "../../src/metrics/initiativeEffect.js";
import type { Cell, Channel, FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";
import type { Language } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";

const base: FeedbackReport = { period: "2021-Q1", channels: [] };
const name = { ar: "سبب", en: "A cause" };
const hidden = { missing: "suppressed" } as const;
const first = (report: FeedbackReport, id: string, language: Language = "en", earlier?: readonly FeedbackReport[]) =>
  explainFigure(report, id, { language, ...(earlier && { earlier }) }).split("\n")[0];
const measure = (more: Partial<SatisfactionMeasure>): SatisfactionMeasure => ({
  id: "notary",
  agency: { ar: "التوثيق", en: "Notary" },
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  bottomBoxTo: 2,
  ratings: { 1: 1, 5: 9 },
  window: "by-rating-time",
  ...more,
});

describe("the explanation of a figure that has no value", () => {
  it("does not work out a share that is withheld, 9 of 10, nor a mean, a net share or a bound", () => {
    const few: FeedbackReport = { ...base, satisfaction: [measure({ minimumRated: 30 })] };
    for (const language of ["ar", "en"] as const)
      for (const end of ["top-box", "bottom-box", "net", "mean", "top-box-low", "top-box-high"])
        expect(first(few, `satisfaction/notary/2021-Q1/${end}`, language)).toBe("—");
    const pooled = { ...few, overallSatisfaction: "counts" } as const;
    expect(explainFigure(pooled, "satisfaction/2021-Q1/top-box", { language: "en" })).toBe(
      "—\nSome measures have few ratings, so that their own indicators of satisfaction and what is worked out of those are withheld.",
    );
  });

  it("adds up no part of a sum whose order is unknown: 60, then 60 and 30 of causes of which one is suppressed", () => {
    const causes = [
      { id: "a", name, tickets: 60 },
      { id: "b", name, tickets: hidden },
      { id: "c", name, tickets: 30 },
    ];
    const report = { ...base, causes, causeCases: 130 };
    expect(first(report, "causes/a/2021-Q1/cumulative")).toBe("— (suppressed)");
    expect(first(report, "causes/c/2021-Q1/cumulative", "ar")).toBe("— (البيانات محجوبة)");
    expect(first(report, "causes/2021-Q1/coded")).toBe("— = 60 + — + 30");
  });

  it("rolls nothing forward by events without what was reopened, which is missing", () => {
    const flow = { broughtForward: 600, opened: 4000, closed: 4530 };
    const report: FeedbackReport = { ...base, tickets: { basis: "events", flow } };
    expect(explainFigure(report, "tickets/2021-Q1/carried-forward", { language: "en" })).toBe(
      "— (not given)\nCounts available: 3 of 4 (not given).",
    );
  });

  it("says that open tickets which the flows leave are suppressed as those are, and does not add them up", () => {
    const flow = { broughtForward: 600, opened: 4000, closed: 4530, reopened: 12 };
    const report: FeedbackReport = { ...base, tickets: { basis: "events", asOf: "2021-03-31", open: hidden, flow } };
    expect(explainFigure(report, "tickets/2021-Q1/carried-forward", { language: "en" })).toBe("— (suppressed)");
  });

  it("subtracts nothing that is not comparable: 8 distinct tickets after 5 events", () => {
    const quarter = (period: string, basis: "events" | "distinct-in-period", closed: number): FeedbackReport => ({
      ...base,
      period,
      tickets: { basis, asOf: "2021-06-30", open: 0, closed },
    });
    const [before, after] = [quarter("2021-Q1", "events", 5), quarter("2021-Q2", "distinct-in-period", 8)];
    for (const end of ["", "-percent", "-percent-per-day", "-percent-per-working-day"])
      expect(first(after, `tickets/2021-Q2/quarter-change${end}`, "ar", [before])).toBe("—");
  });

  it("shows a division by nothing, which is why there is none", () => {
    const report: FeedbackReport = { ...base, tickets: { basis: "events", flow: { opened: 0, closed: 3 } } };
    expect(first(report, "tickets/2021-Q1/clearance-rate")).toBe("— = 3 ÷ 0 (nothing to divide by)");
  });

  it("says in words why there is no change from zero, none of zeros, and no share of nothing, in both languages", () => {
    const months = { "2021-01": 0, "2021-02": 0, "2021-03": 1 };
    const report: FeedbackReport = {
      ...base,
      channels: [{ id: "calls", kind: "phone", months }],
      tickets: { open: 0, closed: 0 },
    };
    const change = (month: string) => `contacts/calls/${month}/month-change-percent`;
    expect(first(report, change("2021-03"))).toBe("— = (1 - 0) ÷ 0 (up from zero)");
    expect(first(report, change("2021-03"), "ar")).toBe("— = (١ - ٠) ÷ ٠ (زيادة من الصفر)");
    expect(first(report, change("2021-02"))).toBe("— = (0 - 0) ÷ 0 (no change)");
    expect(first(report, "tickets/2021-Q1/closure-rate", "ar")).toBe("— = ٠ ÷ ٠ (المقسوم عليه صفر)");
  });

  it("says why a count is not there", () => {
    const report: FeedbackReport = {
      ...base,
      channels: [{ id: "calls", kind: "phone", months: { "2021-01": 1, "2021-02": { missing: "not-applicable" } } }],
      tickets: { open: hidden, closed: { missing: "not-yet-available" } },
    };
    expect(first(report, "tickets/2021-Q1/open")).toBe("— (suppressed)");
    expect(first(report, "tickets/2021-Q1/open", "ar")).toBe("— (البيانات محجوبة)");
    expect(first(report, "tickets/2021-Q1/closed")).toBe("— (not yet available)");
    expect(first(report, "contacts/calls/2021-02", "ar")).toBe("— (لا ينطبق)");
    expect(first(report, "contacts/calls/2021-03")).toBe("— (not given)");
  });
});

describe("the explanation of a figure of which something is missing", () => {
  const months = { "2021-01": 100, "2021-02": { missing: "not-collected" }, "2021-03": 300 } as const;
  const gap: FeedbackReport = { ...base, channels: [{ id: "calls", kind: "phone", months }] };

  it("says of a count taken as 0 that it was not given as that", () => {
    const id = "contacts/calls/2021-02";
    expect(explainFigure(gap, id, { missing: "zero" }).split("\n")[0]).toBe("٠ (لم تُجمع البيانات، وحُسب العدد صفرًا)");
    expect(explainFigure(gap, id, { missing: "zero", language: "en" }).split("\n")[0]).toBe(
      "0 (not collected; counted as zero)",
    );
    expect(explainFigure(gap, "contacts/calls/2021-03", { missing: "zero", language: "en" })).toBe("300 (as given)");
  });

  it("calls no month the largest while one is missing", () => {
    expect(first(gap, "contacts/calls/2021-Q1/peak-month")).toBe("— (not collected)");
    expect(explainFigure(gap, "contacts/calls/2021-Q1/peak-month", { missing: "zero", language: "en" })).toContain(
      "March 2021: the largest of 100, 0 and 300\n",
    );
  });

  it("counts no month that a total alone covers: of January 0 of 1 is there, though the year is 10", () => {
    const totals = { "2021-Q1": 1, "2021-Q2": 2, "2021-Q3": 3, "2021-Q4": 4 };
    const year: FeedbackReport = { period: "2021", channels: [{ id: "calls", kind: "phone", totals }] };
    expect(explainFigure(year, "contacts/calls/2021-01/share-of-period", { language: "en" })).toContain(
      "— = — ÷ 10\nCounts available: 0 of 1 (not given).\n",
    );
  });

  it("says where there is nothing to count", () => {
    const idle = { missing: "not-applicable" } as const;
    const channels = [
      { id: "app", kind: "app", months: { "2020-03": 4, "2021-01": idle, "2021-02": 7, "2021-03": 9 } },
      { id: "chat", kind: "live-chat", totals: { "2021-Q1": idle } },
    ];
    const report: FeedbackReport = { ...base, channels };
    expect(first(report, "contacts/app/2021-02/month-change")).toBe("— = 7 - — (not applicable)");
    expect(first(report, "contacts/app/2021-02/month-change", "ar")).toBe("— = ٧ - — (لا ينطبق)");
    expect(first(report, "contacts/chat/2021-Q1/share-of-channels")).toBe("— = — ÷ 16 (not applicable)");
    expect(first(report, "contacts/app/2021-Q1")).toBe("16 = 7 + 9");
  });
});

describe("the explanation of a sum", () => {
  it("leaves out a month in which there is nothing to count: 1 and 3", () => {
    const months = { "2021-01": 1, "2021-02": { missing: "not-applicable" }, "2021-03": 3 } as const;
    const report: FeedbackReport = { ...base, channels: [{ id: "calls", kind: "phone", months }] };
    expect(first(report, "contacts/calls/2021-Q1")).toBe("4 = 1 + 3");
    expect(first(report, "contacts/calls/2021-Q1/peak-month")).toBe("March 2021: the largest of 1 and 3");
  });

  it("and calls no number the largest of one: there is something to count in March alone", () => {
    const none = { missing: "not-applicable" } as const;
    const months = { "2021-01": none, "2021-02": none, "2021-03": 7 };
    const report: FeedbackReport = { ...base, channels: [{ id: "calls", kind: "phone", months }] };
    expect(first(report, "contacts/calls/2021-Q1/peak-month")).toBe("March 2021: 7");
    expect(first(report, "contacts/calls/2021-Q1/peak-month", "ar")).toBe("مارس ٢٠٢١: ٧");
  });

  it("and a mean and a backlog leave out what does not apply: no score of 1, no reopening", () => {
    const none = { missing: "not-applicable" } as const;
    const flow = { broughtForward: 600, opened: 4000, closed: 4530, reopened: none };
    const ratings = { 1: none, 4: 1, 5: 9 };
    const report: FeedbackReport = {
      ...base,
      tickets: { basis: "events", flow },
      satisfaction: [measure({ ratings })],
    };
    expect(first(report, "satisfaction/notary/2021-Q1/rated")).toBe("10 = 1 + 9");
    expect(first(report, "satisfaction/notary/2021-Q1/mean")).toBe("4.90 = (4 × 1 + 5 × 9) ÷ (1 + 9)");
    expect(first(report, "tickets/2021-Q1/carried-forward")).toBe("70 = 600 + 4,000 - 4,530");
  });

  it("of nothing says so: nobody gave a score of 1 or 2", () => {
    const report: FeedbackReport = { ...base, satisfaction: [measure({ ratings: { 5: 9 } })] };
    expect(first(report, "satisfaction/notary/2021-Q1/dissatisfied")).toBe("0 (there is nothing to add up)");
    expect(first(report, "satisfaction/notary/2021-Q1/dissatisfied", "ar")).toBe("٠ (لا أعداد تُجمع)");
  });
});

it("explains a change of an earlier report over the days of its own comparatives: October and November, 61 days", () => {
  const of = (period: string, months: NonNullable<Channel["months"]>): FeedbackReport => {
    return { period, channels: [{ id: "calls", kind: "phone", months }] };
  };
  const before = { "2022-10": 31, "2022-11": 30, "2022-12": { missing: "not-applicable" } } as const;
  const earlier = [of("2023-Q1", { ...before, "2023-01": 62, "2023-02": 56, "2023-03": 62 })];
  const report = of("2024-Q1", { "2024-01": 1, "2024-02": 1, "2024-03": 1 });
  const id = "contacts/calls/2023-Q1/quarter-change-percent-per-day";
  expect(first(report, id, "en", earlier)).toBe("+100.00% = (180 ÷ 90 - 61 ÷ 61) ÷ (61 ÷ 61)");
  expect(first(report, id, "ar", earlier)).toBe("+١٠٠٫٠٠٪ = (١٨٠ ÷ ٩٠ - ٦١ ÷ ٦١) ÷ (٦١ ÷ ٦١)");
});

it("explains an effect in the report of a month by the cause's own count, which its months contradict: 99, and not 7", () => {
  const causes = [{ id: "visits", name, tickets: 99, months: { "2024-02": 5, "2024-03": 7 } }];
  const initiatives = [
    { id: "online", title: name, addresses: ["visits"], status: "live", liveDate: "2024-03-01" },
  ] as const;
  const report: FeedbackReport = { period: "2024-03", channels: [], causes, initiatives };
  expect(first(report, "initiatives/online/2024-03/after")).toBe("99 = 99");
  // 99 / 31 = 3.19; per day from 5 / 29: 99 × 29 / (31 × 5) - 1 = 2,871 / 155 - 1 = 17.5226.
  expect(first(report, "initiatives/online/2024-03/after-per-day")).toBe("3.2 = 99 ÷ 31");
  expect(first(report, "initiatives/online/2024-03/change-per-day")).toBe("+1,752.26% = (99 ÷ 31 - 5 ÷ 29) ÷ (5 ÷ 29)");
  expect(initiativeEffect(report, "online", { months: 1 })).toMatchObject({ value: { after: { n: 99 } } });
});

describe("the explanation of what is put together from shares", () => {
  const cased = (period: string, tickets: Cell, causeCases: number): FeedbackReport => {
    return { period, channels: [], causes: [{ id: "a", name, tickets }], causeCases };
  };
  const rated = (period: string, ...all: readonly (readonly [low: number, high: number, weight: number])[]) => ({
    period,
    channels: [],
    overallSatisfaction: "weights" as const,
    satisfaction: all.map(([low, high, weight], at) => measure({ id: `m${at}`, ratings: { 1: low, 5: high }, weight })),
  });

  it("gives their counts: 1/3 - 1/6 is 16.67, and 33.33 - 16.67 would be 16.66", () => {
    const [before, after] = [cased("2024-Q1", 1, 6), cased("2024-Q2", 1, 3)];
    const id = "causes/a/2024-Q2/share-of-cases-quarter-change";
    expect(first(after, id, "en", [before])).toBe("+16.67 percentage points = 1 ÷ 3 - 1 ÷ 6");
    expect(first(after, id, "ar", [before])).toBe("+١٦٫٦٧ نقطة مئوية = ١ ÷ ٣ - ١ ÷ ٦");
    // A share of nothing shows that it is one; what is not given stands for itself.
    expect(first(after, id, "en", [cased("2024-Q1", 0, 0)])).toBe("— = 1 ÷ 3 - 0 ÷ 0 (nothing to divide by)");
    expect(first(cased("2024-Q2", hidden, 3), id, "en", [before])).toBe("— = — - 1 ÷ 6");
  });

  it("gives them of what is weighed: 0.1 × 2/3 + 0.2 × 6/7 + 0.7 × 10/13 is 77.66 %, by rounded shares 77.65", () => {
    const report = rated("2024-Q2", [1, 2, 0.1], [1, 6, 0.2], [3, 10, 0.7]);
    // 0.066667 + 0.171429 + 0.538462 = 0.776557.
    expect(first(report, "satisfaction/2024-Q2/top-box")).toBe(
      "77.66% = (2 ÷ 3 × 0.1 + 6 ÷ 7 × 0.2 + 10 ÷ 13 × 0.7) ÷ (0.1 + 0.2 + 0.7)",
    );
  });

  it("gives a weighed share as an exact ratio where it is a term: 2/3, then half of 2/3 and of 1/3", () => {
    const [before, after] = [rated("2024-Q1", [1, 2, 1], [2, 1, 1]), rated("2024-Q2", [1, 2, 1], [1, 2, 1])];
    expect(first(after, "satisfaction/2024-Q2/quarter-change", "en", [before])).toBe(
      "+16.67 percentage points = 2 ÷ 3 - 1 ÷ 2",
    );
    expect(first(after, "satisfaction/m1/2024-Q2/quarter-change", "en", [before])).toBe(
      "+33.33 percentage points = 2 ÷ 3 - 1 ÷ 3",
    );
  });

  it("gives none that are withheld", () => {
    const of = (period: string): FeedbackReport => ({ ...base, period, satisfaction: [measure({ minimumRated: 30 })] });
    const before = { ...of("2020-Q4"), satisfaction: [measure({})] };
    expect(first(of("2021-Q1"), "satisfaction/notary/2021-Q1/quarter-change", "en", [before])).toBe("— = — - 9 ÷ 10");
  });
});

describe("the explanation of what is given", () => {
  it("says a whole number of hours as the page does, with their unit, and the currency of an amount", () => {
    const durations = { firstResponse: { unit: "hour", basis: "working", n: 3, p90: 11 } } as const;
    const initiatives = [{ id: "limit", title: name, amount: { value: 20_000_000, currency: "SAR" } }];
    const report: FeedbackReport = { ...base, tickets: { durations }, initiatives };
    expect(first(report, "tickets/first-response/2021-Q1/p90")).toBe("11 hours (as given)");
    expect(renderText(summarize(report, { language: "en" }), { bidi: "none" })).toMatch(/\t11\n/);
    expect(first(report, "initiatives/limit/2021-Q1/amount")).toBe("20,000,000 SAR (as given)");
  });

  it("says it as the page does, with its own decimals: 81.525 %, 80 %", () => {
    const handling = { serviceLevel: 81.525, firstContactResolution: 80 };
    const report = { ...base, channels: [{ id: "calls", kind: "phone", totals: { "2021-Q1": 10 }, handling }] };
    expect(first(report, "contacts/calls/2021-Q1/service-level")).toBe("81.525% (as given)");
    expect(first(report, "contacts/calls/2021-Q1/service-level", "ar")).toBe("٨١٫٥٢٥٪ (كما ورد)");
    expect(first(report, "contacts/calls/2021-Q1/first-contact-resolution")).toBe("80% (as given)");
    const page = renderText(summarize(report, { language: "en" }), { bidi: "none" });
    expect(page).toContain("81.525%");
    expect(page).toContain("80%");
  });
});

describe("the explanation of a change that is forced", () => {
  const months = {
    "2020-10": 100,
    "2020-11": 100,
    "2020-12": { missing: "not-collected" },
    "2021-01": 100,
    "2021-02": 100,
    "2021-03": 100,
  } as const;
  const report: FeedbackReport = { ...base, channels: [{ id: "calls", kind: "phone", months }] };
  const change = (measure: string, given: FeedbackReport, options: ExplainFigureOptions): string | undefined =>
    explainFigure(given, `contacts/calls/${given.period}/${measure}`, { language: "en", ...options }).split("\n")[0];

  // 300 in 90 days, against the 200 that are there of 92 days, 64 and 66 of them working days: 300 × 92 ÷ (200 × 90) = 1.5333,
  // 300 × 66 ÷ (200 × 64) = 1.5469.
  it("writes what is there of a total that is not whole: 200 of October to December", () => {
    const force = { force: true } as const;
    expect(change("quarter-change", report, force)).toBe("+100 = 300 - 200");
    expect(change("quarter-change-percent", report, force)).toBe("+50.00% = (300 - 200) ÷ 200");
    expect(change("quarter-change-percent-per-day", report, force)).toBe(
      "+53.33% = (300 ÷ 90 - 200 ÷ 92) ÷ (200 ÷ 92)",
    );
    expect(change("quarter-change-percent-per-working-day", report, force)).toBe(
      "+54.69% = (300 ÷ 64 - 200 ÷ 66) ÷ (200 ÷ 66)",
    );
    expect(change("quarter-change-percent", report, { ...force, language: "ar" })).toBe("+٥٠٫٠٠٪ = (٣٠٠ - ٢٠٠) ÷ ٢٠٠");
    expect(change("quarter-change-percent", report, {})).toBe("— = (300 - —) ÷ —");
  });

  it("does so under missing: zero, which makes no 0 of what is suppressed: 100 of July to December", () => {
    const totals = { "2020-Q3": 100, "2020-Q4": hidden, "2021-Q1": 300, "2021-Q2": 200 };
    const half: FeedbackReport = { period: "2021-H1", channels: [{ id: "calls", kind: "phone", totals }] };
    expect(change("half-change", half, { force: true, missing: "zero" })).toBe("+400 = 500 - 100");
  });

  it("does so of the channels in common with a report before: 300 - 200", () => {
    const others: FeedbackReport = {
      ...report,
      channels: [...report.channels, { id: "chats", kind: "live-chat", totals: { "2021-Q1": 9 } }],
    };
    const earlier = [{ ...report, period: "2020-Q4" }];
    expect(
      explainFigure(others, "contacts/2021-Q1/common-quarter-change", { language: "en", force: true, earlier }),
    ).toMatch(/^\+100 = 300 - 200\n/);
  });
});
