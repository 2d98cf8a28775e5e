import { expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { bottomBox } from "../../src/metrics/bottomBox.js";
import { meanScore } from "../../src/metrics/meanScore.js";
import { netScore } from "../../src/metrics/netScore.js";
import { ratingCounts } from "../../src/metrics/ratingCounts.js";
import { ratingsOf } from "../../src/metrics/ratingsOf.js";
import { satisfactionInterval } from "../../src/metrics/satisfactionInterval.js";
import { topBox } from "../../src/metrics/topBox.js";
import type { FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";
import { ratio } from "../../src/ratios/ratio.js";

const measure: SatisfactionMeasure = {
  agency: { en: "Notary" },
  scale: { min: -2, max: 2 },
  ratings: { 2: 20, 0: 5, "-1": 3, "-2": 1 },
};

it("ratings are in the order of their scores, also below 0, where names of properties are not", () => {
  expect(ratingCounts(measure, "m").map(({ score }) => score)).toEqual([-2, -1, 0, 2]);
});

// The last ones would be a second 1 or 0.
it.each(["0.5", "3", "-3", "high", "01", "1e0", "", "-0"])("a rating of %j is none of the scale", (score) => {
  const bad = expect.objectContaining({ code: "bad-option", value: score, path: `satisfaction.m.ratings.${score}` });
  expect(() => ratingCounts({ ...measure, ratings: { [score]: 1 } }, "m")).toThrow(bad);
});

it("ratings need a scale, and counts at their place", () => {
  const { scale: _, ...noScale } = measure;
  expect(() => Reflect.apply(ratingCounts, undefined, [noScale, "m"])).toThrow(
    expect.objectContaining({ code: "bad-option", value: undefined, path: "satisfaction.m.scale" }),
  );
  expect(() => Reflect.apply(ratingCounts, undefined, [{ ...noScale, topBoxFrom: 4 }, "m"])).toThrow(
    "a report needs a scale, got undefined at satisfaction.m.scale",
  );
  expect(() => ratingCounts({ ...measure, ratings: { 1: 1.5 } }, "m")).toThrow(
    expect.objectContaining({ code: "not-a-count", path: "satisfaction.m.ratings.1" }),
  );
});

it.each([
  [{ topBoxFrom: 3 }, "bad-option", "topBoxFrom"],
  [{ topBoxFrom: Number.NaN }, "bad-option", "topBoxFrom"],
  [{ topBoxFrom: 0.5 }, "bad-option", "topBoxFrom"],
  [{ topBoxFrom: JSON.parse("null") }, "bad-option", "topBoxFrom"],
  [{ bottomBoxTo: -3 }, "bad-option", "bottomBoxTo"],
  // One score in both boxes, and then two.
  [{ topBoxFrom: 1, bottomBoxTo: 1 }, "bad-option", "bottomBoxTo"],
  [{ topBoxFrom: 0, bottomBoxTo: 1 }, "bad-option", "bottomBoxTo"],
  [{ minimumRated: Number.NaN }, "not-a-count", "minimumRated"],
  [{ minimumRated: -1 }, "not-a-count", "minimumRated"],
])("a measure of %j is refused where it is rated", (part: Partial<SatisfactionMeasure>, code, key) => {
  const report = { period: "2021-Q1", channels: [], satisfaction: [{ ...measure, id: "m", ...part }] };
  const refused = expect.objectContaining({ code, path: `satisfaction.m.${key}` });
  for (const metric of [topBox, bottomBox, netScore, meanScore]) expect(() => metric(report, "m")).toThrow(refused);
  expect(() => ratingCounts({ ...measure, topBoxFrom: 1, bottomBoxTo: 0, minimumRated: 0 }, "m")).not.toThrow();
});

it("a box says what it lacks: its threshold, or ratings at all", () => {
  const { ratings: _, ...unrated } = measure;
  const lacks = (of: SatisfactionMeasure, box: "top" | "bottom") => ratingsOf(of, "m")[box].coverage.missing[0]?.period;
  expect(lacks(measure, "top")).toBe("top box");
  expect(lacks({ ...measure, topBoxFrom: 1 }, "bottom")).toBe("bottom box");
  expect(lacks({ ...unrated, topBoxFrom: 1 }, "top")).toBe("ratings");
});

it("a box whose scores do not apply holds none of the ratings, as one without scores does", () => {
  const none = { missing: "not-applicable" } as const;
  const of = (ratings: NonNullable<SatisfactionMeasure["ratings"]>) =>
    ({ ...measure, id: "m", topBoxFrom: 2, bottomBoxTo: -1, ratings }) satisfies SatisfactionMeasure;
  const reportOf = (ratings: NonNullable<SatisfactionMeasure["ratings"]>) =>
    ({ period: "2021-Q1", channels: [], satisfaction: [of(ratings)] }) satisfies FeedbackReport;
  // 372 + 576 = 948 ratings, 576 of them at the top.
  const share = { numerator: 576, denominator: 948 };
  for (const ratings of [
    { 0: 372, 2: 576 },
    { "-2": none, 0: 372, 2: 576 },
    { "-2": none, "-1": 0, 0: 372, 2: 576 },
  ]) {
    const report = reportOf(ratings);
    expect(ratingsOf(of(ratings), "m").bottom).toMatchObject({ status: "ok", value: 0 });
    expect(bottomBox(report, "m")).toMatchObject({ status: "ok", value: { numerator: 0 } });
    expect(netScore(report, "m")).toMatchObject({ value: ratio(share.numerator, share.denominator) });
  }
  // Where no score applies there is nothing to share; a count that is not known is not 0.
  expect(bottomBox(reportOf({ "-2": none, 2: none }), "m")).toMatchObject({ reason: "not-applicable" });
  const unknown = { missing: "not-collected" } as const;
  expect(bottomBox(reportOf({ "-2": none, "-1": unknown, 2: 576 }), "m")).toMatchObject({ reason: "not-collected" });
  const dissatisfied = figureById(reportOf({ "-2": none, 0: 372, 2: 576 }), "satisfaction/m/2021-Q1/dissatisfied");
  expect([dissatisfied.inputs, dissatisfied.result]).toMatchObject([[], { status: "ok", value: 0 }]);
});

it("an interval takes the level that is asked for", () => {
  const rated = { ...measure, id: "m", ratings: { 1: 50, 0: 50 }, topBoxFrom: 1 };
  const report = { period: "2021-Q1", channels: [], satisfaction: [rated] };
  // Of one half the half-width is z / (2 √(n + z²)): 1.6448536 / (2 √102.7055434) = 0.0811522.
  const interval = satisfactionInterval(report, "m", { level: 0.9 });
  if (interval.status !== "ok") throw new Error(interval.status);
  const { numerator, denominator } = interval.value.high;
  expect(numerator / denominator).toBeCloseTo(0.5811522, 6);
});
