import { describe, expect, it, vi } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { countedNoun } from "../../src/language/countedNoun.js";
import { causeCoverage } from "../../src/metrics/causeCoverage.js";
import { channelTotal } from "../../src/metrics/channelTotal.js";
import { closureRate } from "../../src/metrics/closureRate.js";
import { combineReports } from "../../src/metrics/combineReports.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { grandTotal } from "../../src/metrics/grandTotal.js";
import { initiativeEffect } from "../../src/metrics/initiativeEffect.js";
import { meanScore } from "../../src/metrics/meanScore.js";
import { overallSatisfaction } from "../../src/metrics/overallSatisfaction.js";
import { paretoOfCauses } from "../../src/metrics/paretoOfCauses.js";
import { peakMonth } from "../../src/metrics/peakMonth.js";
import { quarterTotal } from "../../src/metrics/quarterTotal.js";
import { requireSoundReport } from "../../src/metrics/requireSoundReport.js";
import { subsetShare } from "../../src/metrics/subsetShare.js";
import { totalsTable } from "../../src/metrics/totalsTable.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { summarize } from "../../src/summary/summarize.js";
import { compareEditions } from "../../src/verify/compareEditions.js";
import { disclosedCells } from "../../src/verify/disclosedCells.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

// What a caller without types may hand over: read from JSON, as it came.
const read = (part: string) => JSON.parse(`{ "period": "2024-Q1", "channels": [], ${part} }`);
const fault = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("a count that is none", () => {
  const PLACES: readonly (readonly [path: string, part: (count: string) => string])[] = [
    ["channels.c.months.2024-02", (n) => `"channels": [{ "id": "c", "kind": "phone", "months": { "2024-02": ${n} } }]`],
    ["channels.c.totals.2024-Q1", (n) => `"channels": [{ "id": "c", "kind": "phone", "totals": { "2024-Q1": ${n} } }]`],
    [
      "channels.c.handling.offered",
      (n) => `"channels": [{ "id": "c", "kind": "phone", "handling": { "offered": ${n} } }]`,
    ],
    ["tickets.closed", (n) => `"tickets": { "open": 1, "closed": ${n} }`],
    ["tickets.flow.opened", (n) => `"tickets": { "flow": { "opened": ${n} } }`],
    ["tickets.subsets.s.count", (n) => `"tickets": { "subsets": [{ "id": "s", "count": ${n} }] }`],
    ["causes.k.tickets", (n) => `"causes": [{ "id": "k", "name": { "en": "K" }, "tickets": ${n} }]`],
    ["causeCases", (n) => `"causeCases": ${n}`],
    ["initiatives.i.reach.count", (n) => `"initiatives": [{ "id": "i", "title": {}, "reach": { "count": ${n} } }]`],
    ["satisfaction.m.ratings.5", (n) => `"satisfaction": [{ "id": "m", "agency": {}, "ratings": { "5": ${n} } }]`],
    ["satisfaction.m.minimumRated", (n) => `"satisfaction": [{ "id": "m", "agency": {}, "minimumRated": ${n} }]`],
    ["bases.b.count", (n) => `"bases": [{ "id": "b", "name": { "en": "B" }, "count": ${n} }]`],
  ];
  const none = ["-1", "1.5", '"5"', "true", '{ "value": -1 }'];
  const other = { period: "2023-Q4", channels: [] };

  it.each(PLACES)("is refused at %s by whatever takes a whole report", (path, part) => {
    for (const count of none) {
      const report = read(part(count));
      const takers: readonly (readonly [at: string, call: () => unknown])[] = [
        ["", () => figures(report)],
        ["", () => summarize(report)],
        ["", () => reconcile(report)],
        ["", () => compareEditions(report, report)],
        ["reports.1.", () => compareSeries([other, report])],
        ["reports.1.", () => combineReports([{ ...other, period: "2024-Q1" }, report])],
        ["earlier.0.", () => reconcile({ period: "2024-Q2", channels: [] }, { earlier: [report] })],
        ["parts.0.", () => reconcile({ period: "2024", channels: [] }, { parts: [report] })],
      ];
      for (const [at, call] of takers)
        expect(fault(call), `${at} ${count}`).toMatchObject({ code: "not-a-count", path: `${at}${path}` });
    }
  });

  it("names its report and its place in the message", () =>
    expect(() =>
      combineReports([read('"bases": []'), read('"bases": []')].map((each) => ({ ...each, causeCases: -1 }))),
    ).toThrow("a count needs a safe integer from 0, got -1 at causeCases in reports.0"));

  it("names the list of a report that is none", () =>
    expect(fault(() => combineReports(JSON.parse('[{ "period": "2024", "channels": [] }, null]')))).toMatchObject({
      code: "bad-report",
      path: "reports.1",
    }));

  it("is refused at its channel by a measure of one", () => {
    const report = read('"channels": [{ "id": "c", "kind": "phone", "totals": { "2024-Q1": -1, "2024": 1.5 } }]');
    for (const call of [() => quarterTotal(report, "c"), () => grandTotal(report)])
      expect(fault(call)).toMatchObject({ code: "not-a-count", path: "channels.c.totals.2024-Q1" });
    for (const call of [() => peakMonth(report), () => totalsTable(report)])
      expect(fault(call)).toMatchObject({ code: "not-a-count", path: "channels.c" });
  });
});

