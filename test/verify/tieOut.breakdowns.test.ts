import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { TOWN_TICKETS } from "./townTickets.js";

/** Of 6,400 tickets opened 4,120 were complaints and 2,280 enquiries; 6,150 were closed, 96.1 % of them; 410 are open. */
const townQuarter: FeedbackReport = {
  period: "2024-Q2",
  channels: [],
  tickets: TOWN_TICKETS,
};
/** The same, of what was closed. */
const closedQuarter: FeedbackReport = {
  period: "2024-Q2",
  channels: [],
  tickets: {
    basis: "events",
    open: 410,
    closed: 6150,
    breakdowns: [
      {
        id: "category",
        by: "category",
        of: "closed",
        parts: [
          { id: "complaint", count: 4000 },
          { id: "enquiry", count: 2150 },
        ],
      },
    ],
  },
};

describe("the parts of a breakdown", () => {
  it.each([
    "4,120 complaints were closed.",
    "4,120 complaints are still open.",
    "6,150 complaints were closed.",
    "410 complaints are still open.",
    "6,400 enquiries were opened.",
    "96.1% of enquiries were closed.",
    "أُغلق ٦٬١٥٠ استفسارًا.",
    "أُغلقت ٤٬١٢٠ شكوى.",
  ])("have only the state of what is broken down: %s", (text) => {
    expect(tieOut(text, townQuarter).status).not.toBe("passed");
  });

  it.each([
    "We opened 4,120 complaints.",
    "4,120 complaints and 2,280 enquiries were opened.",
    "Of 6,400 tickets opened, 4,120 were complaints; 6,150 tickets were closed.",
    "Complaints: 4,120. Closed tickets: 6,150.",
    "سُجلت ٤٬١٢٠ شكوى، وأُغلقت ٦٬١٥٠ تذكرة.",
  ])("are told with it, or without any: %s", (text) => {
    expect(tieOut(text, townQuarter).status).toBe("passed");
  });

  it("may be closed themselves", () => {
    expect(tieOut("4,000 complaints and 2,150 enquiries were closed.", closedQuarter).status).toBe("passed");
    expect(tieOut("أُغلقت ٤٬٠٠٠ شكوى.", closedQuarter).status).toBe("passed");
  });
});
