import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../src/verify/tieOut.js";

const calls = { id: "calls", kind: "phone", counts: "call", name: { ar: "مركز الاتصال", en: "Call centre" } } as const;
const emails = { id: "emails", kind: "email", counts: "email", name: { ar: "البريد", en: "E-mail" } } as const;

/** Calls 9,400, 890 of them lost; e-mails 2,050. */
const officeBefore: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    {
      ...calls,
      months: { "2024-01": 3000, "2024-02": 3100, "2024-03": 3300 },
      handling: { offered: 9400, answered: 8510, abandoned: 890, firstContactResolution: 66.8 },
    },
    { ...emails, months: { "2024-01": 700, "2024-02": 690, "2024-03": 660 } },
  ],
  tickets: { basis: "events", asOf: "2024-03-31", open: 1050, closed: 6000 },
};

/**
 * Calls 10,000 (600 more: 6.4 %), 800 of them lost; e-mails 2,000 (50 fewer: 2.4 %). Tickets: 1,050 brought forward, 6,120 opened, 6,340 closed, 830
 * open, 7,170 in all. Of those opened 3,410 came by telephone and 2,710 by e-mail; of those closed 3,120 were upheld, 2,140 were not and 1,080 were
 * withdrawn; 240 of those open are older than a month. 1,720 tickets are about delays, 1,340 about fees.
 */
const officeQuarter: FeedbackReport = {
  period: "2024-Q2",
  publisher: { name: { ar: "أمانة الشاطئ", en: "Shore Council" } },
  channels: [
    {
      ...calls,
      months: { "2024-04": 3300, "2024-05": 3200, "2024-06": 3500 },
      handling: { offered: 10_000, answered: 9200, abandoned: 800, firstContactResolution: 71.4 },
    },
    { ...emails, months: { "2024-04": 650, "2024-05": 640, "2024-06": 710 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-06-30",
    open: 830,
    closed: 6340,
    flow: { broughtForward: 1050, opened: 6120, closed: 6340, reopened: 0 },
    subsets: [
      { id: "delays", name: { ar: "تذاكر التأخير", en: "Tickets about delays" }, count: 1720, partOf: "tickets" },
      { id: "fees", name: { ar: "تذاكر الرسوم", en: "Tickets about fees" }, count: 1340, partOf: "tickets" },
    ],
    breakdowns: [
      {
        id: "channel",
        by: "channel",
        of: "opened",
        parts: [
          { id: "by-calls", name: calls.name, count: 3410 },
          { id: "by-emails", name: emails.name, count: 2710 },
        ],
      },
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", count: 3120 },
          { id: "not-upheld", count: 2140 },
          { id: "withdrawn", name: { ar: "مسحوبة", en: "Withdrawn" }, count: 1080 },
        ],
      },
      {
        id: "age",
        by: "age",
        of: "open",
        parts: [
          { id: "to-month", name: { ar: "شهر فأقل", en: "A month or less" }, count: 590 },
          { id: "over-month", name: { ar: "أكثر من شهر", en: "Over a month" }, count: 240 },
        ],
      },
    ],
    durations: {
      firstResponse: { unit: "hour", basis: "working", n: 6080, excluded: 40, mean: 3.4, median: 2.1, p90: 8.5 },
      finalResolution: { unit: "day", basis: "elapsed", n: 6340, excluded: 0, mean: 5.2, median: 3.7, p90: 11.6 },
    },
  },
};

/** What becomes of the numbers of a text, but for those that are no figures by custom: each with its outcome and figure. */
export function tellOffice(text: string): readonly string[] {
  return tieOut(text, officeQuarter, { earlier: [officeBefore] }).entries.flatMap(
    ({ text: number, outcome, figure = "" }) =>
      outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );
}
