import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import type { Figure } from "../../src/figures/Figure.js";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import { firstQuarter2021 as q1 } from "../../src/golden/firstQuarter2021.js";
import { formatCount } from "../../src/language/formatCount.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { draws } from "../tools/draws.js";
import { anyReport, frozen, fullQuarter } from "./report.js";

const value = (found: readonly Figure[], id: string) => {
  const result = found.find((figure) => figure.id === id)?.result;
  return result?.status === "ok" ? result.value : result?.status;
};
const number = (found: readonly Figure[], id: string) => Number(value(found, id));
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const MONTHS = ["2021-01", "2021-02", "2021-03"];

describe("the catalogue of the published quarter", () => {
  const found = figures(q1);

  it.each([
    ["contacts/calls/2021-Q1", 649940],
    ["contacts/emails/2021-Q1", 145596],
    ["contacts/chats/2021-Q1", 291110],
    ["contacts/2021-01", 423169],
    ["contacts/2021-02", 307837],
    ["contacts/2021-03", 355640],
    ["contacts/2021-Q1", 1086646],
    ["tickets/2021-Q1/total", 123765],
    ["tickets/najiz/2021-Q1", 115448],
    ["initiatives/2021-Q1", 3],
    ["initiatives/transfer-limit/2021-Q1/amount", 20000000],
    ["contacts/calls/2021-03/month-change", 16343],
    ["contacts/2021-Q1/peak-month", ["2021-01"]],
    ["tickets/2021-Q1/closure-rate", { numerator: 24751, denominator: 24753 }],
    ["contacts/calls/2021-Q1/share-of-channels", { numerator: 324970, denominator: 543323 }],
  ])("has %s", (id, expected) => {
    expect(value(found, id)).toEqual(expected);
  });

  it("lists no comparison that the data cannot support", () => {
    const measures = new Set(found.map(({ measure }) => measure));
    expect(measures.has("quarter-change")).toBe(false);
    expect(measures.has("year-change")).toBe(false);
    expect(measures.has("year-to-date")).toBe(false);
  });

  it("is refused nothing but an unknown id", () => {
    expect(figureById(q1, "contacts/2021-Q1").result).toMatchObject({ value: 1086646 });
    expect(() => figureById(q1, "contacts/cals/2021-Q1")).toThrow(
      'figureById needs the id of a figure of the report (contacts/calls/2021-Q1?), got "contacts/cals/2021-Q1"',
    );
    expect(() => figureById(q1, "tickets/2021-Q1/closing-rate")).toThrow("(tickets/2021-Q1/closure-rate?)");
    expect(() => figureById(q1, "tickets/2021-Q1/rate")).toThrow("figure of the report, got");
    expect(() => figureById(q1, "contacts/fax/2021-Q1")).toThrow('of the report, got "contacts/fax/2021-Q1"');
    expect(() => figureById(q1, "contacts/fax/2021-Q1")).toThrow(expect.objectContaining({ code: "unknown-figure" }));
  });
});

describe("a total of all channels", () => {
  it("is no figure where they count different units, which the error says", () => {
    const report: FeedbackReport = {
      period: "2021-Q1",
      channels: [
        { id: "calls", kind: "phone", counts: "call", totals: { "2021-Q1": 5 } },
        { id: "visitors", kind: "branch", counts: "beneficiary", totals: { "2021-Q1": 7 } },
      ],
    };
    const message =
      'needs the id of a figure of the report, whose channels count different units and have no total, got "contacts/2021-Q1"';
    expect(() => figureById(report, "contacts/2021-Q1")).toThrow(`figureById ${message}`);
    expect(() => explainFigure(report, "contacts/2021-Q1")).toThrow(`explainFigure ${message}`);
    expect(() => figureById(report, "contacts/cals/2021-Q1")).toThrow("(contacts/calls/2021-Q1?)");
  });
});

