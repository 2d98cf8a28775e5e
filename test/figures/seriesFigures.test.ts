import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import { type SeriesFiguresOptions, seriesFigures } from "../../src/figures/seriesFigures.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import type { Channel, FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const channel = (id: string, kind: string, period: string, count: number): Channel => ({
  id,
  kind,
  totals: { [period]: count },
});
const courts: SatisfactionMeasure = {
  id: "courts",
  agency: { ar: "المحاكم", en: "Courts" },
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  window: "by-rating-time",
  ratings: { 1: 20, 5: 80 },
};
// 2020-Q1 has 91 days, 2020-Q4 has 92, 2021-Q1 has 90.
const yearBefore: FeedbackReport = {
  period: "2020-Q1",
  channels: [channel("calls", "phone", "2020-Q1", 9100), channel("fax", "fax", "2020-Q1", 400)],
  tickets: { basis: "stock", asOf: "2020-03-31", open: 10, closed: 90 },
};
const before: FeedbackReport = {
  period: "2020-Q4",
  channels: [channel("calls", "phone", "2020-Q4", 9200), channel("app", "app", "2020-Q4", 1000)],
  tickets: { basis: "events", asOf: "2020-12-31", open: 20, closed: 180 },
  satisfaction: [courts],
  overallSatisfaction: "counts",
};
const after: FeedbackReport = {
  period: "2021-Q1",
  channels: [channel("calls", "phone", "2021-Q1", 9180), channel("app", "app", "2021-Q1", 1430)],
  tickets: { basis: "events", asOf: "2021-03-31", open: 30, closed: 220 },
  satisfaction: [{ ...courts, ratings: { 1: 13, 5: 87 } }],
  overallSatisfaction: "counts",
};
const events = [
  { name: { ar: "شهر رمضان ١٤٤١هـ", en: "Ramadan 1441" }, from: "2020-04-24", to: "2020-05-23" },
  { name: { ar: "عطل في النظام", en: "an outage" }, from: "2021-01-03", to: "2021-01-05" },
];
const series = [after, yearBefore, before];
const earlier = [yearBefore, before];
const value = (id: string, reports = series) => {
  const result = seriesFigures(reports, { events }).find((figure) => figure.id === id)?.result;
  return result?.status === "ok" ? result.value : result?.reason;
};
const caveats = (id: string) => seriesFigures(series, { events }).find((figure) => figure.id === id)?.result.caveats;

