import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import type { Cell, FeedbackReport, Initiative } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { type SummarizeOptions, summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const both = (ar: string, en: string) => ({ ar, en });
/** The lines of a page, which must tie out to its report. */
const lines = (more: Partial<FeedbackReport>, language: Language) => {
  const report = { period: "2024-Q1", channels: [], ...more };
  const text = renderText(summarize(report, { language }), { bidi: "none" });
  expect(tieOut(text, report).findings).toEqual([]);
  return text.split("\n");
};
describe("the reason of a figure that has no value", () => {
  it("is told once", () => {
    const none = { missing: "not-applicable" } as const;
    const months = { "2024-01": none, "2024-02": none, "2024-03": none };
    const report: FeedbackReport = { period: "2024-Q1", channels: [{ id: "fax", kind: "fax", months }] };
    for (const measure of ["", "/peak-month", "/mean-per-day"]) {
      const told = LANGUAGES.map((language) => explainFigure(report, `contacts/fax/2024-Q1${measure}`, { language }));
      expect(told).toEqual([
        expect.stringMatching(/^— \(لا ينطبق\)$|^— = [^(]* \(لا ينطبق\)$/),
        expect.stringMatching(/^— \(not applicable\)$|^— = [^(]* \(not applicable\)$/),
      ]);
    }
  });
});

describe("an initiative", () => {
  const causes = [{ id: "a", name: both("التأخر", "Delays"), tickets: 3 }];
  const told = (more: Partial<Initiative>, language: Language) => {
    const initiative = { id: "i", title: both("نظام جديد", "New system"), ...more };
    return lines({ causes, initiatives: [initiative] }, language).filter((line) => /^- (?:نظام|New)/.test(line));
  };

  it("is planned to start and to go live, or has", () => {
    const dates = { startDate: "2024-01-05", liveDate: "2024-08-01" };
    expect(told({ ...dates, status: "planned" }, "ar")).toEqual([
      "- نظام جديد – الحالة: مخطط لها؛ تاريخ البدء المخطط له: ٥ يناير ٢٠٢٤م؛ تاريخ الإطلاق المخطط له: ١ أغسطس ٢٠٢٤م.",
    ]);
    expect(told({ ...dates, status: "planned" }, "en")).toEqual([
      "- New system – Status: planned; Planned start date: 5 January 2024; Planned live date: 1 August 2024.",
    ]);
    expect(told({ ...dates, status: "in-progress" }, "ar")).toEqual([
      "- نظام جديد – الحالة: قيد التنفيذ؛ تاريخ البدء: ٥ يناير ٢٠٢٤م؛ تاريخ الإطلاق المخطط له: ١ أغسطس ٢٠٢٤م.",
    ]);
    expect(told({ ...dates, status: "live" }, "en")).toEqual([
      "- New system – Status: live; Start date: 5 January 2024; Live date: 1 August 2024.",
    ]);
    expect(told(dates, "ar")).toEqual(["- نظام جديد – تاريخ البدء: ٥ يناير ٢٠٢٤م؛ تاريخ الإطلاق: ١ أغسطس ٢٠٢٤م."]);
  });

  it("is planned to go live on no day of the period, or before it", () => {
    const gone = (liveDate: string) => told({ liveDate, status: "in-progress" }, "en").join();
    expect(gone("2024-02-01")).toContain("; Live date: 1 February 2024.");
    expect(gone("2024-03-31")).toContain("; Live date: 31 March 2024.");
    expect(gone("2024-04-01")).toContain("; Planned live date: 1 April 2024.");
  });

  it("has causes that it is for, which it need not have dealt with", () => {
    expect(told({ addresses: ["a"], status: "stopped" }, "ar")).toEqual([
      "- نظام جديد – الأسباب المستهدفة: التأخر؛ الحالة: متوقفة.",
    ]);
  });
});

describe("a total whose noun has no form in the language of the page", () => {
  it("has the noun of its unit", () => {
    const noun = { id: "objection", unit: "ticket", en: { singular: "objection", plural: "objections" } } as const;
    const report = {
      period: "2024-03",
      channels: [{ id: "a", kind: "portal", counts: noun, months: { "2024-03": 3 } }],
    };
    const [ar, en] = LANGUAGES.map((language) => renderText(summarize(report, { language }), { bidi: "none" }));
    expect(ar).toContain("بلغ ما ورد من المستفيدين ٣ تذاكر خلال مارس ٢٠٢٤.");
    expect(ar).toContain("- البوابة الإلكترونية: ٣.");
    expect(en).toContain("3 objections.");
  });
});

describe("a channel whose name is its number", () => {
  it("is listed under the name that tells what it is, with the number once", () => {
    const channels = [{ id: "c", kind: "phone", contact: "933", name: both("933", "933"), months: { "2024-01": 3 } }];
    expect(lines({ channels }, "ar")).toContain("- 933 (الهاتف)");
    expect(lines({ channels }, "en")).toContain("- 933 (Telephone)");
  });
});

describe("the noun of a system or platform", () => {
  it.each([
    ["Tawasul system", "في Tawasul system: ", "in the Tawasul system: "],
    ["Najiz Platform", "في Najiz Platform: ", "in the Najiz Platform: "],
    ["منصّة قيم", "في منصّة قيم: ", "in the منصّة قيم: "],
    ["المنصة الوطنية", "في المنصة الوطنية: ", "in the المنصة الوطنية: "],
    ["نظام صحتي", "في نظام صحتي: ", "in the نظام صحتي: "],
    ["نافذة", "في نظام نافذة: ", "in the نافذة system: "],
    ["Jira Service Management", "في نظام Jira Service Management: ", "in the Jira Service Management system: "],
    [
      "Customer Relationship Management System (CRM)",
      "في Customer Relationship Management System (CRM): ",
      "in the Customer Relationship Management System (CRM): ",
    ],
    ["Unified Portal v2", "في Unified Portal v2: ", "in the Unified Portal v2: "],
    ["System 24/7", "في System 24/7: ", "in the System 24/7: "],
    ["Ticketing system – Riyadh", "في Ticketing system – Riyadh: ", "in the Ticketing system – Riyadh: "],
    ["Post-visit survey 2024", "في Post-visit survey 2024: ", "in the Post-visit survey 2024: "],
    ["Citizen Service (CS)", "في Citizen Service (CS): ", "in the Citizen Service (CS): "],
    ["Service for Citizens", "في Service for Citizens: ", "in the Service for Citizens: "],
    ["app.moj.sa", "في نظام app.moj.sa: ", "in the app.moj.sa system: "],
    ["Platform for Requests", "في Platform for Requests: ", "in the Platform for Requests: "],
    ["Sitecore", "في نظام Sitecore: ", "in the Sitecore system: "],
    ["Formstack", "في نظام Formstack: ", "in the Formstack system: "],
    ["منظومة الشكاوى الموحدة", "في منظومة الشكاوى الموحدة: ", "in the منظومة الشكاوى الموحدة: "],
    ["الاستمارة الإلكترونية", "في الاستمارة الإلكترونية: ", "in the الاستمارة الإلكترونية: "],
    ["نموذج الطلبات", "في نموذج الطلبات: ", "in the نموذج الطلبات: "],
    ["an e-form", "في e-form: ", "in the e-form: "],
    ["A ticketing system", "في ticketing system: ", "in the ticketing system: "],
    ["a CRM", "في نظام CRM: ", "in the CRM system: "],
    ["An Najm", "في نظام An Najm: ", "in the An Najm system: "],
  ])("is not said where a name says it in either language: %s", (system, ar, en) => {
    const tickets = { basis: "events", asOf: "2024-03-31", system, open: 1, closed: 2 } as const;
    const shown = LANGUAGES.map((language) => lines({ tickets }, language).join("\n"));
    expect(shown).toEqual([expect.stringContaining(ar), expect.stringContaining(en)]);
  });
});

it("looks for the noun of a system in time that grows with its name", () => {
  const from = performance.now();
  const system = `${"app of ".repeat(14_285)}\nx`;
  const channels = [{ id: "c", kind: "phone", months: { "2024-01": 1 } }];
  summarize({ period: "2024-01", channels, tickets: { system, open: 1, closed: 2 } }, { language: "en" });
  expect(performance.now() - from).toBeLessThan(1000);
});

describe("a period in which nothing came in", () => {
  const publisher = { name: both("هيئة الزكاة", "Zakat Authority") };
  const shown = (count: Cell, more: Partial<FeedbackReport>, options: SummarizeOptions) => {
    const channels = [{ id: "c", kind: "phone", months: { "2024-01": count, "2024-02": 0, "2024-03": 0 } }];
    const report = { period: "2024-Q1", channels, ...more };
    const text = renderText(summarize(report, options), { bidi: "none" });
    expect(tieOut(text, report, options.missing ? { missing: options.missing } : {}).findings).toEqual([]);
    return text;
  };

  it("is told in a sentence, without a mean", () => {
    expect(shown(0, { publisher }, {})).toContain(
      "\nلم يرد إلى هيئة الزكاة شيء من المستفيدين خلال الربع الأول من عام ٢٠٢٤م.\n",
    );
    expect(shown(0, {}, {})).toContain("\nلم يرد شيء من المستفيدين خلال الربع الأول من عام ٢٠٢٤م.\n");
    const english = { language: "en" } as const;
    expect(shown(0, { publisher }, english)).toContain(
      "\nNothing was received by the Zakat Authority from beneficiaries in the first quarter of 2024.\n",
    );
    expect(shown(0, {}, english)).toContain(
      "\nNothing was received from beneficiaries in the first quarter of 2024.\n",
    );
    expect(shown(0, { tickets: { open: 0, closed: 0 } }, english)).toContain("\nTickets: none open or closed.\n");
  });

  it("is told by its number where a count is missing", () => {
    const text = shown({ missing: "not-collected" }, {}, { language: "en", missing: "ignore" });
    expect(text).toContain(
      "0 contacts came in from beneficiaries in the first quarter of 2024. Some counts are missing; this is the sum of those that are there. Mean per day",
    );
  });
});

describe("tickets of which none are open or closed", () => {
  it("may have been opened in the period, or be of a subset", () => {
    const flow = { broughtForward: 3, opened: 5, closed: 8, reopened: 0 };
    const shown = lines({ tickets: { basis: "stock", asOf: "2024-03-31", open: 0, closed: 0, flow } }, "en");
    expect(shown).toContain("Tickets: none open or closed.");
    expect(shown.join()).toContain("Opened in the period: 5 tickets");
  });
});

describe("causes of which none is counted", () => {
  const causes = [
    { id: "a", name: both("التأخر", "Delays"), tickets: { missing: "not-collected" } },
    { id: "b", name: both("الأعطال", "Faults"), tickets: { missing: "not-collected" } },
  ] as const;
  const note = "A ticket may be counted in several rows";

  it("have no rows in which a ticket may be counted several times", () => {
    const of = { causesMultiCoded: true, causeCases: 3 };
    expect(lines({ ...of, causes }, "en").join()).not.toContain(note);
    expect(lines({ ...of, causes: [{ ...causes[0], tickets: 2 }, causes[1]] }, "en").join()).toContain(note);
  });
});
