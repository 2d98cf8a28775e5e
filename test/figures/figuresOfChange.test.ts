import { expect, it } from "vitest";
import { contactFigures } from "../../src/figures/contactFigures.js";
import { figures } from "../../src/figures/figures.js";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const courts = {
  id: "courts",
  agency: {},
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  window: "by-rating-time",
} as const;
const first: FeedbackReport = {
  period: "2021-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2021-Q1": 90 } },
    { id: "mail", kind: "email", totals: { "2021-Q1": 10 } },
  ],
  tickets: { basis: "events", asOf: "2021-03-31", open: 10, closed: 90 },
  causes: [{ id: "delays", name: {}, tickets: 20 }],
  causeCases: 100,
  satisfaction: [{ ...courts, ratings: { 1: 50, 5: 50 } }],
};
const second: FeedbackReport = {
  period: "2021-Q2",
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2021-Q2": 180 } }],
  tickets: { basis: "events", asOf: "2021-06-30", open: 20, closed: 100 },
  causes: [{ id: "delays", name: {}, tickets: 36 }],
  causeCases: 120,
  satisfaction: [{ ...courts, ratings: { 1: 25, 5: 75 } }],
};

/** A change as four figures: in number, in percent, per day and per working day. */
const changes = (start: string, what: string, values: readonly string[], from: string) =>
  (
    [
      ["", "signed-count", "difference"],
      ["-percent", "signed-share", "relative-change"],
      ["-percent-per-day", "signed-share", "relative-change-per-day"],
      ["-percent-per-working-day", "signed-share", "relative-change-per-working-day"],
    ] as const
  ).map(([end, form, formula], at) => `${start}${end}: ${form} derived, ${what}, ${values[at]} ${formula} of ${from}`);

it("a series of two quarters has all changes, those of contacts over the channels that both have", () => {
  const lines = linesOf(seriesFigures([first, second])).filter((line) => /change|common/.test(line));
  const given = "(total-as-given channels-changed)";
  // Over 91 days of which 65 are worked, after 90 and 64.
  expect(lines).toEqual([
    "contacts/2021-Q2/common-quarter: count flow, contact contact, 180 (total-as-given) sum of contacts/calls/2021-Q2",
    "contacts/2021-Q1/common-next-quarter: count flow, contact contact, 90 (total-as-given) sum of contacts/calls/2021-Q1",
    // 180 × 90 ÷ (91 × 90) and 180 × 64 ÷ (65 × 90), less 1.
    ...changes(
      "contacts/2021-Q2/common-quarter-change",
      "contact contact",
      ["90", "1/1", "89/91", "63/65"].map((value) => `${value} ${given}`),
      "contacts/2021-Q2/common-quarter contacts/2021-Q1/common-next-quarter",
    ),
    // 10 + 90, then 20 + 100; 120 × 90 ÷ (91 × 100) and 120 × 64 ÷ (65 × 100), less 1.
    ...changes(
      "tickets/2021-Q2/quarter-change",
      "ticket ticket events",
      ["20", "1/5", "17/91", "59/325"],
      "tickets/2021-Q2/total tickets/2021-Q1/total",
    ),
    ...changes(
      "contacts/calls/2021-Q2/quarter-change",
      "contact call",
      ["90", "1/1", "89/91", "63/65"].map((value) => `${value} (total-as-given)`),
      "contacts/calls/2021-Q2 contacts/calls/2021-Q1",
    ),
    // 36 × 90 ÷ (91 × 20) and 36 × 64 ÷ (65 × 20), less 1; 36 of 120 less 20 of 100.
    ...changes(
      "causes/delays/2021-Q2/quarter-change",
      "ticket ticket",
      ["16", "4/5", "71/91", "251/325"],
      "causes/delays/2021-Q2 causes/delays/2021-Q1",
    ),
    "causes/delays/2021-Q2/share-of-cases-quarter-change: signed-points derived, ticket, 1/10 difference of causes/delays/2021-Q2/share-of-cases causes/delays/2021-Q1/share-of-cases",
    // 75 % less 50 %.
    "satisfaction/courts/2021-Q2/quarter-change: signed-points derived, response, 1/4 difference of satisfaction/courts/2021-Q2/top-box satisfaction/courts/2021-Q1/top-box",
  ]);
});

