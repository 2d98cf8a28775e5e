import { describe, expect, it } from "vitest";
import type { FeedbackReport, Label } from "../../src/model/FeedbackReport.js";
import { compareEditions } from "../../src/verify/compareEditions.js";

const both = (ar: string, en: string): Label => ({ ar, en });
const NORTH = both("الفرع الشمالي", "Northern branch");
const SOUTH = both("الفرع الجنوبي", "Southern branch");
const part = (id: string, name: Label) => ({ id, name, count: 1 });

/** Two of everything that has a name. */
const named = (one: Label, other: Label): FeedbackReport => ({
  period: "2025-Q2",
  channels: [
    { id: "a", kind: "branch", name: one, totals: { "2025-Q2": 7 } },
    { id: "b", kind: "branch", name: other, totals: { "2025-Q2": 9 } },
  ],
  tickets: {
    subsets: [part("a", one), part("b", other)],
    breakdowns: [
      {
        id: "x",
        by: "entity",
        name: one,
        parts: [part("a", one), part("b", other)],
        rollUps: [{ id: "all", name: both("الكل", "All"), parts: ["a", "b"] }],
      },
      { id: "y", by: "entity", name: other, parts: [part("a", one)] },
    ],
  },
  causes: [
    { id: "a", name: one, tickets: 1 },
    { id: "b", name: other, tickets: 2 },
  ],
  bases: [part("a", one), part("b", other)],
  initiatives: [
    { id: "a", title: one },
    { id: "b", title: other },
  ],
  satisfaction: [
    { id: "a", agency: one, platform: one },
    { id: "b", agency: other, platform: other },
  ],
});
const found = (before: FeedbackReport, after: FeedbackReport, language: "ar" | "en" = "en") => {
  const { status, changes, findings } = compareEditions(before, after, { language });
  const told = findings.map(({ code, severity, message }) => [
    code,
    severity,
    message.replace(/[\u200F\u2066-\u2069]/g, ""),
  ]);
  return { status, changes, told };
};

describe("names in two editions", () => {
  it("that change places make other numbers of them, wherever they stand", () => {
    const { status, changes, told } = found(named(NORTH, SOUTH), named(SOUTH, NORTH));
    expect([status, changes]).toEqual(["unexplained", []]);
    // The one part of the second breakdown has the name of no other part of it.
    expect(told.map(([code]) => code)).toEqual(
      told.map(([, , message]) =>
        message?.startsWith("tickets.breakdowns.y.parts") ? "name-changed" : "meaning-changed",
      ),
    );
    expect(told.map(([, , message]) => message?.split(":")[0])).toEqual([
      "channels.a.name",
      "channels.b.name",
      "tickets.subsets.a.name",
      "tickets.subsets.b.name",
      "tickets.breakdowns.x.name",
      "tickets.breakdowns.x.parts.a.name",
      "tickets.breakdowns.x.parts.b.name",
      "tickets.breakdowns.y.name",
      "tickets.breakdowns.y.parts.a.name",
      "causes.a.name",
      "causes.b.name",
      "bases.a.name",
      "bases.b.name",
      "initiatives.a.title",
      "initiatives.b.title",
      "satisfaction.a.agency",
      "satisfaction.a.platform",
      "satisfaction.b.agency",
      "satisfaction.b.platform",
    ]);
    expect(told[0]?.[2]).toBe(
      "channels.a.name: Northern branch became Southern branch; numbers that rest on it are not comparable",
    );
  });

  it("that nothing else had are told, and leave the editions what their numbers are", () => {
    const renamed = named(NORTH, both("فرع الجنوب", "Branch of the south"));
    expect(found(named(NORTH, SOUTH), renamed).status).toBe("unchanged");
    expect(found(named(NORTH, SOUTH), renamed).told[0]).toEqual([
      "name-changed",
      "warning",
      "channels.b.name: the name was “Southern branch” and is now “Branch of the south”",
    ]);
    expect(found(named(NORTH, SOUTH), renamed, "ar").told[0]?.[2]).toBe(
      "channels.b.name: كان الاسم «الفرع الجنوبي» وصار «فرع الجنوب»",
    );
  });

  it("that change in one language alone are told in it", () => {
    const english = named(NORTH, both("الفرع الجنوبي", "Branch of the south"));
    expect(found(named(NORTH, SOUTH), english, "ar").told[0]?.[2]).toBe(
      "channels.b.name: كان الاسم «Southern branch» وصار «Branch of the south»",
    );
  });

  it("are the same with other marks of direction, and where one edition leaves them unsaid", () => {
    const marked = named(both(" الفرع\u200F الشمالي", "Northern branch\u200E"), SOUTH);
    expect(found(named(NORTH, SOUTH), marked)).toEqual({ status: "unchanged", changes: [], told: [] });
    expect(found(named(NORTH, SOUTH), named({ en: "Northern branch" }, { ar: "الفرع الجنوبي" })).told).toEqual([]);
    const unnamed: FeedbackReport = { ...named(NORTH, SOUTH), channels: [] };
    const without = { ...unnamed, channels: [{ id: "a", kind: "branch", totals: { "2025-Q2": 7 } }] };
    const within = { ...unnamed, channels: [{ id: "a", kind: "branch", name: NORTH, totals: { "2025-Q2": 7 } }] };
    expect(found(without, within).told).toEqual([]);
  });

  it("are those of nouns of a report's own, too", () => {
    const counting = (plural: string): FeedbackReport => ({
      period: "2025-Q2",
      channels: [{ id: "a", kind: "branch", counts: { id: "visit", en: { singular: "visit", plural } } }],
      initiatives: [
        { id: "i", title: NORTH, reach: { count: 3, noun: { id: "visit", en: { singular: "visit", plural } } } },
      ],
    });
    expect(
      found(counting("visits"), counting("letters")).told.map(([code, , message]) => `${code} ${message}`),
    ).toEqual([
      "name-changed channels.a.counts.visit: the name was “visits” and is now “letters”",
      "name-changed initiatives.i.reach.visit: the name was “visits” and is now “letters”",
    ]);
  });
});

