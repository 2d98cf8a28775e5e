import { describe, expect, it } from "vitest";
import { combineReports } from "../../src/metrics/combineReports.js";
import { grandTotal } from "../../src/metrics/grandTotal.js";
import { paretoOfCauses } from "../../src/metrics/paretoOfCauses.js";
import type { Channel, FeedbackReport, SatisfactionMeasure, Tickets } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, type MissingReason } from "../../src/model/lists.js";
import { parseReport } from "../../src/schema/parseReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const cause = (id: string, tickets: number) => ({ id, name: { ar: `سبب ${id}`, en: `Cause ${id}` }, tickets });
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

describe("channels of which one misses a month", () => {
  const of = (channel: object) => ({ period: "2021-Q1", channels: [{ id: "x", kind: "phone", ...channel }] });

  it("keep the total that is known of each", () => {
    const whole = of({ months: months(1, 2, 3) });
    const given = of({
      months: { ...months(1, 5), "2021-03": { missing: "not-collected" } },
      totals: { "2021-Q1": 9 },
    });
    const { contacts, report: both } = combineReports([whole, given]);
    // 6 and 9; January and February alone are 2 and 7.
    expect(contacts).toMatchObject({ status: "ok", value: 15 });
    expect(both.channels[0]).toMatchObject({ months: { "2021-01": 2, "2021-02": 7 }, totals: { "2021-Q1": 15 } });
    const { months: partial } = { months: { ...months(1, 5), "2021-03": { missing: "not-collected" } } };
    const some = combineReports([whole, of({ months: partial })]);
    expect(some.report.channels[0]?.totals).toBeUndefined();
    // All that is there is 6 and 6, in five of six months; what both have is 2 and 7, in two of three.
    expect(some.contacts).toMatchObject({ partial: 12, coverage: { present: 5, expected: 6 } });
    expect(grandTotal(some.report)).toMatchObject({ partial: 9, coverage: { present: 2, expected: 3 } });
  });

  it("name the comparative that not each has", () => {
    const { gaps: found } = combineReports([
      of({ totals: { "2021-Q1": 9, "2020-Q4": 5 } }),
      of({ totals: { "2021-Q1": 9 } }),
    ]);
    expect(found).toEqual([{ path: "channels.x.totals", reason: "absent", present: 1, expected: 2 }]);
  });
});

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
    // The months of the north alone, and a cause that the south does not list, are said.
    expect(gaps).toEqual([
      { path: "channels.calls.months", reason: "absent", present: 1, expected: 2 },
      { path: "causes.steps", reason: "absent", present: 1, expected: 2 },
    ]);
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

describe("the satisfaction with all", () => {
  const rated = (id: string, topBoxFrom: number, ratings?: Record<string, number>) => ({
    id,
    agency: { en: id },
    scale: { min: 1, max: 5 },
    topBoxFrom,
    window: "by-rating-time" as const,
    ...(ratings && { ratings }),
  });
  const of = (...satisfaction: ReturnType<typeof rated>[]): FeedbackReport => ({
    period: "2021-Q1",
    channels: [],
    overallSatisfaction: "counts",
    ...(satisfaction.length > 0 && { satisfaction }),
  });
  const gap = (path: string, reason: string, present: number) => ({ path, reason, present, expected: 2 });

  it("is no share of 10 of 210 ratings, where the thresholds of 200 differ", () => {
    const both = combineReports([
      of(rated("s0", 5, { 1: 10, 5: 90 })),
      of(rated("s0", 4, { 1: 50, 5: 50 }), rated("s1", 4, { 1: 9, 5: 1 })),
    ]);
    expect(both.satisfaction).toMatchObject({
      status: "unavailable",
      reason: "not-comparable",
      caveats: ["not-pooled"],
    });
    expect(both.gaps).toEqual([gap("satisfaction.s0", "different-basis", 2)]);
    expect(both.report).toMatchObject({ satisfaction: [{ id: "s1" }] });
    expect(both.report.overallSatisfaction).toBeUndefined();
  });

  it("is none where one agency has no ratings of a measure, 110 being all there are, or of any", () => {
    const absent = { status: "unavailable", reason: "absent" };
    const one = combineReports([
      of(rated("s0", 4, { 1: 10, 5: 90 }), rated("s1", 4, { 1: 9, 5: 1 })),
      of(rated("s0", 4)),
    ]);
    expect(one.satisfaction).toMatchObject(absent);
    expect(one.gaps).toEqual([gap("satisfaction.s0", "absent", 1)]);
    for (const other of [of(), of(rated("s2", 4))]) {
      const none = combineReports([of(rated("s0", 4, { 1: 10, 5: 90 })), other]);
      expect(none.satisfaction).toMatchObject(absent);
      expect(none.satisfaction.coverage.missing).toEqual([{ period: "satisfaction", reason: "absent" }]);
      expect(none.gaps).toEqual([gap("satisfaction", "absent", 1)]);
      expect(none.report.overallSatisfaction).toBeUndefined();
    }
    expect(combineReports([of(), of()]).gaps).toEqual([]);
  });

  it("is that of all their measures, be they different ones: 90 and 1 of 110", () => {
    const all = combineReports([of(rated("s0", 4, { 1: 10, 5: 90 })), of(rated("s1", 4, { 1: 9, 5: 1 }))]);
    expect(all.satisfaction).toMatchObject({ status: "ok", value: { numerator: 91, denominator: 110 } });
    expect(all.gaps).toEqual([]);
    expect(all.report.overallSatisfaction).toBe("counts");
  });
});

