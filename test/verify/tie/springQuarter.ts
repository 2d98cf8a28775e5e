import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/**
 * Of 26,310 calls 8,140 came in April, 8,755 in May and 9,415 in June; the quarter before had 23,080, 7,515 of them in January. Letters of the quarter
 * alone: 3,970. Of the tickets 1,730 are open.
 */
export const springQuarter: FeedbackReport = {
  period: "2023-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: {
        "2023-01": 7515,
        "2023-02": 7330,
        "2023-03": 8235,
        "2023-04": 8140,
        "2023-05": 8755,
        "2023-06": 9415,
      },
    },
    { id: "letters", kind: "post", months: { "2023-04": 1215, "2023-05": 1330, "2023-06": 1425 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2023-06-30",
    open: 1730,
    closed: 5260,
    flow: { broughtForward: 1580, opened: 5390, closed: 5260, reopened: 20 },
  },
};
