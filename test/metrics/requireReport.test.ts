import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { summarize } from "../../src/summary/summarize.js";
import { compareEditions } from "../../src/verify/compareEditions.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** A report as it comes from a file that never went through the schema, in which nothing is typed. */
const raw = (text: string): FeedbackReport => JSON.parse(text);
const calls = { id: "calls", kind: "phone", months: { "2025-04": 10, "2025-05": 20, "2025-06": 30 } };
const withCells = (months: unknown): FeedbackReport => {
  const channel = JSON.parse('{"id":"calls","kind":"phone"}');
  return { period: "2025-Q2", channels: [{ ...channel, months }] };
};
const withMore = (more: string): FeedbackReport => ({
  ...raw(`{"period":"2025-Q2",${more}}`),
  channels: [calls],
});
const name = '"name":{"en":"One"}';
const part = '{"id":"a","count":1}';

describe("a report that never went through the schema", () => {
  it.each([
    ["figures", figures],
    ["summarize", summarize],
    ["reconcile", reconcile],
    ["tieOut", (report: FeedbackReport) => tieOut("60 calls", report)],
    ["compareEditions", (report: FeedbackReport) => compareEditions(report, report)],
  ])("is refused by %s where a channel is there twice, both places being told", (_, enter) => {
    const twice = { period: "2025-Q2", channels: [calls, { ...calls, id: "mail" }, { ...calls, months: {} }] };
    expect(() => enter(twice)).toThrow(
      expect.objectContaining({
        code: "bad-report",
        value: "calls",
        path: "channels.2.id",
        message: 'each of channels needs an id of its own, other than that of channels.0, got "calls" at channels.2.id',
      }),
    );
  });

  it("is refused where a channel has no id, and no other value is told instead", () => {
    const anonymous = raw('{"period":"2025-Q2","channels":[{"kind":"phone","months":{"2025-04":1}}]}');
    expect(() => figures(anonymous)).toThrow(
      expect.objectContaining({
        code: "bad-report",
        message: "each of channels needs an id of its own, got undefined at channels.0.id",
      }),
    );
  });

  it.each([
    [`"causes":[{"id":"a",${name}},{"id":"a",${name}}]`, "causes.1.id"],
    [`"initiatives":[{"id":"a","title":{}},{"id":"a","title":{}}]`, "initiatives.1.id"],
    [`"satisfaction":[{"id":"a","agency":{}},{"id":"a","agency":{}}]`, "satisfaction.1.id"],
    // The second measure has no id, and is called by its place.
    [`"satisfaction":[{"id":"measure-2","agency":{}},{"agency":{}}]`, "satisfaction.1.id"],
    [`"bases":[{"id":"a",${name},"count":1},{"id":"a",${name},"count":2}]`, "bases.1.id"],
    [`"tickets":{"subsets":[${part},${part}]}`, "tickets.subsets.1.id"],
    [`"tickets":{"breakdowns":[{"id":"b","by":"x","parts":[${part},${part}]}]}`, "tickets.breakdowns.0.parts.1.id"],
    [
      `"tickets":{"breakdowns":[{"id":"b","by":"x","parts":[]},{"id":"b","by":"y","parts":[]}]}`,
      "tickets.breakdowns.1.id",
    ],
  ])("is refused where %s", (more, path) => {
    expect(() => figures(withMore(more))).toThrow(expect.objectContaining({ code: "bad-report", path }));
  });

  it.each([
    [{ "2025-04": null }, "channels.calls.months.2025-04", null],
    [{ "2025-05": {} }, "channels.calls.months.2025-05", {}],
    [{ "2025-05": { vlaue: 5 } }, "channels.calls.months.2025-05", { vlaue: 5 }],
    [{ "2025-05": [5] }, "channels.calls.months.2025-05", [5]],
    [{ "2025-05": { value: 5, status: "final" } }, "channels.calls.months.2025-05.status", "final"],
    [{ "2025-05": { missing: "unknown" } }, "channels.calls.months.2025-05.missing", "unknown"],
    [new Map([["2025-04", 10]]), "channels.calls.months", new Map([["2025-04", 10]])],
    [[10, 20, 30], "channels.calls.months", [10, 20, 30]],
    [null, "channels.calls.months", null],
  ])("is refused with %o for months", (months, path, value) => {
    expect(() => figures(withCells(months))).toThrow(expect.objectContaining({ code: "bad-report", path, value }));
  });

  it.each(["2025-4", "May 2025", "202505", "٢٠٢٥-٠٥", "2025-13", "2025-Q2"])("is refused with the month %s", (key) => {
    expect(() => figures(withCells({ "2025-04": 10, [key]: 5 }))).toThrow(
      expect.objectContaining({ code: "bad-period", value: key, path: "channels.calls.months" }),
    );
  });

  it.each([
    ['"tickets":null', "bad-report", "tickets"],
    ['"tickets":{"open":{}}', "bad-report", "tickets.open"],
    ['"tickets":{"flow":{"opened":null}}', "bad-report", "tickets.flow.opened"],
    ['"tickets":{"asOf":"yesterday"}', "bad-day", "tickets.asOf"],
    ['"tickets":{"asOf":"30/06/2025"}', "bad-day", "tickets.asOf"],
    ['"tickets":{"asOf":"2025-02-30"}', "bad-day", "tickets.asOf"],
    ['"causes":null', "bad-report", "causes"],
    ['"causes":{}', "bad-report", "causes"],
    ['"causes":[null]', "bad-report", "causes.0"],
    [`"causes":[{"id":"a",${name},"months":{"2025-4":1}}]`, "bad-period", "causes.a.months"],
    ['"initiatives":[{"id":"a","title":{},"liveDate":20250501}]', "bad-day", "initiatives.a.liveDate"],
    ['"satisfaction":[{"agency":{},"ratings":{"1":null}}]', "bad-report", "satisfaction.measure-1.ratings.1"],
    [`"bases":[{"id":"a",${name},"count":null}]`, "bad-report", "bases.a.count"],
    ['"published":[{"figure":"contacts/2025-Q2","printed":60}]', "bad-report", "published.0.printed"],
    ['"published":[{"figure":5,"printed":"60"}]', "bad-report", "published.0.figure"],
    ['"period":"Q2 2025"', "bad-period", "period"],
  ])("is refused with %s", (more, code, path) => {
    expect(() => summarize(withMore(more))).toThrow(expect.objectContaining({ code, path }));
  });

  it("is refused with a Date for the day of its tickets", () => {
    const report = raw('{"period":"2025-Q2","channels":[],"tickets":{"open":1,"closed":2}}');
    const tickets = Object.assign({}, report.tickets, { asOf: new Date(0) });
    expect(() => summarize({ ...report, tickets })).toThrow(expect.objectContaining({ code: "bad-day" }));
  });

  it("is taken with what the types allow: instants, comparatives, what is undefined, totals of any period", () => {
    const months = { ...calls.months, "2024-04": 9, "2025-06": { missing: "suppressed" }, "2025-07": undefined };
    const report: FeedbackReport = raw(JSON.stringify({ period: "2025-Q2", channels: [{ ...calls, months }] }));
    const tickets = { open: 1, closed: 2, asOf: "2025-06-30T23:59:59+03:00" };
    expect(figures({ ...report, tickets }).length).toBeGreaterThan(10);
    expect(figures(withCells(undefined)).length).toBeGreaterThan(0);
    expect(figures(withCells({ "2025-04": undefined })).length).toBeGreaterThan(0);
    expect(figures(firstQuarter2021).length).toBeGreaterThan(0);
  });

  it("still has its numbers refused as counts", () => {
    expect(() => figures(withCells({ "2025-04": -1 }))).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "channels.calls.months.2025-04" }),
    );
  });

  it("is no list of earlier reports", () => {
    const report = { period: "2025-Q2", channels: [calls] };
    const earlier: readonly FeedbackReport[] = JSON.parse('{"period":"2025-Q1","channels":[]}');
    expect(() => tieOut("60", report, { earlier })).toThrow(expect.objectContaining({ code: "bad-option" }));
  });
});
