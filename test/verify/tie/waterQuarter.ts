import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/**
 * Calls 12,300, 11,300 of them answered (91.87 %) and 1,000 lost, e-mails 3,600, visits 1,950: 17,850 contacts, 68.91 % by telephone. 5,600 tickets were
 * opened: 2,310 on billing (41.25 %), 1,890 on supply, 1,400 on meters; 5,480 were closed, 720 are open. 4,150 complaints, of which 1,310 for
 * estimated readings and 820 for leaks. 2,000 of 5,000 rated (40 %), 1,600 are satisfied (80 %), 200 dissatisfied (10 %), the mean is 4.15.
 */
export const waterQuarter: FeedbackReport = {
  period: "2025-Q1",
  publisher: { name: { ar: "شركة المياه", en: "Water Company" } },
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "مركز الاتصال", en: "Call centre" },
      counts: "call",
      months: { "2025-01": 4100, "2025-02": 3900, "2025-03": 4300 },
      handling: { offered: 12_300, answered: 11_300, abandoned: 1000 },
    },
    {
      id: "emails",
      kind: "email",
      name: { ar: "البريد الإلكتروني", en: "E-mail" },
      counts: "email",
      months: { "2025-01": 1200, "2025-02": 1150, "2025-03": 1250 },
    },
    {
      id: "counters",
      kind: "branch",
      name: { ar: "الفروع", en: "Counters" },
      months: { "2025-01": 660, "2025-02": 630, "2025-03": 660 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-03-31",
    open: 720,
    closed: 5480,
    flow: { broughtForward: 570, opened: 5600, closed: 5480, reopened: 30 },
    subsets: [
      { id: "complaint", count: 4150, partOf: "tickets" },
      { id: "enquiry", count: 1760, partOf: "tickets" },
    ],
    breakdowns: [
      {
        id: "subject",
        by: "subject",
        of: "opened",
        parts: [
          { id: "billing", name: { ar: "الفواتير", en: "Billing" }, count: 2310 },
          { id: "supply", name: { ar: "انقطاع المياه", en: "Supply" }, count: 1890 },
          { id: "meters", name: { ar: "العدادات", en: "Meters" }, count: 1400 },
        ],
      },
    ],
  },
  causes: [
    { id: "estimates", name: { ar: "قراءات تقديرية", en: "Estimated readings" }, tickets: 1310 },
    { id: "leaks", name: { ar: "تسربات", en: "Leaks" }, tickets: 820 },
  ],
  satisfaction: [
    {
      id: "survey",
      agency: { ar: "استبيان العملاء", en: "Customer survey" },
      scale: { min: 1, max: 5 },
      ratings: { "1": 90, "2": 110, "3": 200, "4": 610, "5": 990 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 5000,
    },
  ],
};
