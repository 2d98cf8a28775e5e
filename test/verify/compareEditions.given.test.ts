import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import type { Cell, Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { compareEditions } from "../../src/verify/compareEditions.js";

/** One of everything that a report can give. */
const full = {
  period: "2025-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2025-07": 10, "2025-08": 11, "2025-09": 12 },
      totals: { "2024-Q3": 30 },
      handling: {
        offered: 40,
        answered: 33,
        abandoned: 5,
        serviceLevel: 80.5,
        serviceLevelSeconds: 20,
        firstContactResolution: 70,
      },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-09-30",
    open: 10,
    closed: 90,
    flow: { broughtForward: 5, opened: 95, closed: 90, reopened: 2 },
    subsets: [{ id: "portal", count: 40, partOf: "tickets" }],
    breakdowns: [{ id: "kind", by: "category", of: "closed", cases: 90, parts: [{ id: "complaint", count: 50 }] }],
    durations: {
      firstResponse: { unit: "hour", basis: "calendar", n: 90, excluded: 3, mean: 3.2, median: 2.5, p90: 7 },
    },
  },
  causes: [{ id: "waiting", name: { en: "Waiting" }, tickets: 30, months: { "2025-07": 10 } }],
  causeCases: 40,
  initiatives: [
    {
      id: "app",
      title: { en: "An app" },
      amount: { value: 200, currency: "SAR" },
      reach: { count: 300, noun: "beneficiary" },
    },
  ],
  satisfaction: [
    {
      id: "visits",
      agency: { en: "Agency" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 5, 5: 90 },
      topBoxFrom: 4,
      asked: 500,
      unrated: 3,
      weight: 2,
      window: "by-rating-time",
    },
  ],
  bases: [{ id: "served", name: { en: "Served" }, count: 1000 }],
} as const satisfies FeedbackReport;

/** The full report with one of its leaves put anew. */
function edited(path: string, value: unknown): FeedbackReport {
  const copy = structuredClone<FeedbackReport>(full);
  const keys = path.split(" ");
  const last = keys.pop() ?? "";
  let owner: object = copy;
  for (const key of keys) owner = Reflect.get(owner, key);
  expect(Reflect.has(owner, last)).toBe(true);
  Reflect.set(owner, last, value);
  return copy;
}

