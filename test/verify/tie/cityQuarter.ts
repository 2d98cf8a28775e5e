import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

const publisher = { name: { ar: "أمانة المدينة", en: "The city" } };
const names = {
  calls: { ar: "الاتصالات الهاتفية", en: "Phone calls" },
  emails: { ar: "البريد الإلكتروني", en: "E-mails" },
  app: { ar: "تطبيق المدينة", en: "City app" },
};
const portal = { ar: "منصة المدينة", en: "City portal" };
const scale = { scale: { min: 1, max: 5 }, topBoxFrom: 4, bottomBoxTo: 2 };

/** Calls: 125,325. E-mails: 21,274. */
export const citySpring: FeedbackReport = {
  period: "2025-Q2",
  publisher,
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: names.calls,
      months: { "2025-04": 41230, "2025-05": 38977, "2025-06": 45118 },
    },
    {
      id: "emails",
      kind: "email",
      counts: "email",
      name: names.emails,
      months: { "2025-04": 7312, "2025-05": 6904, "2025-06": 7058 },
    },
  ],
};

/**
 * Calls: 149,386 (up 24,061 on the spring: 19.2 %), 1,624 a day; in August 2,655 fewer than in July, in September 2,558 fewer than in August.
 * E-mails: 22,659; the app: 70,023; all: 242,068 (82,318, 80,533, 79,217). Of 13,500 ratings 11,419 are satisfied (84.6 %)
 * and 877 dissatisfied (6.5 %).
 */
export const cityQuarter: FeedbackReport = {
  period: "2025-Q3",
  publisher,
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: names.calls,
      months: { "2025-07": 52418, "2025-08": 49763, "2025-09": 47205 },
    },
    {
      id: "emails",
      kind: "email",
      counts: "email",
      name: names.emails,
      months: { "2025-07": 8126, "2025-08": 7590, "2025-09": 6943 },
    },
    { id: "app", kind: "app", name: names.app, months: { "2025-07": 21774, "2025-08": 23180, "2025-09": 25069 } },
  ],
  tickets: {
    basis: "distinct-in-period",
    asOf: "2025-09-30",
    open: 1387,
    closed: 61842,
    flow: { broughtForward: 1204, opened: 62025, closed: 61842, reopened: 0 },
    subsets: [{ id: "complaints", name: { ar: "الشكاوى", en: "Complaints" }, count: 37905, partOf: "tickets" }],
  },
  causes: [
    { id: "delay", name: { ar: "تأخر إصدار الرخص", en: "Delays in issuing licences" }, tickets: 9120 },
    { id: "lighting", name: { ar: "الإنارة", en: "Street lighting" }, tickets: 6475 },
    { id: "waste", name: { ar: "النظافة", en: "Waste collection" }, tickets: 4210 },
  ],
  causeCases: 19805,
  satisfaction: [
    {
      id: "portal",
      agency: portal,
      ...scale,
      ratings: { "1": 380, "2": 497, "3": 1204, "4": 4318, "5": 7101 },
      asked: 45000,
      window: "by-rating-time",
    },
  ],
};
