import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { type CompareSeriesOptions, compareSeries } from "../../src/metrics/compareSeries.js";
import type { Channel, FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";

const report = (period: string, part: Partial<FeedbackReport> = {}): FeedbackReport => ({
  period,
  channels: [],
  ...part,
});
const channel = (id: string, period: string, count: number, more: Partial<Channel> = {}): Channel => ({
  id,
  kind: "phone",
  totals: { [period]: count },
  ...more,
});
const compared = (before: Partial<FeedbackReport>, after: Partial<FeedbackReport>, options?: CompareSeriesOptions) => {
  const [comparison] = compareSeries([report("2021-Q2", after), report("2021-Q1", before)], options);
  if (comparison === undefined) throw new Error("two quarters are compared");
  return comparison;
};

describe("a series compares channel by channel", () => {
  it("those that both have, and names the others", () => {
    const { contacts, channels, added, retired } = compared(
      { channels: [channel("calls", "2021-Q1", 90), channel("mail", "2021-Q1", 10)] },
      { channels: [channel("chat", "2021-Q2", 5), channel("calls", "2021-Q2", 180)] },
    );
    const doubled = { absolute: 90, percent: { numerator: 1, denominator: 1 } };
    const all = { status: "ok", value: doubled, caveats: ["total-as-given", "channels-changed"] };
    expect(contacts).toMatchObject(all);
    expect(channels).toMatchObject([{ channel: "calls", contacts: { status: "ok", value: doubled } }]);
    expect([added, retired]).toEqual([["chat"], ["mail"]]);
    const only = compared(
      { channels: [channel("calls", "2021-Q1", 90), channel("mail", "2021-Q1", 10)] },
      { channels: [channel("calls", "2021-Q2", 180)] },
    );
    expect(only.contacts).toMatchObject(all);
  });

  it("that are not called not applicable", () => {
    const none = { missing: "not-applicable" } as const;
    const idle = channel("fax", "2021-Q1", 0, { totals: { "2021-Q1": none } });
    const { added, channels } = compared({ channels: [idle] }, { channels: [channel("fax", "2021-Q2", 4)] });
    expect([added, channels]).toEqual([["fax"], []]);
  });

  it("that count one unit", () => {
    const { channels } = compared(
      { channels: [channel("portal", "2021-Q1", 100, { counts: "complaint" })] },
      { channels: [channel("portal", "2021-Q2", 100, { counts: "call" })] },
    );
    const [portal] = channels;
    expect(portal?.contacts).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    expect(portal?.contacts.caveats).toContain("different-units");
  });
});

describe("a series compares satisfaction in points", () => {
  const measure = (
    id: string,
    low: number,
    high: number,
    more: Partial<SatisfactionMeasure> = {},
  ): SatisfactionMeasure => ({
    id,
    agency: { en: id },
    scale: { min: 1, max: 5 },
    topBoxFrom: 4,
    window: "by-rating-time",
    ratings: { 1: low, 5: high },
    ...more,
  });
  const points = (before: Partial<FeedbackReport>, after: Partial<FeedbackReport>) =>
    compared(before, after).satisfaction.map(({ measure: key, points: change }) => [
      key,
      change.status === "ok" ? `${change.value.numerator}/${change.value.denominator}` : change.reason,
      change.caveats,
    ]);
  const half = measure("courts", 50, 50);
  const more = measure("courts", 25, 75);

  it("where both have ratings of a measure on one basis: 50 %, then 75 %", () => {
    const { ratings, ...unrated } = measure("notaries", 1, 1);
    expect(points({ satisfaction: [half, unrated] }, { satisfaction: [measure("new", 1, 1), more, unrated] })).toEqual([
      ["courts", "1/4", []],
    ]);
    for (const other of [{ topBoxFrom: 5 }, { scale: { min: 0, max: 5 } }, { window: "by-resolution-time" }] as const)
      expect(points({ satisfaction: [half] }, { satisfaction: [{ ...more, ...other }] })).toEqual([
        ["courts", "not-comparable", ["basis-changed"]],
      ]);
    expect(points({ satisfaction: [half] }, {})).toEqual([]);
    expect(points({}, { satisfaction: [half] })).toEqual([]);
  });

  it("of all measures where both make one share of the same ones in one way", () => {
    const counts = { overallSatisfaction: "counts" } as const;
    const before = { satisfaction: [half], ...counts };
    expect(points(before, { satisfaction: [more], ...counts })).toEqual([
      ["courts", "1/4", []],
      [undefined, "1/4", []],
    ]);
    expect(points(before, { satisfaction: [more] })).toHaveLength(1);
    expect(points({ satisfaction: [half] }, { satisfaction: [more], ...counts })).toHaveLength(1);
    const apart = [undefined, "not-comparable", ["basis-changed"]];
    const two = { satisfaction: [more, measure("new", 1, 1)], ...counts };
    const other = { satisfaction: [measure("new", 1, 1)], ...counts };
    expect(points(before, two).at(-1)).toEqual(apart);
    expect(points(two, before).at(-1)).toEqual(apart);
    expect(points(before, other).at(-1)).toEqual(apart);
    const weighted = { satisfaction: [{ ...more, weight: 1 }], overallSatisfaction: "weights" } as const;
    expect(points(before, weighted).at(-1)).toEqual(apart);
  });

  it("of all measures by weights where the weights are in one proportion", () => {
    // 90 % and 50 % in either period: by 1 and 1 that is 70 %, by 3 and 1 it is 80 %, by 1 alone 90 %.
    const of = (first: number, second?: number): Partial<FeedbackReport> => ({
      overallSatisfaction: "weights",
      satisfaction: [
        measure("courts", 10, 90, { weight: first }),
        ...(second === undefined ? [] : [measure("notaries", 50, 50, { weight: second })]),
      ],
    });
    const all = (before: Partial<FeedbackReport>, after: Partial<FeedbackReport>) => points(before, after).at(-1);
    const apart = [undefined, "not-comparable", ["basis-changed"]];
    expect(all(of(1, 1), of(3, 1))).toEqual(apart);
    expect(all(of(1, 1), of(1, 0))).toEqual(apart);
    expect(all(of(3, 1), of(0.75, 0.25))).toEqual([undefined, "0/1", []]);
    // What has no weight in either decides nothing, be it there or not.
    expect(all(of(1), of(1, 0))).toEqual([undefined, "0/1", []]);
    expect(all(of(0, 0), of(0, 0))).toEqual([undefined, "zero-denominator", []]);
    const turned = { ...of(3, 1), satisfaction: [...(of(3, 1).satisfaction ?? [])].reverse() };
    expect(all(of(3, 1), turned)).toEqual([undefined, "0/1", []]);
  });

  it("of a measure without an id by its agency and platform, called as in the later report", () => {
    const { id, ...courts } = half;
    const { id: later, ...notaries } = measure("notaries", 1, 3);
    // The courts stand first, then second: 50 % and 75 %. The notaries had no ratings before.
    const after = { satisfaction: [notaries, { ...courts, ratings: { 1: 25, 5: 75 } }] };
    expect(points({ satisfaction: [courts] }, after)).toEqual([["measure-2", "1/4", []]]);
    const [web, app] = [{ platform: { en: "Web" } }, { platform: { en: "App" } }];
    expect(points({ satisfaction: [{ ...courts, ...web }] }, { satisfaction: [{ ...courts, ...app }] })).toEqual([]);
    expect(points({ satisfaction: [{ ...courts, ...web }] }, { satisfaction: [courts] })).toEqual([]);
    expect(points({ satisfaction: [{ ...courts, ...web }] }, { satisfaction: [{ ...courts, ...web }] })).toHaveLength(
      1,
    );
  });
});

describe("a series compares tickets", () => {
  it("on one basis, an unstated one with an unstated one", () => {
    const of = (open: number, basis?: "events" | "stock" | "unstated") => ({
      tickets: { open, closed: 0, ...(basis && { basis }) },
    });
    expect(compared(of(10), of(15, "unstated")).tickets).toMatchObject({ status: "ok", value: { absolute: 5 } });
    expect(compared(of(10, "events"), of(15)).tickets).toMatchObject({
      status: "unavailable",
      reason: "not-comparable",
    });
  });
});

describe("the events of a series", () => {
  const event = { name: { en: "Ramadan" }, from: "2021-04-13", to: "2021-05-12" };

  it("limit a comparison where they take up more of one period", () => {
    const pair = [{ channels: [channel("a", "2021-Q1", 1)] }, { channels: [channel("a", "2021-Q2", 2)] }] as const;
    const { events, contacts, channels, tickets } = compared(...pair, { events: [event] });
    expect(events).toEqual([event]);
    for (const { caveats } of [contacts, tickets, ...channels.map((each) => each.contacts)])
      expect(caveats).toContain("calendar-event");
    const outside = { ...event, from: "2022-04-13", to: "2022-05-12" };
    expect(compared(...pair, { events: [outside] }).events).toEqual([]);
  });

  it.each([
    ["bad-option", "events.0", null],
    ["bad-option", "events.0", { ...event, name: "Ramadan" }],
    ["bad-option", "events.0", { ...event, name: null }],
    ["bad-option", "events.0", { ...event, name: {} }],
    ["bad-day", "events.0", { ...event, from: "2021-04-31" }],
    ["bad-day", "events.0", { ...event, to: "2021-4-13" }],
    ["bad-day", "events.0", { ...event, from: "2021-05-13" }],
  ])("are refused: %s at %s for %j", (code, path, given) => {
    const options = JSON.parse(JSON.stringify({ events: [given] }));
    expect(() => compared({}, {}, options)).toThrow(expect.objectContaining({ code, path }));
  });

  it("are one day at least, with a name in one language, and a list", () => {
    for (const name of [{ ar: "رمضان" }, { en: "Ramadan" }])
      expect(compared({}, {}, { events: [{ name, from: "2021-04-13", to: "2021-04-13" }] }).events).toHaveLength(1);
    const options = JSON.parse('{ "events": {} }');
    expect(() => compared({}, {}, options)).toThrow(expect.objectContaining({ code: "bad-option" }));
  });
});

describe("a series at the edges of the calendar", () => {
  const pairs = (...periods: readonly string[]) =>
    compareSeries(periods.map((period) => report(period))).map(({ before, after, kind }) => [before, after, kind]);

  it("has none before it", () => {
    expect(pairs("0001-Q1")).toEqual([]);
    expect(pairs("0001")).toEqual([]);
    expect(pairs("0001-Q1", "0001-Q2", "0002-Q1")).toEqual([
      ["0001-Q1", "0001-Q2", "quarter"],
      ["0001-Q1", "0002-Q1", "year"],
    ]);
    expect(pairs("9999-12", "9998-12", "9999-11")).toEqual([
      ["9999-11", "9999-12", "month"],
      ["9998-12", "9999-12", "year"],
    ]);
    expect(pairs("9999", "9998")).toEqual([["9998", "9999", "year"]]);
  });
});

describe("the number of an edition", () => {
  it.each([Number.NaN, 1.5, "10"])("is none of %j", (number) => {
    const edition = { ...JSON.parse("{}"), number };
    const refused = (path: string) => expect.objectContaining({ code: "bad-report", value: number, path });
    expect(() => compareSeries([report("2021-Q1", { edition })])).toThrow(refused("reports.0.edition.number"));
    expect(() => figures(report("2021-Q1", { edition }))).toThrow(refused("edition.number"));
  });

  it("costs no report, however low it is", () => {
    const of = (number: number, count: number) =>
      report("2021-Q1", { edition: { number }, channels: [channel("calls", "2021-Q1", count)] });
    for (const number of [0, -1]) {
      const [comparison] = compareSeries([
        of(number, 5),
        report("2021-Q2", { channels: [channel("calls", "2021-Q2", 7)] }),
      ]);
      expect(comparison?.contacts).toMatchObject({ value: { absolute: 2 } });
      expect(figures(of(number, 5)).length).toBeGreaterThan(0);
    }
    const later = compareSeries([
      of(0, 5),
      of(-1, 6),
      report("2021-Q2", { channels: [channel("calls", "2021-Q2", 7)] }),
    ]);
    expect(later[0]?.contacts).toMatchObject({ value: { absolute: 2 } });
  });
});

it.each([{ en: {} }, { en: "Ramadan", ar: 5 }, { ar: ["رمضان"] }, { en: "" }, {}, "Ramadan", 5, undefined])(
  "%j is no name of an event",
  (name) => {
    const event = { ...JSON.parse('{ "from": "2021-03-01", "to": "2021-03-31" }'), name };
    const refused = expect.objectContaining({ code: "bad-option", path: "events.0" });
    expect(() => compareSeries([], { events: [event] })).toThrow(refused);
  },
);
