import { describe, expect, it } from "vitest";
import { combineReports } from "../../src/metrics/combineReports.js";
import { ticketBacklog } from "../../src/metrics/ticketBacklog.js";
import { ticketTotal } from "../../src/metrics/ticketTotal.js";
import type { Channel, FeedbackReport, Label, SatisfactionMeasure, Tickets } from "../../src/model/FeedbackReport.js";

const combined = (...parts: readonly Partial<FeedbackReport>[]) => {
  const { gaps, ...all } = combineReports(parts.map((part) => ({ period: "2021-Q1", channels: [], ...part })));
  return { ...all, gaps: gaps.map(({ path, reason, present }) => [path, reason, present]) };
};
const ofTickets = (...all: readonly Tickets[]) => combined(...all.map((tickets) => ({ tickets })));

describe("the tickets of two reports", () => {
  it("are added where both give them, and said where one does", () => {
    const one: Tickets = { open: 1, flow: { opened: 20, closed: 3 } };
    const { report, gaps } = ofTickets(one, { open: 2, closed: 9, flow: { opened: 30, reopened: 4 } });
    expect(report.tickets).toStrictEqual({ open: 3, flow: { opened: 50, reopened: 4 } });
    expect(gaps).toEqual([
      ["tickets.closed", "absent", 1],
      ["tickets.flow.closed", "absent", 1],
    ]);
    expect(ofTickets({ closed: 9 }, { closed: 1 }).report.tickets).toStrictEqual({ closed: 10 });
  });

  it("were reopened nowhere that a flow does not say so, so that their backlog is that of both", () => {
    const flow = { broughtForward: 1, opened: 2, closed: 2 };
    const again = { ...flow, reopened: 4 };
    for (const order of [
      [{ flow }, { flow: again }],
      [{ flow: again }, { flow }],
    ] as const) {
      const { report, gaps } = ofTickets(...order);
      expect(report.tickets?.flow).toStrictEqual({ broughtForward: 2, opened: 4, closed: 4, reopened: 4 });
      expect(gaps).toEqual([]);
      expect(ticketBacklog(report)).toMatchObject({ status: "ok", value: 6 });
    }
    expect(ofTickets({ flow }, { flow }).report.tickets?.flow).not.toHaveProperty("reopened");
    const hidden = { ...flow, reopened: { missing: "suppressed" } } as const;
    expect(ofTickets({ flow }, { flow: hidden }).report.tickets?.flow?.reopened).toEqual({ missing: "suppressed" });
  });

  it("were reopened as nobody knows, where a flow of events or a report without one does not say so", () => {
    const flow = { broughtForward: 1, opened: 2, closed: 2 };
    const again = { ...flow, reopened: 4 };
    const events = ofTickets({ basis: "events", flow }, { basis: "events", flow: again });
    expect(events.gaps).toEqual([["tickets.flow.reopened", "absent", 1]]);
    expect(ticketBacklog(events.report).status).toBe("unavailable");
    expect(ofTickets({ open: 1 }, { open: 1, flow: again }).gaps).toContainEqual([
      "tickets.flow.reopened",
      "absent",
      1,
    ]);
  });

  it("have the subsets that both give, be they named by one or by both", () => {
    const najiz = { id: "najiz", partOf: "tickets" } as const;
    const { report, gaps } = ofTickets(
      {
        subsets: [
          { ...najiz, count: 3 },
          { id: "app", count: 1 },
        ],
      },
      {
        subsets: [
          { id: "web", count: 9 },
          { ...najiz, name: { en: "Najiz" }, count: 4 },
        ],
      },
    );
    expect(report.tickets).toStrictEqual({ subsets: [{ ...najiz, name: { en: "Najiz" }, count: 7 }] });
    expect(gaps).toEqual([
      ["tickets.subsets.app", "absent", 1],
      ["tickets.subsets.web", "absent", 1],
    ]);
    const named = ofTickets(
      { subsets: [{ ...najiz, name: { en: "Najiz" }, count: 3 }] },
      { subsets: [{ ...najiz, name: {}, count: 4 }] },
    );
    expect(named.report.tickets).toStrictEqual({ subsets: [{ ...najiz, name: { en: "Najiz" }, count: 7 }] });
    expect(ofTickets({ open: 1 }, { open: 1, subsets: [{ ...najiz, count: 3 }] }).gaps).toEqual([
      ["tickets.subsets.najiz", "absent", 1],
    ]);
  });

  it("have no subset of two names, whichever report comes first", () => {
    const of = (en?: string): Tickets => ({ open: 1, subsets: [{ id: "app", ...(en && { name: { en } }), count: 3 }] });
    for (const order of [
      [of(), of("X"), of("Y")],
      [of("X"), of(), of("Y")],
    ])
      expect(ofTickets(...order).gaps).toEqual([["tickets.subsets.app", "different-basis", 3]]);
  });

  it("have no subset that is a part of all tickets in one report only", () => {
    const { report, gaps } = ofTickets(
      { open: 1, subsets: [{ id: "najiz", count: 3, partOf: "tickets" }] },
      { open: 1, subsets: [{ id: "najiz", count: 4 }] },
    );
    expect(report.tickets).toStrictEqual({ open: 2 });
    expect(gaps).toEqual([["tickets.subsets.najiz", "different-basis", 2]]);
  });

  it("have no subset of other categories, in whatever order they stand", () => {
    const of = (...categories: readonly string[]): Tickets => ({
      open: 1,
      subsets: [{ id: "app", count: 3, ...(categories.length > 0 && { categories }) }],
    });
    const both = ofTickets(of("complaint", "enquiry"), of("enquiry", "complaint"));
    expect(both.report.tickets?.subsets).toEqual([{ id: "app", count: 6, categories: ["complaint", "enquiry"] }]);
    for (const other of [of("complaint"), of("complaint", "suggestion"), of()]) {
      const { report, gaps } = ofTickets(of("complaint", "enquiry"), other);
      expect(report.tickets).toStrictEqual({ open: 2 });
      expect(gaps).toEqual([["tickets.subsets.app", "different-basis", 2]]);
    }
  });

  it("are as of the day that all state, in whatever way they write the end of the period", () => {
    const day = (...days: readonly (string | undefined)[]) =>
      ofTickets(...days.map((asOf) => ({ open: 1, ...(asOf !== undefined && { asOf }) }))).report.tickets;
    expect(day("2021-03-15", "2021-03-15")).toStrictEqual({ open: 2, asOf: "2021-03-15" });
    expect(day("2021-03-31", "2021-04-01T00:00Z")).toStrictEqual({ open: 2, asOf: "2021-03-31" });
    expect(day("2021-04-01T00:00Z", "2021-04-01T00:00Z")).toStrictEqual({ open: 2, asOf: "2021-04-01T00:00Z" });
    expect(day("2021-03-31", undefined)).toStrictEqual({ open: 2 });
    expect(day("2021-03-31", "2021-04-15")).toStrictEqual({});
  });

  it("are not those of a whole period where some were counted before its end, and others on another day or none", () => {
    const of = (asOf: string | undefined): Tickets => ({
      open: 1,
      closed: 20,
      flow: { closed: 20 },
      ...(asOf !== undefined && { asOf }),
    });
    for (const other of [undefined, "2021-03-31", "2021-03-01"]) {
      const { report, gaps, tickets } = ofTickets(of("2021-02-28"), of(other));
      expect(report).not.toHaveProperty("tickets");
      expect(gaps).toEqual([["tickets", "different-basis", 2]]);
      expect(tickets).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    }
    const early = ofTickets(of("2021-02-28"), of("2021-02-28"));
    expect(early.report.tickets).toStrictEqual({ open: 2, closed: 40, flow: { closed: 40 }, asOf: "2021-02-28" });
    expect(early.tickets).toMatchObject({ value: 42, caveats: ["basis-unstated", "partial-period"] });
  });

  it("are those that apply, in all and in the report alike: 5 and 5 open, 7 closed", () => {
    const none = { missing: "not-applicable" } as const;
    const { tickets, report } = ofTickets({ open: 5, closed: none }, { open: 5, closed: 7 });
    expect(tickets).toMatchObject({ status: "ok", value: 17 });
    expect(ticketTotal(report)).toMatchObject({ status: "ok", value: 17 });
    expect(ofTickets({ open: 5, closed: none }, { open: 5, closed: none }).tickets).toMatchObject({
      status: "unavailable",
      reason: "not-applicable",
    });
  });

  it("are on one basis, or not put together", () => {
    const events = ofTickets({ basis: "events", open: 1, closed: 2 }, { basis: "events", open: 3, closed: 4 });
    expect(events.basis).toBe("events");
    expect(events.tickets).toMatchObject({ status: "ok", value: 10 });
    const { report, gaps, tickets, ...rest } = ofTickets(
      { basis: "events", open: 1, closed: 2 },
      { open: 3, closed: 4 },
    );
    expect(rest).not.toHaveProperty("basis");
    expect(report).not.toHaveProperty("tickets");
    expect(gaps).toEqual([["tickets", "different-basis", 2]]);
    expect(tickets).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    expect(combined({}, {})).not.toHaveProperty("basis");
  });
});

