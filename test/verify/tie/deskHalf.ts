import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../src/verify/tieOut.js";

const message = {
  id: "message",
  unit: "contact",
  ar: { gender: "f", singular: "رسالة", dual: "رسالتان", dualOblique: "رسالتين", plural: "رسائل", accusative: "رسالة" },
  en: { singular: "message", plural: "messages" },
} as const;
const visit = {
  id: "visit",
  unit: "contact",
  ar: {
    gender: "f",
    singular: "زيارة",
    dual: "زيارتان",
    dualOblique: "زيارتين",
    plural: "زيارات",
    accusative: "زيارة",
  },
  en: { singular: "visit", plural: "visits" },
} as const;
const calls = {
  id: "calls",
  kind: "phone",
  name: { ar: "مركز الاتصال", en: "Call centre" },
  contact: "600500500",
  counts: "call",
} as const;
const whatsapp = { id: "whatsapp", kind: "whatsapp", name: { ar: "واتساب", en: "WhatsApp" }, counts: "chat" } as const;
const app = { id: "app", kind: "app", name: { ar: "التطبيق الذكي", en: "Smart app" }, counts: message } as const;
const centres = {
  id: "centres",
  kind: "branch",
  name: { ar: "مراكز الخدمة", en: "Service centres" },
  counts: visit,
} as const;
const ofCalls = { id: "of-calls", agency: { ar: "مركز الاتصال", en: "Call centre" } } as const;
const ofApp = { id: "of-app", agency: { ar: "التطبيق الذكي", en: "Smart app" } } as const;
const scale = {
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  bottomBoxTo: 2,
  window: "asked-and-answered-inside",
} as const;
const confidential = { id: "confidential", name: { ar: "بلاغات سرية", en: "Confidential reports" } } as const;

/**
 * Calls 50,000, chats 12,000, messages 8,000: 70,000; visits 6,000. Tickets: 410 open, 6,600 closed; complaints 3,400, enquiries
 * 2,250, confidential 600. Satisfied: 2,390 of 3,000 (79.67 %) and 1,040 of 1,400 (74.29 %).
 */