describe("the figures of a series", () => {
  it("compare all contacts where the channels are the same: 10,610 after 10,200", () => {
    expect(value("contacts/2021-Q1/quarter-change")).toBe(410);
    // 410/10200 = 41/1020; per day (10610/90 - 10200/92) / (10200/92) = (10610·92 - 10200·90)/(10200·90) = 58120/918000.
    expect(value("contacts/2021-Q1/quarter-change-percent")).toEqual({ numerator: 41, denominator: 1020 });
    expect(value("contacts/2021-Q1/quarter-change-percent-per-day")).toEqual({ numerator: 1453, denominator: 22950 });
  });

  it("compare the channels in common where they changed: calls alone, 9,180 after 9,100", () => {
    expect(value("contacts/2021-Q1/year-change")).toBeUndefined();
    expect(value("contacts/2021-Q1/common-year")).toBe(9180);
    expect(value("contacts/2020-Q1/common-next-year")).toBe(9100);
    expect(value("contacts/2021-Q1/common-year-change")).toBe(80);
    // The year before is a leap year: 100 calls a day, then 102, against 80 more in number.
    expect(value("contacts/2021-Q1/common-year-change-percent-per-day")).toEqual({ numerator: 1, denominator: 50 });
    expect(caveats("contacts/2021-Q1/common-year-change")).toEqual([
      "total-as-given",
      "channels-changed",
      "calendar-event",
    ]);
  });

  it("compare tickets on one basis only: 250 after 200", () => {
    expect(value("tickets/2021-Q1/quarter-change-percent")).toEqual({ numerator: 1, denominator: 4 });
    expect(value("tickets/2021-Q1/year-change")).toBe("not-comparable");
    expect(caveats("tickets/2021-Q1/year-change")).toContain("basis-changed");
  });

  it("compare shares in points: 87 % after 80 % is 7 points", () => {
    expect(value("satisfaction/courts/2021-Q1/quarter-change")).toEqual({ numerator: 7, denominator: 100 });
    expect(value("satisfaction/2021-Q1/quarter-change")).toEqual({ numerator: 7, denominator: 100 });
    expect(value("satisfaction/courts/2021-Q1/year-change")).toBeUndefined();
    const other = { ...after, satisfaction: [{ ...courts, topBoxFrom: 5 }] };
    expect(value("satisfaction/courts/2021-Q1/quarter-change", [before, other])).toBe("not-comparable");
    expect(value("satisfaction/2021-Q1/quarter-change", [before, other])).toBe("not-comparable");
    const weighted = { ...after, overallSatisfaction: "weights" as const };
    expect(value("satisfaction/2021-Q1/quarter-change", [before, weighted])).toBe("not-comparable");
  });

  it("are withheld where one period has too few ratings, which is another thing than missing data", () => {
    const nobody = { ...after, satisfaction: [{ ...courts, ratings: { 1: 0, 5: 0 } }] };
    const empty = seriesFigures([before, nobody]).find(({ id }) => id === "satisfaction/courts/2021-Q1/quarter-change");
    // A share of nothing: no data are missing.
    expect(empty?.result).toMatchObject({ status: "undefined", reason: "zero-denominator", caveats: [] });
    const few = { ...after, satisfaction: [{ ...courts, ratings: { 1: 1, 5: 4 }, minimumRated: 30 }] };
    const found = seriesFigures([before, few]).find(({ id }) => id === "satisfaction/courts/2021-Q1/quarter-change");
    expect(found?.result).toMatchObject({ status: "unavailable", reason: "not-comparable", caveats: ["too-few"] });
  });

  it("take a missing month for what the caller says, in the changes as in the totals", () => {
    const calls = (period: string, months: Channel["months"]): FeedbackReport => ({
      period,
      channels: [{ id: "calls", kind: "phone", months: months ?? {} }],
    });
    const first = calls("2021-Q1", { "2021-01": 10, "2021-02": 20, "2021-03": 30 });
    const second = calls("2021-Q2", { "2021-04": 10, "2021-05": { missing: "not-collected" }, "2021-06": 30 });
    const changes = (options: SeriesFiguresOptions) =>
      ["contacts/2021-Q2/quarter-change", "contacts/calls/2021-Q2/quarter-change"].map(
        (id) => seriesFigures([first, second], options).find((figure) => figure.id === id)?.result,
      );
    // 10 + 0 + 30 after 60.
    const fewer = { status: "ok", value: -20, caveats: ["missing-as-zero"] };
    expect(changes({ missing: "zero" })).toMatchObject([fewer, fewer]);
    expect(changes({ missing: "ignore" })).toMatchObject(Array(2).fill({ status: "unavailable" }));
    const forced = { status: "ok", value: -20, caveats: expect.arrayContaining(["missing-ignored", "partial-period"]) };
    expect(changes({ missing: "ignore", force: true })).toMatchObject(Array(2).fill(forced));
    expect(changes({})).toMatchObject(Array(2).fill({ status: "unavailable" }));
  });

  it("take the later edition, and say that it was revised", () => {
    const second = { ...before, channels: [channel("calls", "phone", "2020-Q4", 9000)], edition: { number: 2 } };
    const found = seriesFigures([before, after, second]).find(
      ({ id }) => id === "contacts/2021-Q1/common-quarter-change",
    );
    expect(found?.result).toMatchObject({ status: "ok", value: 180 });
    expect(found?.result.caveats).toContain("revised");
  });

  it("are listed once, each after its inputs", () => {
    const ids = seriesFigures(series).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, inputs } of seriesFigures(series))
      expect(inputs.filter((input) => !ids.slice(0, ids.indexOf(id)).includes(input))).toEqual([]);
    expect(seriesFigures([])).toEqual([]);
  });

  it("explain themselves, given the earlier reports", () => {
    const explain = (id: string) => explainFigure(after, id, { earlier, events, language: "en" }).split("\n")[0];
    expect(explain("satisfaction/courts/2021-Q1/quarter-change")).toBe("+7.00 percentage points = 87 ÷ 100 - 80 ÷ 100");
    expect(explain("contacts/2021-Q1/common-year-change")).toBe("+80 = 9,180 - 9,100");
    expect(explain("tickets/2021-Q1/quarter-change-percent")).toBe("+25.00% = (250 - 200) ÷ 200");
    expect(figureById(after, "contacts/2020-Q1", { earlier }).result).toMatchObject({ value: 9500 });
  });
});

