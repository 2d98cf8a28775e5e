import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/figures/catalogueOf.js";
import { explainFigure } from "../../src/figures/explainFigure.js";
import type { Figure } from "../../src/figures/Figure.js";
import { figures } from "../../src/figures/figures.js";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report = (period: string) => ({ period, channels: [{ id: "calls", kind: "phone", totals: { [period]: 30 } }] });

describe("catalogueOf", () => {
  it("refuses a later report among the earlier ones", () => {
    expect(() => catalogueOf(report("2021-Q1"), { earlier: [report("2021-Q2")] })).toThrow(
      expect.objectContaining({ code: "different-period", value: "2021-Q2" }),
    );
  });

  it("knows every figure of an earlier report on its own period, and each once", () => {
    const ids = catalogueOf(report("2021-Q2"), { earlier: [report("2021-Q1")] }).map(({ id }) => id);
    expect(ids).toContain("contacts/calls/2021-Q1/mean-per-day");
    expect(ids).toContain("contacts/calls/2021-Q2/quarter-change-percent");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refuses events without their days, or that end before they begin", () => {
    const name = { en: "Outage" };
    for (const event of [
      { name, from: "2021-02-30", to: "2021-03-01" },
      { name, from: "2021-03-02", to: "2021-03-01" },
    ])
      expect(() => seriesFigures([report("2021-Q1"), report("2021-Q2")], { events: [event] })).toThrow(
        expect.objectContaining({ code: "bad-day" }),
      );
  });

  it("takes the earlier report's word for its own period: 20, where the later one says 25", () => {
    const later = (before: number): FeedbackReport => ({
      period: "2021-Q2",
      channels: [{ id: "calls", kind: "phone", totals: { "2021-Q1": before, "2021-Q2": 30 } }],
    });
    const earlier: FeedbackReport = {
      period: "2021-Q1",
      channels: [{ id: "calls", kind: "phone", totals: { "2019-Q4": 6, "2020-Q1": 7, "2021-Q1": 20 } }],
    };
    const values = (report: FeedbackReport) =>
      new Map(
        catalogueOf(report, { earlier: [earlier] }).map(({ id, result }) => [
          id,
          result.status === "ok" && result.value,
        ]),
      );
    const [same, other] = [values(later(20)), values(later(25))];
    for (const known of [same, other]) {
      expect(known.get("contacts/calls/2021-Q1")).toBe(20);
      expect(known.get("contacts/calls/2021-Q2/quarter-change")).toBe(10);
      // What the earlier report says of other periods is known as far as something rests on it: 20 - 7.
      expect(known.get("contacts/calls/2021-Q1/year-change")).toBe(13);
      expect(known.get("contacts/calls/2020-Q1")).toBe(7);
      expect(known.has("contacts/calls/2019-Q4")).toBe(false);
    }
    // 20 + 30 since January; 25 + 30 rests on what is not so.
    expect(same.get("contacts/calls/2021-Q2/year-to-date")).toBe(50);
    expect(other.has("contacts/calls/2021-Q2/year-to-date")).toBe(false);
    expect(other.get("contacts/calls/2021-Q2/mean-per-day")).toEqual({ numerator: 30, denominator: 91 });
  });

  it("knows a measure without an id by its agency, not by its place among the others", () => {
    const measure = (agency: string, asked: number, low: number, high: number) => {
      return { agency: { en: agency }, scale: { min: 1, max: 5 }, topBoxFrom: 4, asked, ratings: { 1: low, 5: high } };
    };
    const [first, second] = [measure("Courts", 20, 9, 1), measure("Notary", 40, 2, 8)];
    const earlier = [{ period: "2024-Q1", channels: [], satisfaction: [first, second] }];
    const later = { period: "2024-Q2", channels: [], satisfaction: [second, first] };
    const explain = (id: string) => explainFigure(later, `satisfaction/${id}`, { language: "en", earlier });
    // The notary stands first now: 10 of 40 answered, and (2 + 40) / 10 = 4.2. The courts: (9 + 5) / 10 = 1.4.
    expect(explain("measure-1/2024-Q1/mean").split("\n")[0]).toBe("4.20 = (1 × 2 + 5 × 8) ÷ (2 + 8)");
    expect(explain("measure-1/2024-Q1/response-rate").split("\n")[0]).toBe("25.00% = 10 ÷ 40");
    expect(explain("measure-2/2024-Q1/mean").split("\n")[0]).toBe("1.40 = (1 × 9 + 5 × 1) ÷ (9 + 1)");
  });

  describe("of two editions of one period", () => {
    const edition = (quarter: 1 | 2, number: number, count: number): FeedbackReport => {
      const months = quarter === 1 ? ["2024-01", "2024-02", "2024-03"] : ["2024-04", "2024-05", "2024-06"];
      return {
        period: `2024-Q${quarter}`,
        edition: { number },
        channels: [{ id: "calls", kind: "phone", months: Object.fromEntries(months.map((month) => [month, count])) }],
        tickets: { basis: "events", open: count, closed: count, flow: { opened: count, closed: count } },
      };
    };
    const explain = (id: string, ...earlier: FeedbackReport[]) =>
      explainFigure(edition(2, 2, 20), id, { language: "en", earlier });

    it("takes the report's word for its own period, whatever edition of it is among the earlier ones", () => {
      for (const number of [1, 3]) {
        expect(explain("tickets/2024-Q2/opened", edition(2, number, 10))).toBe("20 (as given)");
        // April to June are 91 days.
        expect(explain("contacts/2024-Q2/mean-per-day", edition(2, number, 10))).toBe("0.66 = 60 ÷ 91");
      }
    });

    it("takes the later one's word for an earlier period, in any order", () => {
      for (const earlier of [
        [edition(1, 2, 7), edition(1, 1, 5)],
        [edition(1, 1, 5), edition(1, 2, 7)],
      ]) {
        expect(explain("tickets/2024-Q1/opened", ...earlier)).toBe("7 (as given)");
        expect(explain("contacts/2024-Q1/mean-per-day", ...earlier)).toBe("0.23 = 21 ÷ 91");
      }
    });

    it("holds the report's own published numbers and counts to no other edition", () => {
      const published = [{ figure: "tickets/2024-Q2/opened", printed: "20" }];
      expect(reconcile({ ...edition(2, 2, 20), published }, { earlier: [edition(2, 1, 10)] }).findings).toEqual([]);
    });

    it("takes the report itself for a copy of it", () => {
      expect(explain("tickets/2024-Q2/opened", edition(2, 2, 20))).toBe("20 (as given)");
      expect(explain("tickets/2024-Q2/opened", edition(2, 2, 10))).toBe("20 (as given)");
    });

    it("refuses two of one number", () => {
      expect(() => explain("contacts/2024-Q2", edition(1, 2, 10), edition(1, 2, 5))).toThrow(
        expect.objectContaining({ code: "bad-input" }),
      );
    });

    it("knows no more with an edition of the report's own period alone", () => {
      const known = catalogueOf(edition(2, 2, 20), { earlier: [edition(2, 1, 10)] });
      const byId = (one: Figure, other: Figure) => (one.id < other.id ? -1 : 1);
      expect([...known].sort(byId)).toEqual([...figures(edition(2, 2, 20))].sort(byId));
    });
  });

  describe("what the figures of an earlier report rest on", () => {
    const first: FeedbackReport = {
      period: "2024-Q1",
      channels: [
        { id: "a", kind: "phone", months: { "2023-12": 50, "2024-01": 100, "2024-02": 200, "2024-03": 300 } },
        { id: "b", kind: "email", totals: { "2023-Q4": 150, "2024-Q1": 600 } },
      ],
      causes: [{ id: "v", name: { en: "V" }, months: { "2023-11": 10, "2023-12": 12, "2024-02": 5, "2024-03": 4 } }],
      initiatives: [{ id: "i", title: { en: "I" }, status: "live", liveDate: "2024-01-10", addresses: ["v"] }],
    };
    const second: FeedbackReport = {
      period: "2024-Q2",
      channels: [{ id: "b", kind: "email", totals: { "2024-Q2": 600 } }],
    };
    const explain = (id: string, report = second) =>
      explainFigure(report, id, { language: "en", earlier: [first] }).split("\n")[0];

    it.each([
      ["contacts/a/2024-01/month-change", "+50 = 100 - 50"],
      ["contacts/b/2024-Q1/quarter-change-percent", "+300.00% = (600 - 150) ÷ 150"],
      // November and December are 61 days, February and March of 2024 are 60.
      ["initiatives/i/2024-Q1/before-per-day", "0.36 = (10 + 12) ÷ 61"],
      ["initiatives/i/2024-Q1/change-per-day", "-58.41% = (9 ÷ 60 - 22 ÷ 61) ÷ (22 ÷ 61)"],
      ["causes/v/2023-11", "10 (as given)"],
    ])("is known with it, to explain %s", (id, text) => {
      expect(explain(id)).toBe(text);
    });

    it("is by the report's own word where it has one", () => {
      const months = { "2023-12": 13, "2024-02": 5, "2024-04": 1, "2024-05": 1, "2024-06": 1 };
      const own = { ...second, initiatives: first.initiatives ?? [], causes: [{ id: "v", name: { en: "V" }, months }] };
      expect(explain("causes/v/2023-12", own)).toBe("13 (as given)");
    });
  });

  describe("what a later report's comparatives say of an earlier period", () => {
    const calls = (period: string, months: NonNullable<FeedbackReport["channels"][number]["months"]>) => ({
      period,
      channels: [{ id: "calls", kind: "phone", months }],
    });
    const [april, may, june] = [{ "2024-04": 40 }, { "2024-05": 50 }, { "2024-06": 60 }];
    const second = (march: number) => calls("2024-Q2", { "2024-03": march, ...april, ...may, ...june });
    const first = (march: Cell) => calls("2024-Q1", { "2024-01": 10, "2024-02": 20, "2024-03": march });
    const third = calls("2024-Q3", { "2024-07": 70, "2024-08": 80, "2024-09": 90 });
    const id = "contacts/calls/2024-04/month-change";

    it("is no other word where only one of them calls it provisional: 40 - 30", () => {
      const earlier = [first({ value: 30, status: "provisional" })];
      expect(explainFigure(second(30), id, { language: "en", earlier }).split("\n")[0]).toBe("+10 = 40 - 30");
      const page = "In April 2024 calls rose by 10, or 33.33%.";
      expect(tieOut(page, second(30), { earlier }).status).toBe("passed");
      const arabic = "في أبريل 2024 زادت المكالمات بمقدار 10 مكالمات، أي بنسبة 33.33%.";
      expect(tieOut(arabic, second(30), { earlier }).status).toBe("passed");
    });

    it("leaves the change that an earlier report gave, and explains it by the counts of that report: 40 - 32", () => {
      for (const earlier of [
        [first(30), second(32)],
        [first(32), second(32)],
      ])
        expect(explainFigure(third, id, { language: "en", earlier })).toBe("+8 = 40 - 32");
      const earlier = [first(30), second(32)];
      const page = "In April 2024 calls rose by 8, or 25%.";
      expect(tieOut(page, third, { earlier }).status).toBe("passed");
      const arabic = "في أبريل 2024 زادت المكالمات بمقدار 8 مكالمات، أي بنسبة 25%.";
      expect(tieOut(arabic, third, { earlier }).status).toBe("passed");
      // The quarter is compared with what the report of the first says: 150 - 60.
      const change = "contacts/calls/2024-Q2/quarter-change";
      expect(explainFigure(third, change, { language: "en", earlier })).toBe("+90 = 150 - 60");
    });

    it("is no other word where a later report does not give all months of it: 420 - 330", () => {
      const quarters = [
        calls("2022-Q3", {
          "2022-04": 100,
          "2022-05": 110,
          "2022-06": 120,
          "2022-07": 130,
          "2022-08": 140,
          "2022-09": 150,
        }),
        calls("2022-Q4", { "2022-09": 150, "2022-10": 160, "2022-11": 170, "2022-12": 180 }),
      ];
      const last = calls("2023-Q1", { "2022-12": 180, "2023-01": 190, "2023-02": 200, "2023-03": 210 });
      const page = "In the third quarter of 2022 calls rose by 90, or 27.27%.";
      expect(tieOut(page, last, { earlier: quarters }).status).toBe("passed");
      const arabic = "في الربع الثالث من عام 2022 زادت المكالمات بمقدار 90 مكالمة، أي بنسبة 27.27%.";
      expect(tieOut(arabic, last, { earlier: quarters }).status).toBe("passed");
      const change = "contacts/calls/2022-Q3/quarter-change";
      expect(explainFigure(last, change, { language: "en", earlier: quarters })).toBe("+90 = 420 - 330");
    });

    it("explains by no month of neither period that the report gives otherwise: 10 + 12 where it has 13", () => {
      const [name, cause] = [{ en: "V" }, { "2023-11": 10, "2024-02": 5, "2024-03": 4 }];
      const months = (december: number) => [{ id: "v", name, months: { ...cause, "2023-12": december } }];
      const effect = { id: "i", title: name, liveDate: "2024-01-10", addresses: ["v"] };
      const of = (report: FeedbackReport, december: number): FeedbackReport => {
        return { ...report, causes: months(december), initiatives: [effect] };
      };
      const earlier = [of(first(30), 12)];
      const explain = (quarter: string) =>
        explainFigure(of(second(30), 13), `initiatives/i/${quarter}/before-per-day`, { language: "en", earlier });
      // November and December are 61 days.
      expect(explain("2024-Q1").split("\n")[0]).toBe("0.36 = (10 + 12) ÷ 61");
      expect(explain("2024-Q2").split("\n")[0]).toBe("0.38 = (10 + 13) ÷ 61");
    });
  });

  it("takes no earlier report as it is", () => {
    expect(catalogueOf(report("2021-Q1"), { earlier: [] })).toEqual(figures(report("2021-Q1")));
  });

  it.each([
    ["bad-option", undefined, "{}"],
    ["bad-report", "earlier.0", "[null]"],
    ["bad-report", "earlier.0", '[{ "period": "2020-Q1" }]'],
    [
      "bad-report",
      "earlier.1.channels",
      '[{ "period": "2020-Q1", "channels": [] }, { "period": "2020", "channels": {} }]',
    ],
    ["bad-period", "earlier.0.period", '[{ "period": "2020-Q5", "channels": [] }]'],
    [
      "not-a-count",
      "earlier.0.tickets.open",
      '[{ "period": "2020-Q1", "channels": [], "tickets": { "open": 1.5, "closed": 1 } }]',
    ],
  ])("refuses with %s at %s what is no list of reports: %s", (code, path, earlier) => {
    const options = JSON.parse(`{ "earlier": ${earlier} }`);
    expect(() => catalogueOf(report("2021-Q1"), options)).toThrow(expect.objectContaining({ code, path }));
  });
});
