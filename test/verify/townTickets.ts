import type { Tickets } from "../../src/model/FeedbackReport.js";

/** Of 6,400 tickets opened 4,120 were complaints and 2,280 enquiries; 160 were brought forward, 6,150 closed, 410 are open. */
export const TOWN_TICKETS: Tickets = {
  basis: "events",
  open: 410,
  closed: 6150,
  flow: { broughtForward: 160, opened: 6400, closed: 6150, reopened: 0 },
  breakdowns: [
    {
      id: "category",
      by: "category",
      of: "opened",
      parts: [
        { id: "complaint", count: 4120 },
        { id: "enquiry", count: 2280 },
      ],
    },
  ],
};