describe("the channels of two reports", () => {
  const months = (...counts: readonly number[]) =>
    Object.fromEntries(counts.map((count, at) => [`2021-0${at + 1}`, count]));
  const ofChannels = (...all: readonly (readonly Channel[])[]) => combined(...all.map((channels) => ({ channels })));

  it("are one for each kind and noun, each with an id of its own", () => {
    const line = (kind: string, counts?: Channel["counts"]): Channel => ({
      id: "line",
      kind,
      months: months(1, 2, 3),
      ...(counts && { counts }),
    });
    const { report } = ofChannels(
      [line("phone")],
      [line("email")],
      [line("fax")],
      [line("phone", { id: "visit" })],
      [line("phone", "call")],
      [line("phone", { id: "visit" })],
      [line("phone", "contact")],
    );
    expect(report.channels.map(({ id, kind, months: counts }) => [id, kind, counts?.["2021-01"]])).toEqual([
      ["line", "phone", 2],
      ["line-2", "email", 1],
      ["line-3", "fax", 1],
      ["line-4", "phone", 2],
      ["line-5", "phone", 1],
    ]);
  });

  it("have the total of the period that both give beside their months, and the comparatives", () => {
    const one = { id: "calls", kind: "phone", months: months(1, 2, 3), totals: { "2021-Q1": 7, "2020-Q4": 5 } };
    const other = { id: "calls", kind: "phone", months: months(4, 5, 6), totals: { "2021-Q1": 16, "2020-Q4": 8 } };
    const both = { id: "calls", kind: "phone", months: months(5, 7, 9) };
    expect(ofChannels([one], [other]).report.channels).toStrictEqual([
      { ...both, totals: { "2021-Q1": 23, "2020-Q4": 13 } },
    ]);
    const { "2021-Q1": _, ...comparatives } = other.totals;
    expect(ofChannels([one], [{ ...other, totals: comparatives }]).report.channels).toStrictEqual([
      { ...both, totals: { "2020-Q4": 13 } },
    ]);
  });

  it("of a kind that the library has no word for are one where their names are one: 100 + 5 kiosks, 7 visits", () => {
    const of = (id: string, name: Label | undefined, count: number, kind = "other"): Channel => ({
      id,
      kind,
      ...(name && { name }),
      totals: { "2021-Q1": count },
    });
    const kiosks = of("x", { en: "Kiosks", ar: "أكشاك" }, 100);
    const visits = of("x", { en: "Home visits" }, 7);
    const expected = [
      { ...kiosks, totals: { "2021-Q1": 105 } },
      { ...visits, id: "x-2" },
    ];
    const { report, gaps } = ofChannels([kiosks], [visits, of("y", { en: "Kiosks" }, 5)]);
    expect(report.channels).toEqual(expected);
    expect(gaps).toEqual([]);
    const own = { ...visits, id: "x-2" };
    expect(ofChannels([kiosks, own, of("y", { en: "Kiosks" }, 5)]).report.channels).toEqual(expected);
    // No language in common says that they are one.
    expect(ofChannels([visits], [of("x", { ar: "أكشاك" }, 1)]).report.channels).toHaveLength(2);
    const unnamed = ofChannels([of("x", undefined, 1)], [of("x", undefined, 2)], [visits]).report.channels;
    expect(unnamed.map(({ totals }) => totals?.["2021-Q1"])).toEqual([3, 7]);
    const lines = ofChannels([of("x", { en: "Line" }, 1, "phone")], [of("x", { en: "Calls" }, 2, "phone")]);
    expect(lines.report.channels).toEqual([of("x", undefined, 3, "phone")]);
  });

  it("have an initiative each on its own channel, where two of one id are of different names", () => {
    const of = (en: string): Partial<FeedbackReport> => ({
      channels: [{ id: "x", kind: "other", name: { en }, totals: { "2021-Q1": 1 } }],
      initiatives: [{ id: en, title: { en }, channel: "x" }],
    });
    const { report } = combined(of("Kiosks"), of("Visits"));
    expect(report.initiatives?.map(({ channel }) => channel)).toEqual(["x", "x-2"]);
  });
});

