import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/figures/catalogueOf.js";
import { explainFigure } from "../../src/figures/explainFigure.js";
import type { Figure } from "../../src/figures/Figure.js";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import { type FormatFigureOptions, formatFigure } from "../../src/figures/formatFigure.js";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { anyReport } from "./report.js";

const name = { ar: "سبب", en: "A cause" };
const base: FeedbackReport = { period: "2021-Q1", channels: [] };
const written = (report: FeedbackReport, id: string, options: FormatFigureOptions = { language: "en" }) =>
  formatFigure(figureById(report, id), options);
/** In English, then in Arabic. */
const both = (report: FeedbackReport, id: string, options: FormatFigureOptions = {}) =>
  (["en", "ar"] as const).map((language) => written(report, id, { ...options, language }));

describe("a figure of a published quarter, as text", () => {
  const golden = (id: string, options?: FormatFigureOptions) => both(firstQuarter2021, id, options);

  it.each([
    ["contacts/calls/2021-Q1", "649,940", "٦٤٩٬٩٤٠"],
    // 649,940 ÷ 1,086,646 = 0.598115…
    ["contacts/calls/2021-Q1/share-of-channels", "59.81%", "٥٩٫٨١٪"],
    // 189,215 - 172,872.
    ["contacts/calls/2021-03/month-change", "+16,343", "+١٦٬٣٤٣"],
    ["contacts/calls/2021-03/month-change-percent", "+9.45%", "+٩٫٤٥٪"],
    // 649,940 ÷ 90 = 7,221.555…
    ["contacts/calls/2021-Q1/mean-per-day", "7,221.6", "٧٬٢٢١٫٦"],
    ["contacts/calls/2021-Q1/peak-month", "January 2021", "يناير ٢٠٢١"],
    // 123,765 × 1,000 ÷ 1,086,646 = 113.896…
    ["tickets/2021-Q1/per-1000-contacts", "113.9", "١١٣٫٩"],
    ["tickets/2021-Q1/closure-rate", "99.99%", "٩٩٫٩٩٪"],
    ["initiatives/2021-Q1", "3", "٣"],
  ])("%s is %s", (id, english, arabic) => expect(golden(id)).toEqual([english, arabic]));

  it("takes the decimals, digits and marks of the other writers", () => {
    const share = "contacts/calls/2021-Q1/share-of-channels";
    expect(golden(share, { decimals: 1 })).toEqual(["59.8%", "٥٩٫٨٪"]);
    expect(golden(share, { numerals: "latn" })).toEqual(["59.81%", "59.81%"]);
    expect(golden(share, { bidi: "isolate" })).toEqual(["\u206659.81%\u2069", "\u2067٥٩٫٨١٪\u2069"]);
    expect(written(firstQuarter2021, share, {})).toBe("٥٩٫٨١٪");
  });

  it("with its noun, where it is a count", () => {
    const named = { noun: true } as const;
    expect(golden("contacts/calls/2021-Q1", named)).toEqual(["649,940 calls", "٦٤٩٬٩٤٠ مكالمة"]);
    expect(golden("contacts/calls/2021-03/month-change", named)).toEqual(["+16,343 calls", "+١٦٬٣٤٣ مكالمة"]);
    expect(golden("tickets/2021-Q1/open", named)).toEqual(["10 tickets", "١٠ تذاكر"]);
    expect(golden("contacts/calls/2021-Q1/share-of-channels", named)).toEqual(["59.81%", "٥٩٫٨١٪"]);
    expect(golden("contacts/calls/2021-Q1/mean-per-day", named)).toEqual(["7,221.6", "٧٬٢٢١٫٦"]);
  });
});

describe("a figure with a noun", () => {
  const months = (january: number, february: number, counts?: object): FeedbackReport => ({
    period: "2021-02",
    channels: [
      { id: "calls", kind: "phone", counts: "call", months: { "2021-01": january, "2021-02": february }, ...counts },
    ],
  });
  const named = { noun: true } as const;

  it.each([
    [0, "0 calls", "٠ مكالمة"],
    [1, "1 call", "مكالمة واحدة"],
    [2, "2 calls", "مكالمتان"],
    [11, "11 calls", "١١ مكالمة"],
  ])("has the form of %i", (count, english, arabic) =>
    expect(both(months(0, count), "contacts/calls/2021-02", named)).toEqual([english, arabic]),
  );

  it("keeps its sign, and the numeral with it: 2 less 3, 3 less 1", () => {
    const id = "contacts/calls/2021-02/month-change";
    expect(both(months(3, 2), id, named)).toEqual(["-1 call", "-١ مكالمة"]);
    expect(both(months(1, 4), id, named)).toEqual(["+3 calls", "+٣ مكالمات"]);
  });

  it("is the number alone in a language that its noun has no forms of", () => {
    const counts = { counts: { id: "visit", en: { singular: "visit", plural: "visits" } } };
    expect(both(months(3, 5, counts), "contacts/calls/2021-02", named)).toEqual(["5 visits", "٥"]);
    const arabic = {
      ar: {
        gender: "f",
        singular: "زيارة",
        dual: "زيارتان",
        dualOblique: "زيارتين",
        plural: "زيارات",
        accusative: "زيارة",
      },
    };
    expect(both(months(3, 5, { counts: { id: "visit", ...arabic } }), "contacts/calls/2021-02", named)).toEqual([
      "5",
      "٥ زيارات",
    ]);
  });
});