describe("what does not fit", () => {
  const usual = ["channels.calls.months", "causes.steps"];
  const gapsOf = (more: Partial<FeedbackReport>) =>
    combineReports([north, { ...south, ...more }]).gaps.flatMap(({ path, reason, present }) =>
      usual.includes(path) ? [] : [[path, reason, present]],
    );
  const without = (key: keyof FeedbackReport): FeedbackReport => {
    const { [key]: _, ...rest } = south;
    return { period: south.period, channels: south.channels, ...rest };
  };

  it("is left out and said, with how many reports have it", () => {
    for (const [key, path] of [
      ["tickets", "tickets"],
      ["causes", "causes"],
      ["bases", "bases.services"],
    ] as const)
      expect(combineReports([north, without(key)]).gaps).toContainEqual({
        path,
        reason: "absent",
        present: 1,
        expected: 2,
      });
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

  it("adds nothing up over different units, and keeps the channels", () => {
    const people = { id: "visitors", kind: "branch", counts: "beneficiary", totals: { "2021-Q1": 4 } } as const;
    const all = combineReports([north, { ...south, channels: [people] }]);
    expect(all.contacts).toEqual({
      status: "unavailable",
      reason: "not-comparable",
      unit: "contact",
      coverage: { present: 9, expected: 9, missing: [] },
      caveats: ["different-units"],
    });
    expect(all.byKind.map(({ total }) => total.status === "ok" && [total.value, total.unit])).toEqual([
      [60, "contact"],
      [6, "contact"],
      [4, "person"],
    ]);
    expect(all.report.channels.map(({ id }) => id)).toEqual(["calls", "chat", "visitors"]);
  });
});

describe("what two regions give, and is neither lost nor invented", () => {
  const region = (more: Partial<FeedbackReport>): FeedbackReport => ({ period: "2024-Q1", channels: [], ...more });
  const combine = (...parts: readonly Partial<FeedbackReport>[]) => {
    const { report, gaps, ...rest } = combineReports(parts.map(region));
    return { report, gaps: gaps.map(({ path, reason, present }) => [path, reason, present]), ...rest };
  };
  const calls = (more: Partial<FeedbackReport["channels"][number]>) => ({
    channels: [{ id: "calls", kind: "phone", counts: "call", ...more } as const],
  });

  it("keeps two initiatives of one id that differ, and one that both report once", () => {
    const portal = { id: "i", title: { en: "Riyadh portal" }, reach: { count: 5 } };
    const desk = { id: "i", title: { en: "Jeddah desk" }, reach: { count: 7 } };
    const { report } = combine({ initiatives: [portal] }, { initiatives: [desk] }, { initiatives: [portal] });
    expect(report.initiatives).toEqual([portal, { ...desk, id: "i-2" }]);
  });

  it("adds no open tickets of different days", () => {
    const tickets = (open: number, asOf?: string): Partial<FeedbackReport> => ({
      tickets: { basis: "events", open, closed: 10, ...(asOf === undefined ? {} : { asOf }) },
    });
    const apart = combine(tickets(1, "2024-03-31"), tickets(2, "2024-04-15"));
    expect(apart.report.tickets).toEqual({ basis: "events", closed: 20 });
    expect(apart.gaps).toEqual([["tickets.open", "different-basis", 2]]);
    expect(apart.tickets).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    // Midnight after the last day is the end of that day.
    const end = combine(tickets(1, "2024-03-31"), tickets(2, "2024-04-01T00:00:00+03:00"));
    expect(end.report.tickets).toEqual({ basis: "events", asOf: "2024-03-31", open: 3, closed: 20 });
    expect(end.tickets).toMatchObject({ value: 23 });
    const unsaid = combine(tickets(1, "2024-03-31"), tickets(2));
    expect(unsaid.report.tickets).toEqual({ basis: "events", open: 3, closed: 20 });
  });

  it("keeps what must be said of a total", () => {
    const provisional = { value: 5, status: "provisional" } as const;
    const { report } = combine(calls({ totals: { "2024-Q1": provisional } }), calls({ totals: { "2024-Q1": 20 } }));
    expect(report.channels[0]?.totals).toEqual({ "2024-Q1": { value: 25, status: "provisional" } });
  });

  it("keeps all that must be said, where that differs: of months, of given totals, of tickets", () => {
    const [early, guessed] = [
      { value: 5, status: "provisional" },
      { value: 6, status: "estimated" },
    ] as const;
    const whole = { "2024-02": 1, "2024-03": 2 };
    const months = combine(
      { ...calls({ months: { ...whole, "2024-01": early } }), tickets: { basis: "events", open: guessed, closed: 3 } },
      { ...calls({ months: { ...whole, "2024-01": guessed } }), tickets: { basis: "events", open: early, closed: 4 } },
    ).report;
    const both = { value: 11, status: ["provisional", "estimated"] };
    expect(months.channels[0]?.months?.["2024-01"]).toEqual(both);
    expect(months.tickets?.open).toEqual(both);
    // 11 and twice the two months: 11 + 2 + 4.
    expect(grandTotal(months)).toMatchObject({ value: 17, caveats: ["provisional", "estimated"] });
    const totals = combine(calls({ totals: { "2024-Q1": guessed } }), calls({ totals: { "2024-Q1": early } })).report;
    expect(totals.channels[0]?.totals).toEqual({ "2024-Q1": both });
    for (const report of [months, totals]) expect(parseReport(report)).toEqual(report);
    const text = renderText(summarize(months, { language: "en" }), { bidi: "none" });
    expect(text).toContain("- Telephone, January 2024: provisional and estimated.\n");
    expect(text).toContain("- Open tickets: provisional and estimated.\n");
  });

  it("withholds a total that one withholds, whatever its months are, and what holds it", () => {
    const [suppressed, whole] = [{ missing: "suppressed" }, { "2024-01": 1, "2024-02": 2, "2024-03": 3 }] as const;
    const calls = (more: Partial<Channel>) => ({ id: "calls", kind: "phone", ...more });
    const of = (period: string, more: Partial<Channel>): FeedbackReport => ({ period, channels: [calls(more)] });
    const quarter = of("2024-Q1", { months: whole, totals: { "2024-Q1": suppressed } });
    const { report } = combineReports([quarter, of("2024-Q1", { months: whole })]);
    expect(report.channels).toEqual([
      calls({ months: { "2024-01": 2, "2024-02": 4, "2024-03": 6 }, totals: { "2024-Q1": suppressed } }),
    ]);
    const given = combineReports([
      quarter,
      of("2024-Q1", { totals: { "2024-Q1": { missing: "not-collected" } } }),
    ]).report;
    expect(given.channels[0]?.totals).toEqual({ "2024-Q1": suppressed });
    const months = { ...whole, "2024-04": 4, "2024-05": 5, "2024-06": 6 };
    const half = combineReports([
      of("2024-H1", { months }),
      of("2024-H1", { months, totals: { "2024-Q1": suppressed } }),
    ]);
    expect(half.gaps).toEqual([]);
    for (const all of [report, given, half.report])
      expect(grandTotal(all)).toMatchObject({ status: "unavailable", reason: "suppressed" });
  });

  it("withholds what one withholds, whatever the others say and whichever comes first: nobody's word makes it 0", () => {
    const hidden = { missing: "suppressed" } as const;
    const others = [{ missing: "not-collected" }, { missing: "not-yet-available" }, 5] as const;
    const [january, rest] = ["2024-01", { "2024-02": 2, "2024-03": 3 }];
    const isHeld = (one: Partial<Channel>, other: Partial<Channel>): void => {
      for (const [first, second] of [
        [one, other],
        [other, one],
      ] as const) {
        const { report } = combine(calls(first), calls(second));
        expect(grandTotal(report, { missing: "zero" })).toMatchObject({ status: "unavailable", reason: "suppressed" });
      }
    };
    for (const other of others) {
      isHeld({ months: { ...rest, [january]: hidden } }, { months: { ...rest, [january]: other } });
      isHeld({ totals: { "2024-Q1": hidden } }, { totals: { "2024-Q1": other } });
    }
    // The other one has no month of that name, or another gap beside it.
    isHeld({ months: { ...rest, [january]: hidden } }, { months: rest });
    isHeld({ months: { "2024-01": { missing: "not-collected" }, "2024-02": hidden, "2024-03": 1 } }, { months: rest });
    isHeld({ months: { ...rest, [january]: hidden } }, { totals: { "2024-Q1": 9 } });
  });

  it("gives no reason for a month that is simply absent", () => {
    const whole = { "2024-01": 1, "2024-02": 2, "2024-03": 3 };
    const part = combine(calls({ months: whole }), calls({ months: { "2024-01": 10, "2024-02": 20 } }));
    expect(part.report.channels[0]).toEqual({ ...calls({}).channels[0], months: { "2024-01": 11, "2024-02": 22 } });
    expect(part.gaps).toEqual([
      ["channels.calls.months", "absent", 1],
      ["channels.calls.totals.2024-Q1", "absent", 1],
    ]);
    const hidden = combine(calls({ months: whole }), calls({ totals: { "2024-Q1": { missing: "suppressed" } } }));
    expect(hidden.report.channels[0]?.totals).toEqual({ "2024-Q1": { missing: "suppressed" } });
  });

  it("takes a part that one does not list as 0 only where the others are the whole", () => {
    const outcomes = (upheld: number, partly?: number, cases?: number): Partial<FeedbackReport> => {
      const parts = [
        { id: "upheld", count: upheld },
        ...(partly === undefined ? [] : [{ id: "partly", count: partly }]),
      ];
      return {
        tickets: { breakdowns: [{ id: "o", by: "outcome", parts, ...(cases === undefined ? {} : { cases }) }] },
      };
    };
    const unknown = combine(outcomes(2, 3), outcomes(5));
    expect(unknown.report.tickets?.breakdowns).toBeUndefined();
    expect(unknown.gaps).toEqual([["tickets.breakdowns.o.partly", "absent", 1]]);
    expect(combine(outcomes(2, 3, 5), outcomes(5, undefined, 6)).report.tickets?.breakdowns).toBeUndefined();
    const known = combine(outcomes(2, 3, 5), outcomes(5, undefined, 5));
    expect(known.report.tickets?.breakdowns?.[0]).toMatchObject({
      cases: 10,
      parts: [
        { id: "upheld", count: 7 },
        { id: "partly", count: 3 },
      ],
    });
    expect(known.gaps).toEqual([]);
  });

  it("says whose number asked, weight or lower threshold is not in the whole, and keeps the stricter minimum", () => {
    const { asked, ...unasked } = measure(10, 90);
    const one = { ...unasked, asked: asked ?? 0, weight: 1, minimumRated: 30, bottomBoxTo: 2 };
    const both = combine({ satisfaction: [one] }, { satisfaction: [{ ...unasked, minimumRated: 50, bottomBoxTo: 1 }] });
    expect(both.report.satisfaction).toEqual([{ ...unasked, ratings: { 1: 20, 5: 180 }, minimumRated: 50 }]);
    expect(both.gaps).toEqual([
      ["satisfaction.visits.weight", "not-additive", 1],
      ["satisfaction.visits.bottomBoxTo", "different-basis", 2],
      ["satisfaction.visits.asked", "absent", 1],
    ]);
  });

  it("is missing for one reason, whatever the order of its reports", () => {
    const of = (missing: MissingReason): Partial<FeedbackReport> => ({
      channels: [{ id: "a", kind: "phone", totals: { "2024-Q1": { missing } } }],
      tickets: { open: 1, closed: { missing } },
    });
    const RANKED = ["suppressed", "not-collected", "not-yet-available"] as const;
    for (const [at, first] of RANKED.entries())
      for (const other of RANKED.slice(at))
        for (const order of [
          [of(first), of(other)],
          [of(other), of(first)],
        ] as const) {
          const all = combine(...order);
          for (const total of [all.contacts, all.byKind[0]?.total, all.tickets])
            expect(total).toMatchObject({ status: "unavailable", reason: first });
          expect(all.report.channels[0]?.totals).toEqual({ "2024-Q1": { missing: first } });
        }
    const none = { channels: [{ id: "a", kind: "phone" }] };
    expect(combine(none, none).contacts).toMatchObject({ reason: "absent" });
  });

  it("refuses a minimum that is no count, by its place", () => {
    const bad = { satisfaction: [Object.assign({ ...measure(10, 90) }, { minimumRated: 10n })] };
    expect(() => combine(bad, bad)).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "reports.0.satisfaction.visits.minimumRated" }),
    );
  });

  it("adds nothing of one id and different names, of which two causes are two", () => {
    const named = (name: string, tickets: number): Partial<FeedbackReport> => ({
      causes: [{ id: "a", name: { en: name }, tickets }],
      causeCases: 10,
      bases: [{ id: "b", name: { en: name }, count: 5 }],
      satisfaction: [{ ...measure(1, 9), agency: { en: name } }],
      tickets: { subsets: [{ id: "s", name: { en: name }, count: 1 }] },
    });
    const { report, gaps } = combine(named("Delay", 3), named("Fees", 4));
    expect(report.causes).toEqual([
      { id: "a", name: { en: "Delay" }, tickets: 3 },
      { id: "a-2", name: { en: "Fees" }, tickets: 4 },
    ]);
    expect(gaps).toEqual([
      ["tickets.subsets.s", "different-basis", 2],
      ["causes.a", "different-basis", 1],
      ["causes.a-2", "different-basis", 1],
      ["satisfaction.visits", "different-basis", 2],
      ["bases.b", "different-basis", 2],
    ]);
    const same = combine(named("Delay", 3), named("Delay", 4));
    expect(same.gaps).toEqual([]);
    expect(same.report.causes).toEqual([{ id: "a", name: { en: "Delay" }, tickets: 7 }]);
  });

  it("says that a cause has tickets in one region only", () => {
    const cases = (tickets?: number): Partial<FeedbackReport> => ({
      causes: [{ id: "a", name: { en: "Delay" }, ...(tickets === undefined ? {} : { tickets }) }],
    });
    const { report, gaps } = combine(cases(3), cases());
    expect(report.causes).toEqual([{ id: "a", name: { en: "Delay" } }]);
    expect(gaps).toEqual([["causes.a.tickets", "absent", 1]]);
  });
});

