import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/**
 * Calls 13,800 in the second quarter, in the third 3,295, 4,606 and 3,924: 11,825. Branches 3,041, 2,247 and 2,060: 7,348 (33.85 %). E-mails
 * 640, 812 and 1,085: 2,537. All 21,710, of which August has 7,665 and July 6,976.
 */
export const callsQuarter: FeedbackReport = {
  period: "2024-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: {
        "2024-04": 4046,
        "2024-05": 4555,
        "2024-06": 5199,
        "2024-07": 3295,
        "2024-08": 4606,
        "2024-09": 3924,
      },
    },
    { id: "branch", kind: "branch", months: { "2024-07": 3041, "2024-08": 2247, "2024-09": 2060 } },
    { id: "emails", kind: "email", counts: "email", months: { "2024-07": 640, "2024-08": 812, "2024-09": 1085 } },
  ],
};
