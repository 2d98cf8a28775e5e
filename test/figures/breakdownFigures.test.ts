import { describe, expect, it } from "vitest";
import { breakdownFigures } from "../../src/figures/breakdownFigures.js";
import { ticketFigures } from "../../src/figures/ticketFigures.js";
import type { FeedbackReport, TicketBreakdown, Tickets } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const known: Tickets = { basis: "events", asOf: "2021-03-31", open: 20, closed: 80, flow: { opened: 90 } };
const of = (breakdown: TicketBreakdown, tickets = known): readonly string[] => {
  const report: FeedbackReport = { period: "2021-Q1", channels: [], tickets: { ...tickets, breakdowns: [breakdown] } };
  return linesOf(breakdownFigures(report, ticketFigures(report, undefined)));
};
const name = { en: "Either" };

describe("the figures of a breakdown", () => {
  it("are its parts, its roll-ups and their shares of what is broken down", () => {
    const parts = [
      { id: "upheld", count: 30 },
      { id: "partly", count: 10 },
      { id: "lost", count: 40 },
    ];
    const rollUps = [{ id: "any", name, parts: ["upheld", "partly"] }];
    // 30, 10, 40 and 30 + 10 of the 80 closed.
    expect(of({ id: "outcome", by: "outcome", of: "closed", parts, rollUps })).toEqual([
      "tickets/outcome/upheld/2021-Q1: count flow, ticket ticket events, 30 as-given",
      "tickets/outcome/partly/2021-Q1: count flow, ticket ticket events, 10 as-given",
      "tickets/outcome/lost/2021-Q1: count flow, ticket ticket events, 40 as-given",
      "tickets/outcome/any/2021-Q1: count flow, ticket ticket events, 40 sum of tickets/outcome/upheld/2021-Q1 tickets/outcome/partly/2021-Q1",
      "tickets/outcome/upheld/2021-Q1/share-of-whole: share derived, ticket ticket events, 3/8 ratio of tickets/outcome/upheld/2021-Q1 tickets/2021-Q1/closed",
      "tickets/outcome/partly/2021-Q1/share-of-whole: share derived, ticket ticket events, 1/8 ratio of tickets/outcome/partly/2021-Q1 tickets/2021-Q1/closed",
      "tickets/outcome/lost/2021-Q1/share-of-whole: share derived, ticket ticket events, 1/2 ratio of tickets/outcome/lost/2021-Q1 tickets/2021-Q1/closed",
      "tickets/outcome/any/2021-Q1/share-of-whole: share derived, ticket ticket events, 1/2 ratio of tickets/outcome/any/2021-Q1 tickets/2021-Q1/closed",
    ]);
  });

  it("count what their part is called by; of open tickets they are a stock", () => {
    const parts = [{ id: "complaint", count: 5 }];
    expect(of({ id: "category", by: "category", of: "open", parts })).toEqual([
      "tickets/category/complaint/2021-Q1: count stock, ticket complaint events, 5 as-given",
      "tickets/category/complaint/2021-Q1/share-of-whole: share derived, ticket complaint events, 1/4 ratio of tickets/category/complaint/2021-Q1 tickets/2021-Q1/open",
    ]);
  });

  it("have a whole of their own: the cases, or the sum of the parts", () => {
    const parts = [
      { id: "staff", count: 40 },
      { id: "waiting", count: 30 },
    ];
    // Some of the 50 cases were coded under both: no roll-up adds them. A sum would be 70.
    const rollUps = [{ id: "any", name, parts: ["staff", "waiting"] }];
    expect(of({ id: "topic", by: "topic", cases: 50, multiCoded: true, parts, rollUps })).toEqual([
      "tickets/topic/staff/2021-Q1: count derived, ticket ticket events, 40 as-given",
      "tickets/topic/waiting/2021-Q1: count derived, ticket ticket events, 30 as-given",
      "tickets/topic/2021-Q1/cases: count derived, ticket ticket events, 50 as-given",
      "tickets/topic/staff/2021-Q1/share-of-whole: share derived, ticket ticket events, 4/5 (multi-coded) ratio of tickets/topic/staff/2021-Q1 tickets/topic/2021-Q1/cases",
      "tickets/topic/waiting/2021-Q1/share-of-whole: share derived, ticket ticket events, 3/5 (multi-coded) ratio of tickets/topic/waiting/2021-Q1 tickets/topic/2021-Q1/cases",
    ]);
    expect(of({ id: "topic", by: "topic", parts }, {})).toEqual([
      "tickets/topic/staff/2021-Q1: count derived, ticket ticket unstated, 40 (basis-unstated) as-given",
      "tickets/topic/waiting/2021-Q1: count derived, ticket ticket unstated, 30 (basis-unstated) as-given",
      "tickets/topic/2021-Q1/sum: count derived, ticket ticket unstated, 70 (basis-unstated) sum of tickets/topic/staff/2021-Q1 tickets/topic/waiting/2021-Q1",
      "tickets/topic/staff/2021-Q1/share-of-whole: share derived, ticket ticket unstated, 4/7 (basis-unstated) ratio of tickets/topic/staff/2021-Q1 tickets/topic/2021-Q1/sum",
      "tickets/topic/waiting/2021-Q1/share-of-whole: share derived, ticket ticket unstated, 3/7 (basis-unstated) ratio of tickets/topic/waiting/2021-Q1 tickets/topic/2021-Q1/sum",
    ]);
    expect(of({ id: "topic", by: "topic", multiCoded: true, parts })).toHaveLength(2);
  });

  it("have no share of a count that the report does not give, though a part is called so", () => {
    const parts = [{ id: "opened", count: 4 }];
    const { flow, ...without } = known;
    expect(of({ id: "portal", by: "channel", of: "opened", parts }, without)).toEqual([
      "tickets/portal/opened/2021-Q1: count flow, ticket ticket events, 4 as-given",
    ]);
  });
});