describe("initiatives of several agencies", () => {
  const agency = (name: string, more: Partial<FeedbackReport>): FeedbackReport => ({
    period: "2024-Q1",
    publisher: { name: { en: name } },
    channels: [],
    ...more,
  });
  const phone = (id: string, count: number) => ({
    channels: [{ id, kind: "phone", counts: "call", totals: { "2024-Q1": count } } as const],
  });
  const callback = { id: "callback", title: { en: "Calls returned" }, channel: "hotline" };
  const branch = { id: "hours", title: { en: "Longer hours" }, agency: { en: "Northern branches" } };
  const combine = (...reports: readonly FeedbackReport[]) => {
    const { report, gaps } = combineReports(reports);
    const others = gaps.filter(({ path }) => path !== "publisher");
    return { report, gaps: others.map(({ path, reason, present }) => [path, reason, present]) };
  };

  it("keep whose they are, and the channel that theirs became", () => {
    const { report, gaps } = combine(
      agency("South", { ...phone("calls", 40) }),
      agency("North", { ...phone("hotline", 60), initiatives: [callback, branch] }),
    );
    expect(report.channels.map(({ id }) => id)).toEqual(["calls"]);
    expect(report.initiatives).toEqual([
      { ...callback, channel: "calls", agency: { en: "North" } },
      // What it says of itself goes before.
      branch,
    ]);
    expect(gaps).toEqual([]);
    expect(parseReport(report)).toEqual(report);
    const text = renderText(summarize(report, { language: "en" }), { bidi: "none" });
    expect(text).toContain("- Calls returned – Agency: North; Channel: Telephone.");
    expect(tieOut(text, report)).toMatchObject({ status: "passed", findings: [] });
  });

  it("of one id are two of unique ids, each with its title and agency", () => {
    const { report, gaps } = combine(
      agency("South", { initiatives: [{ id: "desk", title: { en: "Desk" } }] }),
      agency("North", {
        initiatives: [
          { id: "desk", title: { en: "Desk" }, reach: { count: 3 } },
          { id: "desk-2", title: { en: "Another desk" } },
        ],
      }),
    );
    expect(report.initiatives).toEqual([
      { id: "desk", title: { en: "Desk" }, agency: { en: "South" } },
      { id: "desk-2", title: { en: "Desk" }, reach: { count: 3 }, agency: { en: "North" } },
      { id: "desk-2-2", title: { en: "Another desk" }, agency: { en: "North" } },
    ]);
    expect(gaps).toEqual([
      ["initiatives.desk-2", "different-basis", 1],
      ["initiatives.desk-2-2", "different-basis", 1],
    ]);
    expect(parseReport(report)).toEqual(report);
  });

  it("that two of three agencies report alike are one, of no one agency, which is said", () => {
    const joint = { id: "joint", title: { en: "A joint portal" } };
    const { report, gaps } = combine(
      agency("South", { initiatives: [joint] }),
      agency("North", { initiatives: [joint] }),
      agency("East", {}),
    );
    expect(report.initiatives).toEqual([joint]);
    expect(gaps).toEqual([["initiatives.joint.agency", "different-basis", 2]]);
    const [all] = [combine(agency("South", { initiatives: [joint] }), agency("North", { initiatives: [joint] }))];
    expect(all).toMatchObject({ report: { initiatives: [joint] }, gaps: [] });
  });

  it("of one publisher, or of none, say no more than they did", () => {
    for (const publisher of [{ name: { en: "Ministry" } }, undefined]) {
      const more = publisher === undefined ? {} : { publisher };
      const of = (id: string): FeedbackReport => ({
        period: "2024-Q1",
        channels: [],
        initiatives: [{ id, title: { en: id } }],
        ...more,
      });
      expect(combine(of("one"), of("two")).report.initiatives).toEqual([
        { id: "one", title: { en: "one" } },
        { id: "two", title: { en: "two" } },
      ]);
    }
  });

  it("keep a cause that another region has under another name", () => {
    const causes = [cause("delays", 12), cause("steps", 3)];
    const online = { id: "online", title: { en: "Online" }, addresses: ["delays", "steps"] };
    const other = { ...cause("steps", 1), name: { en: "Other steps" } };
    const { report, gaps } = combine(
      agency("South", { causes, initiatives: [online] }),
      agency("North", { causes: [cause("delays", 4), other], initiatives: [{ ...online, id: "forms" }] }),
    );
    expect(report.causes).toEqual([cause("delays", 16), cause("steps", 3), { ...other, id: "steps-2" }]);
    expect(report.initiatives).toEqual([
      { ...online, agency: { en: "South" } },
      { ...online, id: "forms", addresses: ["delays", "steps-2"], agency: { en: "North" } },
    ]);
    expect(gaps).toEqual([
      ["causes.steps", "different-basis", 1],
      ["causes.steps-2", "different-basis", 1],
    ]);
    // 12 + 4 + 3 + 1 = 20, of which delays are 16 and steps 3.
    const pareto = paretoOfCauses(report);
    expect(pareto.status === "ok" && pareto.value.map((row) => [row.cause, row.cumulative])).toEqual([
      ["delays", 16],
      ["steps", 19],
      ["steps-2", 20],
    ]);
  });

  it("have no day on which they would be measured on the tickets of another region", () => {
    const months = { "2024-01": 5, "2024-02": 4 };
    const causes = [{ ...cause("delays", 9), months }];
    const live = { id: "online", title: { en: "Online" }, addresses: ["delays"], liveDate: "2024-02-01" };
    const elsewhere = { ...live, id: "desk", addresses: [] };
    const { report, gaps } = combine(
      agency("South", { causes, initiatives: [live, elsewhere] }),
      agency("North", { causes }),
    );
    const { liveDate, ...measured } = live;
    const { addresses, ...plain } = elsewhere;
    expect(report.initiatives).toEqual([
      { ...measured, agency: { en: "South" } },
      { ...plain, liveDate, agency: { en: "South" } },
    ]);
    expect(gaps).toEqual([["initiatives.online.liveDate", "different-basis", 1]]);
    expect(addresses).toEqual([]);
    const both = combine(
      agency("South", { causes, initiatives: [live] }),
      agency("North", { causes, initiatives: [live] }),
    );
    expect(both.report.initiatives).toEqual([live]);
  });

  it("that address a cause which the whole has not, as not every report codes causes", () => {
    const online = { id: "online", title: { en: "Online" }, addresses: ["delays"] };
    const coding = agency("South", { causes: [cause("delays", 12)], initiatives: [online] });
    expect(combine(coding, agency("North", {})).gaps).toEqual([
      ["causes", "absent", 1],
      ["initiatives.online.addresses", "absent", 1],
    ]);
    // Without the cause it is the same as one that addresses nothing, and what one of the two lost is told.
    const { addresses: _, ...plain } = online;
    expect(combine(agency("North", { initiatives: [plain] }), coding).gaps).toEqual([
      ["causes", "absent", 1],
      ["initiatives.online.addresses", "absent", 1],
    ]);
  });

  it("that several report alike keep a reach and an amount, which are not added, and that is said", () => {
    const joint = { id: "joint", title: { en: "A joint portal" }, reach: { count: 2 }, amount: { value: 7 } };
    const { report, gaps } = combine(
      agency("South", { initiatives: [joint] }),
      agency("North", { initiatives: [joint] }),
    );
    expect(report.initiatives).toEqual([joint]);
    expect(gaps).toEqual([
      ["initiatives.joint.reach", "not-additive", 2],
      ["initiatives.joint.amount", "not-additive", 2],
    ]);
  });

  it("name no channel that their report does not have", () =>
    expect(() => combine(agency("South", {}), agency("North", { initiatives: [callback] }))).toThrow(
      expect.objectContaining({ code: "bad-report", path: "reports.1.initiatives.callback.channel", value: "hotline" }),
    ));
});

