import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/** A quarter of calls, e-mails and visits, with that before as totals, and of tickets. */
export const housingQuarter: FeedbackReport = {
  period: "2023-Q2",
  publisher: { name: { ar: "وزارة الإسكان", en: "Ministry of Housing" } },
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2023-04": 41_207, "2023-05": 38_964, "2023-06": 45_318 },
      totals: { "2023-Q1": 118_530 },
    },
    {
      id: "emails",
      kind: "email",
      counts: "email",
      months: { "2023-04": 6315, "2023-05": 5872, "2023-06": 6904 },
      totals: { "2023-Q1": 20_244 },
    },
    {
      id: "branches",
      kind: "branch",
      months: { "2023-04": 3418, "2023-05": 2967, "2023-06": 3806 },
      totals: { "2023-Q1": 9377 },
    },
  ],
  tickets: {
    asOf: "2023-06-30",
    basis: "distinct-in-period",
    open: 1284,
    closed: 27_316,
    flow: { broughtForward: 1507, opened: 27_093, closed: 27_316, reopened: 0 },
    subsets: [
      { id: "complaint", count: 9418, partOf: "tickets" },
      { id: "enquiry", count: 14_627, partOf: "tickets" },
      { id: "suggestion", count: 1836, partOf: "tickets" },
    ],
  },
};
