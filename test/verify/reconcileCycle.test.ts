import { describe, expect, it } from "vitest";
import type { FeedbackReport, TicketBreakdown } from "../../src/model/FeedbackReport.js";
import { reconcile } from "../../src/verify/reconcile.js";

const name = { en: "A name" };
const report = (more: Partial<FeedbackReport>): FeedbackReport => ({ period: "2021-Q1", channels: [], ...more });
const findings = (more: Partial<FeedbackReport>) =>
  reconcile(report(more)).findings.map(({ code, path, difference }) => [code, path, difference]);
const outcome = (counts: readonly number[], more: Partial<TicketBreakdown>) => ({
  tickets: {
    open: 20,
    closed: 80,
    flow: { opened: 90 },
    breakdowns: [
      { id: "outcome", by: "outcome", parts: counts.map((count, index) => ({ id: `part-${index}`, count })), ...more },
    ],
  },
});

describe("breakdowns", () => {
  it.each([
    ["closed", [30, 50]],
    ["open", [5, 15]],
    ["total", [40, 60]],
    ["opened", [90]],
  ] as const)("add to the %s tickets", (of, counts) => {
    expect(findings(outcome(counts, { of }))).toEqual([]);
  });

  it("that miss the whole are found with the difference", () => {
    expect(findings(outcome([30, 49], { of: "closed" }))).toMatchObject([["breakdown", "tickets/2021-Q1/closed", "1"]]);
    expect(findings(outcome([30, 49], { cases: 80 }))).toMatchObject([
      ["breakdown", "tickets/outcome/2021-Q1/cases", "1"],
    ]);
  });

  it.each([
    [[30, 40], "cannot-check", undefined],
    [[30, 50], "cannot-check", undefined],
    [[30, 51], "breakdown", "-1"],
  ] as const)("of which a part is not there, %s cannot be more than 80", (counts, code, difference) => {
    const { tickets } = outcome(counts, { of: "closed" });
    const breakdowns = tickets.breakdowns.map((breakdown) => ({
      ...breakdown,
      parts: [...breakdown.parts, { id: "others", count: { missing: "suppressed" } as const }],
    }));
    const [finding] = reconcile(report({ tickets: { ...tickets, breakdowns } })).findings;
    expect([finding?.code, finding?.path, finding?.difference]).toEqual([code, "tickets/2021-Q1/closed", difference]);
    if (code === "breakdown")
      expect(finding?.message).toBe(
        "tickets/2021-Q1/closed: states 80; the parts of the breakdown ask for at least 81; difference -1",
      );
  });

  it("may exceed the cases where a case has several codes, each part within them", () => {
    expect(findings(outcome([70, 60], { of: "closed", multiCoded: true }))).toEqual([]);
    expect(findings(outcome([81, 60], { of: "closed", multiCoded: true }))).toMatchObject([
      ["breakdown", "tickets/outcome/part-0/2021-Q1", expect.anything()],
    ]);
    expect(findings(outcome([10, 60], { of: "closed", multiCoded: true }))).toMatchObject([
      ["breakdown", "tickets/2021-Q1/closed", expect.anything()],
    ]);
  });
});

