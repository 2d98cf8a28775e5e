import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/**
 * A half-year of a help line and e-mails, by quarter 6,000 and 7,200 calls (+20.0%), 1,500 and 1,800 e-mails (+20.0%; in February 20.0% fewer than in January). Of 13,200
 * calls 2,046 (15.5%) were abandoned; February had 2,100 of them (15.9%). 240 tickets were open before, 180 after (-25.0%); open and closed ones
 * were 5,240. 75% were satisfied with the help line, 60% with visits, 70% in all.
 */
export const helpHalf: FeedbackReport = {
  period: "2025-H1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: { en: "Help line", ar: "خط المساعدة" },
      months: { "2025-01": 2000, "2025-02": 2100, "2025-03": 1900, "2025-04": 2400, "2025-05": 2500, "2025-06": 2300 },
      handling: { offered: 13_200, answered: 11_154, abandoned: 2046 },
    },
    {
      id: "mails",
      kind: "email",
      counts: "email",
      name: { en: "E-mail", ar: "البريد الإلكتروني" },
      months: { "2025-01": 500, "2025-02": 400, "2025-03": 600, "2025-04": 600, "2025-05": 620, "2025-06": 580 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-06-30",
    open: 180,
    closed: 5060,
    flow: { broughtForward: 240, opened: 5000, closed: 5060, reopened: 0 },
  },
  satisfaction: [
    {
      id: "line",
      agency: { en: "Help line", ar: "خط المساعدة" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 400, 2: 600, 3: 1500, 4: 3020, 5: 4480 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
    },
    {
      id: "visits",
      agency: { en: "Home visits", ar: "الزيارات المنزلية" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 500, 2: 500, 3: 1000, 4: 1500, 5: 1500 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
    },
  ],
  overallSatisfaction: "counts",
};

/** The half-year before: 12,000 calls, 3,000 e-mails, 4,800 tickets opened, 67% satisfied in all. */
export const helpBefore: FeedbackReport = {
  ...helpHalf,
  period: "2024-H2",
  channels: [
    { id: "calls", kind: "phone", name: { en: "Help line", ar: "خط المساعدة" }, totals: { "2024-H2": 12_000 } },
    { id: "mails", kind: "email", name: { en: "E-mail", ar: "البريد الإلكتروني" }, totals: { "2024-H2": 3000 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-12-31",
    open: 240,
    closed: 4760,
    flow: { broughtForward: 200, opened: 4800, closed: 4760, reopened: 0 },
  },
  satisfaction: (helpHalf.satisfaction ?? []).map((each, at) => ({
    ...each,
    ratings: at === 0 ? { 1: 500, 2: 600, 3: 1700, 4: 3000, 5: 4200 } : { 1: 550, 2: 600, 3: 1000, 4: 1400, 5: 1450 },
  })),
};
