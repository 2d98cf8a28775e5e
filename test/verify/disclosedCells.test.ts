import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import type { Cell, Channel, FeedbackReport, TicketBreakdown, Tickets } from "../../src/model/FeedbackReport.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { disclosedCells } from "../../src/verify/disclosedCells.js";
import { reconcile } from "../../src/verify/reconcile.js";

const hidden = { missing: "suppressed" } as const;
const name = { en: "A name" };
const quarter = (...cells: readonly Cell[]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(cells.map((cell, index) => [`2021-0${index + 1}`, cell]));
const channel = (id: string, cells: readonly Cell[], totals?: Channel["totals"]): Channel => ({
  id,
  kind: "phone",
  months: quarter(...cells),
  ...(totals && { totals }),
});
const report = (more: Partial<FeedbackReport>, ...printed: readonly string[]): FeedbackReport => ({
  period: "2021-Q1",
  channels: [],
  ...more,
  published: printed.map((each) => ({ figure: each.split("=")[0] ?? "", printed: each.split("=")[1] ?? "" })),
});
const told = (of: FeedbackReport) => disclosedCells(of).map(({ figure }) => figure);
const calls = (cells: readonly Cell[], totals?: Channel["totals"]) =>
  report({ channels: [channel("calls", cells, totals)] });

describe("a suppressed month", () => {
  it("is given away by the channel's total and the other months", () => {
    expect(disclosedCells(calls([1, hidden, 2], { "2021-Q1": 8 }))).toEqual([
      {
        figure: "contacts/calls/2021-02",
        by: ["contacts/calls/2021-Q1", "contacts/calls/2021-01", "contacts/calls/2021-03"],
      },
    ]);
    expect(told(calls([1, hidden, { missing: "not-applicable" }], { "2021-Q1": 8 }))).toEqual([
      "contacts/calls/2021-02",
    ]);
  });

  it("is safe beside another one, unless nothing is left for both, or the total is hidden too", () => {
    expect(told(calls([1, hidden, hidden], { "2021-Q1": 8 }))).toEqual([]);
    expect(told(calls([8, hidden, hidden], { "2021-Q1": 8 }))).toEqual([
      "contacts/calls/2021-02",
      "contacts/calls/2021-03",
    ]);
    expect(told(calls([1, hidden, 2], { "2021-Q1": hidden }))).toEqual([]);
    expect(told(calls([1, hidden, 2]))).toEqual([]);
    expect(told(calls([1, hidden, { missing: "not-collected" }], { "2021-Q1": 8 }))).toEqual([]);
  });

  it("is given away by a printed month total and the other channels, and by a grand total and the other margins", () => {
    const channels = [channel("calls", [10, hidden, 30]), channel("emails", [1, 2, 3])];
    expect(told(report({ channels }, "contacts/2021-02=22"))).toEqual(["contacts/calls/2021-02"]);
    // 66 in all, 6 e-mails: calls are 60, so 20 in February. Neither margin of that cell is printed.
    expect(told(report({ channels }, "contacts/2021-Q1=66"))).toEqual(["contacts/calls/2021-02"]);
    expect(told(report({ channels }))).toEqual([]);
  });

  it("is safe in a rectangle of four, whose margins are all printed", () => {
    const channels = [channel("calls", [hidden, hidden, 3]), channel("emails", [hidden, hidden, 6])];
    const margins = [
      "contacts/calls/2021-Q1=10",
      "contacts/emails/2021-Q1=20",
      "contacts/2021-01=11",
      "contacts/2021-02=10",
    ];
    expect(told(report({ channels }, ...margins))).toEqual([]);
    const broken = [channel("calls", [hidden, hidden, 3]), channel("emails", [hidden, 5, 6])];
    expect(told(report({ channels: broken }, ...margins))).toHaveLength(3);
  });

  it("is given away by a printed change or year to date", () => {
    expect(
      told(report({ channels: [channel("calls", [10, hidden, 30])] }, "contacts/calls/2021-02/month-change=10")),
    ).toEqual(["contacts/calls/2021-02"]);
    const until = { id: "calls", kind: "phone", months: quarter(10, hidden, 30) };
    expect(
      disclosedCells({ ...report({ channels: [until] }, "contacts/calls/2021-03/year-to-date=60"), period: "2021-03" }),
    ).toMatchObject([{ figure: "contacts/calls/2021-02" }]);
  });

  it("is given away where it is printed itself", () => {
    expect(
      disclosedCells(report({ channels: [channel("calls", [1, hidden, 2])] }, "contacts/calls/2021-02=5")),
    ).toEqual([{ figure: "contacts/calls/2021-02", by: ["contacts/calls/2021-02"] }]);
  });
});

it("a suppressed total is given away by its months, and printed nowhere", () => {
  const of = calls([40, 3, 55], { "2021-Q1": hidden });
  expect(disclosedCells(of)).toEqual([
    {
      figure: "contacts/calls/2021-Q1",
      by: ["contacts/calls/2021-01", "contacts/calls/2021-02", "contacts/calls/2021-03"],
    },
  ]);
  // 40 + 3 + 55 = 98
  for (const language of ["ar", "en"] as const)
    expect(renderText(summarize(of, { language, numerals: "latn" }))).not.toContain("98");
});

it("a suppressed quarter is given away by the year and the other quarters", () => {
  const totals = { "2021-Q1": 1, "2021-Q2": 2, "2021-Q3": hidden, "2021-Q4": 4, "2021": 10 };
  const year = { period: "2021", channels: [{ id: "calls", kind: "phone", totals }] };
  expect(told(year)).toEqual(["contacts/calls/2021-Q3"]);
  expect(
    told({ ...year, channels: [{ id: "calls", kind: "phone", totals: { ...totals, "2021-Q4": hidden } }] }),
  ).toEqual([]);
});

describe("a suppressed part", () => {
  const breakdown = (more: Partial<TicketBreakdown>) =>
    report({
      tickets: {
        basis: "events",
        open: 10,
        closed: 90,
        breakdowns: [
          {
            id: "topic",
            by: "topic",
            parts: [
              { id: "one", name, count: 60 },
              { id: "two", name, count: hidden },
            ],
            ...more,
          },
        ],
      },
    });

  it.each([
    [{ of: "total" }, ["tickets/topic/two/2021-Q1"]],
    [{ of: "closed" }, ["tickets/topic/two/2021-Q1"]],
    [{ cases: 70 }, ["tickets/topic/two/2021-Q1"]],
    [{ cases: 70, multiCoded: true }, []],
    [{}, []],
  ] as const)("of the breakdown %j is told: %j", (more, expected) => {
    expect(told(breakdown(more))).toEqual(expected);
  });

  it("of the tickets is told by the flows that give the backlog: 5 + 20 - 15 + 1 are open", () => {
    const flow = { broughtForward: 5, opened: 20, closed: 15, reopened: 1 };
    const tickets = { basis: "events", open: hidden, closed: 15, flow } as const;
    expect(disclosedCells(report({ tickets }))).toEqual([
      {
        figure: "tickets/2021-Q1/open",
        by: ["brought-forward", "opened", "reopened", "closed-in-period"].map((each) => `tickets/2021-Q1/${each}`),
      },
    ]);
    expect(told(report({ tickets: { ...tickets, basis: "cohort-by-opened" } }))).toEqual([]);
    expect(told(report({ tickets: { open: hidden, closed: 15 } }, "tickets/2021-Q1/total=40"))).toEqual([
      "tickets/2021-Q1/open",
    ]);
  });

  it.each([
    ["brought-forward", { broughtForward: hidden }],
    ["opened", { opened: hidden }],
    ["closed-in-period", { closed: hidden }],
    ["reopened", { reopened: hidden }],
  ] as const)("of the flows, %s, is told by the open tickets and the others", (measure, more) => {
    const flow = { broughtForward: 17, opened: 1000, closed: 900, reopened: 0, ...more };
    const of = (open: Cell) => report({ tickets: { basis: "events", asOf: "2021-03-31", open, flow } });
    expect(told(of(117))).toEqual([`tickets/2021-Q1/${measure}`]);
    expect(told(of(hidden))).toEqual([]);
    const { reopened: _, ...others } = flow;
    // Of events, how many were reopened is then unknown as well.
    expect(told(report({ tickets: { basis: "events", open: 117, flow: others } }))).toEqual([]);
    const again = report({ tickets: { basis: "distinct-in-period", open: 117, flow: { ...flow, reopened: hidden } } });
    expect(told(again)).toEqual([]);
  });

  it("of closed tickets is told by the same among the flows, where both are events", () => {
    const tickets = { open: 4, closed: hidden, flow: { opened: 20, closed: 15 } };
    expect(told(report({ tickets: { ...tickets, basis: "events" } }))).toEqual(["tickets/2021-Q1/closed"]);
    expect(told(report({ tickets: { ...tickets, basis: "stock" } }))).toEqual([]);
  });

  it("of the ratings is told by how many rated, and of the causes by all codings", () => {
    const rated = { id: "courts", agency: name, scale: { min: 1, max: 3 }, ratings: { 1: 4, 2: hidden, 3: 9 } };
    expect(told(report({ satisfaction: [rated] }))).toEqual([]);
    expect(told(report({ satisfaction: [rated] }, "satisfaction/courts/2021-Q1/rated=20"))).toEqual([
      "satisfaction/courts/2021-Q1/score-2",
    ]);
    const cause = { id: "delays", name, tickets: 30, months: quarter(10, hidden, 5) };
    expect(told(report({ causes: [cause] }))).toEqual(["causes/delays/2021-02"]);
  });

  it("is told by a percentage that only one count rounds to", () => {
    const subset = { id: "urgent", count: hidden, partOf: "tickets" } as const;
    const tickets = { basis: "events", open: 10, closed: 30, subsets: [subset] } as const;
    const share = "tickets/urgent/2021-Q1/share-of-tickets";
    // Of 40, 12.5 % is 5 alone: 12.45 % to 12.55 % is 4.98 to 5.02.
    expect(disclosedCells(report({ tickets }, `${share}=12.5%`))).toEqual([
      { figure: "tickets/urgent/2021-Q1", by: [share, "tickets/2021-Q1/total"] },
    ]);
    // Of 4,000, 12 % to 13 % may be any of 40 counts.
    expect(told(report({ tickets: { ...tickets, open: 1000, closed: 3000 } }, `${share}=12%`))).toEqual([]);
  });
});

describe("a suppressed count that stands in both parts of what is printed", () => {
  const channels = [channel("calls", [40, hidden, 55]), channel("emails", [5, 6, 7])];
  const tickets = (open: Cell, closed: Cell): Tickets => ({ basis: "events", open, closed });
  const ratings = { 1: hidden, 2: 10, 3: 87 };
  const rated = { id: "courts", agency: name, scale: { min: 1, max: 3 }, topBoxFrom: 3, bottomBoxTo: 1, ratings };
  const satisfaction = [rated];

  // The hidden count is 3 each time; a line says what 2 and 4 would give.
  it.each([
    // 97 of 115 are 84.35 %, 99 of 117 84.62 %.
    ["contacts/calls/2021-Q1/share-of-channels=84.48%", { channels }],
    // 18 of 115 are 15.65 %, of 117 15.38 %.
    ["contacts/emails/2021-Q1/share-of-channels=15.52%", { channels }],
    // 97 in 90 days are 1.078, 99 are 1.100.
    ["contacts/calls/2021-Q1/mean-per-day=1.089", { channels }],
    // Falls of 38 and 36 from 40.
    ["contacts/calls/2021-02/month-change-percent=-92.50%", { channels }],
    // 2 of 99 are 2.02 %, 4 of 101 3.96 %.
    ["tickets/2021-Q1/open-rate=3.00%", { tickets: tickets(hidden, 97) }],
    ["tickets/2021-Q1/closure-rate=97.00%", { tickets: tickets(hidden, 97) }],
    // 1 x 3 + 2 x 10 + 3 x 87 = 284 of 100; 283 of 99 are 2.86, 285 of 101 2.82.
    ["satisfaction/courts/2021-Q1/mean=2.84", { satisfaction }],
    ["satisfaction/courts/2021-Q1/bottom-box=3.00%", { satisfaction }],
    ["satisfaction/courts/2021-Q1/top-box=87.00%", { satisfaction }],
    // 87 - 2 of 99 are 85.86, 87 - 4 of 101 82.18.
    ["satisfaction/courts/2021-Q1/net=84.00", { satisfaction }],
  ] as const)("is told by %s", (printed, more) => {
    expect(told(report(more, printed))).toHaveLength(1);
  });

  it("is told with what it was worked out from", () => {
    expect(disclosedCells(report({ channels }, "contacts/calls/2021-Q1/share-of-channels=84.48%"))).toEqual([
      {
        figure: "contacts/calls/2021-02",
        by: [
          "contacts/calls/2021-Q1/share-of-channels",
          "contacts/calls/2021-01",
          "contacts/calls/2021-03",
          "contacts/emails/2021-Q1",
        ],
      },
    ]);
  });

  it("is told by a closure rate beside the open tickets: 97 of 100, not 96 of 99 (96.97 %)", () => {
    expect(told(report({ tickets: tickets(3, hidden) }, "tickets/2021-Q1/closure-rate=97.00%"))).toEqual([
      "tickets/2021-Q1/closed",
    ]);
  });

  it.each([
    // 84.35 % with 2, 84.48 % with 3.
    ["contacts/calls/2021-Q1/share-of-channels=84%", { channels }],
    // 1 a day is anything from 45 to 135.
    ["contacts/calls/2021-Q1/mean-per-day=1", { channels }],
    ["satisfaction/courts/2021-Q1/mean=2.8", { satisfaction }],
  ] as const)("is not told by %s", (printed, more) => {
    expect(told(report(more, printed))).toEqual([]);
  });
});

describe("a suppressed cause", () => {
  const causes = [
    { id: "delays", name, tickets: hidden },
    { id: "steps", name, tickets: 97 },
  ];
  const of = (printed: string) => report({ causes, causeCases: 100, causesMultiCoded: true }, `causes/${printed}`);

  it.each([
    "delays/2021-Q1/share-of-cases=3.00%",
    "2021-Q1/coded=100",
    // 97 of 99 are 97.98 %, of 101 96.04 %.
    "steps/2021-Q1/cumulative-share=97.00%",
  ])("is told by %s: it is 3", (printed) => {
    expect(told(of(printed))).toEqual(["causes/delays/2021-Q1"]);
  });

  it("is not told by the others", () => {
    expect(told(of("steps/2021-Q1/share-of-cases=97.00%"))).toEqual([]);
    expect(figureById(of("2021-Q1/coded=100"), "causes/steps/2021-Q1/cumulative").result).toMatchObject({
      status: "unavailable",
      reason: "suppressed",
    });
  });
});

describe("beside earlier reports", () => {
  const first = report({ channels: [channel("calls", [40, hidden, 55])] });
  const later = (
    months: Readonly<Record<string, Cell>>,
    totals: Readonly<Record<string, Cell>> = {},
  ): FeedbackReport => ({
    period: "2021-Q2",
    channels: [{ id: "calls", kind: "phone", months: { ...months, "2021-04": 1, "2021-05": 1, "2021-06": 1 }, totals }],
  });
  const february = "contacts/calls/2021-02";

  it("a count is told where another report gives it, or its total", () => {
    for (const second of [later({ "2021-02": 3 }), later({}, { "2021-Q1": 98 })]) {
      expect(disclosedCells(second, { earlier: [first] }).map(({ figure }) => figure)).toEqual([february]);
      expect(reconcile(second, { earlier: [first] }).findings.map(({ code, path }) => [code, path])).toContainEqual([
        "disclosure",
        february,
      ]);
    }
    expect(disclosedCells(later({ "2021-02": 3 }), { earlier: [first] })[0]?.by).toEqual([february]);
    expect(disclosedCells(later({ "2021-02": hidden }), { earlier: [first] })).toEqual([]);
    // The earlier report gave what this one suppresses.
    const given = report({ channels: [channel("calls", [40, 3, 55])] });
    expect(disclosedCells(later({ "2021-02": hidden }), { earlier: [given] })).toMatchObject([{ figure: february }]);
  });

  it("open tickets are told by those that the next report brings forward", () => {
    const flow = { broughtForward: 1, opened: 100, closed: 90, reopened: hidden };
    const ended = (more: Tickets = {}) =>
      report({ tickets: { basis: "events", open: hidden, closed: 90, flow, ...more } });
    const after: FeedbackReport = {
      period: "2021-Q2",
      channels: [],
      tickets: { basis: "events", open: 20, flow: { broughtForward: 12, opened: 98, closed: 90, reopened: 0 } },
    };
    const figuresOf = (earlier: FeedbackReport) =>
      disclosedCells(after, { earlier: [earlier] }).map(({ figure }) => figure);
    // 12 are left of 1 + 100 - 90 + 1.
    expect(figuresOf(ended())).toEqual(["tickets/2021-Q1/open", "tickets/2021-Q1/reopened"]);
    expect(disclosedCells(after, { earlier: [ended()] })[0]?.by).toEqual(["tickets/2021-Q2/brought-forward"]);
    expect(figuresOf(ended({ asOf: "2021-04-15" }))).toEqual([]);
    expect(figuresOf({ ...ended(), period: "2020-Q4" })).toEqual([]);
    expect(reconcile(after, { previous: ended() }).findings.map(({ code }) => code)).toContain("disclosure");
  });
});

describe("what is said of it", () => {
  const telling = calls([1, hidden, 2], { "2021-Q1": 8 });

  it("is a caveat on the total in the catalogue, and nothing that the page tells its readers", () => {
    expect(figureById(telling, "contacts/calls/2021-Q1").result.caveats).toContain("discloses-suppressed");
    expect(explainFigure(telling, "contacts/calls/2021-Q1", { language: "en" })).toContain("can be worked out");
    expect(renderText(summarize(telling, { language: "en" }))).not.toContain("worked out");
    expect(renderText(summarize(telling))).not.toContain("استنتاج");
    const safe = calls([1, hidden, hidden], { "2021-Q1": 8 });
    expect(figures(safe).filter(({ result }) => result.caveats.includes("discloses-suppressed"))).toEqual([]);
  });

  it("is withheld where the library would compute it: 17 + 1,000 - 900 + 0 are 117 open", () => {
    const flow = { broughtForward: 17, opened: 1000, closed: 900, reopened: 0 };
    const of = (tickets: Tickets) => report({ tickets: { basis: "events", closed: 900, flow, ...tickets } });
    const id = "tickets/2021-Q1/carried-forward";
    const suppressed = of({ open: hidden });
    expect(figureById(suppressed, id).result).toMatchObject({ status: "unavailable", reason: "suppressed" });
    expect(explainFigure(suppressed, id, { language: "en" }).split("\n")[0]).toBe("— (suppressed)");
    expect(renderHtml(summarize(suppressed, { language: "en" }))).not.toMatch(/117|Carried/);
    expect(renderText(summarize(suppressed, { numerals: "latn" }))).not.toContain("117");
    // Not where open tickets are counted on another day, or are a cohort.
    for (const other of [
      { open: 117 },
      { open: hidden, asOf: "2021-04-15" },
      { open: hidden, basis: "cohort-by-opened" },
    ] as const)
      expect(figureById(of(other), id).result).toMatchObject({ status: "ok", value: 117 });
  });

  it("is withheld where a roll-up is all parts of a suppressed whole", () => {
    const parts = [
      { id: "one", name, count: 60 },
      { id: "two", name, count: 40 },
      { id: "three", name, count: 5 },
    ];
    const rollUps = [
      { id: "all", name, parts: ["three", "one", "two"] },
      { id: "some", name, parts: ["one", "two"] },
    ];
    const tickets = {
      basis: "events",
      breakdowns: [{ id: "topic", by: "topic", cases: hidden, parts, rollUps }],
    } as const;
    const [all, some] = ["all", "some"].map(
      (each) => figureById(report({ tickets }), `tickets/topic/${each}/2021-Q1`).result,
    );
    expect(all).toMatchObject({ status: "unavailable", reason: "suppressed" });
    expect(some).toMatchObject({ status: "ok", value: 100 });
    expect(told(report({ tickets }))).toEqual(["tickets/topic/2021-Q1/cases"]);
  });

  it("is a finding of reconcile that does not tell the count", () => {
    const { status, findings } = reconcile(telling);
    expect(status).toBe("failed");
    expect(findings.filter(({ code }) => code !== "cannot-check")).toEqual([
      {
        code: "disclosure",
        severity: "error",
        path: "contacts/calls/2021-02",
        message:
          "contacts/calls/2021-02: is suppressed, and can be worked out from contacts/calls/2021-Q1, contacts/calls/2021-01 and contacts/calls/2021-03",
      },
    ]);
    expect(reconcile(telling, { language: "ar" }).findings.at(-1)?.message).toBe(
      "\u200F\u2066contacts/calls/2021-02\u2069: محجوب، ويمكن استنتاجه من \u2066contacts/calls/2021-Q1\u2069، و\u2066contacts/calls/2021-01\u2069، و\u2066contacts/calls/2021-03\u2069",
    );
  });
});
