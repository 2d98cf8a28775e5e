import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 8,000, 10,000 the year before (-20 %); e-mails 2,000 and 1,600 (+25 %); 10,000 and 11,600 in all (-13.79 %); calls are 80 %, e-mails
 * 20 %. Of 10,000 tickets 9,500 are closed, and as many were measured. Of 400 that rated 250 gave 5, 70 gave 4: 320 are satisfied.
 */
const report: FeedbackReport = {
  period: "2025-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2024-Q1": 10_000, "2025-Q1": 8000 } },
    { id: "mail", kind: "email", counts: "email", totals: { "2024-Q1": 1600, "2025-Q1": 2000 } },
  ],
  tickets: {
    basis: "cohort-by-opened",
    asOf: "2025-03-31",
    open: 500,
    closed: 9500,
    durations: { finalResolution: { unit: "day", basis: "elapsed", n: 9500, mean: 3.2 } },
  },
  satisfaction: [
    {
      id: "wards",
      agency: { ar: "المنومون", en: "Wards" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { 1: 30, 2: 20, 3: 30, 4: 70, 5: 250 },
    },
  ],
};

const wrongIn = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("a percentage told of the same", () => {
  it.each([
    ["Contacts came to 10,000 against 11,600 a year earlier, i.e. a decline of 13.79%.", []],
    ["Contacts came to 10,000 against 11,600 a year earlier, i.e. a decline of 20%.", ["20% contradicted"]],
    ["بلغ التواصل 10,000 مقابل 11,600 قبل عام، أي بتراجع نسبته 13.79%.", []],
    ["بلغ التواصل 10,000 مقابل 11,600 قبل عام، أي بتراجع نسبته 20%.", ["20% contradicted"]],
    ["We had 8,000 calls. There were 2,000 e-mails, which is the smaller channel with 20%.", []],
    ["We had 8,000 calls. There were 2,000 e-mails, which is the smaller channel with 80%.", ["80% unexplained"]],
    ["وصلتنا 8,000 مكالمة. وبلغت الرسائل الإلكترونية 2,000، وهي أقل القنوات استخدامًا بنسبة 20%.", []],
    ["وصلتنا 8,000 مكالمة. وبلغت الرسائل الإلكترونية 2,000، وهي أقل القنوات استخدامًا بنسبة 80%.", ["80% contradicted"]],
  ])("is not that of another thing: %s", (page, expected) => {
    expect(wrongIn(page)).toEqual(expected);
  });
});

describe("a count told without a word for less", () => {
  it.each([
    ["We registered 10,000 tickets, of which 9,500 were closed.", true],
    ["We registered 9,500 tickets, of which 9,500 were closed.", false],
    ["سُجل في النظام ما مجموعه 10,000 تذكرة، أُغلق منها 9,500.", true],
    ["سُجل في النظام ما مجموعه 9,500 تذكرة، أُغلق منها 9,500.", false],
    ["Wards: 320 satisfied of 400", true],
    ["Wards: 250 satisfied of 400", false],
    ["Wards: 250 very satisfied, a score of 5", true],
    ["5 – الرضا\nالمنومون: 320 راضٍ من 400", true],
    ["5 – الرضا\nالمنومون: 250 راضٍ من 400", false],
  ])("is of all: %s", (page, is) => {
    const [entry] = tieOut(page, report).entries.filter(({ text }) => text.length > 2);
    expect(entry?.outcome === "matched").toBe(is);
  });
});

describe("the states of tickets in other words", () => {
  it.each([
    ["أُغلق منها حتى آخر آذار 9,500 تذكرة، ولم يبق سوى 500 منها.", []],
    ["أُغلق منها حتى آخر آذار 500 تذكرة.", ["500"]],
    ["By 31 March we had finalised 9,500 tickets.", []],
    ["By 31 March we had finalised 10,000 tickets.", ["10,000"]],
    ["نسبة الرضا 80% (الهدف: 90%).", []],
    ["نسبة الرضا 90% (الهدف: 90%).", ["90%"]],
  ])("are those of the report: %s", (page, expected) => {
    expect(wrongIn(page).map((each) => each.split(" ")[0])).toEqual(expected);
  });
});

describe("what is told of complaints that are the tickets", () => {
  const { tickets } = report;
  const complaints: FeedbackReport = {
    period: "2025-Q1",
    channels: [
      { id: "portal", kind: "portal", counts: "complaint", totals: { "2024-Q1": 10_000, "2025-Q1": 8000 } },
      { id: "app", kind: "app", counts: "complaint", totals: { "2024-Q1": 1600, "2025-Q1": 2000 } },
    ],
    ...(tickets && {
      tickets: {
        ...tickets,
        breakdowns: [
          {
            id: "body",
            by: "category",
            of: "total",
            parts: [
              { id: "firms", name: { ar: "المقاولات العمومية" }, count: 6000 },
              { id: "towns", name: { ar: "الجماعات الترابية" }, count: 4000 },
            ],
          },
        ],
      },
    }),
  };

  it.each([
    [
      "كشفت معطيات البوابة أن المرتفقين وضعوا، خلال الربع الأول من سنة 2025، ما مجموعه 10,000 شكاية في مواجهة الإدارات العمومية، مقابل 11,600 شكاية خلال الربع الأول من سنة 2024، أي بتراجع نسبته 13.79%.",
      [],
    ],
    [
      "كشفت معطيات البوابة أن المرتفقين وضعوا، خلال الربع الأول من سنة 2025، ما مجموعه 10,000 شكاية في مواجهة الإدارات العمومية، مقابل 11,600 شكاية خلال الربع الأول من سنة 2024، أي بتراجع نسبته 20%.",
      ["20%"],
    ],
  ])("moves as all of them did: %s", (page, expected) => {
    const wrong = tieOut(page, complaints).entries.filter(({ outcome }) => outcome === "contradicted");
    expect(wrong.map(({ text }) => text)).toEqual(expected);
  });
});

describe("what a staff has answered, where all that came are the count", () => {
  const handled: FeedbackReport = {
    period: "2025-Q1",
    channels: [
      {
        id: "calls",
        kind: "phone",
        counts: "call",
        totals: { "2025-Q1": 8000 },
        handling: { offered: 8000, answered: 7600, abandoned: 400 },
      },
    ],
  };

  it.each([
    ["رددنا على 7,600 مكالمة.", "matched"],
    ["رد زملاؤنا على 7,600 مكالمة من 8,000 مكالمة.", "matched"],
    ["رددنا على 8,000 مكالمة.", "contradicted"],
    ["رد زملاؤنا على 8,000 مكالمة.", "contradicted"],
    ["We answered 8,000 calls.", "contradicted"],
    ["Of 8,000 calls 7,600 were answered.", "matched"],
  ])("is less: %s", (page, outcome) => {
    expect(tieOut(page, handled).entries[0]?.outcome).toBe(outcome);
  });
});