describe("causes and ratings", () => {
  const causes = [
    { id: "delays", name, tickets: 60 },
    { id: "steps", name, tickets: 50 },
  ];

  it("causes exceed their cases though one of them is not known", () => {
    const hidden = { id: "others", name, tickets: { missing: "not-collected" } as const };
    expect(findings({ causes: [...causes, hidden], causeCases: 110 })).toEqual([
      ["cannot-check", "causes/2021-Q1/cases", undefined],
    ]);
    expect(findings({ causes: [...causes, hidden], causeCases: 109 })).toEqual([
      ["cause-cases", "causes/2021-Q1/cases", "-1"],
    ]);
  });

  it("causes exceed their cases only where a case has several", () => {
    expect(findings({ causes, causeCases: 100, causesMultiCoded: true })).toEqual([]);
    expect(findings({ causes, causeCases: 100 })).toMatchObject([
      ["cause-cases", "causes/2021-Q1/cases", expect.anything()],
    ]);
    expect(findings({ causes, causeCases: 55, causesMultiCoded: true })).toMatchObject([
      ["cause-cases", "causes/delays/2021-Q1", expect.anything()],
    ]);
  });

  it("the months of a cause add to its tickets: 10 + 20 + 20 are not 60", () => {
    const causes = (tickets: number, ...counts: readonly number[]) => {
      const months = Object.fromEntries(counts.map((count, index) => [`2021-0${index + 1}`, count]));
      return { causes: [{ id: "delays", name, tickets, months: { "2020-12": 99, ...months } }] };
    };
    expect(findings(causes(50, 10, 20, 20))).toEqual([]);
    expect(findings(causes(60, 10, 20, 20))).toEqual([["cause-months", "causes/delays/2021-Q1", "10"]]);
    expect(findings(causes(25, 10, 20))).toMatchObject([["cause-months", "causes/delays/2021-Q1", expect.anything()]]);
    expect(findings(causes(35, 10, 20))).toEqual([["cannot-check", "causes/delays/2021-Q1", undefined]]);
  });

  it("ratings exceed those asked only where the windows differ", () => {
    const measure = { id: "notary", agency: name, scale: { min: 1, max: 5 }, ratings: { 5: 11 }, asked: 10 };
    expect(findings({ satisfaction: [{ ...measure, window: "by-rating-time", asked: 11 }] })).toEqual([]);
    expect(findings({ satisfaction: [{ ...measure, window: "by-rating-time" }] })).toEqual([
      ["cannot-check", "satisfaction/notary/2021-Q1/rated", undefined],
    ]);
    // 11 with a score and 1 without are 12, of 11 asked.
    const both = { ...measure, window: "asked-and-answered-inside", asked: 11, unrated: 1 } as const;
    expect(findings({ satisfaction: [both] })).toEqual([
      ["ratings-asked", "satisfaction/notary/2021-Q1/rated", expect.anything()],
    ]);
    expect(findings({ satisfaction: [{ ...both, asked: 12 }] })).toEqual([]);
    expect(findings({ satisfaction: [{ ...measure, window: "asked-and-answered-inside" }] })).toMatchObject([
      ["ratings-asked", "satisfaction/notary/2021-Q1/rated", expect.anything()],
    ]);
  });

  it("checks printed figures of the cycle against the data", () => {
    const satisfaction = [
      { id: "notary", agency: name, scale: { min: 1, max: 5 }, ratings: { 1: 3, 5: 7 }, topBoxFrom: 4, bottomBoxTo: 2 },
    ];
    const printed = (figure: string, text: string) =>
      findings({ satisfaction, published: [{ figure: `satisfaction/notary/2021-Q1/${figure}`, printed: text }] });
    expect(printed("top-box", "70%")).toEqual([]);
    expect(printed("mean", "3.8")).toEqual([]);
    expect(printed("net", "40")).toEqual([]);
    expect(printed("net", "40 percentage points")).toEqual([]);
    expect(printed("net", "+٤٠ نقطة مئوية")).toEqual([]);
    expect(printed("net", "40 calls")).toEqual([["noun-unit", "satisfaction/notary/2021-Q1/net", undefined]]);
    expect(printed("top-box", "71%")).toMatchObject([["printed-figure", "satisfaction/notary/2021-Q1/top-box", "1"]]);
    expect(printed("net", "41")).toMatchObject([["printed-figure", "satisfaction/notary/2021-Q1/net", "1"]]);
  });

  it("does not ask answered and abandoned to add to offered: contacts straddle the ends of a period", () => {
    const handling = { offered: 12, answered: 8, abandoned: 3 };
    expect(findings({ channels: [{ id: "calls", kind: "phone", totals: { "2021-Q1": 7 }, handling }] })).toEqual([]);
  });
});