describe("the satisfaction measures of two reports", () => {
  const courts: SatisfactionMeasure = {
    id: "courts",
    agency: { en: "Courts" },
    scale: { min: 1, max: 5 },
    ratings: { 1: 10, 5: 90 },
    topBoxFrom: 4,
  };

  it("share the lower threshold that both have, and add who gave no score", () => {
    const { report, gaps } = combined(
      { satisfaction: [{ ...courts, bottomBoxTo: 2, unrated: 3 }] },
      { satisfaction: [{ ...courts, bottomBoxTo: 2, unrated: 4 }] },
    );
    expect(report.satisfaction).toStrictEqual([{ ...courts, ratings: { 1: 20, 5: 180 }, bottomBoxTo: 2, unrated: 7 }]);
    expect(gaps).toEqual([]);
  });

  it("say who gave no score where one report does not", () => {
    const { report, gaps } = combined({ satisfaction: [{ ...courts, unrated: 3 }] }, { satisfaction: [courts] });
    expect(report.satisfaction).toStrictEqual([{ ...courts, ratings: { 1: 20, 5: 180 } }]);
    expect(gaps).toEqual([["satisfaction.courts.unrated", "absent", 1]]);
  });
});

describe("the measures of two reports that have no id", () => {
  const agency = (en: string, id?: string): SatisfactionMeasure => {
    return { agency: { en }, scale: { min: 1, max: 5 }, topBoxFrom: 4, ratings: { 1: 1, 5: 9 }, ...(id && { id }) };
  };

  it("are told from those whose id is their place", () => {
    const { report, gaps } = combined(
      { satisfaction: [agency("Courts"), agency("Police")] },
      { satisfaction: [agency("Notary", "measure-1"), agency("Land", "measure-4")] },
    );
    expect(report.satisfaction?.map(({ id }) => id)).toEqual(["measure-5", undefined, "measure-1", "measure-4"]);
    expect(gaps).toEqual([]);
  });
});