describe("what is printed beside numbers", () => {
  const report = (later: boolean): FeedbackReport => ({
    period: "2025-Q2",
    title: { en: later ? "Second report" : "Report" },
    publisher: {
      name: { en: "Ministry" },
      department: { en: later ? "Care" : "Service" },
      website: later ? "b.example" : "a.example",
      accounts: later ? ["@b"] : ["@a"],
    },
    channels: [{ id: "calls", kind: "phone", contact: later ? "937" : "1950", totals: { "2025-Q2": 7 } }],
    tickets: { system: later ? "B" : "A" },
    initiatives: [
      {
        id: "i",
        title: { en: "Online" },
        description: { en: later ? "Now" : "Soon" },
        kind: later ? "process" : "regulation",
        owner: { en: later ? "B" : "A" },
        agency: { en: later ? "D" : "C" },
        status: later ? "planned" : "live",
        startDate: later ? "2025-05-02" : "2025-05-01",
        liveDate: later ? "2026-01-01" : "2025-06-01",
      },
    ],
  });

  it("is told where it is another", () => {
    const { status, told } = found(report(false), report(true));
    expect(status).toBe("unchanged");
    expect(told.map(([code, severity, message]) => `${code} ${severity} ${message}`)).toEqual(
      [
        "title: “Report” became “Second report”",
        "publisher.department: “Service” became “Care”",
        "publisher.website: “a.example” became “b.example”",
        "publisher.accounts: “@a” became “@b”",
        "channels.calls.contact: “1950” became “937”",
        "tickets.system: “A” became “B”",
        "initiatives.i.description: “Soon” became “Now”",
        "initiatives.i.kind: “regulation” became “process”",
        "initiatives.i.owner: “A” became “B”",
        "initiatives.i.agency: “C” became “D”",
        "initiatives.i.status: “live” became “planned”",
        "initiatives.i.startDate: “1 May 2025” became “2 May 2025”",
        "initiatives.i.liveDate: “1 June 2025” became “1 January 2026”",
      ].map((message) => `detail-changed warning ${message}`),
    );
    expect(found(report(false), report(true), "ar").told.map(([, , message]) => message)).toContain(
      "initiatives.i.status: كان «مطبقة» وصار «مخطط لها»",
    );
  });

  it("is nothing where it stays, nor the order of what is addressed", () => {
    expect(found(report(true), report(true)).told).toEqual([]);
    const addressing = (...addresses: string[]): FeedbackReport => ({
      period: "2025-Q2",
      channels: [],
      causes: [
        { id: "a", name: NORTH },
        { id: "b", name: SOUTH },
      ],
      initiatives: [{ id: "i", title: NORTH, addresses }],
    });
    expect(found(addressing("a", "b"), addressing("b", "a")).told).toEqual([]);
    expect(found(addressing("a", "b"), addressing("b")).told[0]?.[2]).toBe(
      "initiatives.i.addresses: “a, b” became “b”",
    );
  });
});
