import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/figures/Figure.js";
import { figures } from "../../src/figures/figures.js";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { Cell, EditionChange, FeedbackReport, Tickets } from "../../src/model/FeedbackReport.js";
import { VERSION } from "../../src/model/version.js";
import { compareEditions } from "../../src/verify/compareEditions.js";
import { dataHash } from "../../src/verify/dataHash.js";

const february = "contacts/calls/2021-02";

function withCalls(cell: Cell | undefined, ...changes: readonly EditionChange[]): FeedbackReport {
  const channels = firstQuarter2021.channels.map((channel) => {
    if (channel.id !== "calls") return channel;
    const { "2021-02": _, ...months } = channel.months ?? {};
    return { ...channel, months: cell === undefined ? months : { ...months, "2021-02": cell } };
  });
  return { ...firstQuarter2021, channels, edition: { number: 2, changes } };
}
const withTickets = (tickets: Tickets): FeedbackReport => ({ ...firstQuarter2021, tickets });
const codes = (before: FeedbackReport, after: FeedbackReport) =>
  compareEditions(before, after).findings.map(({ code, severity, path }) => [code, severity, path]);

describe("compareEditions", () => {
  it("takes the statuses of a count for the same in any order", () => {
    const before = withCalls({ value: 5, status: ["provisional", "estimated"] });
    const { status, changes } = compareEditions(before, withCalls({ value: 5, status: ["estimated", "provisional"] }));
    expect([status, changes]).toEqual(["unchanged", []]);
  });

  it("finds nothing between an edition and itself", () => {
    const hash = dataHash(firstQuarter2021);
    expect(compareEditions(firstQuarter2021, firstQuarter2021)).toEqual({
      status: "unchanged",
      period: "2021-Q1",
      changes: [],
      moved: [],
      channelsAdded: [],
      channelsRemoved: [],
      findings: [],
      version: VERSION,
      dataHash: { before: hash, after: hash },
    });
  });

  // 172,872 to 172,900 is 28 more, and 28/172,872 = 1/6,174.
  it("gives a declared change its kind, reason and exact size", () => {
    const change = { figure: february, kind: "correction", reason: "Late lines of one centre" } as const;
    const { status, changes, findings } = compareEditions(firstQuarter2021, withCalls(172900, change));
    expect(status).toBe("explained");
    expect(findings).toEqual([]);
    expect(changes).toEqual([
      {
        figure: february,
        outcome: "changed",
        kind: "correction",
        reason: "Late lines of one centre",
        before: 172872,
        after: 172900,
        absolute: 28,
        relative: { numerator: 1, denominator: 6174 },
        message: "contacts/calls/2021-02: 172,872 became 172,900 (+28, +0.02%); correction: Late lines of one centre",
      },
    ]);
  });

  it("lists every derived figure that moved, with the count behind it", () => {
    const { moved } = compareEditions(firstQuarter2021, withCalls(172900));
    const byId = new Map(moved.map((each) => [each.figure, each]));
    // 649,940 + 28 and 1,086,646 + 28; 28/649,940 = 7/162,485.
    expect(byId.get("contacts/calls/2021-Q1")).toEqual({
      figure: "contacts/calls/2021-Q1",
      before: 649940,
      after: 649968,
      absolute: 28,
      relative: { numerator: 7, denominator: 162485 },
      because: [february],
    });
    expect(byId.get("contacts/2021-Q1")).toMatchObject({ before: 1086646, after: 1086674, because: [february] });
    expect(byId.get("tickets/2021-Q1/per-1000-contacts")?.because).toEqual([february]);
    expect(byId.has("contacts/emails/2021-Q1/share-of-channels")).toBe(true);
    expect(byId.has("contacts/calls/2021-03/month-change-percent")).toBe(true);
    for (const still of [
      february,
      "contacts/emails/2021-Q1",
      "contacts/2021-03",
      "contacts/2021-Q1/peak-month",
      "tickets/2021-Q1/total",
    ])
      expect(byId.has(still)).toBe(false);
  });

  it("gives the reason in the language of the messages", () => {
    const reason = { ar: "إعادة عدّ", en: "Recount" };
    const change = { figure: february, kind: "correction", reason } as const;
    const after = withCalls(172900, change);
    expect(compareEditions(firstQuarter2021, after).changes[0]?.reason).toBe("Recount");
    expect(compareEditions(firstQuarter2021, after, { language: "ar" }).changes[0]?.reason).toBe("إعادة عدّ");
    // The colon is of the Arabic sentence: within the isolate of the English reason it would stand behind that.
    const english = compareEditions(firstQuarter2021, withCalls(172900, { ...change, reason: "typo" }), {
      language: "ar",
    });
    expect(english.changes[0]?.message).toMatch(/؛ تصحيح: \u2066typo\u2069$/);
    // As the summary of the edition calls it.
    const revised = compareEditions(firstQuarter2021, withCalls(172900, { ...change, kind: "revision" }), {
      language: "ar",
    });
    expect(revised.changes[0]?.message).toMatch(/؛ تعديل: \u2067إعادة عدّ\u2069$/);
    const arabic = withCalls(172900, { ...change, reason: { ar: reason.ar } });
    expect(compareEditions(firstQuarter2021, arabic).changes[0]?.message).toContain(reason.ar);
  });

  it("takes the reason of a total for the counts below it", () => {
    const change = { figure: "contacts/2021-Q1", kind: "revision", reason: "Recount" } as const;
    const { changes, findings } = compareEditions(firstQuarter2021, withCalls(172900, change));
    expect(changes).toMatchObject([{ kind: "revision", reason: "Recount", declaredAs: "contacts/2021-Q1" }]);
    expect(findings).toEqual([]);
  });

  it("takes the reason of a total that stays for what went from one of its counts to another", () => {
    // 10 more and 10 less: between months of one channel, and between channels in one month.
    const of = (a: number, b: number, c: number, ...changes: readonly EditionChange[]): FeedbackReport => ({
      period: "2024-Q4",
      channels: [
        { id: "calls", kind: "phone", months: { "2024-10": a, "2024-11": b, "2024-12": 50 } },
        { id: "chats", kind: "live-chat", months: { "2024-10": c, "2024-11": 40, "2024-12": 40 } },
      ],
      ...(changes.length > 0 ? { edition: { number: 2, changes } } : {}),
    });
    const put = (figure: string): EditionChange => ({ figure, kind: "correction", reason: "31 October" });
    const told = (after: FeedbackReport) => {
      const { status, changes, findings } = compareEditions(of(100, 80, 60), after);
      return [status, changes.map(({ figure, kind }) => `${figure} ${kind}`), findings.map(({ code }) => code)];
    };
    expect(told(of(110, 70, 60, put("contacts/calls/2024-Q4")))).toEqual([
      "explained",
      ["contacts/calls/2024-10 correction", "contacts/calls/2024-11 correction"],
      [],
    ]);
    expect(told(of(110, 80, 50, put("contacts/2024-Q4")))).toEqual([
      "explained",
      ["contacts/calls/2024-10 correction", "contacts/chats/2024-10 correction"],
      [],
    ]);
    // Of another channel, nothing is said.
    expect(told(of(110, 70, 60, put("contacts/chats/2024-Q4")))).toEqual([
      "unexplained",
      ["contacts/calls/2024-10 unexplained", "contacts/calls/2024-11 unexplained"],
      ["unexplained-change", "unexplained-change", "declared-change-absent"],
    ]);
  });

  it("warns where tickets may have several causes from now on, by which the shares mean something else", () => {
    const of = (more: Partial<FeedbackReport>): FeedbackReport => ({
      period: "2021-Q1",
      channels: [],
      causes: [{ id: "delays", name: { en: "Delays" }, tickets: 7 }],
      ...more,
    });
    const [warning, ...more] = compareEditions(of({}), of({ causesMultiCoded: true })).findings;
    expect(warning).toMatchObject({ code: "meaning-changed", severity: "warning", path: "causesMultiCoded" });
    expect(more).toEqual([]);
    expect(compareEditions(of({}), of({ causesMultiCoded: false })).findings).toEqual([]);
    const parts = [{ id: "complaint", count: 7 }];
    const broken = (more: { readonly multiCoded?: boolean }): FeedbackReport =>
      of({
        tickets: { open: 0, closed: 7, breakdowns: [{ id: "category", by: "category", of: "total", parts, ...more }] },
      });
    expect(codes(broken({}), broken({ multiCoded: true }))).toEqual([
      ["meaning-changed", "warning", "tickets.breakdowns.category.multiCoded"],
    ]);
    // Where one of them codes no causes, it says nothing of them.
    expect(codes(of({ causes: [] }), of({ causesMultiCoded: true }))).not.toContainEqual(
      expect.arrayContaining(["meaning-changed"]),
    );
  });

  it("warns of what is not explained, and of what did not happen", () => {
    expect(codes(firstQuarter2021, withCalls(172900))).toEqual([["unexplained-change", "warning", february]]);
    const absent = { figure: "contacts/emails/2021-01", kind: "revision", reason: "x" } as const;
    const unknown = { figure: "contacts/faxes/2021-01", kind: "revision", reason: "x" } as const;
    expect(codes(firstQuarter2021, withCalls(172872, absent, unknown))).toEqual([
      ["declared-change-absent", "warning", "contacts/emails/2021-01"],
      ["unknown-figure", "warning", "contacts/faxes/2021-01"],
    ]);
  });

  it("follows missing counts and statuses", () => {
    const missing: Cell = { missing: "not-yet-available" };
    const between = (before: Cell | undefined, after: Cell | undefined) => {
      const { status, changes } = compareEditions(withCalls(before), { ...withCalls(after), edition: { number: 3 } });
      return [status, ...changes.map(({ outcome, kind, absolute }) => [outcome, kind, absolute])];
    };
    expect(between(missing, 172872)).toEqual(["explained", ["filled", "revision", undefined]]);
    expect(between(undefined, 172872)).toEqual(["explained", ["filled", "revision", undefined]]);
    expect(between(172872, { missing: "suppressed" })).toEqual([
      "unexplained",
      ["withdrawn", "unexplained", undefined],
    ]);
    expect(between(missing, { missing: "suppressed" })).toEqual(["explained", ["restated", "revision", undefined]]);
    expect(between({ value: 5, status: "provisional" }, 5)).toEqual(["explained", ["restated", "revision", undefined]]);
    const both = { value: 5, status: ["provisional", "estimated"] } as const;
    expect(between(both, { value: 5, status: "estimated" })).toEqual([
      "explained",
      ["restated", "revision", undefined],
    ]);
    expect(between(both, both)).toEqual(["unchanged"]);
    expect(between({ value: 5, status: "provisional" }, 7)).toEqual(["explained", ["changed", "revision", 2]]);
    expect(between(5, { value: 7, status: "revised" })).toEqual(["explained", ["changed", "revision", 2]]);
    expect(between(missing, missing)).toEqual(["unchanged"]);
  });

  it("notes a revision without a reason", () => {
    expect(codes(firstQuarter2021, withCalls({ value: 7, status: "revised" }))).toEqual([
      ["no-reason", "notice", february],
    ]);
  });

  it("does not say that the new count is marked where the old one was", () => {
    const { findings } = compareEditions(withCalls({ value: 10, status: "provisional" }), {
      ...withCalls(12),
      edition: { number: 3 },
    });
    expect(findings.map(({ message }) => message)).toContain(
      "contacts/calls/2021-02: 10 (provisional) became 12; no reason is given",
    );
  });

  it("has no relative size from zero", () => {
    const [change] = compareEditions(withCalls(0), { ...withCalls(5), edition: { number: 3 } }).changes;
    expect(change).toMatchObject({ absolute: 5 });
    expect(change).not.toHaveProperty("relative");
  });

  // 10^13 after 2 are 5 × 10^12 - 1 times more, of which no number holds the two decimals in percent.
  it("prints no relative size that is too large, and gives it all the same", () => {
    const [change] = compareEditions(withCalls(2), withCalls(1e13)).changes;
    expect(change).toMatchObject({ relative: { numerator: 4_999_999_999_999, denominator: 1 } });
    expect(change?.message).toContain("2 became 10,000,000,000,000 (+9,999,999,999,998); ");
  });

  it("does not size ticket counts on two bases", () => {
    const tickets = { basis: "events", open: 10, closed: 20 } as const;
    const { changes, findings } = compareEditions(
      withTickets(tickets),
      withTickets({ ...tickets, basis: "stock", closed: 25 }),
    );
    expect(changes).toMatchObject([{ figure: "tickets/2021-Q1/closed", outcome: "not-comparable" }]);
    expect(changes[0]).not.toHaveProperty("absolute");
    expect(findings.map(({ code }) => code)).toEqual(["basis-changed", "unexplained-change"]);
    // To state what was unstated is no other basis.
    const stated = compareEditions(firstQuarter2021, withTickets({ ...firstQuarter2021.tickets, basis: "stock" }));
    expect(stated.findings).toEqual([]);
  });

  it("names the publisher in the language of the message, where both editions do", () => {
    const of = (ar: string, en?: string): FeedbackReport => ({
      period: "2021-Q1",
      channels: [],
      publisher: { name: { ar, ...(en !== undefined && { en }) } },
    });
    const told = (from: FeedbackReport, to: FeedbackReport) =>
      compareEditions(from, to, { language: "en" }).findings.map(({ message }) =>
        message.replace(/[\u200F\u2066-\u2069]/g, ""),
      );
    const [justice, labour] = [of("وزارة العدل", "Ministry of Justice"), of("وزارة العمل", "Ministry of Labour")];
    expect(told(justice, labour)).toEqual(["the publisher was “Ministry of Justice” and is now “Ministry of Labour”"]);
    expect(told(justice, of("وزارة العمل"))).toEqual(["the publisher was “وزارة العدل” and is now “وزارة العمل”"]);
    // One and the same under another spelling.
    expect(told(labour, of("وزارة العمل", "Ministry of Labor"))).toEqual([]);
  });

  it("tells of channels, publisher, day of counting and number", () => {
    const [calls, ...others] = firstQuarter2021.channels;
    const fax = { id: "faxes", kind: "fax", months: { "2021-01": 1 } };
    const before: FeedbackReport = { ...firstQuarter2021, edition: { number: 2 }, tickets: { asOf: "2021-03-31" } };
    const after: FeedbackReport = {
      ...firstQuarter2021,
      channels: [...others, fax],
      publisher: { name: { ar: "وزارة أخرى" } },
      tickets: { asOf: "2021-04-30" },
      edition: { number: 2 },
    };
    const { channelsAdded, channelsRemoved, changes } = compareEditions(before, after);
    expect([channelsAdded, channelsRemoved]).toEqual([["faxes"], [calls?.id]]);
    expect(changes.map(({ figure, outcome }) => [figure, outcome])).toEqual([
      ["contacts/faxes/2021-01", "filled"],
      ["contacts/calls/2021-01", "withdrawn"],
      [february, "withdrawn"],
      ["contacts/calls/2021-03", "withdrawn"],
    ]);
    // Of the counts of the channel that is gone nothing more is said.
    expect(codes(before, after)).toEqual([
      ["edition-not-newer", "warning", "edition.number"],
      ["publisher-changed", "warning", "publisher.name"],
      ["as-of-changed", "notice", "tickets.asOf"],
      ["channel-added", "warning", "channels.faxes"],
      ["channel-removed", "warning", "channels.calls"],
    ]);
  });

  it("follows a comparative of the year before into the changes that rest on it", () => {
    const quarter = (last: number): FeedbackReport => ({
      period: "2021-Q1",
      channels: [
        {
          id: "calls",
          kind: "phone",
          months: { "2020-10": 1, "2020-11": 2, "2020-12": last, "2021-01": 4, "2021-02": 5, "2021-03": 6 },
        },
      ],
    });
    const { moved } = compareEditions(quarter(3), quarter(4));
    expect(moved.find(({ figure }) => figure === "contacts/calls/2021-Q1/quarter-change")).toMatchObject({
      before: 9,
      after: 8,
      because: ["contacts/calls/2020-12"],
    });
  });

  it("says it in Arabic as well", () => {
    const { changes, findings } = compareEditions(firstQuarter2021, withCalls(172900), { language: "ar" });
    const plain = (text = "") => text.replace(/[\u200F\u2066-\u2069]/g, "");
    expect(plain(changes[0]?.message)).toBe(
      "contacts/calls/2021-02: كان ١٧٢٬٨٧٢ وصار ١٧٢٬٩٠٠ (+٢٨، +٠٫٠٢٪)؛ دون بيان السبب",
    );
    expect(plain(findings[0]?.message)).toBe("contacts/calls/2021-02: كان ١٧٢٬٨٧٢ وصار ١٧٢٬٩٠٠ دون بيان السبب");
  });

  it("writes no key of the data format in a message", () => {
    const plain = ({ message }: { readonly message: string }) => message.replace(/[\u200F\u2066-\u2069]/g, "");
    const said = (before: FeedbackReport, after: FeedbackReport, language: "ar" | "en" = "ar") => {
      const { changes, findings } = compareEditions(before, after, { language });
      return [...changes, ...findings].map(plain);
    };
    const [hidden, late] = [withCalls({ missing: "suppressed" }), withCalls({ missing: "not-yet-available" })];
    const revised = withCalls({ value: 33, status: "revised" });
    expect(said(hidden, revised).join("\n")).toContain("كان غير متاح (البيانات محجوبة) وصار ٣٣ (معدّل)");
    expect(said(late, revised, "en").join("\n")).toContain("no value (not yet available) became 33 (revised)");
    const tickets = [
      { basis: "events", asOf: "2021-03-31" },
      { basis: "stock", asOf: "2021-04-01" },
    ] as const;
    expect(said(withTickets(tickets[0]), withTickets(tickets[1]))).toEqual([
      "tickets.basis: كان أساس العدّ «كل واقعة على حدة» وصار «كل تذكرة بحالتها في تاريخ الإحصاء»، فلا تُقارن أعداد التذاكر",
      "tickets.asOf: أُحصيت التذاكر في ٣١ مارس ٢٠٢١م، ثم في ١ أبريل ٢٠٢١م",
    ]);
    const at = (asOf: string) => said(withTickets({ basis: "events", asOf }), withTickets(tickets[0]))[0];
    expect(at("2021-03-30T16:00:00+03:00")).toBe(
      "tickets.asOf: أُحصيت التذاكر في ٣٠ مارس ٢٠٢١م، الساعة ١٦:٠٠ (بفارق +٠٣:٠٠ عن التوقيت العالمي)، ثم في ٣١ مارس ٢٠٢١م",
    );
    const numbered = (number: number) => ({ ...firstQuarter2021, edition: { number } });
    expect(said(numbered(2), numbered(1))).toEqual(["رقم الإصدار اللاحق ١، ورقم السابق ٢"]);
  });

  it("refuses reports of two periods", () => {
    expect(() => compareEditions(firstQuarter2021, { ...firstQuarter2021, period: "2021-Q2" })).toThrow(
      expect.objectContaining({ code: "different-period" }),
    );
  });

  it.each([1.5, -1, null, "5"])("refuses %j as a count that no figure rests on, by its place", (value) => {
    const edition = (cells: object) => ({
      period: "2021-01",
      channels: [{ id: "calls", kind: "phone", months: { "2021-01": 3, ...cells } }],
      causes: [{ id: "delay", name: { en: "Delay" }, months: cells }],
    });
    const compare = (before: object, after: object) => Reflect.apply(compareEditions, undefined, [before, after]);
    const cells = { "2019-04": { value } };
    const known = { ...edition(cells), channels: edition({}).channels };
    const refused = (path: string) => expect.objectContaining({ code: "not-a-count", value, path });
    expect(() => compare(edition({}), edition(cells))).toThrow(refused("channels.calls.months.2019-04"));
    expect(() => compare(known, edition({}))).toThrow(refused("causes.delay.months.2019-04"));
  });

  it("moves only figures that rest on what changed, by property", () => {
    const cell = fc.nat({ max: 1e6 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), fc.nat({ max: 8 }), cell, (values, at, value) => {
        const report = (counts: readonly number[]): FeedbackReport => ({
          period: "2021-Q1",
          channels: ["a", "b", "c"].map((id, row) => ({
            id,
            kind: "phone",
            months: Object.fromEntries([0, 1, 2].map((month) => [`2021-0${month + 1}`, counts[row * 3 + month] ?? 0])),
          })),
        });
        const before = report(values);
        const after = report(values.map((each, index) => (index === at ? value : each)));
        const { changes, moved } = compareEditions(before, after);
        const id = `contacts/${"abc".charAt(Math.floor(at / 3))}/2021-0${(at % 3) + 1}`;
        expect(changes.map(({ figure }) => figure)).toEqual(values[at] === value ? [] : [id]);
        // What has no value before and after has not moved, be it for another reason: no base, then a rise from 0.
        const valueIn = ({ result }: Figure) => JSON.stringify(result.status === "ok" ? result.value : null);
        const old = new Map(figures(before).map((figure) => [figure.id, valueIn(figure)]));
        const differing = figures(after).filter((figure) => old.get(figure.id) !== valueIn(figure));
        for (const { because } of moved) expect(because).toEqual([id]);
        const expected = differing.flatMap((figure) => (figure.id === id ? [] : [figure.id]));
        expect(new Set(moved.map(({ figure }) => figure))).toEqual(new Set(expected));
      }),
      { examples: [[[0, 0, 0, 0, 0, 0, 0, 0, 0], 1, 1]] },
    );
  });
});