describe("comparatives", () => {
  const report: FeedbackReport = {
    period: "2021-Q2",
    channels: [
      {
        id: "calls",
        kind: "phone",
        months: { "2021-01": 10, "2021-02": 10, "2021-03": 20, "2021-04": 20, "2021-05": 20, "2021-06": 20 },
        totals: { "2020-Q2": 30 },
      },
    ],
  };
  const found = figures(report);

  it("are listed, with what they are the sum of", () => {
    expect(value(found, "contacts/calls/2021-Q1")).toBe(40);
    expect(value(found, "contacts/calls/2021-02")).toBe(10);
    expect(value(found, "contacts/calls/2020-Q2")).toBe(30);
    expect(value(found, "contacts/2020-Q2")).toBe(30);
  });

  it("give the changes and the year to date", () => {
    expect(value(found, "contacts/2021-Q2/quarter-change")).toBe(20);
    expect(value(found, "contacts/2021-Q2/quarter-change-percent")).toEqual({ numerator: 1, denominator: 2 });
    expect(value(found, "contacts/2021-Q2/year-change-percent")).toEqual({ numerator: 1, denominator: 1 });
    expect(value(found, "contacts/2021-04/month-change")).toBe(0);
    expect(value(found, "contacts/calls/2021-Q2/year-to-date")).toBe(100);
    expect(explainFigure(report, "contacts/2021-Q2/year-to-date", { language: "en" })).toBe("100 = 40 + 60");
  });

  it("never enter totals", () => {
    expect(value(found, "contacts/2021-Q2")).toBe(60);
  });
});

describe("odd reports", () => {
  const of = (period: string, months = {}, totals = {}): FeedbackReport => ({
    period,
    channels: [{ id: "calls", kind: "phone", months, totals }],
  });

  it.each(["0001-01", "0001-Q1", "0001-Q2", "0001-H1", "0001-H2", "0001"])("%s has no year before", (period) => {
    expect(value(figures(of(period)), `contacts/calls/${period}`)).toBe("unavailable");
  });

  it("compare within the first year", () => {
    const found = figures(of("0001-02", { "0001-01": 1, "0001-02": 3 }));
    expect(value(found, "contacts/calls/0001-02/month-change")).toBe(2);
  });

  it("of a year known by its quarters sum them, as given", () => {
    const found = figures(of("2021", {}, { "2021-Q1": 1, "2021-Q2": 2, "2021-H2": 4 }));
    expect(value(found, "contacts/calls/2021")).toBe(7);
    expect(found.find(({ id }) => id === "contacts/calls/2021")?.inputs).toEqual([
      "contacts/calls/2021-Q1",
      "contacts/calls/2021-Q2",
      "contacts/calls/2021-H2",
    ]);
    expect(value(found, "contacts/calls/2021/peak-month")).toBe("unavailable");
  });

  it("of a given quarter do not take a known month for the peak", () => {
    const found = figures(of("2021-Q1", { "2021-01": 5 }, { "2021-Q1": 90 }));
    expect(value(found, "contacts/2021-Q1/peak-month")).toBe("unavailable");
  });

  it("of no channels have no contacts", () => {
    expect(figures({ period: "2021", channels: [] })).toEqual([]);
  });

  it("of several units have no grand total", () => {
    const months = { "2021-02": 1 };
    const ids = figures({
      period: "2021-02",
      channels: [
        { id: "calls", kind: "phone", months },
        { id: "complaints", kind: "portal", counts: "complaint", months },
      ],
    }).map(({ id }) => id);
    expect(ids).toContain("contacts/complaints/2021-02");
    expect(ids).not.toContain("contacts/2021-02");
  });

  it.each([
    [
      "channels.calls.handling.offered",
      '"channels": [{ "id": "calls", "kind": "phone", "handling": { "offered": 1.5 } }]',
    ],
    ["tickets.open", '"tickets": { "open": 1.5 }'],
    [
      "tickets.breakdowns.age.parts.old.count",
      '"tickets": { "breakdowns": [{ "id": "age", "by": "age", "parts": [{ "id": "old", "count": 1.5 }] }] }',
    ],
    [
      "tickets.breakdowns.age.cases",
      '"tickets": { "breakdowns": [{ "id": "age", "by": "age", "cases": 1.5, "parts": [] }] }',
    ],
    [
      "tickets.breakdowns.age.cases",
      '"tickets": { "breakdowns": [{ "id": "age", "by": "age", "of": "open", "cases": 1.5, "parts": [] }] }',
    ],
    ["tickets.flow.opened", '"tickets": { "flow": { "opened": 1.5 } }'],
    ["tickets.flow.broughtForward", '"tickets": { "flow": { "broughtForward": 1.5 } }'],
    ["tickets.subsets.portal.count", '"tickets": { "subsets": [{ "id": "portal", "count": 1.5 }] }'],
    [
      "tickets.durations.firstResponse.n",
      '"tickets": { "durations": { "firstResponse": { "unit": "hour", "basis": "b", "n": 1.5 } } }',
    ],
    ["causes.delays.tickets", '"causes": [{ "id": "delays", "name": {}, "tickets": 1.5 }]'],
    [
      "causes.delays.months.2021-01",
      `"causes": [{ "id": "delays", "name": {}, "months": { "2021-01": 1.5, "2021-03": 2 } }],
      "initiatives": [{ "id": "app", "title": {}, "addresses": ["delays"], "liveDate": "2021-02-10" }]`,
    ],
    ["causeCases", '"causeCases": 1.5'],
    ["initiatives.app.reach.count", '"initiatives": [{ "id": "app", "title": {}, "reach": { "count": 1.5 } }]'],
    ["satisfaction.courts.asked", '"satisfaction": [{ "id": "courts", "agency": {}, "asked": 1.5 }]'],
    ["bases.services.count", '"bases": [{ "id": "services", "name": {}, "count": 1.5 }]'],
  ])("refuse a count that is none at %s", (path, part) => {
    expect(() => figures(JSON.parse(`{ "period": "2021-Q1", "channels": [], ${part} }`))).toThrow(
      expect.objectContaining({ code: "not-a-count", path, value: 1.5 }),
    );
  });

  it("know their options", () => {
    expect(() => Reflect.apply(figures, undefined, [q1, { mising: "zero" }])).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });

  it("refuse an amount that is none", () => {
    const initiatives = [{ id: "limit", title: {}, amount: { value: Number.NaN } }];
    expect(() => figures({ period: "2021", channels: [], initiatives })).toThrow(
      expect.objectContaining({ code: "bad-number", path: "initiatives.limit" }),
    );
  });
});

