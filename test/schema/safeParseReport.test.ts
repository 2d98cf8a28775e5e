import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { isPeriod } from "../../src/periods/isPeriod.js";
import { REPORT_ISSUE_CODES } from "../../src/schema/ReportIssue.js";
import { safeParseReport } from "../../src/schema/safeParseReport.js";
import { draws } from "../tools/draws.js";
import { arbitraryReport } from "./arbitraryReport.js";

/** The issues as `code path`, in English order. */
function issuesOf(input: unknown, language: "ar" | "en" = "en") {
  const parsed = safeParseReport(input, { language });
  return parsed.ok ? [] : parsed.issues;
}
const brief = (input: unknown) => issuesOf(input).map(({ code, path }) => `${code} ${path}`);
const message = (input: unknown, language: "ar" | "en" = "en") => issuesOf(input, language)[0]?.message;

const report = (more: object) => ({ period: "2021-Q1", channels: [], ...more });
const channel = (more: object) => report({ channels: [{ id: "calls", kind: "phone", ...more }] });
const cell = (value: unknown) => channel({ months: { "2021-01": value } });

const CAUSES = [{ id: "visits", name: { en: "Visits" } }];
const label = { en: "A label" };
const rated = (more: object) => report({ satisfaction: [{ agency: label, scale: { min: 1, max: 5 }, ...more }] });
const timed = (more: object) =>
  report({ tickets: { durations: { firstResponse: { unit: "hour", basis: "elapsed", n: 3, ...more } } } });
const outcomes = (...parts: string[]) => ({
  id: "outcome",
  by: "outcome",
  parts: [{ id: "upheld", count: 1 }],
  rollUps: [{ id: "resolved", name: label, parts }],
});

describe("what points at an id that cannot be read", () => {
  it("is told of by itself, beside what is wrong with the id", () => {
    const initiatives = [{ id: "online", title: label, addresses: ["visits"], channel: "calls" }];
    const id = { id: {}, kind: "phone" };
    expect(issuesOf(report({ channels: [id], causes: [{ name: label }, ...CAUSES.slice(1)], initiatives }))).toEqual([
      {
        code: "bad-id",
        path: "channels.0.id",
        value: "an object",
        message: "channels.0.id needs an id of lower-case letters, digits and hyphens, a letter first, got an object",
      },
      {
        code: "missing-key",
        path: "causes.0.id",
        value: "nothing",
        message: "causes.0.id needs an id of lower-case letters, digits and hyphens, a letter first, got nothing",
      },
      ...["channel", "addresses.0"].map((place) => ({
        code: "unknown-id",
        path: `initiatives.0.${place}`,
        id: "online",
        value: place === "channel" ? '"calls"' : '"visits"',
        message: `initiatives.0.${place} (online) needs an id of the list it points to: nothing, got ${place === "channel" ? '"calls"' : '"visits"'}`,
      })),
    ]);
    const named = report({
      causes: [
        { id: "delays", name: label },
        { id: 5, name: label },
      ],
      initiatives,
    });
    expect(issuesOf(named).map((issue) => issue.message)).toContain(
      'initiatives.0.addresses.0 (online) needs an id of the list it points to: delays, got "visits"',
    );
    const breakdown = {
      id: "outcome",
      by: "outcome",
      parts: [{ count: 1 }],
      rollUps: [{ id: "all", name: label, parts: ["upheld"] }],
    };
    expect(brief(report({ tickets: { breakdowns: [breakdown] } }))).toEqual([
      "missing-key tickets.breakdowns.0.parts.0.id",
      "unknown-id tickets.breakdowns.0.rollUps.0.parts.0",
    ]);
  });

  it("is not judged on a scale of which one end is not there", () => {
    for (const scale of [{ max: 5 }, { min: "one", max: 5 }])
      expect(brief(rated({ scale, ratings: { 9: 1 } }))).toEqual([
        expect.stringMatching(/satisfaction\.0\.scale\.min$/),
      ]);
    expect(brief(rated({ scale: { min: 5, max: 5 } }))).toEqual(["off-scale satisfaction.0.scale.max"]);
  });
});

