import { describe, expect, it } from "vitest";
import { combineReports } from "../../src/metrics/combineReports.js";
import type { FeedbackReport, SatisfactionMeasure, Tickets } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { parseReport } from "../../src/schema/parseReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const cause = (id: string, tickets: number) => ({ id, name: { ar: "سبب", en: `Cause ${id}` }, tickets });
const measure = (low: number, high: number): SatisfactionMeasure => ({
  id: "visits",
  agency: { ar: "الزيارات", en: "Visits" },
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  ratings: { 1: low, 5: high },
  asked: 10 * (low + high),
});
const tickets = (open: number, upheld: number, not: number, more: Partial<Tickets> = {}): Tickets => ({
  basis: "events",
  asOf: "2021-03-31",
  open,
  closed: upheld + not,
  flow: { broughtForward: 0, opened: open + upheld + not, closed: upheld + not, reopened: 0 },
  breakdowns: [
    {
      id: "outcome",
      by: "outcome",
      of: "closed",
      parts: [{ id: "upheld", count: upheld }, ...(not > 0 ? [{ id: "not-upheld", count: not }] : [])],
    },
  ],
  ...more,
});
const months = (...counts: readonly number[]) =>
  Object.fromEntries(counts.map((count, index) => [`2021-0${index + 1}`, count]));
const north: FeedbackReport = {
  period: "2021-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: months(10, 20, 30) },
    { id: "chat", kind: "live-chat", counts: "chat", months: months(1, 2, 3) },
  ],
  tickets: tickets(5, 10, 20),
  causes: [cause("delays", 12), cause("steps", 3)],
  causeCases: 15,
  satisfaction: [measure(10, 90)],
  overallSatisfaction: "counts",
  bases: [{ id: "services", name: { en: "Services" }, count: 1000 }],
};
const south: FeedbackReport = {
  period: "2021-Q1",
  channels: [{ id: "phones", kind: "phone", counts: "call", totals: { "2021-Q1": 40 } }],
  tickets: tickets(1, 4, 0),
  causes: [cause("delays", 2)],
  causeCases: 4,
  satisfaction: [measure(450, 450)],
  overallSatisfaction: "counts",
  bases: [{ id: "services", name: { en: "Services" }, count: 3000 }],
};
const { report, gaps, ...totals } = combineReports([north, south]);

describe("reports of two regions", () => {
  it("make one report, kind by kind, part by part", () => {
    // 60 + 40 calls, the second without months; 30 and 4 tickets closed; 540 of 1,000 ratings.
    expect(report.channels).toEqual([
      { id: "calls", kind: "phone", counts: "call", totals: { "2021-Q1": 100 } },
      { id: "chat", kind: "live-chat", counts: "chat", months: months(1, 2, 3) },
    ]);
    expect(report.tickets).toEqual(tickets(6, 14, 20));
    expect(report.causes).toEqual([cause("delays", 14), cause("steps", 3)]);
    expect(report.causeCases).toBe(19);
    expect(report.satisfaction).toMatchObject([{ ratings: { 1: 460, 5: 540 }, asked: 10_000 }]);
    expect(report.bases).toMatchObject([{ count: 4000 }]);
    expect(gaps).toEqual([]);
  });

  it("say the basis, and pool satisfaction: 90 % and 50 % are 54 %, never 70 %", () => {
    expect(totals).toMatchObject({
      basis: "events",
      contacts: { value: 106 },
      tickets: { value: 40 },
      satisfaction: { value: { numerator: 27, denominator: 50 } },
    });
  });

  it.each(LANGUAGES)("are a report like any other: parsed, said, tied out and reconciled, in %s", (language) => {
    expect(parseReport(report)).toEqual(report);
    expect(reconcile(report).status).toBe("passed");
    expect(tieOut(renderText(summarize(report, { language })), report)).toMatchObject({
      status: "passed",
      findings: [],
    });
  });
});

describe("what does not fit", () => {
  const gapsOf = (more: Partial<FeedbackReport>) =>
    combineReports([north, { ...south, ...more }]).gaps.map(({ path, reason, present }) => [path, reason, present]);
  const without = (key: keyof FeedbackReport): FeedbackReport => {
    const { [key]: _, ...rest } = south;
    return { period: south.period, channels: south.channels, ...rest };
  };

  it("is left out and said, with how many reports have it", () => {
    expect(combineReports([north, without("tickets")]).gaps).toEqual([
      { path: "tickets", reason: "absent", present: 1, expected: 2 },
    ]);
    expect(combineReports([north, without("causes")]).gaps).toMatchObject([{ path: "causes", present: 1 }]);
    expect(combineReports([north, without("bases")]).gaps).toMatchObject([{ path: "bases.services", present: 1 }]);
    expect(gapsOf({ tickets: tickets(1, 4, 0, { basis: "stock" }) })).toEqual([["tickets", "different-basis", 2]]);
    expect(gapsOf({ tickets: tickets(1, 4, 0, { breakdowns: [] }) })).toEqual([
      ["tickets.breakdowns.outcome", "absent", 1],
    ]);
    expect(gapsOf({ causesMultiCoded: true })).toEqual([["causes", "different-basis", 2]]);
    expect(gapsOf({ satisfaction: [{ ...measure(1, 2), topBoxFrom: 5 }] })).toEqual([
      ["satisfaction.visits", "different-basis", 2],
    ]);
  });

  it("are means, medians and percentages", () => {
    const durations = { firstResponse: { unit: "hour", basis: "working", n: 4, mean: 2 } } as const;
    expect(gapsOf({ tickets: tickets(1, 4, 0, { durations }) })).toEqual([["tickets.durations", "not-additive", 1]]);
  });

  it("keeps a count missing where one is, for its reason", () => {
    const hidden = combineReports([
      north,
      { ...south, tickets: tickets(0, 4, 0, { open: { missing: "suppressed" } }) },
    ]);
    expect(hidden.report.tickets?.open).toEqual({ missing: "suppressed" });
    expect(hidden.tickets).toMatchObject({ status: "unavailable", reason: "suppressed" });
    const provisional = combineReports([north, { ...south, causeCases: { value: 4, status: "provisional" } }]);
    expect(provisional.report.causeCases).toEqual({ value: 19, status: "provisional" });
  });

  it("throws for other units", () => {
    const people = { id: "visitors", kind: "branch", counts: "beneficiary", totals: { "2021-Q1": 4 } } as const;
    expect(() => combineReports([north, { ...south, channels: [people] }])).toThrow(
      expect.objectContaining({ code: "unit-mismatch" }),
    );
  });
});
