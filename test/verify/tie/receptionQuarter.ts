import type { FeedbackReport } from "../../../src/model/FeedbackReport.js";

/**
 * Calls 4,046, 4,555 and 5,199: 13,800, of which a day has 151.65 (91 days). Tickets: 179 open, 1,132 closed; first response in 5.25 working
 * hours on average, 3 in the middle, 11.5 for nine in ten. Reception has 298 ratings of 701 asked, on a scale to 5: 83 + 155 = 238 are
 * satisfied, 27 are not, so that the net is (238 - 27) / 298 = 70.81 points; the mean is 1,250 / 298 = 4.19. The portal's scale goes to 10,
 * its mean is 9. A cause has a word of the name of what is rated.
 */
export const receptionQuarter: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2024-04": 4046, "2024-05": 4555, "2024-06": 5199 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-06-30",
    open: 179,
    closed: 1132,
    durations: {
      firstResponse: { unit: "hour", basis: "working", n: 1176, excluded: 3, mean: 5.25, median: 3, p90: 11.5 },
    },
  },
  causes: [{ id: "staff", name: { en: "Poor reception", ar: "سوء الاستقبال" }, tickets: 5 }],
  causeCases: 565,
  satisfaction: [
    {
      id: "reception",
      agency: { en: "Reception", ar: "خدمات الاستقبال" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 10, 2: 17, 3: 33, 4: 83, 5: 155 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 701,
      window: "by-rating-time",
    },
    {
      id: "portal",
      agency: { en: "Portal", ar: "البوابة" },
      scale: { min: 0, max: 10 },
      ratings: { 9: 20 },
      topBoxFrom: 9,
      window: "by-rating-time",
    },
  ],
};
