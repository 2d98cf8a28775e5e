import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";

/** A quarter whose channels count different units: calls and e-mails are contacts, what comes by the app are tickets. */
export const mixedQuarter: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "Calls", ar: "المكالمات" },
      counts: "call",
      months: { "2024-01": 21_040, "2024-02": 19_310, "2024-03": 20_150 },
    },
    {
      id: "emails",
      kind: "email",
      name: { en: "E-mails", ar: "البريد الإلكتروني" },
      counts: "email",
      months: { "2024-01": 3010, "2024-02": 2840, "2024-03": 3170 },
    },
    {
      id: "app",
      kind: "app",
      name: { en: "App reports", ar: "بلاغات التطبيق" },
      counts: "report",
      months: { "2024-01": 10_210, "2024-02": 12_040, "2024-03": 17_270 },
    },
  ],
};

/** The quarter before it. */
export const mixedBefore: FeedbackReport = {
  period: "2023-Q4",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2023-Q4": 66_210 } },
    { id: "emails", kind: "email", counts: "email", totals: { "2023-Q4": 8140 } },
    { id: "app", kind: "app", counts: "report", totals: { "2023-Q4": 21_350 } },
  ],
};