describe("the series in words", () => {
  it.each(LANGUAGES.flatMap((language) => NUMERALS.map((numerals) => [language, numerals] as const)))(
    "ties out to the last report with the earlier ones, in %s with %s digits",
    (language, numerals) => {
      for (const render of [renderText, renderMarkdown]) {
        const text = render(summarizeSeries(series, { language, numerals, events }));
        const { status, findings } = tieOut(text, after, { earlier, events });
        expect(findings).toEqual([]);
        expect(status).toBe("passed");
      }
    },
  );

  it("notices a wrong change", () => {
    const text = renderText(summarizeSeries(series, { language: "en", events }), { bidi: "none" });
    const wrong = text.replace("up 7.00", "up 9.00");
    expect(wrong).not.toBe(text);
    expect(tieOut(wrong, after, { earlier, events }).status).not.toBe("passed");
  });

  it("has no column for channels where there are none, and no row of dashes for a stock, which has no change per day", () => {
    const onHand = (period: string, asOf: string, open: number): FeedbackReport => ({
      period,
      channels: [],
      tickets: { basis: "stock", asOf, open, closed: 3 },
    });
    const text = renderText(
      summarizeSeries([onHand("2021-Q1", "2021-03-31", 8), onHand("2021-Q2", "2021-06-30", 11)], { language: "en" }),
      { bidi: "none" },
    );
    // 14 after 11: 3 / 11.
    expect(text).toContain(
      "Comparison\tTickets\nSecond quarter of 2021 compared with the first quarter of 2021\tup 27.27%\n",
    );
    expect(text).not.toMatch(/per day|All channels/);
  });

  it("says what was left out, and what limits the comparison", () => {
    const text = (language: "ar" | "en") => renderText(summarizeSeries(series, { language, events }), { bidi: "none" });
    expect(text("en")).toContain(
      "- First quarter of 2021 compared with the first quarter of 2020: the channels in common received 9,180 contacts, against 9,100 contacts.",
    );
    const periods = "First quarter of 2021 compared with the first quarter of 2020";
    const two = "in the first quarter of 2021, compared with the first quarter of 2020";
    expect(text("en")).toContain(
      `- Channel added ${two}: App.\n- Channel reported in the first quarter of 2020 but not in the first quarter of 2021: Fax.`,
    );
    const arabicPeriods = "الربع الأول من عام ٢٠٢١م مقارنة بالربع الأول من عام ٢٠٢٠م";
    expect(text("ar")).toContain(
      `- القناة المضافة في ${arabicPeriods}: التطبيق.\n- قناة شملها تقرير الربع الأول من عام ٢٠٢٠م ولم يشملها تقرير الربع الأول من عام ٢٠٢١م: الفاكس.`,
    );
    // 9,180 calls after 9,100, where the totals of all channels are 10,610 and 9,500.
    expect(text("en")).toContain(`${periods}\tup 0.88% (channels in common)`);
    expect(text("ar")).toContain("٠٫٨٨٪ (القنوات المشتركة)");
    expect(text("ar")).toContain(
      "- مما يحدّ من مقارنة الربع الأول من عام ٢٠٢١م بالربع الرابع من عام ٢٠٢٠م: عطل في النظام.",
    );
    expect(text("en")).toContain("up 7.00");
  });

  it("of one report, or none, compares nothing", () => {
    expect(summarizeSeries([after]).sections.map(({ id }) => id)).toEqual(["series", "caveats"]);
    expect(summarizeSeries([]).sections).toEqual([]);
  });
});