describe("what passes its whole", () => {
  const calls = (handling: NonNullable<FeedbackReport["channels"][number]["handling"]>) => ({
    channels: [{ id: "calls", kind: "phone", handling }],
  });
  const offered = "contacts/calls/2021-Q1/offered";

  it.each([
    [{ offered: 100, answered: 101 }],
    [{ offered: 100, abandoned: 101 }],
    // 60 and 41 are 101.
    [{ offered: 100, answered: 60, abandoned: 41 }],
  ])(
    "%o: more were answered and abandoned than offered, which only contacts from before the period explain",
    (handling) => {
      const { status, findings: found } = reconcile(report(calls(handling)));
      expect([status, found[0]?.code, found[0]?.severity, found[0]?.message]).toEqual([
        "cannot-check",
        "cannot-check",
        "warning",
        `${offered}: 100 cannot be checked against the contacts answered and abandoned: they are more, and only contacts offered before the period would explain that`,
      ]);
    },
  );

  it("is said in Arabic", () => {
    const { findings: found } = reconcile(report(calls({ offered: 100, answered: 101 })), { language: "ar" });
    expect(found[0]?.message.replace(/[\u200F\u2066-\u2069]/g, "")).toBe(
      `${offered}: تعذر التحقق من «١٠٠» بحسب مجموع المجاب عنها والمتروكة: مجموعهما أكثر من الواردة، ولا يفسّره إلا ما ورد قبل الفترة`,
    );
  });

  it.each([
    [{ offered: 100, answered: 60, abandoned: 40 }],
    [{ offered: 100, answered: 60, abandoned: 30 }],
    [{ offered: 100 }],
    [{ answered: 100, abandoned: 3 }],
    [{ offered: 100, answered: 60, abandoned: { missing: "suppressed" } as const }],
  ])("%o leaves nothing to say", (handling) => {
    expect(findings(calls(handling))).toEqual([]);
  });

  it("answers without a score are within the requests, with ratings and without: 12 of 10", () => {
    const measure = {
      id: "notary",
      agency: name,
      asked: 10,
      unrated: 12,
      window: "asked-and-answered-inside",
    } as const;
    const path = "satisfaction/notary/2021-Q1/unrated";
    expect(findings({ satisfaction: [measure] })).toEqual([["ratings-asked", path, "2"]]);
    const rated = { ...measure, scale: { min: 1, max: 5 }, ratings: {} };
    expect(findings({ satisfaction: [rated] })).toEqual([["ratings-asked", path, "2"]]);
    expect(findings({ satisfaction: [{ ...measure, unrated: 10 }] })).toEqual([]);
    expect(reconcile(report({ satisfaction: [rated] })).findings[0]?.message).toBe(
      `${path}: states 12; the requests allow at most 10; difference 2`,
    );
  });
});

describe("flows", () => {
  it("may leave what was brought forward unsaid, and a typed 0 is a count", () => {
    const flow = { opened: 20, closed: 15, reopened: 0 };
    expect(findings({ tickets: { basis: "events", open: 5, closed: 15, flow } })).toEqual([]);
    expect(
      findings({ tickets: { basis: "events", open: 5, closed: 15, flow: { broughtForward: 0, ...flow } } }),
    ).toEqual([]);
    expect(
      findings({ tickets: { basis: "events", open: 5, closed: 15, flow: { broughtForward: 1, ...flow } } }),
    ).toMatchObject([["backlog", "tickets/2021-Q1/open", "-1"]]);
  });

  it("cannot leave fewer than none", () => {
    const flow = { broughtForward: 1, opened: 2, closed: 5 };
    expect(findings({ tickets: { basis: "distinct-in-period", flow } })).toMatchObject([
      ["backlog", "tickets/2021-Q1/closed-in-period", expect.anything()],
    ]);
  });
});

describe("limits and counts said twice", () => {
  const said = (more: Partial<FeedbackReport>, options = {}) =>
    reconcile({ period: "2021-Q1", channels: [], ...more }, options).findings.map(({ message }) => message);

  it("are said as limits, without a hint at a digit", () => {
    // 3 + 1 + 0 = 4 tickets could be closed, 5 + 5 = 10 are all.
    const flow = { broughtForward: 3, opened: 1, closed: 7, reopened: 0 };
    expect(said({ tickets: { flow } })).toEqual([
      "tickets/2021-Q1/closed-in-period: states 7; the flows of tickets allow at most 4; difference 3",
    ]);
    const subsets = [{ id: "p", count: 20, partOf: "tickets" }] as const;
    expect(said({ tickets: { open: 5, closed: 5, subsets } })).toEqual([
      "tickets/p/2021-Q1: states 20; the tickets it is part of allow at most 10; difference 10",
    ]);
    const none = reconcile({
      period: "2021-Q1",
      channels: [],
      tickets: { open: 5, closed: 5, subsets: [{ id: "z", count: 0, partOf: "tickets" }] },
    }).checks[0];
    expect(none?.message).toBe("tickets/z/2021-Q1: 0 is no more than the tickets it is part of allow");
    expect(none?.limit).toBe("at-most");
    expect(none).not.toHaveProperty("computed");
  });

  it("hold the tickets closed by events to the closings of the flows", () => {
    // 3 + 10 - 8 + 0 = 5 are open.
    const flow = { broughtForward: 3, opened: 10, closed: 8, reopened: 0 };
    const of = (basis: "events" | "stock", closed: number) =>
      said({ tickets: { basis, asOf: "2021-03-31", open: 5, closed, flow } });
    expect(of("events", 700)).toEqual([
      "tickets/2021-Q1/closed: states 700; the flows of tickets give 8; difference 692",
    ]);
    expect(of("events", 8)).toEqual([]);
    expect(of("stock", 700)).toEqual([]);
  });

  it("hold what is brought forward to the flows of the report before, where it does not say what is open", () => {
    // 7 + 4 - 5 + 2 = 8.
    const before = { broughtForward: 7, opened: 4, closed: 5, reopened: 2 };
    const previous: FeedbackReport = { period: "2020-Q4", channels: [], tickets: { basis: "events", flow: before } };
    const of = (count: number) => said({ tickets: { basis: "events", flow: { broughtForward: count } } }, { previous });
    expect(of(8)).toEqual([]);
    expect(of(7)).toEqual([expect.stringContaining("states 7; the open tickets of the report before give 8")]);
  });

  it("let a distinct ticket count in each of its months", () => {
    const of = (tickets: number, basis: "events" | "distinct-in-period") =>
      said({
        tickets: { basis },
        causes: [{ id: "b", name: { en: "b" }, tickets, months: { "2021-01": 2, "2021-02": 2, "2021-03": 2 } }],
      }).length;
    // At least the 2 of a month, at most the 6 of all; by events 6.
    expect([2, 5, 6, 7].map((count) => of(count, "distinct-in-period"))).toEqual([0, 0, 0, 1]);
    expect(of(1, "distinct-in-period")).toBe(3);
    expect([5, 6].map((count) => of(count, "events"))).toEqual([1, 0]);
  });
});

