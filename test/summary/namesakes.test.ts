import { describe, expect, it } from "vitest";
import type { FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";
import type { Language } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const delay = { ar: "التأخر", en: "Delay" };
const attorney = { ar: "الوكالة الإلكترونية", en: "Electronic attorney" };
const najiz = { ar: "بلاغات ناجز", en: "Najiz cases" };
const riyadh = { ar: "فرع الرياض", en: "Riyadh branch" };
const services = { ar: "الخدمات", en: "Services" };
const measure = (platform: SatisfactionMeasure["platform"], satisfied: number): SatisfactionMeasure => ({
  agency: { ar: "وكالة التنفيذ", en: "Enforcement agency" },
  ...(platform && { platform }),
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  window: "by-rating-time",
  ratings: { 1: 100 - satisfied, 5: { value: satisfied, status: "revised" } },
});
const qayyem = { ar: "قيم", en: "Qayyem" };

const ofPeriod = (period: string, month: string): FeedbackReport => ({
  period,
  edition: {
    number: 2,
    changes: [{ figure: `causes/courts/${period}`, kind: "correction", reason: { ar: "خطأ", en: "A slip" } }],
  },
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { [period]: 1000 } }],
  causes: [
    { id: "courts", name: delay, tickets: 120, months: { [month]: 120 } },
    { id: "notaries", name: { ar: "تأخر", en: "delay" }, tickets: 80 },
    { id: "staff", name: { ar: "نقص الموظفين", en: "Too few staff" }, tickets: 40 },
  ],
  causeCases: 240,
  initiatives: [
    { id: "first", title: attorney, addresses: ["courts"], reach: { count: 5021 } },
    { id: "second", title: { ar: "الوكاله الإلكترونيه", en: "Electronic Attorney" }, reach: { count: 7033 } },
  ],
  tickets: {
    basis: "distinct-in-period",
    open: 40,
    closed: 903,
    subsets: [
      { id: "web", name: najiz, count: 311, partOf: "tickets" },
      { id: "app", name: { ...najiz, en: "Najiz Cases" }, count: 222, partOf: "tickets" },
    ],
    breakdowns: [
      {
        id: "branches",
        by: "entity",
        of: "total",
        parts: [
          { id: "north", name: riyadh, count: 643 },
          { id: "south", name: riyadh, count: { value: 300, status: "provisional" } },
        ],
      },
    ],
  },
  satisfaction: [measure(qayyem, 80), measure(undefined, 70)],
  bases: [
    { id: "online", name: services, count: 50_000 },
    { id: "in-person", name: services, count: { value: 60_000, status: "provisional" } },
  ],
});
const report = ofPeriod("2021-Q1", "2021-01");
const later = ofPeriod("2021-Q2", "2021-04");
const page = (language: Language) =>
  renderText(summarize(report, { language, numerals: "latn" }), { bidi: "none" }).split("\n");

describe("things of one name on a page", () => {
  it("are told apart in its tables", () => {
    const rows = page("ar").flatMap((line) => (line.includes("\t") ? [line.split("\t").slice(0, 2).join("\t")] : []));
    for (const row of [
      "التأخر (courts)\t120",
      "تأخر (notaries)\t80",
      "نقص الموظفين\t40",
      "فرع الرياض (north)\t643",
      "فرع الرياض (south)\t300",
      "الخدمات (online)\t50,000",
      "الخدمات (in-person)\t60,000",
      "وكالة التنفيذ (منصة قيم)\t100",
      "وكالة التنفيذ (measure-2)\t100",
    ])
      expect(rows).toContain(row);
  });

  it("are told apart in its sentences and in what is said of the edition", () => {
    const lines = page("en");
    for (const line of [
      "- Correction: Delay (courts), the first quarter of 2021 – A slip",
      "- Najiz cases (web): 311 tickets, 32.98% of all tickets.",
      "- Najiz Cases (app): 222 tickets, 23.54% of all tickets.",
      "- Electronic attorney (first) – Addresses: Delay (courts); Reach: 5,021 beneficiaries.",
      "- Electronic Attorney (second) – Reach: 7,033 beneficiaries.",
    ])
      expect(lines).toContain(line);
  });

  it("are told apart in its caveats", () => {
    const lines = page("en");
    for (const line of [
      "- Enforcement agency (Qayyem), ratings: revised.",
      "- Enforcement agency (measure-2), ratings: revised.",
      "- Services (in-person), the first quarter of 2021: provisional.",
    ])
      expect(lines).toContain(line);
    expect(lines.join("\n")).toMatch(/- .*Riyadh branch \(south\).*: provisional\./);
  });

  it("are told apart in a series, measures by their platforms", () => {
    const lines = renderText(summarizeSeries([report, later], { numerals: "latn" }), { bidi: "none" }).split("\n");
    for (const line of [
      "التأخر (courts)\t120\t120",
      "تأخر (notaries)\t80\t80",
      "وكالة التنفيذ (قيم)\t80.00%\t80.00%",
      "التغير في نسبة الراضين بالنقاط المئوية\tوكالة التنفيذ (قيم)\tوكالة التنفيذ (measure-2)",
    ])
      expect(lines).toContain(line);
  });

  it("keep the platform that tells a measure without ratings apart where the sentence says it", () => {
    const { ratings: _, ...asked } = measure(qayyem, 0);
    const rased = { ...asked, platform: { ar: "راصد", en: "Rased" } };
    const text = renderText(summarize({ ...report, satisfaction: [asked, rased] }, { language: "en" }));
    expect(text).toContain("through the Qayyem platform for the Enforcement agency;");
    expect(text).toContain("through the Rased platform for the Enforcement agency;");
  });

  it("are Arabic in HTML with an id of many letters behind them", () => {
    const html = renderHtml(summarize(report));
    expect(html).toContain("<bdi>تأخر (notaries)</bdi>");
    expect(html).not.toContain('lang="en"');
  });

  it.each(["ar", "en"] as const)("tie out to their report in every form: %s", (language) => {
    const own = summarize(report, { language });
    for (const text of [renderText(own), renderMarkdown(own), readHtml(renderHtml(own))])
      expect(tieOut(text, report).findings).toEqual([]);
    const series = summarizeSeries([report, later], { language });
    for (const text of [renderText(series), renderMarkdown(series), readHtml(renderHtml(series))])
      expect(tieOut(text, later, { earlier: [report] }).findings).toEqual([]);
  });

  it("do not tie out with their numbers exchanged", () => {
    const text = page("en").join("\n");
    const wrong = text
      .replace("Delay (courts)\t120", "Delay (courts)\t80")
      .replace("delay (notaries)\t80", "delay (notaries)\t120");
    expect(wrong).not.toBe(text);
    expect(tieOut(wrong, report).status).toBe("failed");
  });
});