describe("each rule, right and wrong", () => {
  const rows: readonly (readonly [code: string, path: string, wrong: unknown, right: unknown])[] = [
    ["missing-key", "period", { channels: [] }, report({})],
    ["missing-key", "channels", { period: "2021" }, report({})],
    ["missing-key", "publisher.name", report({ publisher: {} }), report({ publisher: { name: label } })],
    [
      "missing-key",
      "tickets.subsets.0.count",
      report({ tickets: { subsets: [{ id: "complaint" }] } }),
      report({ tickets: { subsets: [{ id: "complaint", count: 1 }] } }),
    ],
    ["unknown-key", "channels.0.montsh", channel({ montsh: {} }), channel({ months: {} })],
    [
      "unknown-key",
      "channels.0.months.2021-01.valu",
      cell({ value: 1, status: "revised", valu: 1 }),
      cell({ value: 1, status: "revised" }),
    ],
    ["not-an-object", "publisher", report({ publisher: "Ministry" }), report({ publisher: { name: label } })],
    ["not-an-object", "channels.0.months", channel({ months: [1, 2, 3] }), channel({ months: {} })],
    ["not-a-list", "channels", { period: "2021", channels: {} }, report({})],
    ["bad-period", "period", report({ period: 2021 }), report({ period: "2021" })],
    ["not-a-text", "tickets.system", report({ tickets: { system: null } }), report({ tickets: { system: undefined } })],
    ["missing-key", "period", { period: undefined, channels: [] }, report({ tickets: undefined })],
    [
      "missing-key",
      "tickets.subsets.0.count",
      report({ tickets: { subsets: [{ id: "complaint", count: undefined }] } }),
      report({ tickets: { subsets: [{ id: "complaint", name: undefined, count: 1 }] } }),
    ],
    [
      "bad-character",
      "channels.0.name.en",
      channel({ name: { en: "a\0" } }),
      channel({ name: { en: "a\nb\t\u202Ec" } }),
    ],
    [
      "bad-character",
      "channels.0.name.ar",
      channel({ name: { ar: "\uD83D" } }),
      channel({ name: { ar: "\uD83D\uDCDE" } }),
    ],
    ["bad-character", "channels.0.contact", channel({ contact: "1\u0085" }), channel({ contact: "1" })],
    ["empty-text", "channels.0.contact", channel({ contact: " \n" }), channel({ contact: "1950" })],
    // Marks of direction and width, a soft hyphen and a filler print nothing; the sign of Arabic numbers does.
    ...["\u200F", "\u2066 \u2069", "\u200B\u00A0", "\u00AD", "\u3164"].map(
      (given) =>
        ["empty-text", "title.ar", report({ title: { ar: given } }), report({ title: { ar: "\u0600" } })] as const,
    ),
    ["empty-object", "title", report({ title: {} }), report({ title: { ar: "عنوان" } })],
    [
      "empty-object",
      "channels.0.counts",
      channel({ counts: { id: "visit" } }),
      channel({ counts: { id: "visit", en: { singular: "visit", plural: "visits" } } }),
    ],
    ["not-a-count", "channels.0.months.2021-01", cell(1.5), cell(1)],
    ["not-a-count", "channels.0.months.2021-01", cell(-1), cell(0)],
    ["not-a-count", "channels.0.months.2021-01", cell(-0), cell(0)],
    ["not-a-count", "channels.0.months.2021-01", cell(Number.NaN), cell(0)],
    ["not-a-count", "channels.0.months.2021-01", cell(1e308), cell(Number.MAX_SAFE_INTEGER)],
    ["not-a-count", "channels.0.months.2021-01", cell(Number.MAX_SAFE_INTEGER + 1), cell(0)],
    [
      "not-a-count",
      "channels.0.months.2021-01.value",
      cell({ value: -1, status: "revised" }),
      cell({ value: 1, status: "revised" }),
    ],
    ["not-a-cell", "channels.0.months.2021-01", cell("١٢"), cell(12)],
    ["not-a-cell", "channels.0.months.2021-01", cell(null), cell({ missing: "suppressed" })],
    ["not-a-cell", "channels.0.months.2021-01", cell(12n), cell(12)],
    ...[-1, 1e300, 7 / 3, 0.1 + 0.2].map(
      (wrong) =>
        [
          "not-an-amount",
          "tickets.durations.firstResponse.mean",
          timed({ mean: wrong }),
          timed({ mean: 2.333333333 }),
        ] as const,
    ),
    ["not-an-amount", "satisfaction.0.weight", rated({ weight: -0 }), rated({ weight: 0 })],
    [
      "not-a-score",
      "satisfaction.0.scale.min",
      rated({ scale: { min: -0, max: 5 } }),
      rated({ scale: { min: 0, max: 5 } }),
    ],
    ["not-a-text", "tickets.system", report({ tickets: { system: -0 } }), report({ tickets: { system: "-0" } })],
    ["not-an-amount", "satisfaction.0.weight", rated({ weight: 1 / 3 }), rated({ weight: 1e-9 })],
    [
      "not-a-percent",
      "channels.0.handling.serviceLevel",
      channel({ handling: { serviceLevel: 238 / 3 } }),
      channel({ handling: { serviceLevel: 79.333333333 } }),
    ],
    [
      "not-an-amount",
      "initiatives.0.amount.value",
      report({ initiatives: [{ id: "a", title: label, amount: { value: 1e308 } }] }),
      report({ initiatives: [{ id: "a", title: label, amount: { value: 2.5 } }] }),
    ],
    [
      "not-a-percent",
      "channels.0.handling.serviceLevel",
      channel({ handling: { serviceLevel: 100.1 } }),
      channel({ handling: { serviceLevel: 87.5 } }),
    ],
    [
      "not-a-flag",
      "causesMultiCoded",
      report({ causes: CAUSES, causesMultiCoded: "yes" }),
      report({ causes: CAUSES, causesMultiCoded: true }),
    ],
    ["not-a-score", "satisfaction.0.topBoxFrom", rated({ topBoxFrom: 4.5 }), rated({ topBoxFrom: 4 })],
    ["not-a-score", "satisfaction.0.ratings.04", rated({ ratings: { "04": 1 } }), rated({ ratings: { 4: 1 } })],
    ["off-scale", "satisfaction.0.ratings.6", rated({ ratings: { 6: 1 } }), rated({ ratings: { 5: 1 } })],
    [
      "off-scale",
      "satisfaction.0.scale.max",
      rated({ scale: { min: 1, max: 1 } }),
      rated({ scale: { min: 0, max: 1 } }),
    ],
    ["off-scale", "satisfaction.0.topBoxFrom", rated({ topBoxFrom: 0 }), rated({ topBoxFrom: 1 })],
    ["off-scale", "satisfaction.0.bottomBoxTo", rated({ bottomBoxTo: 6 }), rated({ bottomBoxTo: 5 })],
    [
      "zero-denominator",
      "tickets.durations.firstResponse.mean.denominator",
      timed({ mean: { numerator: 1, denominator: 0 } }),
      timed({ mean: { numerator: 0, denominator: 1 } }),
    ],
    [
      "zero-denominator",
      "tickets.durations.firstResponse.mean.denominator",
      timed({ mean: { numerator: 1, denominator: -1 } }),
      timed({ mean: { numerator: 1, denominator: 3 } }),
    ],
    ["not-listed", "channels.0.counts", channel({ counts: "percentage-point" }), channel({ counts: "call" })],
    [
      "not-listed",
      "initiatives.0.reach.noun",
      report({ initiatives: [{ id: "a", title: label, reach: { count: 1, noun: "percentage-point" } }] }),
      report({ initiatives: [{ id: "a", title: label, reach: { count: 1, noun: "day" } }] }),
    ],
    [
      "boxes-overlap",
      "satisfaction.0.bottomBoxTo",
      rated({ topBoxFrom: 4, bottomBoxTo: 4 }),
      rated({ topBoxFrom: 4, bottomBoxTo: 3 }),
    ],
    [
      "unknown-id",
      "tickets.breakdowns.0.rollUps.0.parts.0",
      report({ tickets: { breakdowns: [outcomes("lost")] } }),
      report({ tickets: { breakdowns: [outcomes("upheld")] } }),
    ],
    [
      "duplicate-id",
      "tickets.breakdowns.0.rollUps.0.parts.1",
      report({ tickets: { breakdowns: [outcomes("upheld", "upheld")] } }),
      report({ tickets: { breakdowns: [outcomes("upheld")] } }),
    ],
    [
      "duplicate-id",
      "initiatives.0.addresses.1",
      report({ causes: CAUSES, initiatives: [{ id: "a", title: label, addresses: ["visits", "visits"] }] }),
      report({ causes: CAUSES, initiatives: [{ id: "a", title: label, addresses: ["visits"] }] }),
    ],
    [
      "duplicate-id",
      "tickets.subsets.0.categories.2",
      report({ tickets: { subsets: [{ id: "complaint", count: 1, categories: ["late", "lost", "late"] }] } }),
      report({ tickets: { subsets: [{ id: "complaint", count: 1, categories: ["late", "lost"] }] } }),
    ],
    [
      "empty-list",
      "tickets.breakdowns.0.rollUps.0.parts",
      report({ tickets: { breakdowns: [outcomes()] } }),
      report({ tickets: { breakdowns: [outcomes("upheld")] } }),
    ],
    [
      "unknown-id",
      "initiatives.0.channel",
      report({ initiatives: [{ id: "a", title: label, channel: "fax" }] }),
      report({ initiatives: [{ id: "a", title: label }] }),
    ],
    ["not-listed", "channels.0.counts", channel({ counts: 1 }), channel({ counts: "call" })],
    ["not-listed", "channels.0.counts", channel({ counts: "cal" }), channel({ counts: "call" })],
    [
      "not-listed",
      "channels.0.months.2021-01.missing",
      cell({ missing: "absent" }),
      cell({ missing: "not-collected" }),
    ],
    [
      "not-listed",
      "channels.0.months.2021-01.status.0",
      cell({ value: 1, status: ["final"] }),
      cell({ value: 1, status: ["revised", "estimated"] }),
    ],
    [
      "not-listed",
      "channels.0.months.2021-01.status",
      cell({ value: 1, status: "final" }),
      cell({ value: 1, status: "estimated" }),
    ],
    ["not-listed", "tickets.basis", report({ tickets: { basis: "all" } }), report({ tickets: { basis: "stock" } })],
    ["bad-id", "channels.0.id", channel({ id: "Calls" }), channel({ id: "c-1" })],
    ["bad-id", "channels.0.id", channel({ id: "1-c" }), channel({ id: "c" })],
    [
      "duplicate-id",
      "channels.1.id",
      report({
        channels: [
          { id: "a", kind: "sms" },
          { id: "a", kind: "fax" },
        ],
      }),
      report({
        channels: [
          { id: "a", kind: "sms" },
          { id: "b", kind: "fax" },
        ],
      }),
    ],
    [
      "duplicate-id",
      "tickets.subsets.1.id",
      report({
        tickets: {
          subsets: [
            { id: "complaint", count: 1 },
            { id: "complaint", count: 1 },
          ],
        },
      }),
      report({ tickets: { subsets: [] } }),
    ],
    [
      "duplicate-id",
      "satisfaction.0.id",
      report({ satisfaction: [{ id: "measure-2", agency: label }, { agency: label }] }),
      report({ satisfaction: [{ id: "measure-1", agency: label }, { agency: label }] }),
    ],
    [
      "duplicate-id",
      "satisfaction.1.id",
      report({ satisfaction: [{ agency: label }, { id: "measure-1", agency: label }] }),
      report({ satisfaction: [{ agency: label }, { id: "measure-2", agency: label }] }),
    ],
    [
      "empty-list",
      "tickets.breakdowns.0.parts",
      report({ tickets: { breakdowns: [{ id: "a", by: "category", parts: [] }] } }),
      report({ tickets: { breakdowns: [{ id: "a", by: "category", parts: [{ id: "complaint", count: 0 }] }] } }),
    ],
    ["duplicate-id", "causes.1.id", report({ causes: [...CAUSES, ...CAUSES] }), report({ causes: CAUSES })],
    [
      "duplicate-id",
      "initiatives.1.id",
      report({
        initiatives: [
          { id: "a", title: label },
          { id: "a", title: label },
        ],
      }),
      report({ initiatives: [] }),
    ],
    [
      "duplicate-id",
      "satisfaction.2.id",
      report({ satisfaction: [{ id: "a", agency: label }, { agency: label }, { id: "a", agency: label }] }),
      report({ satisfaction: [{ agency: label }, { agency: label }] }),
    ],
    [
      "unknown-id",
      "initiatives.0.addresses.1",
      report({ causes: CAUSES, initiatives: [{ id: "a", title: label, addresses: ["visits", "wait"] }] }),
      report({ causes: CAUSES, initiatives: [{ id: "a", title: label, addresses: ["visits"] }] }),
    ],
    [
      "unknown-id",
      "initiatives.0.addresses.0",
      report({ initiatives: [{ id: "a", title: label, addresses: ["wait"] }] }),
      report({ initiatives: [{ id: "a", title: label, addresses: [] }] }),
    ],
    ["unnamed-kind", "channels.0.kind", channel({ kind: "livechat" }), channel({ kind: "kiosk", name: label })],
    [
      "unnamed-part",
      "tickets.breakdowns.0.parts.0.id",
      report({ tickets: { breakdowns: [{ id: "outcome", by: "outcome", parts: [{ id: "withdrawn", count: 1 }] }] } }),
      report({
        tickets: {
          breakdowns: [{ id: "outcome", by: "outcome", parts: [{ id: "withdrawn", name: label, count: 1 }] }],
        },
      }),
    ],
    [
      "unnamed-part",
      "tickets.subsets.0.id",
      report({ tickets: { subsets: [{ id: "portal", count: 1 }] } }),
      report({ tickets: { subsets: [{ id: "portal", name: label, count: 1 }] } }),
    ],
    [
      "unnamed-part",
      "tickets.subsets.1.id",
      report({
        tickets: {
          subsets: [
            { id: "complaint", count: 1 },
            { id: "other", count: 1 },
          ],
        },
      }),
      report({
        tickets: {
          subsets: [
            { id: "complaint", count: 1 },
            { id: "enquiry", count: 1 },
          ],
        },
      }),
    ],
    ["bad-period", "period", report({ period: "2021-Q5" }), report({ period: "2021-H1" })],
    ["bad-period", "period", report({ period: "0000" }), report({ period: "0001" })],
    // Those of the Hijri calendar.
    ["bad-period", "period", report({ period: "1446-Q1" }), report({ period: "1600-Q1" })],
    ["bad-month", "channels.0.months.1446-01", channel({ months: { "1446-01": 1 } }), channel({ months: {} })],
    ["bad-long-period", "channels.0.totals.1300", channel({ totals: { "1300": 1 } }), channel({ totals: {} })],
    ...["1442-09-03", "1300-01-01", "1440-02-29", "1599-12-31"].map((date): (typeof rows)[number] => [
      "bad-day",
      "edition.date",
      report({ edition: { number: 1, date } }),
      report({ edition: { number: 1, date: "1600-02-29" } }),
    ]),
    ...["1442-08-18", "1442-08-18T16:00+03:00"].map((asOf): (typeof rows)[number] => [
      "bad-moment",
      "tickets.asOf",
      report({ tickets: { asOf } }),
      report({ tickets: { asOf: "1299-12-31T16:00+03:00" } }),
    ]),
    ...["contacts/1442-Q1", "contacts/calls/1300/share-of-period"].map((figure): (typeof rows)[number] => [
      "bad-figure-id",
      "published.0.figure",
      report({ published: [{ figure, printed: "1" }] }),
      report({ published: [{ figure: "contacts/1600-Q1", printed: "1" }] }),
    ]),
    [
      "bad-month",
      "channels.0.months.2021-13",
      channel({ months: { "2021-13": 1 } }),
      channel({ months: { "2021-12": 1 } }),
    ],
    [
      "bad-month",
      "channels.0.months.2021-Q1",
      channel({ months: { "2021-Q1": 1 } }),
      channel({ totals: { "2021-Q1": 1 } }),
    ],
    [
      "bad-long-period",
      "channels.0.totals.2021-01",
      channel({ totals: { "2021-01": 1 } }),
      channel({ totals: { "2021": 1 } }),
    ],
    [
      "bad-day",
      "edition.date",
      report({ edition: { number: 1, date: "2021-02-29" } }),
      report({ edition: { number: 1, date: "2020-02-29" } }),
    ],
    ...["0000-01-01", "0000-02-29"].map(
      (date) =>
        [
          "bad-day",
          "edition.date",
          report({ edition: { number: 1, date } }),
          report({ edition: { number: 1, date: "0001-01-01" } }),
        ] as const,
    ),
    [
      "bad-moment",
      "tickets.asOf",
      report({ tickets: { asOf: "0000-12-31T16:00Z" } }),
      report({ tickets: { asOf: "0004-02-29T16:00Z" } }),
    ],
    [
      "bad-moment",
      "tickets.asOf",
      report({ tickets: { asOf: "2021-03-31T16:00:00" } }),
      report({ tickets: { asOf: "2021-03-31T16:00:00+03:00" } }),
    ],
    [
      "bad-moment",
      "tickets.asOf",
      report({ tickets: { asOf: "2021-03-31T16:00" } }),
      report({ tickets: { asOf: "2021-03-31T16:00+03:00" } }),
    ],
    [
      "bad-moment",
      "tickets.asOf",
      report({ tickets: { asOf: "2021-02-30" } }),
      report({ tickets: { asOf: "2021-02-28" } }),
    ],
    [
      "bad-figure-id",
      "published.0.figure",
      report({ published: [{ figure: "contacts//2021", printed: "1" }] }),
      report({ published: [{ figure: "contacts/calls/2021-01/share-of-period", printed: "1" }] }),
    ],
    [
      "bad-figure-id",
      "published.0.figure",
      report({ published: [{ figure: "contacts/2021-13", printed: "1" }] }),
      report({ published: [{ figure: "contacts/2021-12", printed: "1" }] }),
    ],
    ...["calls", "contacts/calls", "contacts/a/b/c/2021-Q1/x", "contacts/a/2021/x/y"].map(
      (id): (typeof rows)[number] => [
        "bad-figure-id",
        "edition.changes.0.figure",
        report({ edition: { number: 2, changes: [{ figure: id, kind: "revision", reason: "a" }] } }),
        report({
          edition: {
            number: 2,
            changes: [{ figure: "tickets/a/b/2021/share-of-whole", kind: "revision", reason: "a" }],
          },
        }),
      ],
    ),
    ["bad-edition-number", "edition.number", report({ edition: { number: 0 } }), report({ edition: { number: 2 } })],
    ["bad-schema-version", "schemaVersion", report({ schemaVersion: 2 }), report({ schemaVersion: 1 })],
    [
      "too-many",
      "channels",
      report({ channels: Array.from({ length: 1001 }, (_, i) => ({ id: `c${i}`, kind: "sms" })) }),
      report({ channels: Array.from({ length: 1000 }, (_, i) => ({ id: `c${i}`, kind: "sms" })) }),
    ],
    [
      "too-long",
      "channels.0.contact",
      channel({ contact: "1".repeat(10_001) }),
      channel({ contact: "1".repeat(10_000) }),
    ],
  ];

  it.each(rows)("%s at %s", (code, path, wrong, right) => {
    expect(brief(wrong)).toEqual([`${code} ${path}`]);
    expect(brief(right)).toEqual([]);
  });
});

