import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/**
 * A report whose parts have names. Calls: 312,480, 298,115 and 305,907 by month, 916,502; chats 42,218, 45,903 and 47,122,
 * 135,243; the calls' share of 1,051,745 is 87.14 % (of July's 354,698 88.10 %). Tickets: 2,104 brought forward, 37,921 opened,
 * 38,412 closed, 260 reopened, 1,873 open: 38.32 for each 1,000 contacts (40,285 in all). Of those opened 24,110 (63.58 %) were complaints, 12,066 (31.82 %)
 * enquiries, 1,745 (4.60 %) suggestions. Causes: 9,644 (40 %) and 7,233 (30 %) of 24,110. Satisfied: 16,000 of 20,000 (80 %)
 * and 6,800 of 8,000 (85 %), 22,800 of 28,000 (81.43 %) in all; means 84,000 / 20,000 = 4.20 and 34,600 / 8,000 = 4.325.
 */
export const careQuarter: FeedbackReport = {
  period: "2024-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      contact: "937",
      counts: "call",
      months: { "2024-07": 312_480, "2024-08": 298_115, "2024-09": 305_907 },
    },
    {
      id: "whatsapp",
      kind: "whatsapp",
      name: { ar: "واتساب", en: "WhatsApp" },
      counts: "chat",
      months: { "2024-07": 42_218, "2024-08": 45_903, "2024-09": 47_122 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-09-30",
    open: 1873,
    closed: 38_412,
    flow: { broughtForward: 2104, opened: 37_921, closed: 38_412, reopened: 260 },
    breakdowns: [
      {
        id: "category",
        by: "category",
        of: "opened",
        parts: [
          { id: "complaint", count: 24_110 },
          { id: "enquiry", count: 12_066 },
          { id: "suggestion", count: 1745 },
        ],
      },
    ],
    durations: {
      firstResponse: { unit: "hour", basis: "working", n: 37_800, excluded: 121, mean: 6.4, median: 4.5, p90: 15 },
    },
  },
  causes: [
    { id: "waiting", name: { ar: "طول مدة الانتظار", en: "Long waiting times" }, tickets: 9644 },
    { id: "booking", name: { ar: "صعوبة حجز المواعيد", en: "Difficult booking" }, tickets: 7233 },
  ],
  causeCases: 24_110,
  initiatives: [
    {
      id: "queue",
      title: { ar: "منصة المواعيد الموحدة", en: "Single booking platform" },
      addresses: ["booking"],
      status: "live",
      reach: { count: 412_000 },
    },
    { id: "monitor", title: { ar: "مرصد الأدوية", en: "Medicine monitor" }, status: "live" },
  ],
  satisfaction: [
    {
      id: "hospitals",
      agency: { ar: "المستشفيات", en: "Hospitals" },
      scale: { min: 1, max: 5 },
      ratings: { 2: 2000, 3: 2000, 4: 6000, 5: 10_000 },
      topBoxFrom: 4,
      asked: 100_000,
    },
    {
      id: "centres",
      agency: { ar: "مراكز الرعاية", en: "Primary care centres" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 500, 3: 700, 4: 2000, 5: 4800 },
      topBoxFrom: 4,
      asked: 40_000,
    },
  ],
  overallSatisfaction: "counts",
};