describe("compareEditions of large reports", () => {
  // Where each count was held to all others, this took eleven seconds, which is more than a test may.
  it("comes back where every count of thousands has changed", { timeout: 5000 }, () => {
    const edition = (more: number): FeedbackReport => ({
      period: "2024-Q1",
      channels: Array.from({ length: 1500 }, (_, at) => ({
        id: `line-${at}`,
        kind: "phone",
        name: { en: `Line ${at}` },
        months: { "2024-01": 1000 + at + more, "2024-02": 900 + at + more, "2024-03": 800 + at + more },
      })),
    });
    const { changes, moved } = compareEditions(edition(0), edition(1));
    expect(changes).toHaveLength(4500);
    const share = moved.find(({ figure }) => figure === "contacts/line-7/2024-02/share-of-channels");
    expect(share?.because).toHaveLength(1500);
    expect(share?.because.slice(0, 2)).toEqual(["contacts/line-0/2024-02", "contacts/line-1/2024-02"]);
  });
});

it("says exactly by how much an amount changed, and leaves out a reason that is none", () => {
  const edition = (value: number, ...changes: readonly EditionChange[]): FeedbackReport => ({
    period: "2024-01",
    channels: [],
    initiatives: [{ id: "app", title: { en: "App" }, amount: { value, currency: "SAR" } }],
    edition: { number: 2, changes },
  });
  // 20.3 - 20.1 = 0.2, and 0.2 of 20.1 is 2 of 201.
  expect(compareEditions(edition(20.1), edition(20.3)).changes).toMatchObject([
    { absolute: 0.2, relative: { numerator: 2, denominator: 201 } },
  ]);
  expect(compareEditions(edition(20.25), edition(20)).changes).toMatchObject([
    { absolute: -0.25, relative: { numerator: -1, denominator: 81 } },
  ]);
  // 10^16 tenths are no safe integer.
  expect(compareEditions(edition(1e15), edition(0.1)).changes[0]?.absolute).toBe(-999_999_999_999_999.9);
  const figure = "initiatives/app/2024-01/amount";
  for (const odd of [
    { figure, kind: "revision" },
    { figure, kind: "revision", reason: {} },
  ]) {
    const { changes, findings } = compareEditions(edition(20), edition(30, odd as unknown as EditionChange));
    expect(changes[0]?.message).toBe(`${figure}: 20 became 30 (+10, +50.00%); revision`);
    expect(findings.map(({ code }) => code)).toContain("no-reason");
  }
});

it("takes the reason of a cause's total for the months that it gives as well", () => {
  const edition = (march: number, change?: EditionChange): FeedbackReport => ({
    period: "2025-Q1",
    channels: [],
    causes: [
      {
        id: "delays",
        name: { en: "Delays" },
        tickets: 20 + march,
        months: { "2025-01": 10, "2025-02": 10, "2025-03": march },
      },
      { id: "forms", name: { en: "Forms" }, tickets: 5, months: { "2025-03": march } },
    ],
    ...(change && { edition: { number: 2, changes: [change] } }),
  });
  const declared: EditionChange = { figure: "causes/delays/2025-Q1", kind: "correction", reason: "miscoded" };
  const { changes } = compareEditions(edition(30), edition(33, declared));
  expect(changes.map(({ figure, kind }) => [figure, kind])).toEqual([
    ["causes/delays/2025-03", "correction"],
    ["causes/delays/2025-Q1", "correction"],
    ["causes/forms/2025-03", "unexplained"],
  ]);
});