describe("hostile input", () => {
  const parsed = (json: string) => brief(JSON.parse(json));

  it("refuses prototype keys wherever they stand, and pollutes nothing", () => {
    expect(parsed('{ "period": "2021", "channels": [], "__proto__": { "polluted": 1 } }')).toEqual([
      "forbidden-key __proto__",
    ]);
    expect(
      parsed('{ "period": "2021", "channels": [{ "id": "a", "kind": "sms", "months": { "__proto__": 1 } }] }'),
    ).toEqual(["forbidden-key channels.0.months.__proto__"]);
    expect(brief(report({ constructor: { prototype: {} } }))).toEqual(["forbidden-key constructor"]);
    expect(brief(channel({ months: { prototype: 1 } }))).toEqual(["forbidden-key channels.0.months.prototype"]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("refuses cycles, but not a value used twice", () => {
    const cyclic: Record<string, unknown> = report({});
    cyclic["title"] = { ar: cyclic };
    expect(brief(cyclic)).toEqual(["cycle title.ar"]);
    expect(brief(report({ title: label, publisher: { name: label } }))).toEqual([]);
  });

  it("refuses getters without running them, class instances, functions and inherited keys", () => {
    let ran = false;
    const getter = Object.defineProperty(report({}), "title", {
      enumerable: true,
      get: () => {
        ran = true;
      },
    });
    expect(brief(getter)).toEqual(["not-plain title"]);
    expect(ran).toBe(false);
    const setter = Object.defineProperty(report({}), "title", { enumerable: true, set: () => undefined });
    expect(brief(setter)).toEqual(["not-plain title"]);
    expect(brief(report({ title: new Date(0) }))).toEqual(["not-plain title"]);
    expect(brief(channel({ months: new Map() }))).toEqual(["not-plain channels.0.months"]);
    const { proxy, revoke } = Proxy.revocable(report({}), {});
    expect(brief(proxy)).toEqual([]);
    revoke();
    expect(brief(proxy)).toEqual(["not-plain "]);
    expect(brief(report({ title: proxy }))).toEqual(["not-plain "]);
    const trap = new Proxy(report({}), {
      get: () => {
        throw new Error("of the caller");
      },
    });
    expect(brief(trap)).toEqual(["not-plain "]);
    expect(brief(Object.create(report({})))).toEqual(["not-plain "]);
    expect(brief(report({ title: () => label }))).toEqual(["not-an-object title"]);
  });

  it("tells of class instances beside everything else, and of a date what to write instead", () => {
    let ran = false;
    class Causes {
      get length() {
        ran = true;
        return 1;
      }
    }
    const given = {
      period: "2025-Q1",
      channels: [{ id: "calls", kind: "phone", months: new Map(), totals: { "2025": new Date(0) } }],
      tickets: { open: -4 },
      causes: new Causes(),
      edition: { number: -1, date: new Date(0) },
      perriod: 3,
    };
    expect(issuesOf(given).map(({ code, message: text }) => `${code}: ${text}`)).toEqual([
      "not-plain: channels.0.months (calls) needs plain data without getters or classes, got an object",
      "not-plain: channels.0.totals.2025 (calls) needs a count, { value, status } or { missing }, got a Date",
      "not-a-count: tickets.open needs a whole number from 0 to 9007199254740991, got -4",
      "not-plain: causes needs plain data without getters or classes, got an object",
      "bad-edition-number: edition.number needs an edition number from 1, got -1",
      "not-plain: edition.date needs a Gregorian day such as 2021-03-31, got a Date",
      'unknown-key: perriod needs a known key (did you mean period?), got "perriod"',
    ]);
    expect(message(report({ edition: { number: 1, date: new Date(0) } }), "ar")).toBe(
      "\u200F\u2066edition.date\u2069: المطلوب يوم ميلادي مثل \u20662021-03-31\u2069، والموجود \u2066كائن Date\u2069",
    );
    expect(brief(new Date(0))).toEqual(["not-plain "]);
    expect(brief(report({ title: new Causes(), extra: new Causes(), bases: [new Causes()] }))).toEqual([
      "not-plain title",
      "not-plain bases.0",
      "not-plain extra",
    ]);
    expect(ran).toBe(false);
  });

  it("shows that a count is a bigint", () => {
    expect(message(cell(5n))).toBe(
      "channels.0.months.2021-01 (calls) needs a count, { value, status } or { missing }, got 5n",
    );
  });

  it("tells what a flag may be", () => {
    expect(message(report({ causesMultiCoded: "flase" }))).toBe(
      'causesMultiCoded needs one of true, false (did you mean false?), got "flase"',
    );
  });

  it("takes plain objects of another realm, but no lookalikes", () => {
    expect(brief(runInNewContext('({ period: "2021", channels: [] })'))).toEqual([]);
    const root = Object.assign(Object.create(null), { title: label });
    expect(brief(Object.assign(Object.create(root), report({})))).toEqual(["not-plain "]);
  });

  it("takes objects without a prototype", () => {
    expect(brief(Object.assign(Object.create(null), report({})))).toEqual([]);
  });

  it("names a list where an object belongs, and nothing at all", () => {
    for (const input of [undefined, null, 1, "2021", true, [], Symbol("report")]) {
      expect(brief(input)).toEqual(["not-an-object "]);
    }
  });

  it("refuses depth, breadth and size before walking them", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(brief(report({ title: deep }))[0]).toMatch(/^too-deep title\.0\.0/);
    expect(brief(report({ channels: new Array(4_000_000_000) }))).toEqual(["too-many channels"]);
    const keys = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`k${i}`, 1]));
    expect(brief(report({ title: keys }))).toEqual(["too-many title"]);
    // Ten lists in ten lists in … : 10^12 values from 120 objects.
    let bomb: unknown = 1;
    for (let level = 0; level < 12; level++) bomb = Array.from({ length: 10 }, () => bomb);
    expect(brief(report({ title: bomb }))[0]).toMatch(/^too-large title/);
  });

  it("refuses keys longer than any text", () => {
    expect(issuesOf(channel({ months: { ["2021".repeat(2_501)]: 1 } }))).toMatchObject([
      { code: "too-long", id: "calls" },
    ]);
  });

  it("takes time linear to its size for 9,000 unknown keys", () => {
    const keys = Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`montsh${i}`, 1]));
    const started = performance.now();
    expect(brief(channel(keys))).toHaveLength(9_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("messages", () => {
  it("names path, id, rule and value", () => {
    expect(issuesOf(channel({ months: { "2021-13": 1 } }))).toEqual([
      {
        code: "bad-month",
        path: "channels.0.months.2021-13",
        id: "calls",
        value: '"2021-13"',
        message: 'channels.0.months.2021-13 (calls) needs a Gregorian month such as 2021-03, got "2021-13"',
      },
    ]);
    expect(message(channel({ months: { "2021-13": 1 } }), "ar")).toBe(
      '\u200F\u2066channels.0.months.2021-13 (calls)\u2069: المطلوب شهر ميلادي مثل \u20662021-03\u2069، والموجود \u2066"2021-13"\u2069',
    );
  });

  it("names the words of a list that are none", () => {
    expect(brief(cell({ value: 1, status: ["final", "revised", "made-up"] }))).toEqual([
      "not-listed channels.0.months.2021-01.status.0",
      "not-listed channels.0.months.2021-01.status.2",
    ]);
    expect(message(cell({ value: 1, status: ["provisonal"] }))).toBe(
      "channels.0.months.2021-01.status.0 (calls) needs one of provisional, revised, estimated, break-in-series" +
        ' (did you mean provisional?), got "provisonal"',
    );
    expect(message(cell({ value: 1, status: { revised: true } }))).toBe(
      "channels.0.months.2021-01.status (calls) needs one of provisional, revised, estimated, break-in-series, got an object",
    );
  });

  it("judges a count by the form that was meant", () => {
    expect(brief(cell({ value: -1, stauts: "revised" }))).toEqual([
      "not-a-count channels.0.months.2021-01.value",
      "missing-key channels.0.months.2021-01.status",
      "unknown-key channels.0.months.2021-01.stauts",
    ]);
    expect(brief(cell({ missing: "suppressed", note: "x" }))).toEqual(["unknown-key channels.0.months.2021-01.note"]);
  });

  it("names the forms that a noun of the report's own lacks", () => {
    const counts = { id: "visit", ar: { gender: "f", singular: "زيارة", plural: "زيارات" }, en: { singular: "visit" } };
    expect(brief(channel({ counts }))).toEqual([
      "missing-key channels.0.counts.ar.dual",
      "missing-key channels.0.counts.ar.dualOblique",
      "missing-key channels.0.counts.ar.accusative",
      "missing-key channels.0.counts.en.plural",
    ]);
    expect(brief(channel({ counts: { en: { singular: "visit" } } }))).toEqual([
      "missing-key channels.0.counts.id",
      "missing-key channels.0.counts.en.plural",
    ]);
  });

  it("suggests the key or value that was meant", () => {
    expect(message(channel({ montsh: {} }))).toBe(
      'channels.0.montsh (calls) needs a known key (did you mean months?), got "montsh"',
    );
    expect(message(channel({ montsh: {} }), "ar")).toBe(
      '\u200F\u2066channels.0.montsh (calls)\u2069: المطلوب مفتاح معروف (لعل المقصود \u2066months\u2069)، والموجود \u2066"montsh"\u2069',
    );
    expect(message(channel({ counts: "cals" }))).toContain("needs one of contact, call, email, ");
    expect(message(channel({ counts: "cals" }))).toContain(' (did you mean call?), got "cals"');
    expect(message(channel({ counts: "fax" }))).not.toContain("did you mean");
    expect(message(channel({ counts: null }))).toMatch(/needs one of contact, call, .* month, got null$/);
    expect(message(channel({ counts: [] }))).toMatch(/needs one of contact, call, .* month, got a list of 0$/);
    // What has keys is a noun of the report's own.
    expect(message(channel({ counts: {} }))).toBe(
      "channels.0.counts.id (calls) needs an id of lower-case letters, digits and hyphens, a letter first, got nothing",
    );
    expect(issuesOf(channel({ counts: { unit: "contact" } }), "en").map((issue) => issue.message)).toEqual([
      "channels.0.counts.id (calls) needs an id of lower-case letters, digits and hyphens, a letter first, got nothing",
      "channels.0.counts (calls) needs one of the keys ar and en, got an object",
    ]);
    expect(message(channel({ counts: null }), "ar")).toMatch(
      /^\u200F\u2066channels.0.counts \(calls\)\u2069: المطلوب إحدى القيم: \u2066contact, call, .* month\u2069، والموجود \u2066null\u2069$/,
    );
    expect(message(cell({ missing: "lost" }))).toBe(
      'channels.0.months.2021-01.missing (calls) needs one of not-collected, not-yet-available, not-applicable, suppressed, got "lost"',
    );
    // What is absent is asked for with the list, too.
    expect(message(cell({ value: 5 }))).toBe(
      "channels.0.months.2021-01.status (calls) needs one of provisional, revised, estimated, break-in-series, got nothing",
    );
    expect(message(cell({ mising: "suppressed" }))).toBe(
      "channels.0.months.2021-01.missing (calls) needs one of not-collected, not-yet-available, not-applicable, suppressed, got nothing",
    );
    const emptyRollUp = report({ tickets: { breakdowns: [outcomes()] } });
    expect(message(emptyRollUp)).toBe(
      "tickets.breakdowns.0.rollUps.0.parts (resolved) needs a list of at least one item, got a list of 0",
    );
    expect(message(emptyRollUp, "ar")).toContain("المطلوب قائمة فيها عنصر واحد على الأقل، والموجود");
    expect(message(channel({ contact: "1\u0085" }))).toContain(
      "channels.0.contact (calls) needs a text without control characters or halves of characters, got ",
    );
    expect(message(report({ schemaVersion: 2 }))).toBe("schemaVersion needs version 1, got 2");
    expect(message(report({ schemaVersion: 2 }), "ar")).toBe(
      "\u200F\u2066schemaVersion\u2069: المطلوب الإصدار \u20661\u2069، والموجود \u20662\u2069",
    );
    expect(message(report({ edition: { number: 1, author: "me" } }))).toContain("(number, date, changes)");
  });

  it("says what a text in place of a count reads as", () => {
    expect(message(cell("١٢"))).toBe(
      'channels.0.months.2021-01 (calls) needs a count, { value, status } or { missing }, got "١٢"; it reads as 12: write it without quotes',
    );
    expect(message(cell("١١٥٬٤٤٨"), "ar")).toContain("؛ يُقرأ \u2066115448\u2069، فليُكتب بلا علامتي اقتباس");
    expect(message(cell("649,940"))).toContain("reads as 649940");
    expect(message(cell("12 345 678"))).toContain("reads as 12345678");
    for (const text of ["a dozen", "1,5", "649,94", "12 34", "1,,500", ",500", ""])
      expect(message(cell(text))).not.toContain("reads as");
    for (const text of ["١,٥", "٦٤٩٬٩٤"]) expect(message(cell(text), "ar")).not.toContain("يُقرأ");
    expect(message(cell({ value: "12", status: "revised" }))).toContain("reads as 12");
  });

  it("says what a text in place of another number reads as, but for the scores that are keys", () => {
    const rated = (given: object) =>
      report({
        satisfaction: [
          { agency: { en: "Courts" }, scale: { min: 1, max: 5 }, topBoxFrom: 4, ratings: { "5": 3 }, ...given },
        ],
      });
    for (const [given, number] of [
      [rated({ topBoxFrom: "4" }), 4],
      [rated({ scale: { min: "1", max: 5 } }), 1],
      [channel({ handling: { serviceLevel: "80" } }), 80],
      [report({ edition: { number: "2", date: "2021-04-01" } }), 2],
    ] as const)
      expect(message(given)).toMatch(new RegExp(`, got "${number}"; it reads as ${number}: write it without quotes$`));
    expect(message(rated({ ratings: { "05": 3 } }))).toMatch(/ got "05"$/);
  });

  it("says that a period in place of which a number stands has quotes", () => {
    expect(message(report({ period: 2021 }))).toBe(
      'period needs a Gregorian period such as 2021-03, 2021-Q1, 2021-H1 or 2021, got 2021; write "2021"',
    );
    expect(message(report({ period: 202103 }))).toMatch(/got 202103; write "2021-03"$/);
    expect(message(report({ period: 2021 }), "ar")).toContain('، والموجود \u20662021\u2069؛ يُكتب \u2066"2021"\u2069');
    expect(message(report({ period: 1442 }))).toMatch(/got 1442$/);
  });

  it.each([
    ["period", { channels: [] }, "a Gregorian period such as 2021-03, 2021-Q1, 2021-H1 or 2021, got nothing"],
    ["channels.0.id", channel({ id: 7 }), "an id of lower-case letters, digits and hyphens, a letter first, got 7"],
    ["channels.0.breaks.0 (calls)", channel({ breaks: [null] }), "a Gregorian month such as 2021-03, got null"],
    ["tickets.asOf", report({ tickets: { asOf: 20210331 } }), "such as 2021-03-31T16:00:00+03:00, got 20210331"],
    [
      "published.0.figure",
      report({ published: [{ printed: "1" }] }),
      "a figure id of a Gregorian period such as contacts/calls/2021-Q1, got nothing",
    ],
    ["publisher.website", report({ publisher: { name: { en: "a" }, website: 7 } }), "a text, got 7"],
  ])("says of %s what it needs where there is no text", (place, input, rule) => {
    expect(message(input)).toMatch(new RegExp(`^${place.replace(/[()]/g, "\\$&")} needs `));
    expect(message(input)).toContain(rule);
  });

  it("says how a period is written", () => {
    // A Hijri year is what is wrong, however it is written.
    for (const period of ["1446-Q2", "1446-q2", "1446"])
      expect(message(report({ period }))).toMatch(/a Gregorian period such as .*, got "[^"]*"$/);
    expect(message(channel({ months: { "1446-09": 1 } }))).toMatch(/a Gregorian month such as 2021-03, got "1446-09"$/);
    expect(message(channel({ totals: { "1446-Q1": 1 } }))).toMatch(/a Gregorian period longer .*, got "1446-Q1"$/);
    expect(message(report({ period: "2021Q1" }))).toMatch(/got "2021Q1"; write 2021-Q1$/);
    expect(message(report({ period: "٢٠٢١-٠٣" }))).toMatch(/; write 2021-03$/);
    expect(message(report({ period: "2021-q1" }))).toMatch(/got "2021-q1"; write 2021-Q1$/);
    expect(message(report({ period: "2021-3" }))).toMatch(/got "2021-3"; write 2021-03$/);
    expect(message(channel({ months: { "3/2021": 1 } }))).toMatch(/; write 2021-03$/);
    expect(message(channel({ months: { "2021-1": 1 } }))).toMatch(/; write 2021-01$/);
    expect(message(report({ period: "2021-0" }))).toMatch(/got "2021-0"$/);
    expect(message(channel({ months: { "202101": 1 } }))).toMatch(/; write 2021-01$/);
    expect(message(channel({ months: { "2021Q1": 1 } }))).not.toContain("write");
    expect(message(report({ period: "spring" }), "ar")).not.toContain("يُكتب");
    for (const period of [1446, 21.5, Number.NaN, true])
      expect(message(report({ period }))).toMatch(/a Gregorian period such as .*, got [\w.]+$/);
  });

  it.each<readonly [what: string, input: unknown, en: string, ar: string]>([
    [
      "a label, where its text stands alone",
      channel({ name: "الهاتف" }),
      'channels.0.name (calls) needs an object in { } with keys such as ar, en, got "الهاتف"; write { "ar": "الهاتف" }',
      'channels.0.name (calls): المطلوب كائن بين { } مفاتيحه مثل ar, en، والموجود "الهاتف"؛ يُكتب { "ar": "الهاتف" }',
    ],
    [
      "a label in the letters of its text",
      report({ publisher: { name: "Ministry of Justice" } }),
      'publisher.name needs an object in { } with keys such as ar, en, got "Ministry of Justice"; write { "en": "Ministry of Justice" }',
      'publisher.name: المطلوب كائن بين { } مفاتيحه مثل ar, en، والموجود "Ministry of Justice"؛ يُكتب { "en": "Ministry of Justice" }',
    ],
    [
      "the keys of another object",
      rated({ scale: "1-5" }),
      'satisfaction.0.scale needs an object in { } with keys such as min, max, got "1-5"',
      'satisfaction.0.scale: المطلوب كائن بين { } مفاتيحه مثل min, max، والموجود "1-5"',
    ],
    [
      "counts by month",
      channel({ months: [1, 2, 3] }),
      "channels.0.months (calls) needs an object in { } with keys such as 2021-01, got a list of 3",
      "channels.0.months (calls): المطلوب كائن بين { } مفاتيحه مثل 2021-01، والموجود قائمة طولها 3",
    ],
    [
      "a count that is not there",
      cell(null),
      "channels.0.months.2021-01 (calls) needs a count, { value, status } or { missing }, got null" +
        '; where there is no count, write { "missing": "not-collected" } (not-collected, not-yet-available, not-applicable, suppressed)',
      "channels.0.months.2021-01 (calls): المطلوب عدد، أو { value, status }، أو { missing }، والموجود null" +
        '؛ فإن لم يتوافر العدد فليُكتب { "missing": "not-collected" } (not-collected, not-yet-available, not-applicable, suppressed)',
    ],
    [
      "the kinds",
      channel({ kind: "telephone" }),
      "channels.0.kind (calls) needs a name beside a new kind, or one of phone, email, live-chat, portal, app, social-media, " +
        'branch, sms, fax, post, got "telephone"',
      "channels.0.kind (calls): المطلوب اسم في name لنوع جديد، أو إحدى القيم: phone, email, live-chat, portal, app, social-media, " +
        'branch, sms, fax, post، والموجود "telephone"',
    ],
    [
      "the kind that was meant",
      channel({ kind: "phones" }),
      "channels.0.kind (calls) needs a name beside a new kind, or one of phone, email, live-chat, portal, app, social-media, " +
        'branch, sms, fax, post (did you mean phone?), got "phones"',
      "channels.0.kind (calls): المطلوب اسم في name لنوع جديد، أو إحدى القيم: phone, email, live-chat, portal, app, social-media, " +
        'branch, sms, fax, post (لعل المقصود phone)، والموجود "phones"',
    ],
    [
      "the parts that have names",
      report({ tickets: { subsets: [{ id: "complaints", count: 1 }] } }),
      "tickets.subsets.0.id (complaints) needs a name beside a new part, or one of complaint, enquiry, report, suggestion, " +
        "observation, upheld, partly-upheld, not-upheld, inside, outside (did you mean complaint?), " +
        'got "complaints"',
      "tickets.subsets.0.id (complaints): المطلوب اسم في name لجزء جديد، أو إحدى القيم: complaint, enquiry, report, suggestion, " +
        "observation, upheld, partly-upheld, not-upheld, inside, outside (لعل المقصود complaint)، " +
        'والموجود "complaints"',
    ],
    [
      "the scores of the scale",
      rated({ ratings: { 6: 4 } }),
      'satisfaction.0.ratings.6 needs a score on the scale: 1 … 5, got "6"',
      'satisfaction.0.ratings.6: المطلوب درجة على المقياس: 1 … 5، والموجود "6"',
    ],
    [
      "a scale that has room",
      rated({ scale: { min: 5, max: 1 } }),
      "satisfaction.0.scale.max needs a score on the scale: > 5, got 1",
      "satisfaction.0.scale.max: المطلوب درجة على المقياس: > 5، والموجود 1",
    ],
    [
      "the ids that can be pointed to",
      report({ causes: CAUSES, initiatives: [{ id: "a", title: label, addresses: ["visit"] }] }),
      'initiatives.0.addresses.0 (a) needs an id of the list it points to: visits, got "visit"',
      'initiatives.0.addresses.0 (a): المطلوب أحد معرّفات القائمة التي يشير إليها: visits، والموجود "visit"',
    ],
    [
      "the channels",
      { ...channel({}), initiatives: [{ id: "a", title: label, channel: "call" }] },
      'initiatives.0.channel (a) needs an id of the list it points to: calls, got "call"',
      'initiatives.0.channel (a): المطلوب أحد معرّفات القائمة التي يشير إليها: calls، والموجود "call"',
    ],
    [
      "that no cause can be pointed to",
      report({ causes: [], initiatives: [{ id: "a", title: label, addresses: ["visit"] }] }),
      'initiatives.0.addresses.0 (a) needs an id of the list it points to: nothing, got "visit"',
      'initiatives.0.addresses.0 (a): المطلوب أحد معرّفات القائمة التي يشير إليها: لا شيء، والموجود "visit"',
    ],
    [
      "the parts of a breakdown",
      report({ tickets: { breakdowns: [outcomes("uphold")] } }),
      'tickets.breakdowns.0.rollUps.0.parts.0 (resolved) needs an id of the list it points to: upheld, got "uphold"',
      'tickets.breakdowns.0.rollUps.0.parts.0 (resolved): المطلوب أحد معرّفات القائمة التي يشير إليها: upheld، والموجود "uphold"',
    ],
  ])("says what to write: %s", (_, input, en, ar) => {
    expect(message(input)).toBe(en);
    expect(message(input, "ar")?.replace(/[\u200F\u2066-\u2069]/g, "")).toBe(ar);
  });

  it("names an id that stands behind many that are none", () => {
    const channels = [...Array.from({ length: 20 }, () => ({ kind: "phone" })), { id: "calls", kind: "phone" }];
    const input = report({ channels, initiatives: [{ id: "i", title: label, channel: "cals" }] });
    const found = (language: "ar" | "en") =>
      issuesOf(input, language).find(({ path }) => path === "initiatives.0.channel")?.message;
    expect(found("en")).toContain(": calls, got ");
    expect(found("ar")).toContain(" \u2066calls\u2069، ");
  });

  it("names no more than some of many ids, each shortened, and takes no time for it", () => {
    const causes = Array.from({ length: 5000 }, (_, at) => ({ id: `c${at}-${"x".repeat(500)}`, name: label }));
    const addresses = Array.from({ length: 9000 }, (_, at) => `d${at}-${"x".repeat(500)}`);
    const input = report({ causes, initiatives: [{ id: "a", title: label, addresses }] });
    const started = performance.now();
    const issues = issuesOf(input);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(issues).toHaveLength(9000);
    expect(issues[0]?.message.length).toBeLessThan(1100);
    expect(issues[0]?.message).toContain("…, c19-xxxxx");
    expect(issues[0]?.message).toMatch(/x… …, got "d0-x/);
  });

  it("shows the value that breaks the rule", () => {
    expect(message(rated({ ratings: { 6: 1 } }))).toMatch(/, got "6"$/);
    expect(message(rated({ topBoxFrom: 7 }))).toMatch(/, got 7$/);
    expect(message(cell(-0))).toMatch(/, got -0$/);
  });

  it("are one line each, whatever a key or an id holds", () => {
    const forged = { id: "a\nchannels is sound", kind: "phone" };
    expect(message(report({ channels: [forged] }))).toBe(
      "channels.0.id (a\\nchannels is sound) needs an id of lower-case letters, digits and hyphens, a letter first" +
        ', got "a\\nchannels is sound"',
    );
    expect(message(report({ channels: [forged] }), "ar")).toMatch(
      /^\u200F\u2066channels.0.id \(a\\nchannels is sound\)\u2069: /,
    );
    expect(message(channel({ months: { "2021\n": 1 } }))).toBe(
      'channels.0.months.2021\\n (calls) needs a Gregorian month such as 2021-03, got "2021\\n"',
    );
  });

  it("shows values shortened", () => {
    expect(issuesOf(channel({ id: "X".repeat(500) }))[0]?.value).toBe(`"${"X".repeat(40)}…"`);
    expect(issuesOf(report({ ["k".repeat(5000)]: 1 }))[0]?.message.length).toBeLessThan(400);
  });

  it("show marks of direction, which would turn the words around them, as escapes", () => {
    const turned = report({ period: "\u2069\u202E٢٠٢١-q1" });
    expect(message(turned)).toMatch(/, got "\\u2069\\u202e٢٠٢١-q1"/);
    expect(message(turned, "ar")).toContain('، والموجود \u2066"\\u2069\\u202e٢٠٢١-q1"\u2069');
    expect(message(report({ "per\u200Fiod": 1 }))).toContain("per\\u200fiod needs");
  });

  it("words the absent key by what belongs there", () => {
    expect(message({ channels: [] })).toMatch(/^period needs a Gregorian period such as .* or 2021, got nothing$/);
    expect(message({ channels: [] }, "ar")).toMatch(
      /^\u200F\u2066period\u2069: المطلوب فترة ميلادية مثل .*، والموجود \u2066لا شيء\u2069$/,
    );
  });

  it("goes by the order of the schema, whatever the order of the keys", () => {
    const wrong = { zebra: 1, channels: [{ kind: 1, id: 1 }], period: 1 };
    expect(brief(wrong)).toEqual([
      "bad-period period",
      "bad-id channels.0.id",
      "bad-id channels.0.kind",
      "unknown-key zebra",
    ]);
    expect(issuesOf(wrong)).toEqual(issuesOf(Object.fromEntries(Object.entries(wrong).reverse())));
  });
});

describe("the reason of an edition's change", () => {
  const edition = (reason: unknown) =>
    report({ edition: { number: 2, changes: [{ figure: "contacts/2021-Q1", kind: "revision", reason }] } });

  it("is a text or a label", () => {
    expect(issuesOf(edition("Late data"))).toEqual([]);
    expect(issuesOf(edition({ ar: "بيانات متأخرة", en: "Late data" }))).toEqual([]);
    expect(brief(edition({ fr: "Retard" }))).toEqual(["unknown-key edition.changes.0.reason.fr"]);
    expect(brief(edition({}))).toEqual(["empty-object edition.changes.0.reason"]);
    expect(brief(edition(" "))).toEqual(["empty-text edition.changes.0.reason"]);
    expect(brief(edition(5))).toEqual(["not-a-text edition.changes.0.reason"]);
  });
});

describe("every issue at once", () => {
  it("tells of a -0 beside everything else", () => {
    expect(brief({ ...cell(-0), zebra: 1 })).toEqual(["not-a-count channels.0.months.2021-01", "unknown-key zebra"]);
  });

  it("tells of a broken rule beside those of the values inside", () => {
    const given = channel({ kind: "kiosk", months: { "2021-01": 1.5 } });
    expect(brief(given)).toEqual(["not-a-count channels.0.months.2021-01", "unnamed-kind channels.0.kind"]);
  });

  it("tells of ids that are there twice beside ids that point nowhere", () => {
    const channels = ["calls", "calls"].map((id) => ({ id, kind: "phone" }));
    const initiatives = [{ id: "booking", title: label, addresses: ["delays"] }];
    expect(brief({ period: "2021", channels, causes: CAUSES, initiatives })).toEqual([
      "duplicate-id channels.1.id",
      "unknown-id initiatives.0.addresses.0",
    ]);
  });

  it("tells of rules between things beside values of the wrong type", () => {
    const channels = [
      { id: "a", kind: "phone", months: { "2021-01": "5" } },
      { id: "a", kind: "kiosk", monts: {} },
    ];
    const initiatives = [{ id: "i", title: label, addresses: ["zz"], channel: "b" }];
    expect(brief({ period: "2021-Q1", channels, causes: CAUSES, initiatives }).sort()).toEqual([
      "duplicate-id channels.1.id",
      "not-a-cell channels.0.months.2021-01",
      "unknown-id initiatives.0.addresses.0",
      "unknown-id initiatives.0.channel",
      "unknown-key channels.1.monts",
      "unnamed-kind channels.1.kind",
    ]);
  });

  it("tells of a part without a name beside what else it lacks, and of a bad id nothing more", () => {
    const subsets = [
      { id: "portal", categories: [] },
      { id: "Portal", count: 1 },
    ];
    expect(brief(report({ tickets: { subsets } }))).toEqual([
      "missing-key tickets.subsets.0.count",
      "unnamed-part tickets.subsets.0.id",
      "bad-id tickets.subsets.1.id",
    ]);
  });

  it("tells one thing of one place, and nothing of what cannot be read", () => {
    // Neither that a kind that is no text has no name, nor that a label of an unknown key has no known one.
    const channels = [{ id: "a", kind: 5, name: { fr: "Appels" } }, null, { id: "a", kind: "phone" }];
    expect(
      brief({ period: "2021-Q1", channels, causes: 3, initiatives: [{ id: "i", title: label, addresses: 3 }] }),
    ).toEqual([
      "bad-id channels.0.kind",
      "unknown-key channels.0.name.fr",
      "not-an-object channels.1",
      "duplicate-id channels.2.id",
      "not-a-list causes",
      "not-a-list initiatives.0.addresses",
    ]);
  });
});

describe("properties", () => {
  it("takes every valid report, changes nothing, and survives JSON", () => {
    fc.assert(
      fc.property(arbitraryReport, (valid) => {
        const before = structuredClone(valid);
        const parsed = safeParseReport(valid);
        if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
        expect(parsed.report).toEqual(before);
        expect(valid).toEqual(before);
        expect(safeParseReport(JSON.parse(JSON.stringify(parsed.report)))).toEqual(parsed);
      }),
      draws(300),
    );
  });

  it("names the place of one thing gone wrong anywhere", () => {
    // `true` is right nowhere in a report.
    const places = placesOf(firstQuarter2021, []);
    fc.assert(
      fc.property(fc.constantFrom(...places), (path) => {
        const wrong = structuredClone(firstQuarter2021);
        set(wrong, path, true);
        const issues = brief(wrong).map((issue) => issue.split(" ")[1]);
        expect(issues).toEqual([path.join(".")]);
      }),
      draws(200),
    );
  });

  it("names an unknown key in any object", () => {
    const objects = placesOf(firstQuarter2021, []).filter((path) =>
      /^(tickets|publisher|channels\.\d|title)$/.test(path.join(".")),
    );
    for (const path of objects) {
      const wrong = structuredClone(firstQuarter2021);
      set(wrong, [...path, "zebra"], 1);
      expect(brief(wrong)).toEqual([`unknown-key ${[...path, "zebra"].join(".")}`]);
    }
    expect(objects).toHaveLength(6);
  });

  it("never throws, and always knows its codes", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
        (input) => {
          for (const wrong of [
            input,
            report({ title: input }),
            cell(input),
            report({ tickets: input, channels: input }),
          ]) {
            for (const issue of issuesOf(wrong, "ar")) {
              expect(REPORT_ISSUE_CODES).toContain(issue.code);
              expect(issue.message).toContain("المطلوب");
            }
          }
        },
      ),
      draws(300),
    );
  });

  it("agrees with isPeriod on what a period is, but for Hijri years", () => {
    const nearKey = fc.stringMatching(/^\d{4}(-?([01]\d|[QHS][0-5]))?$/);
    fc.assert(
      fc.property(
        nearKey,
        (period) => brief(report({ period })).length === (isPeriod(period) && !/^1[345]/.test(period) ? 0 : 1),
      ),
    );
  });
});