it("a count printed in percentage points counts another thing", () => {
  const channels = [{ id: "calls", kind: "phone", totals: { "2021-Q1": 40 } }];
  const published = [{ figure: "contacts/calls/2021-Q1", printed: "40 percentage points" }];
  expect(findings({ channels, published })).toEqual([["noun-unit", "contacts/calls/2021-Q1", undefined]]);
});

describe("the words of an identity that is a limit", () => {
  const messages = (more: Partial<FeedbackReport>, language: "ar" | "en" = "en") =>
    reconcile(report(more), { language }).checks.map(({ message }) => message.replace(/[\u200F\u2066-\u2069]/g, ""));
  const several = (...counts: readonly number[]) => outcome(counts, { of: "closed", multiCoded: true });

  it("of parts that may overlap: 70 + 60 are 130, of which 80 is no more, and do not agree with it", () => {
    expect(messages(several(70, 60))).toEqual([
      "tickets/2021-Q1/closed: 80 is no more than the parts of the breakdown, which may overlap, allow",
      "tickets/outcome/part-0/2021-Q1: 70 is no more than the tickets it is part of allow",
      "tickets/outcome/part-1/2021-Q1: 60 is no more than the tickets it is part of allow",
    ]);
    expect(messages(several(70, 60), "ar")).toEqual([
      "tickets/2021-Q1/closed: المذكور ٨٠ لا يتجاوز الحد الأعلى بحسب مجموع بنود التصنيف التي قد تتداخل",
      "tickets/outcome/part-0/2021-Q1: المذكور ٧٠ لا يتجاوز الحد الأعلى بحسب التذاكر التي هو جزء منها",
      "tickets/outcome/part-1/2021-Q1: المذكور ٦٠ لا يتجاوز الحد الأعلى بحسب التذاكر التي هو جزء منها",
    ]);
    expect(messages(several(10, 60))[0]).toBe(
      "tickets/2021-Q1/closed: states 80; the parts of the breakdown, which may overlap, allow at most 70; difference 10",
    );
    expect(messages(several(10, 60), "ar")[0]).toBe(
      "tickets/2021-Q1/closed: المذكور ٨٠، ولا يصح أن يزيد على ٧٠ بحسب مجموع بنود التصنيف التي قد تتداخل، والفرق ١٠",
    );
  });

  it("is in the digits that are asked for", () => {
    const { checks } = reconcile(report(several(10, 60)), { language: "ar", numerals: "latn" });
    expect(checks[0]?.message.replace(/[\u200F\u2066-\u2069]/g, "")).toBe(
      "tickets/2021-Q1/closed: المذكور 80، ولا يصح أن يزيد على 70 بحسب مجموع بنود التصنيف التي قد تتداخل، والفرق 10",
    );
    expect(() => reconcile(report({}), { numerals: JSON.parse('"roman"') })).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });

  it("of parts that do not overlap: 30 + 50 are 80, and agree with it", () => {
    expect(messages(outcome([30, 50], { of: "closed" }))).toEqual([
      "tickets/2021-Q1/closed: 80 agrees with the parts of the breakdown",
    ]);
  });

  it("of causes: each is within the cases, which of one code each are no fewer than all", () => {
    const causes = [
      { id: "delays", name, tickets: 60 },
      { id: "steps", name, tickets: 30 },
    ];
    expect(messages({ causes, causeCases: 100 })).toEqual([
      "causes/2021-Q1/cases: 100 is no less than the tickets of the causes ask for",
    ]);
    expect(messages({ causes, causeCases: 100 }, "ar")).toEqual([
      "causes/2021-Q1/cases: المذكور ١٠٠ لا يقل عن الحد الأدنى بحسب مجموع تذاكر الأسباب",
    ]);
    expect(messages({ causes, causeCases: 89 })[0]).toBe(
      "causes/2021-Q1/cases: states 89; the tickets of the causes ask for at least 90; difference -1",
    );
    expect(messages({ causes, causeCases: 70, causesMultiCoded: true })).toEqual([
      "causes/delays/2021-Q1: 60 is no more than the coded tickets allow",
      "causes/steps/2021-Q1: 30 is no more than the coded tickets allow",
    ]);
  });

  it("of distinct tickets: their months are no fewer, and each month is within them", () => {
    const months = { "2021-01": 4, "2021-02": 4, "2021-03": 4 };
    const more = (tickets: number): Partial<FeedbackReport> => ({
      tickets: { basis: "distinct-in-period" },
      causes: [{ id: "delays", name, tickets, months }],
    });
    expect(messages(more(9)).slice(0, 2)).toEqual([
      "causes/delays/2021-Q1: 9 is no more than the months of the cause, in several of which a ticket may count, allow",
      "causes/delays/2021-01: 4 is no more than the tickets of the cause in the whole period allow",
    ]);
    expect(messages(more(9), "ar").slice(0, 2)).toEqual([
      "causes/delays/2021-Q1: المذكور ٩ لا يتجاوز الحد الأعلى بحسب مجموع أشهر السبب التي قد تتكرر فيها التذكرة",
      "causes/delays/2021-01: المذكور ٤ لا يتجاوز الحد الأعلى بحسب تذاكر السبب في الفترة كلها",
    ]);
  });
});