describe("measures without an id", () => {
  const agencies = { courts: courts.agency, notaries: { ar: "كتابات العدل", en: "Notaries" } };
  const quarter = (period: string, measures: readonly [keyof typeof agencies, number, string?][]): FeedbackReport => ({
    period,
    channels: [],
    satisfaction: measures.map(([agency, satisfied, id]) => {
      const { id: _, ...rest } = courts;
      const ratings = { 1: 100 - satisfied, 5: satisfied };
      return { ...rest, ...(id === undefined ? {} : { id }), agency: agencies[agency], ratings };
    }),
  });
  const changes = (...reports: FeedbackReport[]) =>
    seriesFigures(reports).flatMap(({ id, measure, inputs, result }) =>
      measure === "quarter-change" && id.startsWith("satisfaction/") && result.status === "ok"
        ? [[id, inputs, result.value]]
        : [],
    );
  const points = (numerator: number) => ({ numerator, denominator: 100 });

  it("of two agencies are two rows, and not compared, though each is the first of its report", () => {
    const [first, second] = [quarter("2024-Q1", [["courts", 80]]), quarter("2024-Q2", [["notaries", 50]])];
    expect(changes(first, second)).toEqual([]);
    for (const language of LANGUAGES) {
      const text = renderText(summarizeSeries([first, second], { language, numerals: "latn" }), { bidi: "none" });
      expect(text).toContain(`${courts.agency[language]}\t80.00%\t—`);
      expect(text).toContain(`${agencies.notaries[language]}\t—\t50.00%`);
      expect(tieOut(text, second, { earlier: [first] })).toMatchObject({ status: "passed", findings: [] });
    }
  });

  it("are those of one agency wherever they stand: 83 after 80 and 45 after 50", () => {
    const first = quarter("2024-Q1", [
      ["courts", 80],
      ["notaries", 50],
    ]);
    const second = quarter("2024-Q2", [
      ["notaries", 45],
      ["courts", 83],
    ]);
    expect(changes(first, second)).toEqual([
      [
        "satisfaction/measure-1/2024-Q2/quarter-change",
        ["satisfaction/measure-1/2024-Q2/top-box", "satisfaction/measure-1/2024-Q1/top-box"],
        { numerator: -1, denominator: 20 },
      ],
      [
        "satisfaction/measure-2/2024-Q2/quarter-change",
        ["satisfaction/measure-2/2024-Q2/top-box", "satisfaction/measure-2/2024-Q1/top-box"],
        points(3),
      ],
    ]);
    const explained = explainFigure(second, "satisfaction/measure-2/2024-Q2/quarter-change", {
      earlier: [first],
      language: "en",
    });
    expect(explained).toBe("+3.00 percentage points = 83 ÷ 100 - 80 ÷ 100");
  });

  it("are those of an agency that another report gives an id, but never of another id", () => {
    const named = quarter("2024-Q2", [["courts", 83, "courts"]]);
    expect(changes(quarter("2024-Q1", [["courts", 80]]), named)).toEqual([
      ["satisfaction/courts/2024-Q2/quarter-change", expect.anything(), points(3)],
    ]);
    expect(changes(quarter("2024-Q1", [["courts", 80, "judges"]]), named)).toEqual([]);
  });

  it("are not compared where one report has two of an agency, and the labels say not which", () => {
    const two = quarter("2024-Q1", [
      ["courts", 80],
      ["courts", 60],
    ]);
    expect(changes(two, quarter("2024-Q2", [["courts", 83]]))).toEqual([]);
    expect(changes(quarter("2024-Q1", [["courts", 83]]), { ...two, period: "2024-Q2" })).toEqual([]);
  });
});

describe("channels that count another unit", () => {
  const quarter = (period: string, counts: "call" | "complaint" | "beneficiary"): FeedbackReport => ({
    period,
    channels: [{ ...channel("calls", "phone", period, 100), counts }],
  });

  it("are not compared: 100 complaints are not 100 calls unchanged", () => {
    for (const counts of ["complaint", "beneficiary"] as const) {
      const all = seriesFigures([quarter("2024-Q1", "call"), quarter("2024-Q2", counts)]);
      const found = all.find(({ id }) => id === "contacts/2024-Q2/quarter-change");
      expect(found?.result).toMatchObject({ status: "unavailable", reason: "not-comparable" });
      expect(found?.result.caveats).toContain("basis-changed");
    }
    expect(value("contacts/2024-Q2/quarter-change", [quarter("2024-Q1", "call"), quarter("2024-Q2", "call")])).toBe(0);
  });
});

describe("reports without channels", () => {
  it("have no changes of contacts", () => {
    const of = (period: string): FeedbackReport => ({
      period,
      channels: [],
      tickets: { basis: "events", open: 5, closed: 95 },
    });
    const ids = seriesFigures([of("2024-Q1"), of("2024-Q2")]).map(({ id }) => id);
    expect(ids).toContain("tickets/2024-Q2/quarter-change");
    expect(ids.filter((id) => id.startsWith("contacts"))).toEqual([]);
  });
});

