import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { formatShare } from "../../src/language/formatShare.js";
import { bottomBox } from "../../src/metrics/bottomBox.js";
import { meanScore } from "../../src/metrics/meanScore.js";
import { netScore } from "../../src/metrics/netScore.js";
import { overallSatisfaction } from "../../src/metrics/overallSatisfaction.js";
import { ratedCount } from "../../src/metrics/ratedCount.js";
import { responseRate } from "../../src/metrics/responseRate.js";
import { satisfactionInterval } from "../../src/metrics/satisfactionInterval.js";
import { topBox } from "../../src/metrics/topBox.js";
import type { FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";
import type { Result } from "../../src/model/Result.js";

const agency = { en: "Agency" };
const of = (...satisfaction: SatisfactionMeasure[]): FeedbackReport => ({
  period: "2021-Q1",
  channels: [],
  satisfaction,
});
// 10 + 20 + 30 + 80 + 60 = 200 ratings of 800 asked; satisfied 80 + 60 = 140, dissatisfied 10 + 20 = 30;
// scores 10 + 40 + 90 + 320 + 300 = 760.
const notary: SatisfactionMeasure = {
  id: "notary",
  agency,
  scale: { min: 1, max: 5 },
  ratings: { 5: 60, 1: 10, 2: 20, 3: 30, 4: 80 },
  topBoxFrom: 4,
  bottomBoxTo: 2,
  asked: 800,
  unrated: 50,
  window: "by-rating-time",
};
const report = of(notary);

describe("a measure with ratings", () => {
  it.each([
    ["rated, without the unrated", ratedCount, 200],
    ["top box 140/200", topBox, { numerator: 7, denominator: 10 }],
    ["bottom box 30/200", bottomBox, { numerator: 3, denominator: 20 }],
    ["net (140 - 30)/200", netScore, { numerator: 11, denominator: 20 }],
    ["mean 760/200", meanScore, { numerator: 19, denominator: 5 }],
    ["response rate 200/800", responseRate, { numerator: 1, denominator: 4 }],
  ])("has %s", (_, metric, value) => {
    expect(metric(report, "notary")).toMatchObject({ status: "ok", value, unit: "response", caveats: [] });
  });

  it("keeps net, mean and top box apart, whatever the scale", () => {
    // 43 good, 44 neutral, 29 bad of 116: net and mean (43 - 29)/116, top box 43/116.
    const faces = of({
      ...notary,
      scale: { min: -1, max: 1 },
      ratings: { "-1": 29, 0: 44, 1: 43 },
      topBoxFrom: 1,
      bottomBoxTo: -1,
    });
    expect(netScore(faces, "notary")).toMatchObject({ value: { numerator: 7, denominator: 58 } });
    expect(meanScore(faces, "notary")).toMatchObject({ value: { numerator: 7, denominator: 58 } });
    expect(topBox(faces, "notary")).toMatchObject({ value: { numerator: 43, denominator: 116 } });
  });

  it("may have more dissatisfied than satisfied", () => {
    const poor = of({ ...notary, ratings: { 1: 3, 5: 1 } });
    expect(netScore(poor, "notary")).toMatchObject({ value: { numerator: -1, denominator: 2 } });
  });

  it("has the Wilson interval of its top box: 18 of 20 is 69.90 to 97.21 %", () => {
    const interval = satisfactionInterval(of({ ...notary, ratings: { 1: 2, 5: 18 } }), "notary");
    expect(interval).toMatchObject({
      value: { low: { numerator: expect.any(Number) }, high: { numerator: expect.any(Number) } },
    });
    if (interval.status !== "ok") throw new Error(interval.status);
    const { low, high } = interval.value;
    expect((low.numerator / low.denominator).toFixed(4)).toBe("0.6990");
    expect((high.numerator / high.denominator).toFixed(4)).toBe("0.9721");
  });

  it("has an interval that reaches no end, however many rated", () => {
    // With z² = 3.841459 and one other rating of n, the other end of its share is (1 + z²/2 - z √(1 + z²/4)) / (n + z²), about
    // 0.1765 / n: 3.5 in a thousand million of 50,000,001, 1.8 in ten thousand million of 1,000,000,001.
    const ends = (ratings: Record<string, number>) => {
      const interval = satisfactionInterval(of({ ...notary, ratings }), "notary");
      if (interval.status !== "ok") throw new Error(interval.status);
      return [interval.value.low, interval.value.high].map((end) => formatShare(end, { language: "en" }));
    };
    expect(ends({ 1: 1, 5: 1_000_000_000 })[1]).toBe(">99.999999%");
    expect(ends({ 1: 50_000_000, 5: 1 })[0]).toBe("<0.000001%");
    expect(ends({ 1: 1, 5: 6_678_868_247_791_227 })[1]).toBe(">99.999999%");
    expect(ends({ 1: 6_678_868_247_791_227, 5: 1 })[0]).toBe("<0.000001%");
    expect(ends({ 1: 0, 5: 20 })[1]).toBe("100.00%");
    expect(ends({ 1: 20, 5: 0 })[0]).toBe("0.00%");
  });

  it("says that its window is not stated", () => {
    const { window: _, ...unstated } = notary;
    expect(topBox(of(unstated), "notary").caveats).toEqual(["window-unstated"]);
  });
});

describe("what a measure lacks", () => {
  it.each([
    ["no ratings", topBox, { id: "notary", agency }, "absent"],
    ["no threshold", topBox, { ...notary, topBoxFrom: undefined }, "absent"],
    ["no number asked", responseRate, { ...notary, asked: undefined }, "absent"],
    ["a suppressed score", meanScore, { ...notary, ratings: { 1: { missing: "suppressed" }, 5: 3 } }, "suppressed"],
    ["fewer ratings than it needs", topBox, { ...notary, minimumRated: 201 }, "too-few"],
    ["fewer for the mean", meanScore, { ...notary, minimumRated: 201 }, "too-few"],
    ["fewer for the interval", satisfactionInterval, { ...notary, minimumRated: 201 }, "too-few"],
  ] as const)("%s", (_, metric, measure, reason) => {
    const plain = JSON.parse(JSON.stringify(measure));
    expect(metric(of(plain), "notary")).toMatchObject({ status: "unavailable", reason });
  });

  it("withholds only below the minimum, and never the counts", () => {
    expect(topBox(of({ ...notary, minimumRated: 200 }), "notary").status).toBe("ok");
    expect(ratedCount(of({ ...notary, minimumRated: 201 }), "notary").status).toBe("ok");
  });

  it("has no share of no ratings", () => {
    const none = of({ ...notary, ratings: { 1: 0, 5: 0 } });
    expect(topBox(none, "notary")).toMatchObject({ status: "undefined", reason: "zero-denominator" });
    expect(satisfactionInterval(none, "notary").status).toBe("undefined");
  });

  it("withholds nothing of no ratings, which are undefined under any minimum", () => {
    const none = of({ ...notary, ratings: { 1: 0, 5: 0 }, minimumRated: 30 });
    for (const metric of [topBox, bottomBox, meanScore, netScore, satisfactionInterval])
      expect(metric(none, "notary")).toMatchObject({ status: "undefined", reason: "zero-denominator" });
    expect(overallSatisfaction(none, { by: "counts" })).toMatchObject({ status: "undefined" });
    const weighed = of({ ...notary, ratings: { 1: 0, 5: 0 }, minimumRated: 30, weight: 1 });
    expect(overallSatisfaction(weighed, { by: "weights" })).toMatchObject({ status: "undefined" });
  });

  it("refuses a score off the scale and an unknown measure", () => {
    expect(() => topBox(of({ ...notary, ratings: { 6: 1 } }), "notary")).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
    expect(() => topBox(report, "courts")).toThrow(expect.objectContaining({ code: "unknown-measure" }));
  });
});

describe("all measures together", () => {
  // 9/10 and 450/900: pooled 459/910; weighted 3:1, (3 × 9/10 + 1 × 1/2) / 4 = 3.2/4.
  const five = { scale: { min: 1, max: 5 }, topBoxFrom: 4, agency };
  const small: SatisfactionMeasure = { ...five, ratings: { 1: 1, 5: 9 }, weight: 3 };
  const large: SatisfactionMeasure = { ...five, ratings: { 1: 450, 5: 450 }, weight: 1 };

  it("are pooled by counts or weighed, never averaged", () => {
    const both = of(small, large, { agency });
    expect(overallSatisfaction(both, { by: "counts" })).toMatchObject({ value: { numerator: 459, denominator: 910 } });
    expect(overallSatisfaction(both, { by: "weights" })).toMatchObject({ value: { numerator: 4, denominator: 5 } });
  });

  it("rest on the measures with a weight alone: 9 of 10 by 1, whatever has 0", () => {
    // (1 × 9/10) / 1
    const one = { ...small, weight: 1 };
    const expected = { status: "ok", value: { numerator: 9, denominator: 10 }, caveats: ["window-unstated"] };
    for (const ratings of [{ 1: 0 }, { 1: 3, 5: 1 }, { 1: { missing: "suppressed" }, 5: 2 }] as const)
      for (const other of [{}, { topBoxFrom: 5 }, { minimumRated: 100 }])
        expect(
          overallSatisfaction(of(one, { ...five, ...other, ratings, weight: 0 }), { by: "weights" }),
        ).toMatchObject(expected);
    expect(overallSatisfaction(of({ ...small, weight: 0 }), { by: "weights" })).toMatchObject({
      status: "undefined",
      reason: "zero-denominator",
    });
  });

  it("are not put together across scales, thresholds or without a weight", () => {
    const { weight: _, ...unweighted } = small;
    expect(overallSatisfaction(of(unweighted, large), { by: "weights" })).toMatchObject({
      reason: "not-comparable",
      caveats: expect.arrayContaining(["not-pooled"]),
    });
    expect(overallSatisfaction(of(small, { ...large, topBoxFrom: 5 }), { by: "counts" })).toMatchObject({
      reason: "not-comparable",
    });
    expect(overallSatisfaction(of({ agency }), { by: "counts" })).toMatchObject({ reason: "absent" });
  });
});

describe("what a report does not say of its ratings", () => {
  const { ratings, asked, bottomBoxTo, topBoxFrom, ...bare } = notary;
  const missing = (result: Result<unknown>) => [
    result.status === "unavailable" ? result.reason : result.status,
    result.unit,
    result.coverage.missing.map(({ period }) => period),
  ];
  const given = { ...bare, ratings: { 1: 10, 5: 10 } };

  it("is named by the metric that needs it", () => {
    expect(missing(ratedCount(of(bare), "notary"))).toEqual(["absent", "response", ["ratings"]]);
    expect(missing(topBox(of({ ...bare, topBoxFrom: 4 }), "notary"))).toEqual(["absent", "response", ["ratings"]]);
    expect(missing(topBox(of(given), "notary"))).toEqual(["absent", "response", ["top box"]]);
    expect(missing(bottomBox(of(given), "notary"))).toEqual(["absent", "response", ["bottom box"]]);
    expect(missing(netScore(of({ ...given, topBoxFrom: 4 }), "notary"))).toEqual([
      "absent",
      "response",
      ["bottom box"],
    ]);
    expect(missing(responseRate(of(given), "notary"))).toEqual(["absent", "response", ["asked"]]);
  });

  it("is told by its place where it is no count", () => {
    expect(() => responseRate(of({ ...given, asked: -1 }), "notary")).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "satisfaction.notary.asked" }),
    );
  });
});

