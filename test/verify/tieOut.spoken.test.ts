import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { lineHalf } from "./tie/lineHalf.js";

/**
 * 1,210 tickets brought forward, 9,000 opened, 8,590 closed: 1,620 are open. Of those closed 431 were upheld, 219 in part, and 290 settled. Of
 * 21,240 calls offered 20,100 were answered, 1,140 lost. Of 640 scores 512 are 8 or more: 80 %.
 */
const report: FeedbackReport = {
  ...lineHalf,
  channels: lineHalf.channels.map((channel) =>
    channel.id === "calls" ? { ...channel, handling: { offered: 21240, answered: 20100, abandoned: 1140 } } : channel,
  ),
  tickets: {
    basis: "events",
    asOf: "2024-06-30",
    open: 1620,
    closed: 8590,
    flow: { broughtForward: 1210, opened: 9000, closed: 8590 },
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", name: { en: "Upheld" }, count: 431 },
          { id: "partly", name: { en: "Partly upheld" }, count: 219 },
          { id: "settled", name: { en: "Settled" }, count: 290 },
          { id: "not-upheld", name: { en: "Not upheld" }, count: 7650 },
        ],
      },
    ],
  },
  satisfaction: [
    {
      id: "phone",
      agency: { en: "Hotline" },
      scale: { min: 0, max: 10 },
      ratings: { 3: 60, 6: 68, 8: 300, 9: 112, 10: 100 },
      topBoxFrom: 8,
      bottomBoxTo: 4,
    },
  ],
};

const outcomes = (page: string, of = report) =>
  tieOut(page, of).entries.flatMap(({ text, outcome }) => (outcome === "classed" ? [] : [`${text} ${outcome}`]));

describe("what became of tickets and calls, as people say it", () => {
  it.each([
    ["1,620", "We came into the half with 1,210 tickets; # tickets were carried into July."],
    ["1,210", "We came into the half with # tickets; 1,620 tickets were carried into July."],
    ["1,620", "Carried over to July | #"],
    ["1,620", "المرحل إلى تموز | #"],
    ["1,620", "Of the tickets, # were carried over to July."],
    ["1,620", "We carried # tickets into the second half of 2024."],
    ["1,620", "Complaints: 8,590 resolved, # in hand at the end of June"],
    ["1,620", "* Still with us: #"],
    ["8,590", "By the end of June # cases had been finalised."],
    ["8,590", "By New Year's Eve # cases were finished."],
    ["1,140", "Of all the calls offered we answered 20,100; # people gave up waiting."],
    ["8,590", "سُجلت الشكاوى، حُل منها # شكوى."],
    ["219", "We upheld 431 complaints in full and # in part."],
    ["290", "1,620 cases were carried into July. Of the cases closed, 431 were upheld, and # were settled."],
    ["80%", "• # of callers gave an 8 or better"],
  ])("is matched, and nothing else: %s in %s", (value, page) => {
    expect(outcomes(page.replace("#", value))).toContain(`${value} matched`);
    for (const other of ["8,950", "1,260", "2,910", "1,410", "390", "60%"])
      expect(outcomes(page.replace("#", other))).not.toContain(`${other} matched`);
    if (!value.endsWith("%")) expect(outcomes(page.replace("#", "9,000"))).not.toContain("9,000 matched");
  });
});