describe("a report that never went through the schema", () => {
  it.each([
    ["channels.0.handling", '"channels": [{ "id": "a", "kind": "phone", "months": {}, "handling": null }]'],
    ["initiatives.i.addresses", '"initiatives": [{ "id": "i", "title": {}, "addresses": null }]'],
    ["initiatives.0.title", '"initiatives": [{ "id": "i", "title": null }]'],
    ["initiatives.0.amount", '"initiatives": [{ "id": "i", "title": {}, "amount": null }]'],
    ["satisfaction.0.scale", '"satisfaction": [{ "agency": {}, "scale": null, "ratings": { "1": 1 } }]'],
    ["tickets.durations.firstResponse", '"tickets": { "durations": { "firstResponse": null } }'],
    [
      "tickets.breakdowns.0.rollUps",
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "parts": [], "rollUps": null }] }',
    ],
    ["edition", '"edition": null'],
    ["publisher.name", '"publisher": { "name": null }'],
  ])("has no null at %s", (path, part) => {
    for (const call of [figures, summarize])
      expect(fault(() => call(read(part)))).toMatchObject({ code: "bad-report", value: null, path });
  });

  it("has no amount that is no number", () => {
    const of = (value: unknown) => ({
      ...read('"tickets": {}'),
      initiatives: [{ id: "i", title: {}, amount: { value } }],
    });
    for (const value of ["5", 5n, Symbol("5"), Number.NaN])
      for (const call of [
        figures,
        summarize,
        reconcile,
        disclosedCells,
        (report: FeedbackReport) => compareEditions(report, of(5)),
      ])
        expect(fault(() => Reflect.apply(call, undefined, [of(value)]))).toMatchObject({
          code: "bad-number",
          path: "initiatives.i",
        });
    expect(fault(() => compareEditions(of(5), of(5n)))).toMatchObject({ code: "bad-number" });
  });

  it("has none where a single metric reads it", () => {
    expect(fault(() => causeCoverage(read('"causes": null')))).toMatchObject({ code: "bad-report", path: "causes" });
    expect(fault(() => meanScore(read('"satisfaction": null'), "s"))).toMatchObject({ path: "satisfaction" });
  });

  it.each([
    ["tickets.basis", "event", '"tickets": { "basis": "event", "open": 1, "closed": 1 }'],
    [
      "tickets.durations.firstResponse.unit",
      "week",
      '"tickets": { "durations": { "firstResponse": { "unit": "week", "n": 1 } } }',
    ],
    [
      "tickets.breakdowns.b.of",
      "all",
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "of": "all", "parts": [] }] }',
    ],
    ["satisfaction.measure-1.window", "day", '"satisfaction": [{ "agency": {}, "window": "day" }]'],
    ["initiatives.i.status", "done", '"initiatives": [{ "id": "i", "title": {}, "status": "done" }]'],
    ["initiatives.i.addresses", "delays", '"initiatives": [{ "id": "i", "title": {}, "addresses": "delays" }]'],
    ["initiatives.i.addresses", "nope", '"initiatives": [{ "id": "i", "title": {}, "addresses": ["nope"] }]'],
    [
      "initiatives.i.addresses",
      "nope",
      '"causes": [{ "id": "c", "name": {} }], "initiatives": [{ "id": "i", "title": {}, "addresses": ["c", "nope"] }]',
    ],
    [
      "edition.changes.0.kind",
      "fix",
      '"edition": { "number": 1, "changes": [{ "figure": "contacts/2024-Q1", "kind": "fix", "reason": "r" }] }',
    ],
  ])("has at %s nothing that its list does not know", (path, value, part) => {
    for (const call of [figures, summarize])
      expect(fault(() => call(read(part)))).toMatchObject({ code: "bad-report", value, path });
  });

  it("says that a report has no causes where an initiative addresses one", () => {
    const initiatives = '"initiatives": [{ "id": "i", "title": {}, "addresses": ["nope"] }]';
    for (const part of [initiatives, `"causes": [], ${initiatives}`])
      expect(() => figures(read(part))).toThrow("a report needs one of [none] here");
  });

  it.each([
    ["channels.0.kind", {}, '"channels": [{ "id": "a", "kind": {}, "totals": { "2024-Q1": 1 } }]'],
    ["tickets.breakdowns.0.by", 5, '"tickets": { "breakdowns": [{ "id": "b", "by": 5, "parts": [] }] }'],
    ["tickets.breakdowns.b.by", undefined, '"tickets": { "breakdowns": [{ "id": "b", "parts": [] }] }'],
    [
      "edition.changes.0.kind",
      undefined,
      '"edition": { "number": 1, "changes": [{ "figure": "contacts/2024-Q1", "reason": "r" }] }',
    ],
    ["publisher.name.en", 5, '"publisher": { "name": { "en": 5 } }'],
    ["publisher.website", ["a"], '"publisher": { "name": {}, "website": ["a"] }'],
    ["tickets.system", 7, '"tickets": { "system": 7 }'],
    ["satisfaction.m.scale", {}, '"satisfaction": [{ "id": "m", "agency": {}, "scale": {}, "ratings": { "1": 1 } }]'],
    ["satisfaction.0.topBoxFrom", "4", '"satisfaction": [{ "id": "m", "agency": {}, "topBoxFrom": "4" }]'],
    ["satisfaction.m.agency", undefined, '"satisfaction": [{ "id": "m" }]'],
    ["tickets.durations.firstResponse", 5, '"tickets": { "durations": { "firstResponse": 5 } }'],
    ["tickets.durations", "3 h", '"tickets": { "durations": "3 h" }'],
    ["channels.0.handling", 5, '"channels": [{ "id": "a", "kind": "phone", "handling": 5 }]'],
    ["publisher", "Ministry", '"publisher": "Ministry"'],
    ["edition", "second", '"edition": "second"'],
    ["initiatives.0.amount", 5, '"initiatives": [{ "id": "i", "title": {}, "amount": 5 }]'],
    [
      "channels.a.counts.unit",
      "letters",
      '"channels": [{ "id": "a", "kind": "post", "counts": { "id": "letter", "unit": "letters" } }]',
    ],
    [
      "tickets.durations.firstResponse.basis",
      undefined,
      '"tickets": { "durations": { "firstResponse": { "unit": "hour", "n": 1, "mean": 2 } } }',
    ],
    [
      "tickets.durations.firstResponse.n.missing",
      "soon",
      '"tickets": { "durations": { "firstResponse": { "unit": "hour", "basis": "elapsed", "n": { "missing": "soon" } } } }',
    ],
    ["tickets.breakdowns.b.parts", undefined, '"tickets": { "breakdowns": [{ "id": "b", "by": "age" }] }'],
    [
      "tickets.breakdowns.0.rollUps.0",
      "r",
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "parts": [], "rollUps": ["r"] }] }',
    ],
    [
      "tickets.breakdowns.b.rollUps.r.parts",
      "x",
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "parts": [], "rollUps": [{ "id": "r", "parts": "x" }] }] }',
    ],
    [
      "initiatives.i.reach.count.missing",
      "later",
      '"initiatives": [{ "id": "i", "title": {}, "reach": { "count": { "missing": "later" } } }]',
    ],
    ["channels.0.counts", null, '"channels": [{ "id": "a", "kind": "phone", "counts": null }]'],
    [
      "channels.a.handling.offered.missing",
      "soon",
      '"channels": [{ "id": "a", "kind": "phone", "handling": { "offered": { "missing": "soon" } } }]',
    ],
    ["channels.0.contact", 5, '"channels": [{ "id": "a", "kind": "phone", "contact": 5 }]'],
    ["title.ar", 5, '"title": { "ar": 5 }'],
    ["causeCases.missing", "soon", '"causeCases": { "missing": "soon" }'],
    ["causes.c.tickets.missing", "soon", '"causes": [{ "id": "c", "name": {}, "tickets": { "missing": "soon" } }]'],
    ["causes.c.name", undefined, '"causes": [{ "id": "c" }]'],
    ["initiatives.i.title", undefined, '"initiatives": [{ "id": "i" }]'],
    [
      "initiatives.0.amount.currency",
      5,
      '"initiatives": [{ "id": "i", "title": {}, "amount": { "value": 1, "currency": 5 } }]',
    ],
    [
      "satisfaction.m.asked.missing",
      "soon",
      '"satisfaction": [{ "id": "m", "agency": {}, "asked": { "missing": "soon" } }]',
    ],
    [
      "satisfaction.m.unrated.missing",
      "soon",
      '"satisfaction": [{ "id": "m", "agency": {}, "unrated": { "missing": "soon" } }]',
    ],
    [
      "satisfaction.m.scale",
      { min: 3, max: 3 },
      '"satisfaction": [{ "id": "m", "agency": {}, "scale": { "min": 3, "max": 3 } }]',
    ],
    [
      "satisfaction.0.scale.min",
      "1",
      '"satisfaction": [{ "id": "m", "agency": {}, "scale": { "min": "1", "max": 5 } }]',
    ],
    [
      "satisfaction.0.scale.max",
      "5",
      '"satisfaction": [{ "id": "m", "agency": {}, "scale": { "min": 1, "max": "5" } }]',
    ],
    ["satisfaction.0.bottomBoxTo", "2", '"satisfaction": [{ "id": "m", "agency": {}, "bottomBoxTo": "2" }]'],
    ["bases.b.name", undefined, '"bases": [{ "id": "b", "count": 1 }]'],
    ["bases.b.count", null, '"bases": [{ "id": "b", "name": {} }]'],
    ["published", {}, '"published": {}'],
    ["published.0.printed", 5, '"published": [{ "figure": "contacts/2024-Q1", "printed": 5 }]'],
    ["edition.changes", {}, '"edition": { "number": 2, "changes": {} }'],
    ["edition.changes.0.figure", {}, '"edition": { "number": 2, "changes": [{ "figure": {}, "kind": "revision" }] }'],
    ["publisher.accounts", ["a", 5], '"publisher": { "name": {}, "accounts": ["a", 5] }'],
    ["tickets", 5, '"tickets": 5'],
    [
      "tickets.subsets.s.count.missing",
      "soon",
      '"tickets": { "subsets": [{ "id": "s", "count": { "missing": "soon" } }] }',
    ],
    [
      "tickets.breakdowns.b.cases.missing",
      "soon",
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "parts": [], "cases": { "missing": "soon" } }] }',
    ],
    [
      "tickets.breakdowns.b.parts.p.count.missing",
      "soon",
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "parts": [{ "id": "p", "count": { "missing": "soon" } }] }] }',
    ],
    [
      "tickets.breakdowns.b.rollUps.r.parts",
      undefined,
      '"tickets": { "breakdowns": [{ "id": "b", "by": "age", "parts": [], "rollUps": [{ "id": "r" }] }] }',
    ],
  ])("has at %s nothing of another kind", (path, value, part) => {
    for (const call of [figures, summarize])
      expect(fault(() => call(read(part)))).toMatchObject({ code: "bad-report", value, path });
  });

  it.each([
    [
      "bad-period",
      "channels.a.totals",
      "2024-01-01",
      '"channels": [{ "id": "a", "kind": "phone", "totals": { "2024-01-01": 1 } }]',
    ],
    [
      "bad-period",
      "channels.a.months",
      "2024-Q1",
      '"channels": [{ "id": "a", "kind": "phone", "months": { "2024-Q1": 1 } }]',
    ],
    [
      "bad-day",
      "initiatives.i.startDate",
      "2024-02-30",
      '"initiatives": [{ "id": "i", "title": {}, "startDate": "2024-02-30" }]',
    ],
  ])("has no other time: %s at %s", (code, path, value, part) => {
    for (const call of [figures, summarize]) expect(fault(() => call(read(part)))).toMatchObject({ code, value, path });
  });

  it("has whatever its lists know, and nouns of its own with their forms", () => {
    const breakdowns = ["total", "open", "closed", "opened"].map((of) => ({ id: of, by: "age", of, parts: [] }));
    const changes = ["revision", "correction"].map((kind) => ({ figure: "contacts/2024-Q1", kind, reason: "r" }));
    const visit = { id: "visit", unit: "contact", en: { singular: "visit", plural: "visits" } };
    const known = {
      tickets: { breakdowns },
      edition: { number: 2, changes },
      initiatives: [{ id: "i", title: {}, reach: { count: 3, noun: visit } }],
    };
    const channels = [{ id: "a", kind: "desk", counts: visit, months: { "2024-01": 1 } }];
    expect(fault(() => figures({ ...read('"title": {}'), ...known, channels }))).toHaveProperty("length");
  });

  it("has an id for one thing where a single metric reads it", () => {
    const told = (call: () => unknown) => expect(fault(call));
    const causes = read('"causes": [{ "id": "c", "tickets": 5 }, { "id": "c", "tickets": 1 }]');
    const initiatives = read('"causes": [], "initiatives": [{ "id": "i" }, { "id": "i" }]');
    const subset = '{ "id": "s", "count": 1 }';
    const subsets = read(`"tickets": { "open": 1, "closed": 1, "subsets": [${subset}, ${subset}] }`);
    const measure = '{ "id": "m", "scale": { "min": 1, "max": 5 }, "ratings": { "5": 1 } }';
    const measures = read(`"satisfaction": [${measure}, ${measure}]`);
    for (const call of [() => paretoOfCauses(causes), () => causeCoverage(causes)])
      told(call).toMatchObject({ code: "bad-report", value: "c", path: "causes.1.id" });
    for (const call of [() => causeCoverage(initiatives), () => initiativeEffect(initiatives, "i", { months: 1 })])
      told(call).toMatchObject({ code: "bad-report", value: "i", path: "initiatives.1.id" });
    told(() => subsetShare(subsets, "s")).toMatchObject({ code: "bad-report", path: "tickets.subsets.1.id" });
    for (const call of [() => meanScore(measures, "m"), () => overallSatisfaction(measures, { by: "counts" })])
      told(call).toMatchObject({ code: "bad-report", value: "m", path: "satisfaction.1.id" });
  });

  it("has a day for a live day where its effect is asked for", () => {
    for (const liveDate of ["2021-02-31", "2021-02-01T09:00", 5]) {
      const initiative = JSON.stringify({ id: "i", title: {}, addresses: ["c"], liveDate });
      const report = read(`"causes": [{ "id": "c" }], "initiatives": [${initiative}]`);
      const expected = { code: "bad-day", value: liveDate, path: "initiatives.i.liveDate" };
      expect(fault(() => initiativeEffect(report, "i", { months: 1 }))).toMatchObject(expected);
    }
  });

  it("has channels, causes, days and scales of their kinds where a single metric reads them", () => {
    const none = read('"channels": [null]');
    expect(fault(() => channelTotal(none, "a"))).toMatchObject({ code: "bad-report", path: "channels.0" });
    expect(fault(() => quarterTotal(read('"channels": 5')))).toMatchObject({ code: "bad-report", path: "channels" });
    const hole = { period: "2024-Q1", channels: new Array(1) };
    for (const report of [none, hole])
      expect(fault(() => quarterTotal(report))).toMatchObject({ code: "bad-report", path: "channels.0" });
    expect(fault(() => paretoOfCauses(read('"causes": {}')))).toMatchObject({ code: "bad-report", path: "causes" });
    expect(fault(() => causeCoverage(read('"initiatives": 5')))).toMatchObject({ path: "initiatives" });
    const undated = read('"tickets": { "asOf": 5, "open": 1, "closed": 1 }');
    expect(fault(() => closureRate(undated))).toMatchObject({ code: "bad-day", value: 5, path: "tickets.asOf" });
    const scale = '"satisfaction": [{ "id": "m", "agency": {}, "scale": { "max": 5 }, "ratings": { "1": 1 } }]';
    expect(fault(() => meanScore(read(scale), "m"))).toMatchObject({ code: "bad-option", value: "1" });
  });

  it("has scales, statuses and forms of a noun that are what they are, be it a symbol that stands there", () => {
    const rated = (scale: object): FeedbackReport =>
      Object.assign(read('"channels": []'), {
        satisfaction: [{ id: "m", agency: {}, scale, topBoxFrom: 4, ratings: { 1: 1 } }],
      });
    for (const scale of [
      { min: Symbol("x"), max: 5 },
      { min: 1, max: Symbol("x") },
    ]) {
      expect(fault(() => figures(rated(scale)))).toMatchObject({ code: "bad-report" });
      expect(fault(() => meanScore(rated(scale), "m"))).toMatchObject({ code: "bad-option" });
    }
    const cell = (status: unknown) => ({ value: 1, status });
    const counted = (status: unknown, counts?: object): FeedbackReport =>
      Object.assign(read('"channels": []'), {
        channels: [{ id: "a", kind: "phone", counts, months: { "2024-01": cell(status), "2024-02": 1, "2024-03": 1 } }],
      });
    const closed = (status: unknown): FeedbackReport =>
      Object.assign(read('"channels": []'), { tickets: { open: 1, closed: cell(status) } });
    for (const status of ["provisonal", Number.POSITIVE_INFINITY, Symbol("x"), ["revised", "x"]]) {
      const path = "channels.a.months.2024-01.status";
      for (const measure of [quarterTotal, figures])
        expect(fault(() => measure(counted(status)))).toMatchObject({ code: "bad-report", path });
      expect(fault(() => closureRate(closed(status)))).toMatchObject({ path: "tickets.closed.status" });
    }
    expect(quarterTotal(counted(["revised", "provisional"])).caveats).toEqual(["revised", "provisional"]);
    for (const plural of [5, {}, Symbol("x")]) {
      const own = counted("revised", { id: "visit", en: { singular: "visit", plural } });
      for (const call of [figures, (report: FeedbackReport) => tieOut("5 visits", report), reconcile])
        expect(fault(() => call(own))).toMatchObject({ code: "bad-report", path: "channels.a.counts.en.plural" });
    }
  });

  it("has no null for a noun of a language, nor one that the table lacks", () => {
    const counted = read('"channels": [{ "id": "a", "kind": "phone", "counts": "letter" }]');
    for (const language of ["ar", "en"] as const)
      for (const noun of ['{ "ar": null }', '{ "en": null }'])
        expect(fault(() => countedNoun(3, JSON.parse(noun), { language }))).toMatchObject({ code: "bad-noun" });
    const reached = read('"initiatives": [{ "id": "i", "title": {}, "reach": { "count": 5, "noun": "citizens" } }]');
    for (const call of [figures, summarize, (report: FeedbackReport) => tieOut("5 calls", report)]) {
      const place = { code: "unknown-noun", value: "letter", path: "channels.a.counts" };
      expect(fault(() => call(counted))).toMatchObject(place);
      const path = "initiatives.i.reach.noun";
      expect(fault(() => call(reached))).toMatchObject({ code: "unknown-noun", value: "citizens", path });
    }
  });

  it("has every form of a noun of its own where it is put into words", () => {
    const noun = '{ "id": "seat", "en": { "singular": "seat" } }';
    const counted = read(`"channels": [{ "id": "a", "kind": "phone", "counts": ${noun} }]`);
    const reached = read(`"initiatives": [{ "id": "i", "title": {}, "reach": { "count": 5, "noun": ${noun} } }]`);
    for (const [report, path] of [
      [counted, "channels.a.counts.en.plural"],
      [reached, "initiatives.i.reach.noun.en.plural"],
    ])
      expect(fault(() => summarize(report))).toMatchObject({ code: "bad-noun", path });
  });

  it.each([
    ["channels.a.handling.serviceLevel", 105, "bad-number"],
    ["channels.a.handling.firstContactResolution", -1, "bad-number"],
    ["satisfaction.m.weight", -1, "bad-number"],
    ["tickets.durations.firstResponse.mean", Number.NaN, "bad-number"],
    ["tickets.durations.firstResponse.p90", -0.5, "bad-number"],
    ["edition.date", "15/07/2024", "bad-day"],
    ["edition.changes.0.figure", "contacts/2024-13", "bad-report"],
    ["overallSatisfaction", "mean", "bad-report"],
  ])("has at %s no %s", (path, value, code) => {
    const at = (place: string, sound: unknown) => (place === path ? value : sound);
    const report = {
      period: "2024-Q1",
      channels: [
        {
          id: "a",
          kind: "phone",
          months: { "2024-01": 1 },
          handling: {
            serviceLevel: at("channels.a.handling.serviceLevel", 100),
            firstContactResolution: at("channels.a.handling.firstContactResolution", 0),
          },
        },
      ],
      satisfaction: [{ id: "m", agency: {}, ratings: { 1: 1 }, weight: at("satisfaction.m.weight", 0.5) }],
      tickets: {
        durations: {
          firstResponse: {
            unit: "hour",
            basis: "events",
            n: 5,
            mean: at("tickets.durations.firstResponse.mean", 1.5),
            p90: at("tickets.durations.firstResponse.p90", 7),
          },
        },
      },
      edition: {
        number: 2,
        date: at("edition.date", "2024-07-15"),
        changes: [{ figure: at("edition.changes.0.figure", "contacts/2024-Q1"), kind: "revision", reason: "late" }],
      },
      overallSatisfaction: at("overallSatisfaction", "counts"),
    };
    for (const call of [figures, summarize, reconcile])
      expect(fault(() => Reflect.apply(call, undefined, [report]))).toMatchObject({ code, path, value });
  });

  it("may be in a circle with something of its caller's", () => {
    const report: Record<string, unknown> = { period: "2024-Q1", channels: [], title: { en: "Report" } };
    report["ours"] = { report };
    expect(fault(() => figures(read('"ours": 1')))).toEqual([]);
    expect(fault(() => Reflect.apply(figures, undefined, [report]))).toEqual([]);
  });
});

