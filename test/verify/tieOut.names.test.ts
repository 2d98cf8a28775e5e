import { describe, expect, it } from "vitest";
import type { Channel, FeedbackReport, Label } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { formatFindings } from "../../src/testing/formatFindings.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** What is said against the pages that the library writes of a report. */
function faultsOf(report: FeedbackReport): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const text = renderText(summarize(report, { language }), { bidi: "none" });
    const findings = tieOut(text, report).findings.filter(({ severity }) => severity !== "notice");
    return findings.length === 0 ? [] : `${language}: ${formatFindings(findings, text)}`;
  });
}

const months = (april: number, may: number, june: number) => ({
  "2025-04": april,
  "2025-05": may,
  "2025-06": june,
});
const EMAILS: Channel = { id: "mail", kind: "email", counts: "email", months: months(1_730, 1_820, 2_090) };
const CHATS: Channel = { id: "talk", kind: "live-chat", counts: "chat", months: months(760, 915, 1_140) };

function withChannel(name: Label): FeedbackReport {
  const desk: Channel = { id: "desk", kind: "phone", name, counts: "call", months: months(4_870, 6_110, 7_020) };
  return {
    period: "2025-Q2",
    channels: [desk, EMAILS, CHATS],
    tickets: { basis: "events", open: 163, closed: 39_870 },
  };
}

function withCause(name: Label): FeedbackReport {
  return {
    period: "2025-Q2",
    channels: [{ ...EMAILS, kind: "phone", counts: "call" }, CHATS],
    tickets: { basis: "events", open: 163, closed: 39_870 },
    causeCases: 21_000,
    causes: [
      { id: "first", name: { ar: "بطء الخدمة", en: "Slow service" }, tickets: 9_400 },
      { id: "middle", name, tickets: 5_870 },
      { id: "last", name: { ar: "نقص الموظفين", en: "Too few staff" }, tickets: 720 },
    ],
  };
}

describe("tieOut of our own page with channels whose names hold other words", () => {
  it.each<Label>([
    { ar: "مركز الاتصال", en: "Call centre" },
    { ar: "مركز اتصال البلدية", en: "Contact center" },
    { ar: "الخط الثاني", en: "Second line" },
    { ar: "اليوم المفتوح", en: "Open day" },
    { ar: "مكتب الربع الأول", en: "First quarter desk" },
    { ar: "زيارات مارس", en: "March visits" },
    { ar: "خط المتابعة", en: "Up to date" },
    { ar: "خط الطلبات المغلقة", en: "Closed requests line" },
    { ar: "مكتب الشهر", en: "Desk of the month" },
    { ar: "لا انتظار", en: "No waiting" },
  ])("passes: $en", (name) => {
    expect(faultsOf(withChannel(name))).toEqual([]);
  });

  it("lets the name of a row win over a word of the header above it", () => {
    const report: FeedbackReport = {
      period: "2025-Q2",
      channels: [
        {
          id: "visits",
          kind: "branch",
          name: { ar: "مراكز الخدمة", en: "Service centres" },
          months: months(96, 101, 88),
        },
        { ...EMAILS, id: "calls", kind: "phone", handling: { serviceLevel: 84.6 } },
      ],
    };
    expect(faultsOf(report)).toEqual([]);
  });
});

describe("tieOut of our own page with causes whose names hold other words", () => {
  it.each<Label>([
    { ar: "لا مواعيد", en: "No appointments" },
    { ar: "إغلاق التذكرة قبل الحل", en: "Ticket closed unsolved" },
    { ar: "طلبات مفتوحة", en: "Open requests" },
    { ar: "زيارتان لازمتان", en: "Two visits needed" },
    { ar: "تحديث النظام في مارس", en: "System updates in March" },
    { ar: "زيادة الرسوم", en: "Rise in fees" },
    { ar: "البريد الإلكتروني", en: "E-mail" },
  ])("passes: $en", (name) => {
    expect(faultsOf(withCause(name))).toEqual([]);
  });

  it("still contradicts the count of another cause in its row", () => {
    const page = "Causes\nCause\tTickets\nSlow service\t9,400\nNo appointments\t9,400\nToo few staff\t720";
    const { entries } = tieOut(page, withCause({ en: "No appointments" }));
    expect(entries.filter(({ outcome }) => outcome === "contradicted").map(({ figure }) => figure)).toEqual([
      "causes/middle/2025-Q2",
    ]);
  });
});

describe("tieOut of our own page with two channels under one name", () => {
  const report: FeedbackReport = {
    period: "2025-Q2",
    channels: [
      { id: "hot", kind: "phone", contact: "930", counts: "call", months: months(1_730, 1_820, 2_090) },
      { id: "cold", kind: "phone", counts: "call", months: months(4_870, 6_110, 7_020) },
    ],
  };

  it("passes, and contradicts a count of the other one", () => {
    expect(faultsOf(report)).toEqual([]);
    const text = renderText(summarize(report, { language: "en" }), { bidi: "none" });
    expect(text).toContain("Telephone (930)\t1,730\t1,820");
    const { entries } = tieOut(text.replace("\t1,820", "\t6,110"), report);
    expect(entries.filter(({ outcome }) => outcome === "contradicted").map(({ figure }) => figure)).toEqual([
      "contacts/hot/2025-05",
    ]);
  });
});