const deskBefore: FeedbackReport = {
  period: "2023-H2",
  channels: [
    { ...calls, totals: { "2023-H2": 50_000 } },
    { ...whatsapp, totals: { "2023-H2": 12_000 } },
    { ...app, totals: { "2023-H2": 8000 } },
    { ...centres, totals: { "2023-H2": 6000 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2023-12-31",
    open: 410,
    closed: 6600,
    flow: { broughtForward: 390, opened: 6550, closed: 6600, reopened: 70 },
    subsets: [
      { id: "complaint", count: 3400, partOf: "tickets" },
      { id: "enquiry", count: 2250, partOf: "tickets" },
      { ...confidential, count: 600, partOf: "tickets" },
    ],
  },
  satisfaction: [
    { ...ofCalls, ...scale, ratings: { "1": 130, "2": 150, "3": 330, "4": 900, "5": 1490 }, asked: 8800 },
    { ...ofApp, ...scale, ratings: { "1": 80, "2": 90, "3": 190, "4": 460, "5": 580 }, asked: 4400 },
  ],
};

/**
 * Calls 54,000, all of them answered, of 58,000, of which 4,000 (6.9 %) were lost, chats 14,400, messages 9,900: 78,300, 8,300 or 11.9 % more; visits 4,700 without
 * March. Tickets: 410 brought forward, 6,950 opened, 90 reopened, 7,100 closed, 350 open; complaints 3,100, enquiries 2,800, confidential
 * 670, of the desk 1,560. Causes: 1,240 (40 %), 806 (26 %), 558 (18 %), 310 (10 %), 186 (6 %) of 3,100. Satisfied: 2,850 of
 * 3,400 (83.82 %) and 1,280 of 1,600 (80 %), 4,130 of 5,000 (82.6 %) in all; dissatisfied 240 (7.06 %) and 140 (8.75 %); of
 * 9,200 and 4,700 asked 36.96 % and 34.04 % answered.
 */
export const deskHalf: FeedbackReport = {
  period: "2024-H1",
  channels: [
    {
      ...calls,
      months: { "2024-01": 8800, "2024-02": 9100, "2024-03": 9300, "2024-04": 8900, "2024-05": 9200, "2024-06": 8700 },
      handling: { offered: 58_000, answered: 54_000, abandoned: 4000, firstContactResolution: 78 },
    },
    {
      ...whatsapp,
      months: { "2024-01": 2100, "2024-02": 2200, "2024-03": 2300, "2024-04": 2500, "2024-05": 2600, "2024-06": 2700 },
    },
    {
      ...app,
      months: { "2024-01": 1400, "2024-02": 1500, "2024-03": 1600, "2024-04": 1700, "2024-05": 1800, "2024-06": 1900 },
    },
    {
      ...centres,
      months: {
        "2024-01": 900,
        "2024-02": 950,
        "2024-03": { missing: "not-collected" },
        "2024-04": 980,
        "2024-05": 970,
        "2024-06": 900,
      },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-06-30",
    open: 350,
    closed: 7100,
    flow: { broughtForward: 410, opened: 6950, closed: 7100, reopened: 90 },
    subsets: [
      { id: "complaint", count: 3100, partOf: "tickets" },
      { id: "enquiry", count: 2800, partOf: "tickets" },
      { ...confidential, count: 670, partOf: "tickets" },
      { id: "desk", name: { ar: "بطاقات المكتب", en: "Desk tickets" }, count: 1560, partOf: "tickets" },
    ],
    durations: { finalResolution: { unit: "working-day", basis: "working", n: 7100, mean: 7.3, median: 5, p90: 14 } },
  },
  causes: [
    { id: "wages", name: { ar: "تأخر الأجور", en: "Late wages" }, tickets: 1240 },
    { id: "gratuity", name: { ar: "مكافأة نهاية الخدمة", en: "End-of-service pay" }, tickets: 806 },
    { id: "contract", name: { ar: "بنود العقد", en: "Contract terms" }, tickets: 558 },
    { id: "hours", name: { ar: "ساعات العمل", en: "Working hours" }, tickets: 310 },
    { id: "other", name: { ar: "أسباب أخرى", en: "Other causes" }, tickets: 186 },
  ],
  causeCases: 3100,
  initiatives: [
    {
      id: "decision",
      title: { ar: "البت في المطالبات الصغيرة", en: "Decisions on small claims" },
      addresses: ["wages"],
      liveDate: "2024-01-01",
      status: "live",
      reach: { count: 930 },
    },
    {
      id: "callback",
      title: { ar: "خدمة معاودة الاتصال", en: "Call-back service" },
      channel: "calls",
      liveDate: "2024-05-06",
      status: "live",
      reach: { count: 1287 },
    },
    { id: "video", title: { ar: "جلسات التسوية المرئية", en: "Mediation by video" }, status: "planned" },
  ],
  satisfaction: [
    { ...ofCalls, ...scale, ratings: { "1": 100, "2": 140, "3": 310, "4": 950, "5": 1900 }, asked: 9200 },
    { ...ofApp, ...scale, ratings: { "1": 60, "2": 80, "3": 180, "4": 500, "5": 780 }, asked: 4700 },
  ],
  overallSatisfaction: "counts",
};

/** What becomes of the numbers of a text: each with its outcome, and the figure, or what it is worked out of. */
export function tellDesk(text: string): readonly string[] {
  return tieOut(text, deskHalf, { earlier: [deskBefore] }).entries.flatMap(
    ({ text: number, outcome, figure, from, rule = "" }) =>
      outcome === "classed" ? [] : [`${number} ${outcome} ${from?.join(" + ") ?? figure ?? rule}`.trim()],
  );
}