it("a series has the changes of all channels where both periods have the same, and no days of a stock", () => {
  const both = { ...second, channels: second.channels, tickets: { ...second.tickets, basis: "stock" } } as const;
  const before = {
    ...first,
    channels: first.channels.slice(0, 1),
    tickets: { ...first.tickets, basis: "stock" },
  } as const;
  const lines = linesOf(seriesFigures([before, both])).filter((line) =>
    /^(contacts\/2021|tickets|causes).*-change/.test(line),
  );
  expect(lines.map((line) => line.split(":")[0])).toEqual([
    "contacts/2021-Q2/quarter-change",
    "contacts/2021-Q2/quarter-change-percent",
    "contacts/2021-Q2/quarter-change-percent-per-day",
    "contacts/2021-Q2/quarter-change-percent-per-working-day",
    "tickets/2021-Q2/quarter-change",
    "tickets/2021-Q2/quarter-change-percent",
    "causes/delays/2021-Q2/quarter-change",
    "causes/delays/2021-Q2/quarter-change-percent",
    "causes/delays/2021-Q2/share-of-cases-quarter-change",
  ]);
});

it("a series lists the tickets, causes and top-box shares of each period with what they follow from, and nothing else of them", () => {
  const lines = linesOf(seriesFigures([first])).filter((line) => !line.startsWith("contacts/"));
  expect(lines.map((line) => line.split(":")[0])).toEqual([
    "tickets/2021-Q1/open",
    "tickets/2021-Q1/closed",
    "tickets/2021-Q1/total",
    "causes/delays/2021-Q1",
    "causes/2021-Q1/cases",
    "causes/delays/2021-Q1/share-of-cases",
    "satisfaction/courts/2021-Q1/score-5",
    "satisfaction/courts/2021-Q1/satisfied",
    "satisfaction/courts/2021-Q1/score-1",
    "satisfaction/courts/2021-Q1/rated",
    "satisfaction/courts/2021-Q1/top-box",
  ]);
});

it("a change from nothing has no percentage, and one from nothing to nothing no base", () => {
  const of = (after: number) => {
    const months = { "2021-01": 0, "2021-02": after };
    const { found } = contactFigures({ period: "2021-02", channels: [{ id: "calls", kind: "phone", months }] }, {});
    return found
      .filter(({ id }) => id.startsWith("contacts/calls/2021-02/month-change"))
      .map(({ result }) => (result.status === "ok" ? result.value : result.reason));
  };
  expect(of(5)).toEqual([5, "from-zero", "from-zero", "from-zero"]);
  expect(of(0)).toEqual([0, "no-base", "no-base", "no-base"]);
});

it("a cause's month that is the report's own period is listed once", () => {
  const months = { "2021-01": 310, "2021-02": 9 };
  const report: FeedbackReport = {
    period: "2021-01",
    channels: [],
    causes: [{ id: "visits", name: {}, tickets: 310, months }],
    initiatives: [{ id: "online", title: {}, addresses: ["visits"], liveDate: "2021-02-01" }],
  };
  const ids = figures(report).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("causes/visits/2021-0") && id.split("/").length === 3)).toEqual([
    "causes/visits/2021-01",
    "causes/visits/2021-02",
  ]);
  expect(ids).toContain("initiatives/online/2021-01/change-per-day");
});

it("a change of satisfaction without a threshold follows from nothing, and one of tickets needs those of both periods", () => {
  const { topBoxFrom, ...unboxed } = courts;
  const [before, after] = [first, second].map((report) => ({
    ...report,
    satisfaction: [{ ...unboxed, ratings: { 5: 1 } }],
  }));
  if (before === undefined || after === undefined) throw new Error("two reports");
  const lines = (...reports: readonly FeedbackReport[]) => linesOf(seriesFigures(reports));
  expect(lines(before, after).filter((line) => line.startsWith("satisfaction/"))).toEqual([
    "satisfaction/courts/2021-Q2/quarter-change: signed-points derived, response, not-comparable (not-comparable) difference",
  ]);
  const { tickets, ...without } = first;
  const ids = lines(without, second).map((line) => line.split(":")[0]);
  expect(ids).toContain("tickets/2021-Q2/total");
  expect(ids).not.toContain("tickets/2021-Q2/quarter-change");
  const gone = lines(first, { ...without, period: "2021-Q2", channels: second.channels }).map(
    (line) => line.split(":")[0],
  );
  expect(gone).not.toContain("tickets/2021-Q2/quarter-change");
});