describe("explainFigure", () => {
  it.each([
    ["contacts/calls/2021-01", "287,853 (as given)", "٢٨٧٬٨٥٣ (كما ورد)"],
    ["contacts/calls/2021-Q1", "649,940 = 287,853 + 172,872 + 189,215", "٦٤٩٬٩٤٠ = ٢٨٧٬٨٥٣ + ١٧٢٬٨٧٢ + ١٨٩٬٢١٥"],
    ["contacts/calls/2021-Q1/share-of-channels", "59.81% = 649,940 ÷ 1,086,646", "٥٩٫٨١٪ = ٦٤٩٬٩٤٠ ÷ ١٬٠٨٦٬٦٤٦"],
    ["contacts/2021-Q1/mean-per-day", "12,073.8 = 1,086,646 ÷ 90", "١٢٬٠٧٣٫٨ = ١٬٠٨٦٬٦٤٦ ÷ ٩٠"],
    [
      "contacts/chats/2021-Q1/peak-month",
      "March 2021: the largest of 81,405, 91,639 and 118,066",
      "مارس ٢٠٢١: الأكبر بين ٨١٬٤٠٥ و٩١٬٦٣٩ و١١٨٬٠٦٦",
    ],
    ["contacts/2021-02/month-change", "-115,332 = 307,837 - 423,169", "-١١٥٬٣٣٢ = ٣٠٧٬٨٣٧ - ٤٢٣٬١٦٩"],
    [
      "contacts/2021-03/month-change-percent",
      "+15.53% = (355,640 - 307,837) ÷ 307,837",
      "+١٥٫٥٣٪ = (٣٥٥٬٦٤٠ - ٣٠٧٬٨٣٧) ÷ ٣٠٧٬٨٣٧",
    ],
    ["initiatives/2021-Q1", "3 (counted in the report)", "٣ (بعدّ ما ورد في التقرير)"],
  ])("derives %s", (id, english, arabic) => {
    expect(explainFigure(q1, id, { language: "en" })).toBe(english);
    expect(explainFigure(q1, id)).toBe(arabic);
  });

  it("does not call a mean nothing that is something", () => {
    // 3 contacts in the 31 + 28 + 31 days of the quarter: 0.0333… a day.
    const months = { "2021-01": 3, "2021-02": 0, "2021-03": 0 };
    const report = { period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months }] } as const;
    expect(explainFigure(report, "contacts/2021-Q1/mean-per-day", { language: "en" })).toBe("0.033 = 3 ÷ 90");
  });

  it("divides by days, and says why signs differ", () => {
    const [derivation, ...notes] = explainFigure(q1, "contacts/calls/2021-03/month-change-percent-per-day", {
      language: "en",
    }).split("\n");
    expect(derivation).toBe("-1.14% = (189,215 ÷ 31 - 172,872 ÷ 28) ÷ (172,872 ÷ 28)");
    expect(notes).toEqual([
      "Some changes point one way in number and the other way per day or per working day, since they cover different numbers of days or working days.",
    ]);
    expect(
      explainFigure(q1, "contacts/calls/2021-03/month-change-percent-per-working-day", { language: "en" }),
    ).toMatch(/^-4\.82% = \(189,215 ÷ 23 - 172,872 ÷ 20\) ÷ \(172,872 ÷ 20\)\n/);
  });

  it("rolls the backlog forward", () => {
    const flow = { broughtForward: 2, opened: 18, closed: 17, reopened: 1 };
    const tickets = { basis: "events", asOf: "2021-12-31", flow } as const;
    const report = { period: "2021", channels: [], tickets };
    expect(explainFigure(report, "tickets/2021/carried-forward", { language: "en" })).toBe("4 = 2 + 18 - 17 + 1");
  });

  it("writes rates per 1,000", () => {
    expect(explainFigure(q1, "tickets/2021-Q1/per-1000-contacts", { language: "en" })).toMatch(
      /^113\.9 = 123,765 ÷ 1,086,646 × 1,000\n/,
    );
  });

  it("tells what is missing", () => {
    const months = { "2021-01": 10, "2021-03": { missing: "suppressed" } } as const;
    const report = { period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months }] };
    expect(explainFigure(report, "contacts/calls/2021-Q1", { language: "en" })).toBe(
      "— = 10 + — + —\nCounts available: 1 of 3 (not given, suppressed).",
    );
    expect(explainFigure(report, "contacts/calls/2021-Q1")).toContain(
      "المتوافر من الأعداد: ١ من ٣ (لم تُذكر البيانات، البيانات محجوبة).",
    );
  });

  it("refuses an unknown id", () => {
    expect(() => explainFigure(q1, "contacts")).toThrow(expect.objectContaining({ code: "unknown-figure" }));
  });
});