function placesOf(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function set(target: object, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) Reflect.set(target, key, value);
  else set(Reflect.get(target, key), rest, value);
}

describe("what a measure of satisfaction or a duration asks for", () => {
  const plain = (input: unknown, language: "ar" | "en") =>
    message(input, language)?.replace(/[\u200F\u2066-\u2069]/g, "");

  it("names a denominator of 0, its place and what it may be", () => {
    const none = timed({ p90: { numerator: 3, denominator: 0 } });
    expect(plain(none, "en")).toBe(
      "tickets.durations.firstResponse.p90.denominator needs a denominator from 1 to 9007199254740991, got 0",
    );
    expect(plain(none, "ar")).toBe(
      "tickets.durations.firstResponse.p90.denominator: المطلوب مقام من 1 إلى 9007199254740991، والموجود 0",
    );
  });

  it("says what a text in place of a denominator reads as", () => {
    const quoted = timed({ p90: { numerator: 3, denominator: "2" } });
    expect(plain(quoted, "en")).toBe(
      'tickets.durations.firstResponse.p90.denominator needs a denominator from 1 to 9007199254740991, got "2"; it reads as 2: write it without quotes',
    );
  });

  it("names a denominator below 0 as it does one of 0", () => {
    const below = timed({ p90: { numerator: 3, denominator: -1 } });
    expect(plain(below, "en")).toBe(
      "tickets.durations.firstResponse.p90.denominator needs a denominator from 1 to 9007199254740991, got -1",
    );
  });

  it("names a scale that ends below its start, and no score that is on none", () => {
    const turned = rated({ scale: { min: 5, max: 1 }, ratings: { 1: 2, 5: 3 }, topBoxFrom: 4, bottomBoxTo: 2 });
    expect(brief(turned)).toEqual(["off-scale satisfaction.0.scale.max"]);
  });

  it("names boxes that overlap", () => {
    const both = rated({ topBoxFrom: 3, bottomBoxTo: 4 });
    expect(plain(both, "en")).toBe("satisfaction.0.bottomBoxTo needs a score below topBoxFrom, got 4");
    expect(plain(both, "ar")).toBe("satisfaction.0.bottomBoxTo: المطلوب درجة أقل من topBoxFrom، والموجود 4");
  });

  it("asks once for the scale of ratings and thresholds", () => {
    const bare = (more: object) => report({ satisfaction: [{ agency: label, ...more }] });
    for (const more of [{ ratings: { 1: 3, 5: 4 } }, { topBoxFrom: 4 }, { bottomBoxTo: 2 }])
      expect(brief(bare(more))).toEqual(["missing-key satisfaction.0.scale"]);
    expect(brief(bare({ ratings: {} }))).toEqual([]);
    expect(plain(bare({ ratings: { 5: 4 } }), "en")).toBe(
      "satisfaction.0.scale needs the scale of the scores, such as { min: 1, max: 5 }, got nothing",
    );
    expect(plain(bare({ ratings: { 5: 4 } }), "ar")).toBe(
      "satisfaction.0.scale: المطلوب المقياس الذي عليه الدرجات مثل { min: 1, max: 5 }، والموجود لا شيء",
    );
  });
});
