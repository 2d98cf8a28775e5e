import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import type { Cell, Channel, FeedbackReport, TicketBreakdown } from "../../src/model/FeedbackReport.js";
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
      { figure: "tickets/2021-Q1/open", by: ["tickets/2021-Q1/carried-forward"] },
    ]);
    expect(told(report({ tickets: { ...tickets, basis: "cohort-by-opened" } }))).toEqual([]);
    expect(told(report({ tickets: { open: hidden, closed: 15 } }, "tickets/2021-Q1/total=40"))).toEqual([
      "tickets/2021-Q1/open",
    ]);
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

describe("what is said of it", () => {
  const telling = calls([1, hidden, 2], { "2021-Q1": 8 });

  it("is a caveat on the total in the catalogue, and a sentence in the summary", () => {
    expect(figureById(telling, "contacts/calls/2021-Q1").result.caveats).toContain("discloses-suppressed");
    expect(renderText(summarize(telling, { language: "en" }))).toContain(
      "A suppressed count can be worked out from the counts given with it; another should be suppressed.",
    );
    expect(renderText(summarize(telling))).toContain("يمكن استنتاج عدد محجوب");
    const safe = calls([1, hidden, hidden], { "2021-Q1": 8 });
    expect(figures(safe).filter(({ result }) => result.caveats.includes("discloses-suppressed"))).toEqual([]);
  });

  it("is a caveat on the derived figure that completes it", () => {
    const flow = { broughtForward: 5, opened: 20, closed: 15, reopened: 1 };
    const backlog = report({ tickets: { basis: "events", open: hidden, closed: 15, flow } });
    expect(figureById(backlog, "tickets/2021-Q1/carried-forward").result.caveats).toContain("discloses-suppressed");
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
          "contacts/calls/2021-02: is suppressed, and can be worked out from contacts/calls/2021-Q1, contacts/calls/2021-01, contacts/calls/2021-03",
      },
    ]);
    expect(reconcile(telling, { language: "ar" }).findings.at(-1)?.message).toContain("محجوب");
  });
});
