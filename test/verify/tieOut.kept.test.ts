import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { CountedNoun } from "../../src/model/Noun.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { complaintQuarter } from "./tie/complaintQuarters.js";
import { deskQuarter } from "./tie/deskQuarter.js";

const openIn = (page: string, report: FeedbackReport) =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    ["matched", "within", "derived", "classed"].includes(outcome) ? [] : [`${text} ${outcome}`],
  );

describe("ratings that are told with a score or with none", () => {
  // 1,287 + 2,094 = 3,381 gave 4 or 5, 214 + 156 = 370 gave 1 or 2, of 4,182; 8,200 were asked.
  it.each([
    ["3,381 people gave 4 stars or more."],
    ["3,381 people gave 4 stars and above."],
    ["3,381 people gave at least 4 stars."],
    ["3,381 people gave four or five stars."],
    ["منح 3,381 مستفيدا أربع نجوم فأكثر."],
    ["منح 3,381 مستفيدا أربع أو خمس نجوم."],
    ["370 people gave one or two stars."],
    ["4,182 ratings gave a mean score of 4.17."],
    ["4,182 answers with an average rating of 4.2."],
    ["Of the 4,182 respondents a few gave 1 star."],
    ["4,182 people rated us out of 5 stars."],
    ["قيّم 4,182 مستفيدا الخدمة من خمس نجوم."],
    ["We asked 8,200 people to rate us out of 5 stars."],
    ["We asked for 8,200 ratings and 4,182 came."],
    ["طلبنا 8,200 تقييمًا من المستفيدين."],
    ["أرسلنا 8,200 تقييما"],
  ])("are held to no score of one: %s", (page) => {
    expect(openIn(page, complaintQuarter)).toEqual([]);
  });
});

it.each(["## Satisfaction", "## Ratings by month"])("takes months for no scores below %s", (heading) => {
  const rows = "| Month | 4 | 5 | 6 |\n|---|---|---|---|\n| Calls | 41,207 | 38,964 | 45,318 |";
  expect(openIn(`${heading}\n\n${rows}`, deskQuarter)).toEqual([]);
});

describe("a share of the tickets opened", () => {
  // Of 27,093 opened 12,490 were about billing: 46.1 %.
  const tickets = deskQuarter.tickets ?? {};
  const opened: FeedbackReport = {
    ...deskQuarter,
    tickets: {
      ...tickets,
      breakdowns: [
        {
          id: "topic",
          by: "topic",
          of: "opened",
          parts: [
            { id: "billing", name: { ar: "الفواتير", en: "Billing" }, count: 12_490 },
            { id: "other", name: { ar: "أخرى", en: "Other" }, count: 14_603 },
          ],
        },
      ],
    },
  };

  it.each([["46.1% of tickets opened were about billing."], ["46.1% of new tickets were about billing."]])(
    "is of a part of them: %s",
    (page) => {
      expect(openIn(page, opened)).toEqual([]);
    },
  );

  it.each([
    ["95.5% of tickets opened or brought forward were closed."],
    ["أغلقت 95.5% من التذاكر الجديدة والمرحلة."],
    ["100.8% of the tickets opened were closed."],
  ])("is of what is closed where those brought forward are among them: %s", (page) => {
    expect(openIn(page, deskQuarter)).toEqual([]);
  });
});

describe("a noun of the report's own before one that all know", () => {
  const PATIENT: CountedNoun = {
    id: "patient",
    unit: "person",
    ar: { gender: "m", singular: "مريض", dual: "مريضان", dualOblique: "مريضين", plural: "مرضى", accusative: "مريضًا" },
    en: { singular: "patient", plural: "patients" },
  };
  const clinics: FeedbackReport = {
    period: "2023-Q1",
    channels: [
      { id: "calls", kind: "phone", counts: "call", totals: { "2023-Q1": 12_530 } },
      { id: "emails", kind: "email", counts: "email", totals: { "2023-Q1": 3107 } },
      { id: "clinic", kind: "branch", counts: PATIENT, totals: { "2023-Q1": 917 } },
    ],
    tickets: { basis: "events", asOf: "2023-03-31", open: 40, closed: 1900, flow: { opened: 1917, closed: 1900 } },
  };

  it.each([
    ["We took 12,530 patient calls."],
    ["We took 3,107 patient e-mails."],
    ["1,917 patient tickets were opened."],
    ["The clinic saw 917 patients."],
  ])("is no noun of the number: %s", (page) => {
    expect(openIn(page, clinics)).toEqual([]);
  });

  it("is no noun of a number of complaints", () => {
    expect(openIn("917 patient complaints were logged", clinics)).toEqual(["917 unexplained"]);
  });
});

describe("a question before a sentence of its own period", () => {
  it.each([
    ["How did April go? 125,489 calls came in over the quarter."],
    ["What happened in May?\n28,600 tickets were handled in the quarter."],
    ["Are you open in June? 154,771 contacts came in Q2."],
    ["Why fewer e-mails?\n154,771 contacts came in all."],
  ])("names nothing: %s", (page) => {
    expect(openIn(page, deskQuarter)).toEqual([]);
  });
});

it.each([
  ["التذاكر المرحلة من الربع الثاني: 1,284"],
  ["التذاكر المرحلة من الربع الثاني إلى الثالث 1,284"],
  ["تذاكر مرحلة من يونيو 1,284"],
])("reads what is carried from the quarter of the report for what remains: %s", (page) => {
  expect(openIn(page, deskQuarter)).toEqual([]);
});

describe("a count beside words of which it is a part", () => {
  it.each([
    ["We closed most of the 9,418 complaints."],
    ["Most of our 9,418 complaints came by phone."],
    ["بلغت الشكاوى 9,418 شكوى أغلق معظمها."],
    ["9,418 complaints came through our service centres and by phone."],
    ["استقبل مركز الشكاوى 154,771 في الربع الثاني."],
    ["Calls and e-mails led to 28,600 in the ticketing system."],
  ])("is right itself: %s", (page) => {
    expect(openIn(page, deskQuarter)).toEqual([]);
  });

  it("is of no one state of two", () => {
    const page = "Of 28,600 tickets, closed and open, 9,418 were complaints";
    expect(openIn(page, deskQuarter)).not.toContain("9,418 unexplained");
  });

  it("is of the cause of its heading", () => {
    expect(openIn("## Delay in service\n\n3,127 cases were found.", complaintQuarter)).toEqual([]);
  });
});