describe("a printed figure that the report withholds or does not compare", () => {
  const check = (
    report: FeedbackReport,
    figure: string,
    language: "ar" | "en",
    earlier: readonly FeedbackReport[] = [],
  ) =>
    reconcile({ ...report, published: [{ figure, printed: "90%" }] }, { language, earlier }).checks.find(
      ({ code, path }) => code === "printed-figure" && path === figure,
    );
  const courts = {
    id: "courts",
    agency: { ar: "المحاكم", en: "Courts" },
    scale: { min: 1, max: 5 },
    topBoxFrom: 4,
    ratings: { 1: 1, 5: 9 },
    window: "by-rating-time",
  } as const;
  const few: FeedbackReport = { period: "2021-Q1", channels: [], satisfaction: [{ ...courts, minimumRated: 30 }] };

  it("is withheld, and no count is missing: 9 of 10 where 30 are needed", () => {
    const figure = "satisfaction/courts/2021-Q1/top-box";
    expect(check(few, figure, "en")).toMatchObject({
      outcome: "cannot-check",
      reason: "withheld",
      message: `${figure}: 90% cannot be checked against the data: it is withheld`,
    });
    expect(check(few, figure, "ar")?.message).toContain("الرقم محجوب");
  });

  it("is not comparable, and no count is missing: tickets by events, then by stock", () => {
    const quarter = (period: string, basis: "events" | "stock"): FeedbackReport => ({
      period,
      channels: [],
      tickets: { basis, asOf: "2021-06-30", open: 1, closed: 9 },
    });
    const figure = "tickets/2021-Q2/quarter-change-percent";
    const earlier = [quarter("2021-Q1", "events")];
    expect(check(quarter("2021-Q2", "stock"), figure, "en", earlier)).toMatchObject({
      outcome: "cannot-check",
      reason: "not-comparable",
      message: `${figure}: 90% cannot be checked against the data: what it rests on is not comparable`,
    });
    expect(check(quarter("2021-Q2", "stock"), figure, "ar", earlier)?.message).toContain("ما يُبنى عليه لا تصح مقارنته");
  });

  it("is a count that is missing where one is", () => {
    const figure = "tickets/2021-Q1/closure-rate";
    const report: FeedbackReport = { ...few, tickets: { open: { missing: "suppressed" }, closed: 9 } };
    expect(check(report, figure, "en")).toMatchObject({ outcome: "cannot-check", reason: "missing-part" });
  });
});
