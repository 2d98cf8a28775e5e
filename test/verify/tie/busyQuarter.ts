import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

const months = (...rows: readonly (readonly [first: string, counts: readonly number[]])[]) =>
  Object.fromEntries(
    rows.flatMap(([first, counts]) =>
      counts.map((count, index) => [
        `${first.slice(0, 5)}${String(Number(first.slice(5)) + index).padStart(2, "0")}`,
        count,
      ]),
    ),
  );

/**
 * A report for prose. Calls: 153,400 in Q2, 154,020 in Q3 (+620, 0.40 %), 123,715 in Q3 of 2024 (+30,305, 24.50 %); from July
 * to August +6,615 (13.61 %), to September -5,055 (9.15 %). E-mails: 9,475, 9,884 (+409, 4.32 %), 8,716. Chats: 36,440,
 * 40,980 (+4,540, 12.46 %), 29,730. All: 199,315, 204,884 (+5,569, 2.79 %), 162,161 (+42,723, 26.35 %); 65,292 in July,
 * 72,808 in August, 66,784 in September. Tickets: 21,475 closed + 318 open = 21,793 (98.54 %, 1.46 %). Of 16,000 asked 4,000
 * answered; 3,600 of them (90 %) satisfied; 17,510 / 4,000 = 4.3775.
 */
export const busyQuarter: FeedbackReport = {
  period: "2025-Q3",
  publisher: { name: { ar: "أمانة الواحة", en: "Oasis Municipality" } },
  channels: [
    {
      id: "calls",
      kind: "phone",
      contact: "940",
      counts: "call",
      months: months(
        ["2025-04", [51_200, 49_810, 52_390]],
        ["2025-07", [48_615, 55_230, 50_175]],
        ["2024-07", [40_100, 41_250, 42_365]],
      ),
    },
    {
      id: "emails",
      kind: "email",
      counts: "email",
      months: months(["2025-04", [3120, 3045, 3310]], ["2025-07", [3402, 3518, 2964]], ["2024-07", [2810, 2905, 3001]]),
    },
    {
      id: "chats",
      kind: "live-chat",
      counts: "chat",
      months: months(
        ["2025-04", [12_040, 12_510, 11_890]],
        ["2025-07", [13_275, 14_060, 13_645]],
        ["2024-07", [9700, 9910, 10_120]],
      ),
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-09-30",
    open: 318,
    closed: 21_475,
    breakdowns: [
      {
        id: "kind",
        by: "category",
        of: "total",
        parts: [
          { id: "complaint", count: 12_310 },
          { id: "enquiry", count: 6483 },
          { id: "suggestion", count: 3000 },
        ],
      },
    ],
  },
  satisfaction: [
    {
      id: "parks",
      agency: { ar: "الحدائق العامة", en: "Public parks" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 90, 2: 110, 3: 200, 4: 1400, 5: 2200 },
      topBoxFrom: 4,
      window: "by-rating-time",
      asked: 16_000,
    },
  ],
};