describe("every catalogue", () => {
  it("has unique ids in the published grammar, inputs of its own, and mutates nothing", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const found = figures(frozen(report));
        const ids = new Set(found.map(({ id }) => id));
        expect(ids.size).toBe(found.length);
        for (const { id, inputs, result } of found) {
          expect(id).toMatch(/^[a-z][a-z0-9-]*(\/[a-z0-9][A-Za-z0-9-]*)*$/);
          expect(inputs.filter((input) => !ids.has(input))).toEqual([]);
          expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity|null/);
        }
      }),
      draws(60),
    );
  });

  it("adds up across months and channels", () => {
    fc.assert(
      fc.property(fullQuarter, (report) => {
        const found = figures(report);
        const channels = report.channels.map(({ id }) => id);
        for (const id of channels)
          expect(sum(MONTHS.map((month) => number(found, `contacts/${id}/${month}`)))).toBe(
            number(found, `contacts/${id}/2021-Q1`),
          );
        const grand = number(found, "contacts/2021-Q1");
        expect(sum(channels.map((id) => number(found, `contacts/${id}/2021-Q1`)))).toBe(grand);
        expect(sum(MONTHS.map((month) => number(found, `contacts/${month}`)))).toBe(grand);
      }),
      draws(50),
    );
  });

  it("does not depend on the order of channels", () => {
    fc.assert(
      fc.property(fullQuarter, (report) => {
        const results = (each: FeedbackReport) =>
          Object.fromEntries(
            figures(each).map(({ id, result }) => [id, "value" in result ? result.value : result.reason]),
          );
        expect(results({ ...report, channels: report.channels.toReversed() })).toEqual(results(report));
      }),
      draws(30),
    );
  });

  it("has changes that lead from the earlier count to the later, and explanations that hold the value", () => {
    fc.assert(
      fc.property(fullQuarter, (report) => {
        const found = figures(report);
        const change = number(found, "contacts/2021-03/month-change");
        expect(number(found, "contacts/2021-02") + change).toBe(number(found, "contacts/2021-03"));
        const total = number(found, "contacts/2021-Q1");
        expect(explainFigure(report, "contacts/2021-Q1")).toContain(formatCount(total));
      }),
      draws(30),
    );
  });
});