describe("what two reports say alike", () => {
  it("is the same in whatever order its keys stand", () => {
    const of = (name: FeedbackReport["title"]) => ({
      publisher: { name: { ...name } },
      title: { ...name },
      initiatives: [{ id: "i", title: { ...name } }],
    });
    const { report, gaps } = combined(of({ ar: "وزارة", en: "Ministry" }), of({ en: "Ministry", ar: "وزارة" }));
    expect(report).toEqual({ period: "2021-Q1", channels: [], ...of({ ar: "وزارة", en: "Ministry" }) });
    expect(gaps).toEqual([]);
    expect(combined(of({ en: "Ministry" }), of({ en: "Court" })).gaps).toHaveLength(3);
  });
});

describe("names that are not always given in both languages", () => {
  const named = (name: Label, title: Label = name) => ({ publisher: { name, website: "moj.gov.sa" }, title });
  const both = { ar: "وزارة", en: "Ministry" };

  it("are one where they agree in a language in common", () => {
    const all = [both, { ar: "وزارة" }, { ar: "وزارة" }].map((name) => named(name));
    for (const reports of [all, [...all].reverse()]) {
      const { report, gaps } = combined(...reports);
      expect([report.publisher, report.title, gaps]).toEqual([named(both).publisher, both, []]);
    }
  });

  it("are not known to be one in two languages, and are not where one says something else", () => {
    const others: readonly Label[] = [{ en: "Ministry" }, { ar: "وزارة", en: "Court" }];
    for (const other of others)
      expect(combined(named({ ar: "وزارة" }, { ar: "تقرير" }), named(other, both), named(both)).gaps).toEqual([
        ["publisher", "different-basis", 3],
        ["title", "different-basis", 3],
      ]);
    const { publisher, title } = named(both);
    expect(combined({ publisher, title }, { publisher: { name: both }, title }).gaps).toEqual([
      ["publisher", "different-basis", 2],
    ]);
  });
});

