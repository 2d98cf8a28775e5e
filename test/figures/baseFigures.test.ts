import { expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const bases = [{ id: "services", name: { en: "Services" }, count: 2000 }];
const of = (report: Partial<FeedbackReport>) =>
  linesOf(figures({ period: "2021-01", channels: [], bases, ...report }).filter(({ subject }) => subject === "bases"));

it("a base is listed with the contacts and the tickets per 1,000 of it, as far as the report has them", () => {
  const calls = { id: "calls", kind: "phone", months: { "2021-01": 500 } };
  const tickets = { basis: "events", asOf: "2021-01-31", open: 10, closed: 40 } as const;
  const own = "bases/services/2021-01: count flow, base, 2000 as-given";
  const contacts =
    "bases/services/2021-01/contacts-per-1000: rate derived, contact, 1/4 (different-units) ratio of contacts/2021-01 bases/services/2021-01";
  // 500 and 10 + 40 of 2,000.
  expect(of({ channels: [calls], tickets })).toEqual([
    own,
    contacts,
    "bases/services/2021-01/tickets-per-1000: rate derived, ticket, 1/40 (different-units) ratio of tickets/2021-01/total bases/services/2021-01",
  ]);
  expect(of({ channels: [calls], tickets: { open: 10 } })).toEqual([own, contacts]);
  expect(of({})).toEqual([own]);
});