it("a mean needs a sum of scores that a number holds", () => {
  // 5 × 2^50 is below 2^53, 5 × 2^51 is above.
  expect(meanScore(of({ ...notary, ratings: { 5: 2 ** 50 } }), "notary")).toMatchObject({ value: { numerator: 5 } });
  expect(() => meanScore(of({ ...notary, ratings: { 5: 2 ** 51 } }), "notary")).toThrow(
    expect.objectContaining({ code: "unsafe-sum", path: "satisfaction.notary.ratings" }),
  );
  // -5 × 1801439850948199 is below -2^53, and the sum of the scores is -5.
  const even = { id: "even", agency, scale: { min: -5, max: 5 } };
  const ratings = { "-5": 1801439850948199, 5: 1801439850948198 };
  expect(meanScore(of({ ...even, ratings }), "even")).toMatchObject({
    value: { numerator: -5, denominator: 3602879701896397 },
  });
});

describe("the share of several measures", () => {
  const other = { ...notary, id: "courts", ratings: { 1: 450, 5: 450 } };

  it("pools the counts of all, whatever their weights: 140 and 450 of 200 and 900", () => {
    for (const weight of [0, 1])
      expect(overallSatisfaction(of({ ...notary, weight }, other), { by: "counts" })).toMatchObject({
        value: { numerator: 59, denominator: 110 },
      });
  });

  it("keeps the strictest minimum: 1,100 are enough for 30, and not for 2,000", () => {
    const least = (minimumRated: number) =>
      overallSatisfaction(of({ ...notary, minimumRated: 30 }, { ...other, minimumRated }), { by: "counts" });
    expect(least(1100).status).toBe("ok");
    expect(least(2000)).toMatchObject({ status: "unavailable", reason: "too-few" });
  });

  it("is none where a measure that has weight has a share of nothing", () => {
    const idle = { ...other, ratings: { 1: 0 }, weight: 0.5 };
    expect(overallSatisfaction(of({ ...notary, weight: 0.5 }, idle), { by: "weights" })).toMatchObject({
      status: "undefined",
      reason: "zero-denominator",
    });
  });

  it("is made by counts or by weights", () => {
    for (const by of ["mean", undefined])
      expect(() => Reflect.apply(overallSatisfaction, undefined, [report, { by }])).toThrow(
        expect.objectContaining({ code: "bad-option" }),
      );
  });
});

describe("many measures", () => {
  it("are each read a few times, however many they are", () => {
    let reads = 0;
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...notary,
      get id() {
        reads += 1;
        return `m-${index}`;
      },
    }));
    expect(overallSatisfaction(of(...many), { by: "counts" })).toMatchObject({
      value: { numerator: 7, denominator: 10 },
    });
    // 100 times 100 would be 10,000.
    expect(reads).toBeLessThan(2000);
    reads = 0;
    // Rated, asked, unrated, five scores, the response rate, two boxes, an interval of two ends, their counts, net and mean.
    expect(figures(of(...many)).filter(({ id }) => id.startsWith("satisfaction/m-"))).toHaveLength(1700);
    expect(reads).toBeLessThan(2000);
  });
});
