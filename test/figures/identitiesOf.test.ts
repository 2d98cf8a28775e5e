import { describe, expect, it } from "vitest";
import type { FormulaId } from "../../src/figures/Figure.js";
import { figureOf } from "../../src/figures/figureOf.js";
import { identitiesOf } from "../../src/figures/identitiesOf.js";
import { okResult } from "../../src/metrics/okResult.js";
import type { FeedbackReport, Tickets } from "../../src/model/FeedbackReport.js";

const linesOf = (report: Partial<FeedbackReport>, ...figures: readonly (readonly [FormulaId, ...string[]])[]) => {
  const all = figures.map(([formula, ...inputs]) =>
    figureOf({ subject: "tickets" }, "it", "2021-Q1", "it", "count", "flow", formula, inputs, okResult(1, "ticket")),
  );
  return identitiesOf({ period: "2021-Q1", channels: [], ...report }, all).map(
    ({ whole, parts, minus = [] }) => `${whole} = ${[...parts, ...minus.map((id) => `-${id}`)].join(" ")}`,
  );
};
const quarter = (path: string) => `${path}/2021-Q1 = ${[1, 2, 3].map((month) => `${path}/2021-0${month}`).join(" ")}`;
const ofTickets = (tickets: Tickets, ...figures: readonly (readonly [FormulaId, ...string[]])[]) =>
  linesOf({ tickets }, ...figures).slice(1);
/** Also of a report that says nothing of its tickets, where neither is known. */
const open = "tickets/2021-Q1/open = tickets/2021-Q1/carried-forward";

describe("what ties counts together", () => {
  it("are the months of the channels' periods, and of all; a half's quarters and their months as well", () => {
    const months = [1, 2, 3, 4, 5, 6].map((month) => `contacts/calls/2020-0${month}`);
    expect(
      linesOf({ channels: [{ id: "calls", kind: "phone", totals: { "2020-H1": 9, "2021-Q1": 5, "2019-05": 1 } }] }),
    ).toEqual([
      "contacts/calls/2020-H1 = contacts/calls/2020-Q1 contacts/calls/2020-Q2",
      `contacts/calls/2020-H1 = ${months.join(" ")}`,
      `contacts/calls/2020-Q1 = ${months.slice(0, 3).join(" ")}`,
      `contacts/calls/2020-Q2 = ${months.slice(3).join(" ")}`,
      quarter("contacts/calls"),
      quarter("contacts"),
      open,
    ]);
  });

  it("are a cause's months where all are given, unless a ticket may count in several", () => {
    const [all, some] = [
      { "2021-01": 1, "2021-02": 1, "2021-03": 1 },
      { "2021-01": 1, "2021-03": 1 },
    ];
    const causes = [
      { id: "all", name: {}, months: all },
      { id: "some", name: {}, months: some },
      { id: "none", name: {} },
    ];
    expect(linesOf({ causes })).toEqual([quarter("contacts"), quarter("causes/all"), open]);
    const distinct = linesOf({ causes, tickets: { basis: "distinct-in-period" } });
    expect(distinct).not.toContain(quarter("causes/all"));
  });

  it("are a breakdown's whole and its parts, unless a ticket may stand in several", () => {
    const parts = [
      { id: "a", count: 1 },
      { id: "b", count: 2 },
    ];
    const breakdowns = [
      { id: "outcome", by: "outcome", of: "closed", parts },
      { id: "age", by: "age", multiCoded: false, parts },
      { id: "topic", by: "topic", multiCoded: true, parts },
    ] as const;
    expect(ofTickets({ basis: "cohort-by-opened", breakdowns })).toEqual([
      "tickets/2021-Q1/closed = tickets/outcome/a/2021-Q1 tickets/outcome/b/2021-Q1",
      "tickets/age/2021-Q1/cases = tickets/age/a/2021-Q1 tickets/age/b/2021-Q1",
    ]);
  });

  it("are the open tickets and what the flows leave at the end of the period, and what was closed where events are counted", () => {
    const closed = "tickets/2021-Q1/closed = tickets/2021-Q1/closed-in-period";
    expect(ofTickets({ basis: "events" })).toEqual([open, closed]);
    expect(ofTickets({ basis: "events", asOf: "2021-03-31" })).toEqual([open, closed]);
    expect(ofTickets({ basis: "events", asOf: "2021-03-30" })).toEqual([closed]);
    expect(ofTickets({ basis: "distinct-in-period" })).toEqual([open]);
    expect(ofTickets({ basis: "cohort-by-opened" })).toEqual([]);
    expect(linesOf({})).toEqual([quarter("contacts"), open]);
  });

  it("are the formulas of the catalogue: sums, differences, and flows with what was closed taken away", () => {
    const flows = ["tickets/2021-Q1/brought-forward", "tickets/2021-Q1/closed-in-period", "tickets/2021-Q1/opened"];
    const rolled = "it = tickets/2021-Q1/brought-forward tickets/2021-Q1/opened";
    const of = (tickets: Tickets) => linesOf({ tickets }, ["roll-forward", ...flows])[0];
    expect(linesOf({}, ["sum", "a", "b"], ["difference", "a", "b"], ["ratio", "a", "b"]).slice(0, 3)).toEqual([
      "it = a b",
      "it = a -b",
      quarter("contacts"),
    ]);
    expect(of({})).toBe(`${rolled} -tickets/2021-Q1/closed-in-period`);
    // Where events are counted, some may have been reopened though the report does not say it.
    expect(of({ basis: "events" })).toBe(`${rolled} tickets/2021-Q1/reopened -tickets/2021-Q1/closed-in-period`);
    expect(of({ basis: "events", flow: { reopened: 2 } })).toBe(`${rolled} -tickets/2021-Q1/closed-in-period`);
    for (const flow of [{}, { reopened: 0 }])
      expect(of({ basis: "distinct-in-period", flow })).toBe(`${rolled} -tickets/2021-Q1/closed-in-period`);
    for (const reopened of [2, { missing: "suppressed" }] as const)
      expect(of({ basis: "distinct-in-period", flow: { reopened } })).toBe(quarter("contacts"));
  });
});