describe("a figure that is no count", () => {
  it("of time has its unit", () => {
    const durations = {
      firstResponse: { unit: "hour", basis: "working", n: 3, mean: 26.4, median: 1, p90: 11 },
      firstResolution: { unit: "working-day", basis: "working", n: 3, mean: 2, median: 1.5, p90: 0 },
      finalResolution: { unit: "minute", basis: "working", n: 3, mean: 0.0000001, median: 3, p90: 2 },
    } as const;
    const report: FeedbackReport = { ...base, tickets: { durations } };
    const of = (id: string) => both(report, `tickets/${id}`);
    expect(of("first-response/2021-Q1/mean")).toEqual(["26.4 hours", "٢٦٫٤ ساعة"]);
    expect(of("first-response/2021-Q1/median")).toEqual(["1 hour", "ساعة واحدة"]);
    expect(of("first-response/2021-Q1/p90")).toEqual(["11 hours", "١١ ساعة"]);
    expect(of("first-resolution/2021-Q1/mean")).toEqual(["2 working days", "يوما عمل"]);
    expect(of("first-resolution/2021-Q1/median")).toEqual(["1.5 working days", "١٫٥ يوم عمل"]);
    expect(of("first-resolution/2021-Q1/p90")).toEqual(["0 working days", "٠ يوم عمل"]);
    expect(of("final-resolution/2021-Q1/mean")).toEqual(["<0.000001 minutes", "<٠٫٠٠٠٠٠١ دقيقة"]);
    expect(of("final-resolution/2021-Q1/median")).toEqual(["3 minutes", "٣ دقائق"]);
    expect(of("final-resolution/2021-Q1/p90")).toEqual(["2 minutes", "دقيقتان"]);
    expect(of("first-response/2021-Q1/measured")).toEqual(["3", "٣"]);
  });

  it("of money has its currency", () => {
    const amount = (value: number, currency?: string) => ({ value, ...(currency && { currency }) });
    const initiatives = [
      { id: "limit", title: name, amount: amount(20_000_000, "SAR") },
      { id: "fee", title: name, amount: amount(12.5) },
      { id: "own", title: name, amount: amount(5, "ريال") },
    ];
    const report: FeedbackReport = { ...base, initiatives };
    expect(both(report, "initiatives/limit/2021-Q1/amount")).toEqual(["20,000,000 SAR", "٢٠٬٠٠٠٬٠٠٠ SAR"]);
    expect(both(report, "initiatives/fee/2021-Q1/amount", { noun: true })).toEqual(["12.50", "١٢٫٥٠"]);
    // Five of them would be ريالات.
    expect(both(report, "initiatives/own/2021-Q1/amount")).toEqual(["5 (ريال)", "٥ (ريال)"]);
  });

  it("of satisfaction is a share, points or a score: 6 and 2 of 10, (2 × 1 + 2 × 3 + 6 × 5) ÷ 10", () => {
    const measure = { id: "notary", agency: name, scale: { min: 1, max: 5 }, topBoxFrom: 4, bottomBoxTo: 2 };
    const report: FeedbackReport = {
      ...base,
      satisfaction: [{ ...measure, ratings: { 1: 2, 3: 2, 5: 6 }, window: "by-rating-time" }],
    };
    const of = (end: string) => both(report, `satisfaction/notary/2021-Q1/${end}`);
    expect(of("top-box")).toEqual(["60.00%", "٦٠٫٠٠٪"]);
    expect(of("net")).toEqual(["+40.00 percentage points", "+٤٠٫٠٠ نقطة مئوية"]);
    expect(of("mean")).toEqual(["3.80", "٣٫٨٠"]);
  });
});