it("no report, and what is no list of them, is refused", () => {
  for (const none of [[], undefined, null, "reports"])
    expect(() => Reflect.apply(combineReports, undefined, [none])).toThrow(
      expect.objectContaining({ code: "bad-report" }),
    );
  expect(() => combineReports([])).toThrow("combineReports needs one report or more, got 0");
});

describe("reports of which one has no tickets", () => {
  it("have no tickets together since some are absent, not since they are counted on another basis", () => {
    const channels = [{ id: "calls", kind: "phone", totals: { "2024": 5 } }];
    const tickets = { basis: "events", asOf: "2024-12-31", open: 3, closed: 7 } as const;
    const found = combineReports([
      { period: "2024", channels, tickets },
      { period: "2024", channels },
    ]);
    expect(found.tickets).toMatchObject({
      status: "unavailable",
      reason: "absent",
      coverage: { present: 2, expected: 4 },
    });
    expect(found.tickets.caveats).not.toContain("not-comparable");
    expect(found.basis).toBe("events");
    expect(found.gaps).toMatchObject([{ path: "tickets", reason: "absent", present: 1, expected: 2 }]);
  });

  it("are absent where none has any", () => {
    expect(combineReports([{ period: "2024", channels: [] }]).tickets).toMatchObject({ reason: "absent" });
  });

  it("are absent as well where those that there are were counted before the end", () => {
    const tickets = { basis: "events", asOf: "2024-06-15", open: 3, closed: 7 } as const;
    const found = combineReports([
      { period: "2024", channels: [] },
      { period: "2024", channels: [], tickets },
    ]);
    expect(found.tickets).toMatchObject({ status: "unavailable", reason: "absent" });
    expect(found.gaps).toMatchObject([{ path: "tickets", reason: "absent", present: 1, expected: 2 }]);
  });
});

