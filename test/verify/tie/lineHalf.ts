import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/**
 * Calls 20,100 (3,100 in January, 100 more each month), after 18,000 and 19,000 in the halves of 2023; the site 6,210, after 5,400 and 5,800:
 * 26,310 in all, after 23,400 and 24,800. Of 9,000 tickets 8,590 are closed and 410 open; 2,345 are about delays.
 */
export const lineHalf: FeedbackReport = {
  period: "2024-H1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "الخط الساخن", en: "Hotline" },
      counts: "call",
      months: {
        "2024-01": 3100,
        "2024-02": 3200,
        "2024-03": 3300,
        "2024-04": 3400,
        "2024-05": 3500,
        "2024-06": 3600,
      },
      totals: { "2023-H1": 18000, "2023-H2": 19000 },
    },
    {
      id: "site",
      kind: "portal",
      name: { ar: "الموقع الإلكتروني", en: "Website" },
      months: {
        "2024-01": 1010,
        "2024-02": 1020,
        "2024-03": 1030,
        "2024-04": 1040,
        "2024-05": 1050,
        "2024-06": 1060,
      },
      totals: { "2023-H1": 5400, "2023-H2": 5800 },
    },
  ],
  tickets: { basis: "cohort-by-opened", asOf: "2024-06-30", open: 410, closed: 8590 },
  causes: [{ id: "delay", name: { ar: "التأخير", en: "Delays" }, tickets: 2345 }],
};