describe("what one report names in both languages and others in one", () => {
  const of = (name: Label, count: number): Partial<FeedbackReport> => ({
    channels: [
      { id: "k", kind: "kiosk", name, totals: { "2021-Q1": count } },
      { id: "calls", kind: "phone", name, totals: { "2021-Q1": count } },
    ],
    causes: [{ id: "delay", name, tickets: count }],
    bases: [{ id: "served", name, count }],
    tickets: { subsets: [{ id: "vip", name, count }] },
    satisfaction: [
      { agency: name, platform: name, scale: { min: 1, max: 5 }, ratings: { 5: count }, topBoxFrom: 4 },
      { id: "s", agency: name, scale: { min: 1, max: 5 }, ratings: { 1: count }, topBoxFrom: 4 },
    ],
    overallSatisfaction: "counts",
  });
  const ar = of({ ar: "محاكم" }, 100);
  const en = of({ en: "Courts" }, 10);
  const both = of({ ar: "محاكم", en: "Courts" }, 1);
  const orders = <Item>([a, b, c]: readonly [Item, Item, Item]) => [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ];
  const counts = ({ channels, causes = [], bases = [], satisfaction = [] }: FeedbackReport) => ({
    channels: channels.map(({ kind, totals }) => [kind, totals?.["2021-Q1"]]),
    causes: causes.map(({ tickets }) => tickets),
    bases: bases.map(({ count }) => count),
    ratings: satisfaction.map(({ ratings }) => Object.values(ratings ?? {})),
  });

  it("is one thing with both names, in whatever order the reports are", () => {
    const name = { ar: "محاكم", en: "Courts" };
    for (const reports of orders([ar, en, both])) {
      const { report, gaps, satisfaction } = combined(...reports);
      expect(gaps).toEqual([]);
      expect(counts(report)).toEqual({
        channels: [
          ["kiosk", 111],
          ["phone", 111],
        ],
        causes: [111],
        bases: [111],
        ratings: [[111], [111]],
      });
      expect(satisfaction).toMatchObject({ status: "ok", value: { numerator: 1, denominator: 2 } });
      for (const each of [report.channels[0], report.causes?.[0], report.bases?.[0], report.tickets?.subsets?.[0]])
        expect(each?.name).toEqual(name);
      for (const { agency } of report.satisfaction ?? []) expect(agency).toEqual(name);
    }
  });

  it("is as many things as it has names where the name in common is of two", () => {
    // Who counts only in Arabic may mean the one or the other.
    const other = of({ ar: "محاكم", en: "Tribunals" }, 1000);
    for (const reports of orders([ar, both, other])) {
      const { causes, channels, bases } = counts(combined(...reports).report);
      expect([...causes].sort()).toEqual([1, 100, 1000]);
      expect(channels.filter(([kind]) => kind === "kiosk")).toHaveLength(3);
      expect(bases).toEqual([]);
    }
  });

  it("is not one measure where one report has two that the other's name links", () => {
    const [first] = ar.satisfaction ?? [];
    const [second] = en.satisfaction ?? [];
    const [link] = both.satisfaction ?? [];
    if (!first || !second || !link) throw new Error("each has one");
    for (const reports of [
      [{ satisfaction: [first, second] }, { satisfaction: [link] }],
      [{ satisfaction: [link] }, { satisfaction: [second, first] }],
    ])
      expect(counts(combined(...reports).report).ratings.sort()).toEqual([[1], [10], [100]]);
  });
});

