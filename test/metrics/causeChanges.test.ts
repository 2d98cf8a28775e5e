import { describe, expect, it } from "vitest";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";

const hidden = { missing: "suppressed" } as const;
const quarter = (
  period: string,
  counts: Readonly<Record<string, Cell>>,
  causeCases?: Cell,
  more: Partial<FeedbackReport> = {},
): FeedbackReport => ({
  period,
  channels: [],
  causes: Object.entries(counts).map(([id, tickets]) => ({ id, name: { en: id }, tickets })),
  ...(causeCases === undefined ? {} : { causeCases }),
  ...more,
});
// 2024-Q1 has 91 days, as 2024-Q2 has; 2024-Q3 has 92.
const before = quarter("2024-Q1", { delays: 50, steps: 30, fees: 0, visits: 20 }, 80);
const after = quarter("2024-Q2", { delays: 60, steps: 30, fees: 7, forms: 3 }, 120);
const compare = (one: FeedbackReport, other: FeedbackReport, options = {}) => {
  const [comparison] = compareSeries([one, other], options);
  if (comparison === undefined) throw new Error("no comparison");
  return comparison;
};
const of = (cause: string, one = before, other = after) =>
  compare(one, other).causes.find((change) => change.cause === cause);

describe("the causes of two periods", () => {
  it("change in number and in points of their share: 60 of 120 after 50 of 80 are 10 more, and 12.5 points less", () => {
    // 60/120 - 50/80 = 40/80 - 50/80 = -1/8.
    expect(of("delays")).toMatchObject({
      tickets: { status: "ok", value: { absolute: 10, percent: { numerator: 1, denominator: 5 } } },
      share: { status: "ok", value: { numerator: -1, denominator: 8 } },
    });
    // 30/120 - 30/80 = 10/40 - 15/40 = -1/8.
    expect(of("steps")).toMatchObject({
      tickets: { value: { outcome: "no-change", absolute: 0 } },
      share: { value: { numerator: -1, denominator: 8 } },
    });
  });

  it("change per day: 91 in 91 days, then 92 in 92, are one a day", () => {
    const third = quarter("2024-Q3", { delays: 92 });
    expect(of("delays", quarter("2024-Q2", { delays: 91 }), third)?.tickets).toMatchObject({
      value: { absolute: 1, percent: { numerator: 1, denominator: 91 }, perDay: { numerator: 0, denominator: 1 } },
    });
  });

  it("that were coded and found in no ticket rise from zero", () => {
    expect(of("fees")?.tickets).toMatchObject({ status: "ok", value: { outcome: "from-zero", absolute: 7 } });
    // 7/120 - 0/80.
    expect(of("fees")?.share).toMatchObject({ value: { numerator: 7, denominator: 120 } });
  });

  it("that one of them does not code are named, and no change from 0 or to 0", () => {
    const { causes, causesAdded, causesDropped } = compare(before, after);
    expect(causes.map(({ cause }) => cause)).toEqual(["delays", "steps", "fees"]);
    expect([causesAdded, causesDropped]).toEqual([["forms"], ["visits"]]);
    for (const { tickets, share } of causes)
      expect([tickets.caveats, share?.caveats]).toEqual([["causes-changed"], ["causes-changed"]]);
  });

  it("are neither added nor dropped where a report codes no cause at all", () => {
    const none: FeedbackReport = { period: "2024-Q1", channels: [] };
    expect(compare(none, after)).toMatchObject({ causes: [], causesAdded: [], causesDropped: [] });
    expect(compare({ ...before, causes: [] }, after)).toMatchObject({ causes: [], causesAdded: [], causesDropped: [] });
  });

  it("are not compared where a count is missing, or not there", () => {
    const late = quarter("2024-Q2", { delays: hidden, steps: 4 }, 90);
    expect(of("delays", before, late)?.tickets).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    expect(of("delays", before, late)?.share).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    const uncounted = { ...late, causes: [{ id: "delays", name: { en: "delays" } }] };
    const { causes, causesAdded } = compare(before, uncounted);
    expect([causes, causesAdded]).toEqual([[], []]);
  });

  it("have no share where one report does not say how many cases were coded, and none of no cases", () => {
    const uncoded = quarter("2024-Q1", { delays: 50 });
    expect(of("delays", uncoded)?.share).toBeUndefined();
    expect(of("delays", uncoded)?.tickets).toMatchObject({ value: { absolute: 10 } });
    expect(of("delays", quarter("2024-Q1", { delays: 0 }, 0))?.share).toMatchObject({ reason: "zero-denominator" });
  });

  it("are not compared on another basis of tickets, nor cases of several causes with cases of one", () => {
    for (const more of [{ causesMultiCoded: true }, { tickets: { basis: "events" } }] as const) {
      const change = of("delays", { ...before, ...more });
      for (const result of [change?.tickets, change?.share]) {
        expect(result).toMatchObject({ status: "unavailable", reason: "not-comparable" });
        expect(result?.caveats).toContain("basis-changed");
      }
    }
    const several = (report: FeedbackReport) => ({ ...report, causesMultiCoded: true });
    expect(of("delays", several(before), several(after))?.share?.caveats).toEqual(["multi-coded", "causes-changed"]);
  });

  it("say nothing of their direction where they are withheld, nor do tickets", () => {
    // 999 in the 28 days of February are 35.68 a day, 1,049 in the 31 of March are 33.84: more, and fewer a day.
    const month = (period: string, basis: "events" | "stock", count: number) =>
      quarter(period, { delays: count }, undefined, { tickets: { basis, open: 0, closed: count } });
    const shown = compare(month("2021-02", "events", 999), month("2021-03", "events", 1049));
    expect(shown.tickets.caveats).toContain("sign-flip");
    const apart = compare(month("2021-02", "events", 999), month("2021-03", "stock", 1049));
    for (const change of [apart.tickets, apart.causes[0]?.tickets]) {
      expect(change).toMatchObject({ status: "unavailable", reason: "not-comparable" });
      expect(change?.caveats).toContain("basis-changed");
      expect(change?.caveats).not.toContain("sign-flip");
    }
  });

  it("carry what limits the periods: an event in one of them, a second edition", () => {
    const events = [{ name: { en: "an outage" }, from: "2024-04-02", to: "2024-04-02" }];
    const [change] = compare(before, { ...after, edition: { number: 2 } }, { events }).causes;
    expect(change?.tickets.caveats).toEqual(["causes-changed", "calendar-event", "revised"]);
    expect(change?.share?.caveats).toEqual(["causes-changed", "calendar-event", "revised"]);
  });
});
