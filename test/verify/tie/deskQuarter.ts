import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/**
 * Calls 125,489 (118,530 the quarter before), e-mails 19,091 (20,244), visits 10,191 (9,377): 154,771 (148,151). By month 50,940, 47,803 and 56,028.
 * Tickets: 1,507 brought forward and 27,093 opened, 27,316 closed and 1,284 open, 28,600 in all; 9,418 are complaints (32.9 %), 14,627
 * enquiries (51.1 %). 95.5 % of all are closed, which is 100.8 % of those opened.
 */
export const deskQuarter: FeedbackReport = {
  period: "2023-Q2",
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
    basis: "distinct-in-period",
    asOf: "2023-06-30",
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