describe("the share of all ratings", () => {
  it("is missing for one reason, whatever the order of its reports", () => {
    const of = (id: string, missing: "not-collected" | "not-yet-available"): Partial<FeedbackReport> => ({
      satisfaction: [
        { id, agency: { en: id }, scale: { min: 1, max: 5 }, ratings: { 1: 3, 5: { missing } }, topBoxFrom: 4 },
      ],
    });
    const [one, other] = [of("a", "not-collected"), of("b", "not-yet-available")];
    for (const reports of [
      [one, other],
      [other, one],
    ])
      expect(combined(...reports).satisfaction).toMatchObject({ status: "unavailable", reason: "not-collected" });
  });
});

describe("gaps", () => {
  it("are of another basis where each report has some of it, and absent where one has none", () => {
    const call = (totals: Channel["totals"], months: Channel["months"]): Partial<FeedbackReport> => ({
      channels: [{ id: "calls", kind: "phone", totals: totals ?? {}, months: months ?? {} }],
    });
    expect(combined(call({ "2020-H1": 5 }, { "2021-01": 1 }), call({ "2020-Q1": 2 }, { "2021-02": 1 })).gaps).toEqual([
      ["channels.calls.months", "different-basis", 2],
      ["channels.calls.totals", "different-basis", 2],
      ["channels.calls.totals.2021-Q1", "absent", 0],
    ]);
    expect(combined(call({ "2020-H1": 5, "2021-Q1": 6 }, {}), call({ "2021-Q1": 4 }, {})).gaps).toEqual([
      ["channels.calls.totals", "absent", 1],
    ]);
  });

  it("are where two systems of tickets were one name, and say nothing of a basis that the tickets have", () => {
    const of = (system?: string): Partial<FeedbackReport> => ({
      tickets: { open: 3, closed: 4, basis: "events", asOf: "2021-03-31", ...(system === undefined ? {} : { system }) },
    });
    expect(combined(of("CRM"), of("CRM"))).toMatchObject({ report: { tickets: { system: "CRM" } }, gaps: [] });
    expect(combined(of("CRM"), of("Jira")).gaps).toEqual([["tickets.system", "different-basis", 2]]);
    expect(combined(of("CRM"), of()).gaps).toEqual([["tickets.system", "absent", 1]]);
    const { tickets } = combined(of("CRM"), {});
    expect(tickets).toMatchObject({ status: "unavailable", reason: "absent", caveats: [] });
    expect(combined({ tickets: { open: 3, closed: 4 } }, {}).tickets.caveats).toEqual([
      "basis-unstated",
      "as-of-unstated",
    ]);
  });

  it("are none of two measures of one report that only their place tells apart", () => {
    const agency = { agency: { en: "Courts" }, scale: { min: 1, max: 5 }, topBoxFrom: 4 };
    const some: SatisfactionMeasure = { ...agency, ratings: { 1: 1, 5: 9 } };
    const { satisfaction, gaps, report } = combined({ satisfaction: [some, agency] }, { satisfaction: [some] });
    expect(gaps).toEqual([]);
    expect(report.satisfaction).toEqual([some, agency, some]);
    expect(satisfaction).toMatchObject({ status: "ok", value: { numerator: 9, denominator: 10 } });
    expect(combined({ satisfaction: [some] }, { satisfaction: [some] }).report.satisfaction).toHaveLength(1);
  });
});