describe("a figure without a value", () => {
  const gap = (reason: "not-collected" | "not-yet-available" | "not-applicable" | "suppressed"): FeedbackReport => ({
    ...base,
    tickets: { basis: "events", open: { missing: reason } },
  });

  it.each([
    ["not-collected", "not collected", "لم تُجمع البيانات"],
    ["not-yet-available", "not yet available", "لم تتوافر البيانات بعد"],
    ["not-applicable", "not applicable", "لا ينطبق"],
    ["suppressed", "suppressed", "البيانات محجوبة"],
  ] as const)("is why there is none: %s", (reason, english, arabic) =>
    expect(both(gap(reason), "tickets/2021-Q1/open", { noun: true })).toEqual([english, arabic]),
  );

  it("that the report does not give", () => {
    const channels = [{ id: "calls", kind: "phone", months: { "2021-01": 1, "2021-02": 2 } }];
    expect(both({ ...base, channels }, "contacts/calls/2021-03")).toEqual(["not given", "لم تُذكر البيانات"]);
  });

  it("for few ratings, 9 of the 30 it takes", () => {
    const measure = { id: "notary", agency: name, scale: { min: 1, max: 5 }, topBoxFrom: 4, minimumRated: 30 };
    const report: FeedbackReport = {
      ...base,
      satisfaction: [{ ...measure, ratings: { 5: 9 }, window: "by-rating-time" }],
    };
    expect(both(report, "satisfaction/notary/2021-Q1/top-box")).toEqual(["too few ratings", "محجوب لقلة التقييمات"]);
  });

  it("for what cannot be divided, compared or printed", () => {
    const flow: FeedbackReport = { ...base, tickets: { basis: "events", flow: { opened: 0, closed: 3 } } };
    expect(both(flow, "tickets/2021-Q1/clearance-rate")).toEqual(["nothing to divide by", "المقسوم عليه صفر"]);
    const months = { "2021-01": 0, "2021-02": 5, "2021-03": 5 };
    const change = (january: number, february: number) =>
      both(
        {
          ...base,
          channels: [{ id: "calls", kind: "phone", months: { ...months, "2021-01": january, "2021-02": february } }],
        },
        "contacts/calls/2021-02/month-change-percent",
      );
    expect(change(0, 5)).toEqual(["up from zero", "زيادة من الصفر"]);
    expect(change(0, 0)).toEqual(["no change", "دون تغير"]);
    const figure = figureById(flow, "tickets/2021-Q1/clearance-rate");
    const coverage = { present: 1, expected: 1, missing: [] };
    const unwritten = (caveats: readonly ("not-comparable" | "too-large")[]): Figure => ({
      ...figure,
      result: { status: "unavailable", reason: "not-comparable", unit: "ticket", coverage, caveats },
    });
    const texts = (given: Figure) => [formatFigure(given, { language: "en" }), formatFigure(given)];
    expect(texts(unwritten(["not-comparable"]))).toEqual(["not comparable", "غير قابل للمقارنة"]);
    expect(texts(unwritten(["too-large"]))).toEqual(["too large to print", "أكبر من أن يُكتب"]);
  });
});

it("writes something of every figure, and never NaN", () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom<"ar" | "en">("ar", "en"), fc.boolean(), (report, language, noun) => {
      for (const figure of figures(report)) {
        const text = formatFigure(figure, { language, noun });
        expect(text).not.toMatch(/^\s*$|NaN|undefined|Infinity|—/);
      }
    }),
  );
});

it("writes figures that are back from JSON, with the options of the report they are of", () => {
  const { period, channels } = firstQuarter2021;
  const earlier = [{ period: "2020-Q4", channels: [{ id: "calls", kind: "phone", totals: { "2020-Q4": 600_000 } }] }];
  const options = { language: "en", earlier, missing: "strict" } as const;
  const figure = catalogueOf({ period, channels }, options).find(
    ({ id }) => id === "contacts/calls/2021-Q1/quarter-change",
  );
  // 649,940 - 600,000.
  expect(formatFigure(JSON.parse(JSON.stringify(figure)), options)).toBe("+49,940");
});

it("takes the options of a check, of which the waivers say nothing of a number; so does an explanation", () => {
  const id = "contacts/calls/2021-Q1/share-of-channels";
  const options = { language: "en", waivers: [], previous: firstQuarter2021 } as const;
  expect(written(firstQuarter2021, id, options)).toBe("59.81%");
  expect(explainFigure(firstQuarter2021, id, options).split("\n")[0]).toBe("59.81% = 649,940 ÷ 1,086,646");
});

describe("formatFigure refuses", () => {
  const figure = figureById(firstQuarter2021, "contacts/calls/2021-Q1");
  const given: { readonly [name: string]: unknown } = {
    nothing: undefined,
    text: "649,940",
    empty: {},
    result: figure.result,
    "no month": { ...figure, result: { ...figure.result, value: [] } },
  };

  it.each(Object.keys(given))("%s in the place of a figure", (what) =>
    // @ts-expect-error what is no figure
    expect(() => formatFigure(given[what])).toThrow(expect.objectContaining({ code: "bad-input" })),
  );

  it.each([{}, { caveats: null }, { caveats: 5 }])("no figure for want of caveats: %j", (more) => {
    const without = { result: { status: "undefined", reason: "not-comparable", ...more } };
    // @ts-expect-error what is no whole figure
    expect(formatFigure(without)).toBe("غير قابل للمقارنة");
  });

  it("what it does not know", () => {
    const code = (options: object) => () => formatFigure(figure, options);
    expect(code({ language: "fr" })).toThrow(expect.objectContaining({ code: "bad-option" }));
    expect(code({ decimal: 1 })).toThrow(expect.objectContaining({ code: "bad-option" }));
    expect(code({ noun: "call" })).toThrow(expect.objectContaining({ code: "bad-option" }));
    expect(code({ decimals: 7 })).toThrow(expect.objectContaining({ code: "bad-decimals" }));
    // @ts-expect-error options that are none
    expect(() => formatFigure(figure, null)).toThrow(expect.objectContaining({ code: "bad-option" }));
  });
});
