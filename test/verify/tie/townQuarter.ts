import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

const publisher = { name: { ar: "وزارة الأشغال والماء", en: "Ministry of Works and Water" } };
const request = {
  id: "request",
  unit: "contact",
  ar: { gender: "m", singular: "طلب", dual: "طلبان", dualOblique: "طلبين", plural: "طلبات", accusative: "طلبًا" },
  en: { singular: "request", plural: "requests" },
} as const;
const message = {
  id: "message",
  unit: "contact",
  ar: { gender: "f", singular: "رسالة", dual: "رسالتان", dualOblique: "رسالتين", plural: "رسائل", accusative: "رسالة" },
  en: { singular: "message", plural: "messages" },
} as const;
const calls = { id: "calls", kind: "phone", name: { ar: "المكالمات", en: "Phone calls" }, contact: "184" } as const;
const emails = { id: "emails", kind: "email", name: { ar: "البريد الإلكتروني", en: "E-mails" } } as const;
const portal = { id: "portal", kind: "portal", name: { ar: "طلبات البوابة", en: "Platform requests" } } as const;
const social = { id: "social", kind: "social-media", name: { ar: "وسائل التواصل", en: "Social media" } } as const;

/** Calls 11,000, e-mails 2,800, requests 6,000, messages 1,500: 21,300. Tickets: 540 open, 8,460 closed. */
export const townBefore: FeedbackReport = {
  period: "2024-Q1",
  publisher,
  channels: [
    { ...calls, counts: "call", months: { "2024-01": 3600, "2024-02": 3500, "2024-03": 3900 } },
    { ...emails, counts: "email", months: { "2024-01": 900, "2024-02": 800, "2024-03": 1100 } },
    { ...portal, counts: request, months: { "2024-01": 1900, "2024-02": 2000, "2024-03": 2100 } },
    { ...social, counts: message, months: { "2024-01": 500, "2024-02": 450, "2024-03": 550 } },
  ],
  tickets: { basis: "events", asOf: "2024-03-31", open: 540, closed: 8460 },
};

/**
 * Calls 12,500 (51.0 %), e-mails 3,200 (13.1 %), requests 6,900 (28.2 %), messages 1,900 (7.8 %): 24,500; by month 7,920, 7,740 and 8,840. Tickets:
 * 420 open and 9,580 closed, 10,000 in all, of which 5,600 are about roads, 2,700 about water and 1,700 about neither. Of 2,500 who
 * were asked 1,000 answered (40 %), 750 of them with 4 or 5 (75 %).
 */
export const townQuarter: FeedbackReport = {
  period: "2024-Q2",
  publisher,
  channels: [
    { ...calls, counts: "call", months: { "2024-04": 4120, "2024-05": 3870, "2024-06": 4510 } },
    { ...emails, counts: "email", months: { "2024-04": 1040, "2024-05": 980, "2024-06": 1180 } },
    { ...portal, counts: request, months: { "2024-04": 2150, "2024-05": 2300, "2024-06": 2450 } },
    { ...social, counts: message, months: { "2024-04": 610, "2024-05": 590, "2024-06": 700 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-06-30",
    open: 420,
    closed: 9580,
    subsets: [
      { id: "roads", name: { ar: "ملفات الطرق", en: "Road files" }, count: 5600, partOf: "tickets" },
      { id: "water", name: { ar: "ملفات الماء", en: "Water files" }, count: 2700, partOf: "tickets" },
    ],
  },
  initiatives: [
    {
      id: "track",
      title: { ar: "مسار سريع لتصاريح الطرق", en: "Fast track for roads and permits" },
      status: "live",
      liveDate: "2024-05-12",
    },
  ],
  satisfaction: [
    { id: "users", agency: { ar: "مديرية الطرق", en: "Directorate of Roads" } },
    {
      id: "desk",
      agency: { ar: "مكتب الخدمة", en: "Service desk" },
      scale: { min: 1, max: 5 },
      ratings: { "1": 40, "2": 60, "3": 150, "4": 350, "5": 400 },
      topBoxFrom: 4,
      asked: 2500,
      window: "asked-and-answered-inside",
    },
  ],
};