describe("reconciling with earlier reports", () => {
  const findings = (report: FeedbackReport) =>
    reconcile(report, { earlier, events }).findings.map(({ code, path, difference }) => [code, path, difference]);

  it("checks printed comparisons", () => {
    const published = [
      { figure: "contacts/2021-Q1/quarter-change-percent", printed: "4.02%" },
      { figure: "satisfaction/courts/2021-Q1/quarter-change", printed: "7.0" },
    ];
    expect(findings({ ...after, published })).toEqual([]);
    expect(findings({ ...after, published: [{ figure: "tickets/2021-Q1/quarter-change", printed: "40" }] })).toEqual([
      ["printed-figure", "tickets/2021-Q1/quarter-change", "-10"],
    ]);
  });

  it("checks comparatives against the report of their period, unless they are revised", () => {
    const restated = (count: Channel["totals"]) => ({
      ...after,
      channels: [{ ...channel("calls", "phone", "2021-Q1", 9180), totals: { "2021-Q1": 9180, ...count } }],
    });
    const compared = (count: Channel["totals"]) => findings(restated(count)).filter(([code]) => code === "comparative");
    expect(compared({ "2020-Q4": 9200 })).toEqual([]);
    expect(compared({ "2020-Q4": 9300 })).toEqual([["comparative", "contacts/calls/2020-Q4", "100"]]);
    expect(compared({ "2020-Q4": { value: 9300, status: "revised" } })).toEqual([]);
  });

  it("rolls open tickets forward from the report before", () => {
    const flow = { broughtForward: 21, opened: 229, closed: 220, reopened: 0 };
    expect(findings({ ...after, tickets: { ...after.tickets, flow } })).toEqual([
      ["brought-forward", "tickets/2021-Q1/brought-forward", "1"],
    ]);
  });
});

describe("channels that count different units", () => {
  const of = (quarter: 1 | 2, calls: number, complaints: number, more: readonly Channel[] = []): FeedbackReport => {
    const period = `2023-Q${quarter}`;
    const portal: Channel = { id: "portal", kind: "portal", counts: "complaint", totals: { [period]: complaints } };
    const phone: Channel = { id: "calls", kind: "phone", counts: "call", totals: { [period]: calls } };
    return { period, channels: [phone, portal, ...more], tickets: { basis: "events", open: quarter, closed: 9 } };
  };
  const [first, second] = [of(1, 60, 6), of(2, 75, 9)];

  it("have no total to compare, and everything else", () => {
    const ids = seriesFigures([first, second]).map(({ id }) => id);
    expect(ids.filter((id) => /^contacts\/2023/.test(id))).toEqual([]);
    expect(ids).toContain("tickets/2023-Q2/quarter-change");
    expect(compareSeries([first, second])[0]?.contacts).toMatchObject({
      status: "unavailable",
      reason: "not-comparable",
      coverage: { present: 12, expected: 12 },
      caveats: ["not-comparable", "different-units"],
    });
  });

  it("are compared one by one", () => {
    // 75 - 60 = 15, a quarter of 60; 9 - 6 = 3, a half of 6.
    const changes = compareSeries([first, second])[0]?.channels;
    expect(changes?.map(({ channel }) => channel)).toEqual(["calls", "portal"]);
    const valueAt = (id: string) => {
      const result = seriesFigures([first, second]).find((figure) => figure.id === id)?.result;
      return result?.status === "ok" ? result.value : result?.status;
    };
    expect(valueAt("contacts/calls/2023-Q2/quarter-change")).toBe(15);
    expect(valueAt("contacts/calls/2023-Q2/quarter-change-percent")).toEqual({ numerator: 1, denominator: 4 });
    expect(valueAt("contacts/portal/2023-Q2/quarter-change-percent")).toEqual({ numerator: 1, denominator: 2 });
  });

  it("are not compared with themselves where they count another unit than before", () => {
    const other: FeedbackReport = {
      ...first,
      channels: first.channels.map((channel) => ({ ...channel, counts: "complaint" })),
    };
    const [calls, portal] = compareSeries([other, second])[0]?.channels ?? [];
    expect(calls?.contacts).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    expect(calls?.contacts.caveats).toContain("different-units");
    expect(portal?.contacts).toMatchObject({ status: "ok", value: { absolute: 3 } });
  });

  it("are compared over those in common where these count one unit", () => {
    const calls: FeedbackReport = { ...first, channels: first.channels.slice(0, 1) };
    const change = seriesFigures([calls, second]).find(({ id }) => id === "contacts/2023-Q2/common-quarter-change");
    expect(change?.result).toMatchObject({ status: "ok", value: 15 });
  });

  it("are explained, checked and written with an earlier report", () => {
    const options = { earlier: [first] };
    expect(figureById(second, "tickets/2023-Q2/quarter-change", options).result).toMatchObject({ value: 1 });
    expect(explainFigure(second, "contacts/calls/2023-Q2", { ...options, language: "en" })).toContain("75");
    expect(reconcile(second, options).status).not.toBe("failed");
    for (const language of LANGUAGES) {
      const page = renderText(summarizeSeries([first, second], { language }));
      expect(page).not.toContain("undefined");
      expect(tieOut(page, second, options).status).toBe("passed");
    }
  });
});