describe("the channels of several reports", () => {
  const quarter = "2024-Q1";
  const of = (...channels: readonly Partial<Channel>[]): FeedbackReport => ({
    period: quarter,
    channels: channels.map((channel, at) => ({ id: `line-${at + 1}`, kind: "phone", ...channel })),
  });
  const whole = { months: { "2024-01": 1, "2024-02": 2, "2024-03": 3 } };
  const part = { months: { "2024-01": 1, "2024-02": 2 } };
  const gapsOf = (...reports: readonly FeedbackReport[]) =>
    combineReports(reports).gaps.map(({ path, reason, present, expected }) => [path, reason, present, expected]);

  it("are counted by report where some lack something", () => {
    // The first report has March for one of its two lines only.
    expect(gapsOf(of(whole, part), of(whole))).toEqual([
      ["channels.line-1.months", "absent", 1, 2],
      ["channels.line-1.totals.2024-Q1", "absent", 1, 2],
    ]);
    const level = { ...whole, handling: { serviceLevel: 80 } };
    expect(gapsOf(of(level, level))).toEqual([["channels.line-1.handling.serviceLevel", "not-additive", 1, 1]]);
  });

  it("are of one noun only where its unit is one: 100 tickets and 7 people are no 107", () => {
    const desk = (unit: "ticket" | "person", count: number) =>
      of({ id: "desk", counts: { id: "case", unit }, totals: { [quarter]: count } });
    const { report, contacts } = combineReports([desk("ticket", 100), desk("person", 7), desk("ticket", 1)]);
    expect(report.channels.map(({ id, totals }) => [id, totals])).toEqual([
      ["desk", { [quarter]: 101 }],
      ["desk-2", { [quarter]: 7 }],
    ]);
    expect(contacts).toMatchObject({ status: "unavailable", reason: "not-comparable" });
  });

  it("do not apply in the months of a quarter said to be so, as if each month said it", () => {
    const none = { missing: "not-applicable" } as const;
    for (const never of [
      { totals: { [quarter]: none } },
      { months: { "2024-01": none, "2024-02": none, "2024-03": none } },
    ]) {
      const { report, gaps } = combineReports([of(never), of(whole)]);
      expect(report.channels).toEqual([{ id: "line-1", kind: "phone", ...whole }]);
      expect(gaps).toEqual([]);
    }
  });

  it("keep the count of a quarter whose year is said not to apply: 4 + 1", () => {
    const none = { missing: "not-applicable" } as const;
    const counted = of({ totals: { [quarter]: 1, "2024": none } });
    const { report, contacts, gaps } = combineReports([
      of({ months: { "2024-01": 4, "2024-02": none, "2024-03": none } }),
      counted,
    ]);
    expect(contacts).toMatchObject({ status: "ok", value: 5 });
    expect(report.channels[0]?.totals?.[quarter]).toBe(5);
    expect(report.channels[0]).not.toHaveProperty("months");
    expect(gaps.map(({ path, reason }) => [path, reason])).toEqual([
      ["channels.line-1.months", "absent"],
      ["channels.line-1.totals", "absent"],
    ]);
    // What applies in no month of the year says so of the first quarter, too.
    const never = of({ totals: { "2024": none } });
    expect(combineReports([of(whole), never]).report.channels[0]).toMatchObject(whole);
  });

  it("are read in time that grows with their number", () => {
    let reads = 0;
    const months: Record<string, number> = {};
    for (let month = 1; month <= 12; month++) months[`2024-${String(month).padStart(2, "0")}`] = 1;
    const watched = () =>
      of({
        months: new Proxy(months, {
          get: (target, key) => {
            reads++;
            return Reflect.get(target, key);
          },
        }),
      });
    const all = combineReports(Array.from({ length: 100 }, watched));
    expect(all.contacts).toMatchObject({ status: "ok", value: 300 });
    expect(reads).toBeLessThan(100 * 12 * 10);
  });

  it("have the counts of their handling added, and no percentage of it", () => {
    const one = {
      ...whole,
      handling: { offered: 25, answered: 20, abandoned: 5, serviceLevel: 80, serviceLevelSeconds: 20 },
    };
    const other = { ...whole, handling: { offered: 10, answered: 9, firstContactResolution: 70 } };
    const { report, gaps } = combineReports([of(one), of(other)]);
    expect(report.channels[0]?.handling).toEqual({ offered: 35, answered: 29 });
    expect(gaps).toEqual([
      { path: "channels.line-1.handling", reason: "absent", present: 1, expected: 2 },
      { path: "channels.line-1.handling.serviceLevel", reason: "not-additive", present: 1, expected: 2 },
      { path: "channels.line-1.handling.firstContactResolution", reason: "not-additive", present: 1, expected: 2 },
    ]);
  });

  it("are as they were where one report alone has them", () => {
    const mail = { id: "mail", kind: "email", contact: "a@b.sa", ...part } as const;
    const calls = {
      id: "calls",
      contact: "1950",
      totals: { [quarter]: 20 },
      handling: { offered: 25, serviceLevel: 80 },
    };
    const { report, gaps } = combineReports([of(calls), of(mail)]);
    expect(report.channels).toEqual([{ kind: "phone", ...calls }, mail]);
    expect(gaps).toEqual([]);
  });

  it("keep the name, the contact and the system of tickets that they share", () => {
    const shared = { ...whole, name: { en: "Contact centre" }, contact: "1950" };
    const withSystem = (report: FeedbackReport, system: string) => ({ ...report, tickets: { open: 1, system } });
    const same = combineReports([withSystem(of(shared), "CRM"), withSystem(of(shared), "CRM")]).report;
    expect(same.channels[0]).toMatchObject({ name: { en: "Contact centre" }, contact: "1950" });
    expect(same.tickets?.system).toBe("CRM");
    const others = { ...whole, name: { en: "Hotline" }, contact: "937" };
    const { channels, tickets } = combineReports([
      withSystem(of(shared), "CRM"),
      withSystem(of(others), "Desk"),
    ]).report;
    expect(channels[0]).not.toHaveProperty("name");
    expect(channels[0]).not.toHaveProperty("contact");
    expect(tickets).not.toHaveProperty("system");
  });
});