describe("tieOut of our own page of shares too small to print", () => {
  const report: FeedbackReport = {
    period: "2025-01",
    channels: [
      { id: "calls", kind: "phone", counts: "call", months: { "2025-01": 300_000_000 } },
      { id: "mail", kind: "email", counts: "email", months: { "2025-01": 1 } },
    ],
  };

  it("passes, and contradicts another bound", () => {
    expect(faultsOf(report)).toEqual([]);
    const text = renderText(summarize(report, { language: "en" }), { bidi: "none" });
    expect(text).toContain("<0.000001%");
    expect(tieOut(text.replaceAll("<0.000001%", "<0.000005%"), report).status).toBe("failed");
    expect(tieOut(text.replaceAll("<0.000001%", ">0.000001%"), report).status).toBe("failed");
  });
});

describe("tieOut of our own series with a cause named by an ordinal", () => {
  it("does not take the first quarter for the first cause", () => {
    const quarter = (period: string, calls: number, tickets: number): FeedbackReport => ({
      period,
      channels: [{ id: "calls", kind: "phone", counts: "call", totals: { [period]: calls } }],
      causes: [{ id: "first", name: { ar: "سبب أول", en: "First cause" }, tickets }],
      causeCases: 100,
    });
    const [before, after] = [quarter("2025-Q1", 1000, 60), quarter("2025-Q2", 1100, 59)];
    for (const language of LANGUAGES) {
      const text = renderText(summarizeSeries([before, after], { language }), { bidi: "none" });
      expect(formatFindings(tieOut(text, after, { earlier: [before] }).findings, text)).toBe("");
    }
  });
});

describe("tieOut of a changed number that happens to be another figure", () => {
  const rated = { scale: { min: 1, max: 5 }, topBoxFrom: 4, window: "by-rating-time" } as const;
  const of: FeedbackReport = {
    period: "2025-Q2",
    channels: [{ id: "calls", kind: "phone", counts: "call", months: months(101, 115, 130) }],
    tickets: {
      basis: "stock",
      asOf: "2025-06-30",
      open: 1,
      closed: 2,
      flow: { broughtForward: 1, opened: 2, closed: 2, reopened: 0 },
    },
    causes: [
      { id: "slow", name: { ar: "بطء الخدمة", en: "Slow service" }, tickets: 60 },
      { id: "few", name: { ar: "نقص الموظفين", en: "Too few staff" }, tickets: 3 },
    ],
    causeCases: 70,
    satisfaction: [
      { id: "courts", agency: { ar: "المحاكم", en: "Courts" }, ratings: { 1: 20, 5: 80 }, ...rated },
      { id: "notaries", agency: { ar: "التوثيق", en: "Notaries" }, ratings: { 1: 4, 5: 6 }, ...rated },
    ],
    overallSatisfaction: "counts",
  };
  const page = renderText(summarize(of, { language: "en" }), { bidi: "none" });

  it.each([
    ["tickets of a cause that are as many as all codings", "Slow service\t60\t", "Slow service\t63\t"],
    ["ratings of a measure that are as many as all ratings", "Courts\t100\t", "Courts\t110\t"],
    ["reopened tickets that are as many as all tickets", "Reopened in the period: 0", "Reopened in the period: 3"],
  ])("names %s", (_, right, wrong) => {
    expect(tieOut(page, of)).toMatchObject({ status: "passed", findings: [] });
    expect(page).toContain(right);
    expect(tieOut(page.replace(right, wrong), of).status).not.toBe("passed");
  });
});

describe("channels whose names are only spelt otherwise", () => {
  /** The first has 600 contacts, the second 36: 636 in all. */
  const pageOf = (one: string, other: string): FeedbackReport => ({
    period: "2024-Q1",
    channels: [
      { id: "a", kind: "phone", name: { ar: one, en: one }, totals: { "2024-Q1": 600 } },
      { id: "b", kind: "email", name: { ar: other, en: other }, totals: { "2024-Q1": 36 } },
    ],
  });
  it.each([
    ["Live chat", "Live-chat", "Live chat: 600 contacts", "contacts/a/2024-Q1"],
    ["Live chat", "Live-chat", "Live-chat: 36 contacts", "contacts/b/2024-Q1"],
    ["Call-Centre", "Call Centre", "Call-Centre: 600 contacts", "contacts/a/2024-Q1"],
    ["Call-Centre", "Call Centre", "Call Centre: 36 contacts", "contacts/b/2024-Q1"],
    ["مكتبة", "مكتبه", "مكتبة: 600 contacts", "contacts/a/2024-Q1"],
    ["الفروع", "فروع", "الفروع: 600 contacts", "contacts/a/2024-Q1"],
    ["البوابة", "بوابة", "البوابة: 600 contacts", "contacts/a/2024-Q1"],
    ["Live chat", "Live-chat", "Live chat (a): 600 contacts", "contacts/a/2024-Q1"],
    ["Live chat", "Live-chat", "Live-chat (b): 36 contacts", "contacts/b/2024-Q1"],
    ["مكتبة", "مكتبه", "مكتبه (b): 36 contacts", "contacts/b/2024-Q1"],
    ["البوابة", "بوابة", "بوابة (b): 36 contacts", "contacts/b/2024-Q1"],
    ["مركز ٢", "مركز 2", "مركز ٢: 600 contacts", "contacts/a/2024-Q1"],
  ])("are known by their names as written and as told apart: %s, %s: %s", (one, other, page, figure) => {
    const { entries } = tieOut(page, pageOf(one, other));
    expect(entries.filter(({ outcome }) => outcome !== "classed")).toMatchObject([{ outcome: "matched", figure }]);
  });
});
