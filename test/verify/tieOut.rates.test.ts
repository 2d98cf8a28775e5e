import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 5,000, 4,400, 5,600 (15,000, 75%; 73.0% in September), e-mails 1,300, 1,625, 2,075 (5,000, 25%). Of 3,200 tickets 3,100
 * are closed (96.88%) and 100 open; 3,150 were opened, so that 98.41% is the clearance rate. 1,000 of 4,000 asked rated (25%),
 * 900 (90%) of them satisfied. Complaints 1,920 (60% of tickets). Causes: delays 1,000, lighting 600, of 2,000: 50%, 30%.
 */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 5000, "2025-08": 4400, "2025-09": 5600 } },
    { id: "mail", kind: "email", counts: "email", months: { "2025-07": 1300, "2025-08": 1625, "2025-09": 2075 } },
  ],
  tickets: {
    basis: "distinct-in-period",
    asOf: "2025-09-30",
    open: 100,
    closed: 3100,
    flow: { broughtForward: 50, opened: 3150, closed: 3100, reopened: 0 },
    subsets: [{ id: "complaints", name: { ar: "الشكاوى", en: "Complaints" }, count: 1920, partOf: "tickets" }],
  },
  causes: [
    { id: "delays", name: { ar: "التأخير", en: "Delays" }, tickets: 1000 },
    { id: "lights", name: { ar: "الإنارة", en: "Street lighting" }, tickets: 600 },
  ],
  causeCases: 2000,
  satisfaction: [
    {
      id: "s",
      agency: { en: "Oasis" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { 1: 100, 5: 900 },
      asked: 4000,
      window: "by-rating-time",
    },
  ],
};

const outcomeOf = (page: string, number: string) =>
  tieOut(page, report).entries.findLast(({ text }) => text === number)?.outcome;

describe("a percentage beside the name of another rate", () => {
  it.each([
    ["900 of 1,000 ratings (90%) were 4 or 5. 90% answered.", "90%"],
    ["Satisfied: 900 of 1,000 (90%). The response rate was 90%.", "90%"],
    ["3,150 opened and 3,100 closed, a clearance rate of 96.88%.", "96.88%"],
    ["أغلقت 3,100 تذكرة من 3,200، ونسبة الاستجابة 96.88%.", "96.88%"],
    ["بلغت نسبة الإغلاق 98.41%.", "98.41%"],
  ])("is not matched: %s", (page, number) => {
    expect(outcomeOf(page, number)).not.toBe("matched");
  });
  it.each([
    ["900 of 1,000 ratings (90%) were 4 or 5. 25% answered.", "25%"],
    ["3,150 opened and 3,100 closed, a clearance rate of 98.41%.", "98.41%"],
    ["Of the 1,000 who answered, 90% were satisfied.", "90%"],
    ["90% of those who answered were satisfied with Oasis.", "90%"],
    ["90% answered that they were satisfied with Oasis.", "90%"],
    ["90% rated Oasis 4 or 5.", "90%"],
    ["Satisfaction with Oasis reached a level of 90%.", "90%"],
    ["96.88% of tickets were closed.", "96.88%"],
    ["بلغت نسبة الإغلاق 96.88%.", "96.88%"],
    ["بلغت نسبة الاستجابة 25% في الاستبانة.", "25%"],
    ["Calls made up 75.0%, e-mails the remaining 25.0%.", "25.0%"],
  ])("is matched where it is that rate's: %s", (page, number) => {
    expect(outcomeOf(page, number)).toBe("matched");
  });
});

describe("a share behind a count", () => {
  it.each([
    ["5,600 phone calls in September, 75.0% of contacts", "75.0%"],
    ["ورد 5,600 مكالمة في سبتمبر، أي 75.0% من التواصل", "75.0%"],
    ["There were 5,600 calls in September (75.0% of contacts).", "75.0%"],
  ])("is of the period of the count: %s", (page, number) => {
    expect(outcomeOf(page, number)).not.toBe("matched");
    expect(outcomeOf(page.replace("75.0%", "73.0%"), "73.0%")).toBe("matched");
  });
});

describe("a percentage of what it is not of", () => {
  it.each([
    ["Complaints made up 60.0% of all contacts.", "60.0%"],
    ["Calls made up 75.0% of all tickets.", "75.0%"],
    ["شكلت الشكاوى 60.0% من إجمالي التواصل.", "60.0%"],
    ["شكلت المكالمات 75.0% من التذاكر.", "75.0%"],
  ])("is not matched: %s", (page, number) => {
    expect(outcomeOf(page, number)).not.toBe("matched");
  });
  it.each([
    ["Complaints made up 60.0% of all tickets.", "60.0%"],
    ["Calls made up 75.0% of all contacts.", "75.0%"],
    ["شكلت الشكاوى 60.0% من إجمالي التذاكر.", "60.0%"],
    ["شكلت المكالمات 75.0% من إجمالي التواصل.", "75.0%"],
  ])("is matched where it is of that: %s", (page, number) => {
    expect(outcomeOf(page, number)).toBe("matched");
  });
});

describe("several told together", () => {
  it.each([
    ["Delays and lighting together make up 50.0% of coded tickets.", "50.0%"],
    ["Calls and e-mails together: 15,000", "15,000"],
    ["المكالمات والرسائل معًا 15,000", "15,000"],
  ])("have no number of one of them: %s", (page, number) => {
    expect(outcomeOf(page, number)).not.toBe("matched");
  });
  it.each([
    ["Both channels together took 20,000 contacts.", "20,000"],
    ["Together with e-mails, the 15,000 calls kept us busy.", "15,000"],
  ])("have that of all: %s", (page, number) => {
    expect(outcomeOf(page, number)).toBe("matched");
  });
});