describe("how measures make one share", () => {
  const of = (id: string, overallSatisfaction?: "weights" | "counts"): FeedbackReport => ({
    period: "2024-Q1",
    channels: [],
    ...(overallSatisfaction && { overallSatisfaction }),
    satisfaction: [
      { id, agency: { en: id }, scale: { min: 1, max: 5 }, ratings: { 5: 9, 1: 1 }, topBoxFrom: 4, weight: 2 },
    ],
  });
  it.each([
    ["weights", "weights", [["overallSatisfaction", "not-additive", 2]]],
    ["counts", "weights", [["overallSatisfaction", "different-basis", 2]]],
    ["counts", undefined, [["overallSatisfaction", "absent", 1]]],
    ["counts", "counts", []],
    [undefined, undefined, []],
  ] as const)("is said where it is left out: %s, %s", (one, other, expected) => {
    const { gaps, report } = combineReports([of("x", one), of("y", other)]);
    expect(gaps.map(({ path, reason, present }) => [path, reason, present])).toEqual(expected);
    expect(report.overallSatisfaction).toBe(one === "counts" && other === "counts" ? "counts" : undefined);
  });
});

describe("what is of a report alone", () => {
  const region = (more: Partial<FeedbackReport>): FeedbackReport => ({ period: "2024-Q1", channels: [], ...more });
  const combine = (...reports: readonly FeedbackReport[]) => {
    const { report, gaps } = combineReports(reports);
    return { report, gaps: gaps.map(({ path, reason, present }) => [path, reason, present]) };
  };

  it("is kept where all say the same", () => {
    const same = { publisher: { name: { en: "Ministry" } }, title: { en: "What we heard" } };
    const { report, gaps } = combine(region(same), region(same));
    expect([report, gaps]).toEqual([{ period: "2024-Q1", ...same, channels: [] }, []]);
  });

  it("is a gap where they differ, or where not all have it", () => {
    const south = region({ publisher: { name: { en: "South" } }, title: { en: "What we heard" } });
    const north = region({ publisher: { name: { en: "North" } } });
    const { report, gaps } = combine(south, north);
    expect(report).toEqual({ period: "2024-Q1", channels: [] });
    expect(gaps).toEqual([
      ["publisher", "different-basis", 2],
      ["title", "absent", 1],
    ]);
  });

  it("is a gap where no two could be one: editions and printed figures", () => {
    const second = region({ edition: { number: 2 }, published: [{ figure: "contacts/2024-Q1", printed: "5" }] });
    const { report, gaps } = combine(second, second);
    expect(report).toEqual({ period: "2024-Q1", channels: [] });
    expect(gaps).toEqual([
      ["edition", "not-additive", 2],
      ["published", "not-additive", 2],
    ]);
  });
});