it("searches no list for each cause that initiatives address", () => {
  const ids = ["wait", "noise", "form", "desk"];
  const causes = ids.map((id) => ({ id, name: {} }));
  const searched = vi.spyOn(Array.prototype, "includes");
  const count = (addresses: readonly string[]) => {
    searched.mockClear();
    const initiatives = [{ id: "i", title: {}, addresses }];
    requireSoundReport({ period: "2024-Q1", channels: [], causes, initiatives });
    return searched.mock.contexts.filter((list) => Array.isArray(list) && list.includes("noise")).length;
  };
  expect(count(ids)).toBe(count([]));
  searched.mockRestore();
});

describe("what the schema refuses and a page would word wrongly or lose", () => {
  const breakdown = (rest: string) =>
    `"tickets": { "open": 4, "closed": 8, "breakdowns": [{ "id": "age", "by": "age", "parts": [{ "id": "old", "count": 7, "name": { "en": "Old" } }, { "id": "new", "count": 5, "name": { "en": "New" } }]${rest} }] }`;
  const initiative = (rest: string) =>
    `"causes": [{ "id": "wait", "name": { "en": "Waiting" }, "tickets": 3 }], "initiatives": [{ "id": "i", "title": { "en": "Form" }${rest} }]`;
  const withHandling = (seconds: string) =>
    read(
      `"channels": [{ "id": "line", "kind": "phone", "totals": { "2024-Q1": 9 }, "handling": { "offered": 9, "answered": 6, "serviceLevel": 50, "serviceLevelSeconds": ${seconds} } }]`,
    );

  it.each([
    ["tickets.breakdowns.0.rollUps", "old", breakdown(', "rollUps": [{ "id": "old", "parts": ["old", "new"] }]')],
    ["tickets.breakdowns.0.multiCoded", "no", breakdown(', "multiCoded": "no"')],
    ["causesMultiCoded", "false", '"causesMultiCoded": "false"'],
    [
      "tickets.subsets.web.partOf",
      "ticket",
      '"tickets": { "subsets": [{ "id": "web", "count": 3, "partOf": "ticket" }] }',
    ],
    ["initiatives.i.channel", "lines", initiative(', "channel": "lines"')],
  ])("is refused by its place: %s", (path, value, part) =>
    expect(fault(() => summarize(read(part)))).toMatchObject({ code: "bad-report", path, value }),
  );

  it("is a cause that an initiative names twice", () =>
    expect(fault(() => summarize(read(initiative(', "addresses": ["wait", "wait"]'))))).toMatchObject({
      code: "bad-report",
      path: "initiatives.i.addresses",
    }));

  it.each(['"20"', "-20", "2.5"])("is no number of seconds: %s", (seconds) =>
    expect(fault(() => figures(withHandling(seconds)))).toMatchObject({
      code: "bad-report",
      path: "channels.line.handling.serviceLevelSeconds",
    }),
  );

  it("passes what the schema does", () => {
    const sound = [
      breakdown(
        ', "multiCoded": false, "rollUps": [{ "id": "all", "name": { "en": "All ages" }, "parts": ["old", "new"] }]',
      ),
      initiative(', "addresses": ["wait"]'),
      '"tickets": { "subsets": [{ "id": "web", "count": 3, "partOf": "tickets" }] }',
    ];
    for (const part of sound) expect(() => summarize(read(part))).not.toThrow();
    expect(() => figures(withHandling("20"))).not.toThrow();
  });

  it("is a month among the totals, which nobody would read", () => {
    const report = (totals: string) => read(`"channels": [{ "id": "line", "kind": "phone", "totals": { ${totals} } }]`);
    expect(fault(() => figures(report('"2024-01": 9')))).toMatchObject({
      path: "channels.line.totals",
      value: "2024-01",
    });
    expect(() => figures(report('"2024-Q1": 9, "2023-H2": 8, "2023": 7'))).not.toThrow();
  });

  it("is a Hijri year, whose months are others", () => {
    const told = (report: string) => fault(() => figures(JSON.parse(report)));
    expect(told('{ "period": "1445-Q3", "channels": [] }')).toMatchObject({ code: "bad-period", value: "1445-Q3" });
    const channel = (cells: string) =>
      `{ "period": "2024-Q1", "channels": [{ "id": "line", "kind": "phone", ${cells} }] }`;
    expect(told(channel('"months": { "1445-07": 9 }'))).toMatchObject({
      path: "channels.line.months",
      value: "1445-07",
    });
    expect(told(channel('"totals": { "1445": 9 }'))).toMatchObject({ path: "channels.line.totals", value: "1445" });
  });
});