describe("what an edition gives anew, and says nothing of", () => {
  it.each<readonly [path: string, value: number, figure: string, message: string]>([
    ["channels 0 months 2025-08", 22, "contacts/calls/2025-08", "11 became 22 (+11, +100.00%)"],
    ["channels 0 totals 2024-Q3", 33, "contacts/calls/2024-Q3", "30 became 33 (+3, +10.00%)"],
    ["channels 0 handling offered", 50, "contacts/calls/2025-Q3/offered", "40 became 50 (+10, +25.00%)"],
    ["channels 0 handling answered", 30, "contacts/calls/2025-Q3/answered", "33 became 30 (-3, -9.09%)"],
    ["channels 0 handling abandoned", 6, "contacts/calls/2025-Q3/abandoned", "5 became 6 (+1, +20.00%)"],
    ["channels 0 handling serviceLevel", 81, "contacts/calls/2025-Q3/service-level", "80.5 became 81"],
    [
      "channels 0 handling firstContactResolution",
      60,
      "contacts/calls/2025-Q3/first-contact-resolution",
      "70 became 60",
    ],
    ["tickets subsets 0 count", 44, "tickets/portal/2025-Q3", "40 became 44 (+4, +10.00%)"],
    ["tickets breakdowns 0 cases", 99, "tickets/kind/2025-Q3/cases", "90 became 99 (+9, +10.00%)"],
    ["tickets breakdowns 0 parts 0 count", 60, "tickets/kind/complaint/2025-Q3", "50 became 60 (+10, +20.00%)"],
    ["tickets durations firstResponse n", 81, "tickets/first-response/2025-Q3/measured", "90 became 81 (-9, -10.00%)"],
    [
      "tickets durations firstResponse excluded",
      6,
      "tickets/first-response/2025-Q3/excluded",
      "3 became 6 (+3, +100.00%)",
    ],
    ["tickets durations firstResponse mean", 3.4, "tickets/first-response/2025-Q3/mean", "3.2 became 3.4"],
    ["tickets durations firstResponse median", 2, "tickets/first-response/2025-Q3/median", "2.5 became 2"],
    ["tickets durations firstResponse p90", 8, "tickets/first-response/2025-Q3/p90", "7 became 8"],
    ["causes 0 tickets", 33, "causes/waiting/2025-Q3", "30 became 33 (+3, +10.00%)"],
    ["causes 0 months 2025-07", 5, "causes/waiting/2025-07", "10 became 5 (-5, -50.00%)"],
    ["causeCases", 50, "causes/2025-Q3/cases", "40 became 50 (+10, +25.00%)"],
    ["initiatives 0 amount value", 250, "initiatives/app/2025-Q3/amount", "200 became 250 (+50, +25.00%)"],
    ["initiatives 0 reach count", 330, "initiatives/app/2025-Q3/reach", "300 became 330 (+30, +10.00%)"],
    ["satisfaction 0 ratings 5", 99, "satisfaction/visits/2025-Q3/score-5", "90 became 99 (+9, +10.00%)"],
    ["satisfaction 0 asked", 600, "satisfaction/visits/2025-Q3/asked", "500 became 600 (+100, +20.00%)"],
    ["satisfaction 0 unrated", 6, "satisfaction/visits/2025-Q3/unrated", "3 became 6 (+3, +100.00%)"],
    ["bases 0 count", 1100, "bases/served/2025-Q3", "1,000 became 1,100 (+100, +10.00%)"],
  ])("is a change that is not explained: %s", (path, value, figure, message) => {
    const { status, changes, moved, findings } = compareEditions(full, edited(path, value));
    expect(changes.map((change) => [change.figure, change.message])).toEqual([
      [figure, `${figure}: ${message}; not explained`],
    ]);
    expect(findings.map(({ code, path: place }) => [code, place])).toEqual([["unexplained-change", figure]]);
    for (const { because } of moved) expect(because).toEqual([figure]);
    expect(status).toBe("unexplained");
  });

  it("counts scores below zero by the ids of their figures", () => {
    const rated = (worst: number): FeedbackReport => ({
      period: "2025-Q3",
      channels: [],
      satisfaction: [
        { id: "visits", agency: { en: "Visits" }, scale: { min: -2, max: 2 }, ratings: { "-2": worst, "2": 9 } },
      ],
    });
    const { changes, moved, findings } = compareEditions(rated(3), rated(4));
    const figure = "satisfaction/visits/2025-Q3/score-minus-2";
    expect(changes.map((change) => change.figure)).toEqual([figure]);
    expect(moved.map(({ figure: id, because }) => [id, because])).toEqual([
      ["satisfaction/visits/2025-Q3/rated", [figure]],
      ["satisfaction/visits/2025-Q3/mean", [figure]],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["unexplained-change"]);
  });

  it("knows why the sum of the first causes was not there", () => {
    const name = { en: "A name" };
    const coded = (second: Cell): FeedbackReport => ({
      period: "2025-Q3",
      channels: [],
      causeCases: 100,
      causes: [
        { id: "waiting", name, tickets: 30 },
        { id: "steps", name, tickets: second },
      ],
    });
    const { status, moved, findings } = compareEditions(coded({ missing: "not-yet-available" }), coded(20));
    expect([status, findings]).toEqual(["explained", []]);
    expect(moved.find(({ figure }) => figure === "causes/waiting/2025-Q3/cumulative")).toMatchObject({
      after: 30,
      because: ["causes/steps/2025-Q3"],
    });
  });

  it("compares the count of a cause in a report of a month by what it says of the period", () => {
    const month = (tickets: number): FeedbackReport => ({
      period: "2025-07",
      channels: [],
      causes: [{ id: "waiting", name: { en: "Waiting" }, tickets, months: { "2025-07": 10 } }],
    });
    const { changes, moved } = compareEditions(month(10), month(12));
    expect([changes.map(({ figure, absolute }) => [figure, absolute]), moved]).toEqual([
      [["causes/waiting/2025-07", 2]],
      [],
    ]);
  });

  it("covers every figure that is as given", () => {
    const given = figures(full).flatMap(({ id, formula }) => (formula === "as-given" ? [id] : []));
    const nothing = { period: full.period, channels: [] };
    const filled = new Set(compareEditions(nothing, full).changes.map(({ figure }) => figure));
    expect(given.filter((id) => !filled.has(id))).toEqual([]);
  });

  it("takes a reason for a mean as for a count", () => {
    const changes = [{ figure: "tickets/first-response/2025-Q3/mean", kind: "correction", reason: "Recount" }] as const;
    const after = { ...edited("tickets durations firstResponse mean", 3.4), edition: { number: 2, changes } };
    expect(compareEditions(full, after)).toMatchObject({
      status: "explained",
      changes: [{ before: { numerator: 16, denominator: 5 }, after: { numerator: 17, denominator: 5 } }],
      findings: [],
    });
  });

  it("takes one size, differently given, for the same", () => {
    const same = edited("tickets durations firstResponse mean", { numerator: 32, denominator: 10 });
    expect(compareEditions(full, same).status).toBe("unchanged");
  });
});

describe("a total that one edition gives, and the other by its months", () => {
  const channel = (counts: Partial<Channel>): FeedbackReport => ({
    period: "2021-Q1",
    channels: [{ id: "a", kind: "phone", ...counts }],
  });
  const total = channel({ totals: { "2021-Q1": 6 } });
  const months = (march: Cell) => channel({ months: { "2021-01": 1, "2021-02": 2, "2021-03": march } });
  const changesOf = (before: FeedbackReport, after: FeedbackReport) =>
    compareEditions(before, after).changes.map(({ message }) => message.replace(/^contacts\/a\/2021-/, ""));

  // 1 + 2 + 3 = 6
  it("is the same where they add up to it", () => {
    const filled = [
      "01: no value became 1; revision",
      "02: no value became 2; revision",
      "03: no value became 3; revision",
    ];
    expect(changesOf(total, months(3))).toEqual(filled);
    expect(compareEditions(total, months(3)).status).toBe("explained");
    expect(compareEditions(months(3), total).changes.map(({ figure }) => figure)).not.toContain("contacts/a/2021-Q1");
  });

  // 1 + 2 + 4 = 7, one and a sixth of 6 more
  it("is another one, by so much, where they do not", () => {
    expect(changesOf(total, months(4))).toContain("Q1: 6 became 7 (+1, +16.67%); not explained");
    expect(changesOf(months(4), total)).toContain("Q1: 7 became 6 (-1, -14.29%); not explained");
    const change = compareEditions(total, months(4)).changes.find(({ figure }) => figure === "contacts/a/2021-Q1");
    expect(change).toMatchObject({ before: 6, after: 7, absolute: 1, relative: { numerator: 1, denominator: 6 } });
    expect(compareEditions(total, months(4)).status).toBe("unexplained");
  });

  it("is withdrawn where one of them is missing", () => {
    expect(changesOf(total, months({ missing: "not-collected" }))).toContain("Q1: 6 became no value; not explained");
  });

  // 1 + 2 without March is no total, though it may be counted as one.
  it.each(["ignore", "zero"] as const)("is filled where one of them is missing: %s", (missing) => {
    const march = { missing: "not-collected" } as const;
    const both = channel({ months: { "2021-01": 1, "2021-02": 2, "2021-03": march }, totals: { "2021-Q1": 6 } });
    const { changes } = compareEditions(months(march), both, { missing });
    expect(changes.map(({ message }) => message)).toEqual(["contacts/a/2021-Q1: no value became 6; revision"]);
  });
});

describe("two counts of one month in one report", () => {
  const cause = (tickets: number, count: number): FeedbackReport => ({
    period: "2026-10",
    channels: [],
    causes: [{ id: "delay", name: { en: "Delays" }, tickets, months: { "2026-10": count } }],
  });
  const found = (before: FeedbackReport, after: FeedbackReport) => {
    const { status, changes, findings } = compareEditions(before, after);
    return [status, changes.map(({ message }) => message), findings.map(({ code, path }) => `${code} ${path}`)];
  };

  it("are told where they come apart, though the figure stays", () => {
    const told = "meaning-changed causes.delay.months.2026-10";
    expect(found(cause(27, 27), cause(27, 28))).toEqual(["unexplained", [], [told]]);
    expect(found(cause(27, 27), cause(27, 27))).toEqual(["unchanged", [], []]);
  });

  it("are told in words of their own", () => {
    const [apart] = compareEditions(cause(27, 27), cause(27, 28)).findings;
    expect(apart?.message).toBe(
      "causes.delay.months.2026-10: this is not what it was in the earlier edition; numbers that rest on it are not comparable",
    );
  });

  // 27 and 28 become 28 and 28: what is left is the change of the figure, and its reason.
  it("are not told where they come together or stay as far apart, but where they come further apart", () => {
    const changes = [{ figure: "causes/delay/2026-10", kind: "correction", reason: "Recount" }] as const;
    expect(found(cause(27, 28), { ...cause(28, 28), edition: { number: 2, changes } })).toEqual([
      "explained",
      ["causes/delay/2026-10: 27 became 28 (+1, +3.70%); correction: Recount"],
      [],
    ]);
    expect(found(cause(27, 28), cause(29, 30))).toEqual([
      "unexplained",
      ["causes/delay/2026-10: 27 became 29 (+2, +7.41%); not explained"],
      ["unexplained-change causes/delay/2026-10"],
    ]);
    const told = "meaning-changed causes.delay.months.2026-10";
    expect(found(cause(27, 28), cause(27, 30))).toEqual(["unexplained", [], [told]]);
  });

  it("are one change where they change together", () => {
    const change = "causes/delay/2026-10: 27 became 28 (+1, +3.70%); not explained";
    expect(found(cause(27, 27), cause(28, 28))).toEqual([
      "unexplained",
      [change],
      ["unexplained-change causes/delay/2026-10"],
    ]);
  });
});

describe("numbers that are of something else than before", () => {
  it.each([
    ["channels 0 kind", "email", "channels.calls.kind"],
    ["channels 0 counts", "email", "channels.calls.counts"],
    ["channels 0 handling serviceLevelSeconds", 60, "channels.calls.handling.serviceLevelSeconds"],
    ["tickets breakdowns 0 of", "opened", "tickets.breakdowns.kind.of"],
    ["tickets breakdowns 0 by", "priority", "tickets.breakdowns.kind.by"],
    ["tickets durations firstResponse unit", "minute", "tickets.durations.firstResponse.unit"],
    ["tickets durations firstResponse basis", "working-hours", "tickets.durations.firstResponse.basis"],
    ["initiatives 0 amount currency", "USD", "initiatives.app.amount.currency"],
    ["initiatives 0 reach noun", "call", "initiatives.app.reach.noun"],
    ["satisfaction 0 scale", { min: 1, max: 10 }, "satisfaction.visits.scale"],
    ["satisfaction 0 topBoxFrom", 5, "satisfaction.visits.topBoxFrom"],
    ["satisfaction 0 window", "by-resolution-time", "satisfaction.visits.window"],
    ["satisfaction 0 weight", 3, "satisfaction.visits.weight"],
  ])("are told, and not called unchanged: %s", (path, value, place) => {
    const { status, findings } = compareEditions(full, edited(path, value));
    expect(findings.map(({ code, severity, path: where }) => [code, severity, where])).toContainEqual([
      "meaning-changed",
      "warning",
      place,
    ]);
    expect(status).toBe("unexplained");
  });

  it("say what they were of and are of now", () => {
    const said = (language: "ar" | "en") =>
      compareEditions(full, edited("tickets durations firstResponse unit", "minute"), { language }).findings.map(
        ({ message }) => message.replace(/[\u200F\u2066-\u2069]/g, ""),
      );
    const path = "tickets.durations.firstResponse.unit";
    expect(said("en")).toContain(`${path}: hour became minute; numbers that rest on it are not comparable`);
    expect(said("ar")).toContain(`${path}: كان hour وصار minute، فلا تُقارن الأرقام المبنية عليه`);
  });

  it("are not said to be where one edition leaves it unsaid", () => {
    const { status, findings } = compareEditions(full, edited("satisfaction 0 window", undefined));
    expect([status, findings]).toEqual(["unchanged", []]);
  });

  it("are told of another basis of tickets too", () => {
    expect(compareEditions(full, edited("tickets basis", "stock")).status).toBe("unexplained");
  });
});

describe("figures that no count moved", () => {
  // The app and a desk: two initiatives where there was one.
  const more = { ...full, initiatives: [...full.initiatives, { id: "desk", title: { en: "A desk" } }] };

  it("are told, and not called explained", () => {
    const { status, changes, findings } = compareEditions(full, more);
    expect([status, changes]).toEqual(["unexplained", []]);
    expect(findings.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ["moved-alone", "warning", "initiatives/2025-Q3"],
    ]);
  });

  it("are not the effect of an initiative that a count makes known: of January, beside the December of both editions", () => {
    const of = (january: Cell): FeedbackReport => ({
      period: "2021-Q1",
      channels: [],
      causes: [{ id: "visits", name: { en: "Visits" }, months: { "2020-12": 5, "2021-01": january, "2021-02": 3 } }],
      initiatives: [{ id: "app", title: { en: "An app" }, addresses: ["visits"], liveDate: "2021-01-01" }],
    });
    const { status, moved, findings } = compareEditions(of({ missing: "not-yet-available" }), of(7));
    expect([status, findings]).toEqual(["explained", []]);
    expect(
      moved.map(({ figure, because }) => [figure.replace("initiatives/app/2021-Q1/", ""), because.join()]),
    ).toEqual([
      ["before", "causes/visits/2021-01"],
      ["before-per-day", "causes/visits/2021-01"],
      ["after", "causes/visits/2021-01"],
      ["after-per-day", "causes/visits/2021-01"],
      ["change-per-day", "causes/visits/2021-01"],
    ]);
    expect(compareEditions(of(7), of({ missing: "suppressed" })).findings.map(({ code }) => code)).toEqual([
      "unexplained-change",
    ]);
  });

  it("are the effect of a live date that is another, though a count of the other window is new as well", () => {
    const of = (liveDate: string, march: number, edition?: FeedbackReport["edition"]): FeedbackReport => ({
      period: "2021-Q1",
      ...(edition && { edition }),
      channels: [],
      causes: [
        {
          id: "visits",
          name: { en: "Visits" },
          months: { "2020-11": 9, "2020-12": 5, "2021-01": 7, "2021-02": 3, "2021-03": march },
        },
      ],
      initiatives: [{ id: "app", title: { en: "An app" }, addresses: ["visits"], liveDate }],
    });
    const changes = [{ figure: "causes/visits/2021-03", kind: "revision", reason: "Late data" }] as const;
    const after = of("2021-01-01", 6, { number: 2, changes });
    const { status, moved, findings } = compareEditions(of("2021-02-01", 4), after);
    expect(status).toBe("unexplained");
    expect(findings.map(({ code, path }) => [code, path])).toContainEqual([
      "moved-alone",
      "initiatives/app/2021-Q1/before",
    ]);
    const before = moved.find(({ figure }) => figure === "initiatives/app/2021-Q1/before");
    expect(before?.because).toEqual([]);
  });

  it("are not the ratings that nobody gave, once the others are known", () => {
    const of = (fives: Cell): FeedbackReport => ({
      period: "2021-Q1",
      channels: [],
      satisfaction: [
        { id: "courts", agency: { en: "Courts" }, scale: { min: 1, max: 5 }, ratings: { 5: fives }, bottomBoxTo: 2 },
      ],
    });
    const { status, moved, findings } = compareEditions(of({ missing: "not-yet-available" }), of(9));
    expect([status, findings]).toEqual(["explained", []]);
    expect(moved.find(({ figure }) => figure.endsWith("dissatisfied"))).toEqual({
      figure: "satisfaction/courts/2021-Q1/dissatisfied",
      after: 0,
      because: ["satisfaction/courts/2021-Q1/score-5"],
    });
  });

  it("are no total that both give while one of its months is another: declared, it explains the month", () => {
    const of = (march: number, edition?: FeedbackReport["edition"]): FeedbackReport => {
      const months = { "2021-01": 10, "2021-02": 10, "2021-03": march };
      const channels = [{ id: "a", kind: "phone", months, totals: { "2021-Q1": 30 } }];
      return { period: "2021-Q1", ...(edition && { edition }), channels };
    };
    const changes = [{ figure: "contacts/a/2021-Q1", kind: "revision", reason: "Late data" }] as const;
    const { status, moved, findings } = compareEditions(of(10), of(20, { number: 2, changes }));
    expect([status, findings]).toEqual(["explained", []]);
    // 10 + 10 + 10, and 10 + 10 + 20.
    expect(moved.find(({ figure }) => figure === "contacts/a/2021-Q1")).toMatchObject({
      before: 30,
      after: 40,
      because: ["contacts/a/2021-03"],
    });
  });

  it("are explained where the edition says so", () => {
    const changes = [{ figure: "initiatives/2025-Q3", kind: "correction", reason: "One was forgotten" }] as const;
    const { status, findings } = compareEditions(full, { ...more, edition: { number: 2, changes } });
    expect([status, findings]).toEqual(["explained", []]);
  });
});