describe("complaints upheld in full and in part", () => {
  // 41 + 24 of 100 closed.
  const parts = [
    { id: "upheld", count: 41 },
    { id: "partly-upheld", count: 24 },
    { id: "not-upheld", count: 35 },
  ];
  const half: FeedbackReport = {
    ...lineHalf,
    tickets: {
      basis: "cohort-by-opened",
      asOf: "2024-06-30",
      open: 20,
      closed: 100,
      breakdowns: [{ id: "outcome", by: "outcome", of: "closed", parts }],
    },
  };

  it.each([
    "41 complaints were upheld, # were upheld in part and 35 were not.",
    "Of those closed we upheld 41 in full and # in part.",
    "We upheld 41 and part-upheld #.",
  ])("are told by the words for it: %s", (page) => {
    expect(outcomes(page.replace("#", "24"), half)).toContain("24 matched");
    expect(outcomes(page.replace("#", "42"), half)).not.toContain("42 matched");
  });

  it.each([
    "41 were upheld, 24 partly upheld and 35 not upheld, so that something had gone wrong in # of cases.",
    "We upheld 41 complaints in full and 24 in part. We got something wrong in # of the cases that we closed.",
  ])("are those of which something went wrong: %s", (page) => {
    expect(outcomes(page.replace("#", "65%"), half)).toContain("65% derived");
    expect(outcomes(page.replace("#", "56%"), half)).toContain("56% unexplained");
  });

  it("are none of the channels", () => {
    const channels = [
      { id: "calls", kind: "phone", name: { en: "Calls" }, totals: { "2024-H1": 600 } },
      { id: "mail", kind: "email", name: { en: "E-mails" }, totals: { "2024-H1": 300 } },
      { id: "app", kind: "app", name: { en: "App" }, totals: { "2024-H1": 100 } },
    ] as const;
    const page = "Calls made 60% and e-mails 30% of contacts; something went wrong in 90% of cases.";
    const told = outcomes(page, { ...half, channels });
    expect(told.slice(0, 2)).toEqual(["60% matched", "30% matched"]);
    expect(told[2]).not.toMatch(/derived|matched/);
  });
});

describe("complaints where all parts of a breakdown are called so", () => {
  it("are the tickets", () => {
    const parts = [
      { id: "one", name: { en: "Stage 1 complaints" }, count: 612 },
      { id: "two", name: { en: "Stage 2 complaints" }, count: 288 },
    ];
    const staged: FeedbackReport = {
      ...lineHalf,
      tickets: {
        basis: "cohort-by-opened",
        asOf: "2024-06-30",
        open: 60,
        closed: 840,
        breakdowns: [{ id: "stage", by: "category", of: "total", parts }],
      },
    };
    expect(outcomes("Complaints: 900", staged)).toEqual(["900 matched"]);
    expect(outcomes("Complaints: 840", staged)).not.toContain("840 matched");
  });
});

describe("a number behind what it is told for", () => {
  it("is no mean of contacts where the mean is that of an answer", () => {
    const page = (days: string) =>
      `The website took 6,210 requests.\nAn answer took 8.4 hours on average; the code allows ${days} at the first stage.`;
    expect(outcomes(page("43"))).not.toContain("43 contradicted");
    expect(outcomes("The website took 6,210 requests, a mean of 43 a day.")).not.toContain("43 matched");
  });

  it("is all tickets, where the rate of those closed follows", () => {
    const page = (all: string) => `أشار إلى إغلاق 8,590 تذكرة من أصل ${all} بنسبة إنجاز 95.4%.`;
    expect(outcomes(page("9,000"), lineHalf)).toContain("9,000 matched");
    expect(outcomes(page("8,590"), lineHalf).filter((each) => each === "8,590 matched")).toHaveLength(1);
  });

  it("is by how much it fell", () => {
    // 20,100 / 22,000 = 0.9136
    const channels = lineHalf.channels.map((each) =>
      each.id === "calls" ? { ...each, totals: { "2023-H1": 22000 } } : each,
    );
    const page = (verb: string) => `استقبل الخط الساخن 20,100 مكالمة، ${verb} بلغ 8.6 في المائة على أساس سنوي.`;
    expect(outcomes(page("بتراجع"), { ...lineHalf, channels })).toContain("8.6 في المائة matched");
    expect(outcomes(page("بارتفاع"), { ...lineHalf, channels })).not.toContain("8.6 في المائة matched");
  });

  it("is no change cut off where nothing beside it says that it changed", () => {
    // 6,210 / 5,400 = 1.15; 6,210 / 26,310 = 0.236; 20,100 / 18,000 = 1.1167
    const page = (share: string) =>
      `جاء الخط الساخن أولًا بنسبة ${share}، وهو أكثر من العام الماضي بمقدار 2,100 مكالمة.`;
    expect(outcomes(page("76.4%"), lineHalf)).toContain("76.4% matched");
    expect(outcomes(page("11.6%"), lineHalf).join()).not.toMatch(/11\.6% (?:matched|within)/);
  });

  it("is of the same months of another year", () => {
    // 26,310 / 23,400 = 1.1244
    const page = (year: string) =>
      `Contacts came to a total of 26,310 this spring, up 12.4% from the same six months of ${year}.`;
    expect(outcomes(page("2023"), lineHalf)).toContain("12.4% matched");
    expect(outcomes(page("2022"), lineHalf)).not.toContain("12.4% matched");
  });
});
