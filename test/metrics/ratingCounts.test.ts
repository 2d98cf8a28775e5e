import { expect, it } from "vitest";
import { boxCount } from "../../src/metrics/boxCount.js";
import { ratingCounts } from "../../src/metrics/ratingCounts.js";
import { satisfactionInterval } from "../../src/metrics/satisfactionInterval.js";
import type { SatisfactionMeasure } from "../../src/model/FeedbackReport.js";

const measure: SatisfactionMeasure = {
  agency: { en: "Notary" },
  scale: { min: -2, max: 2 },
  ratings: { 2: 20, 0: 5, "-1": 3, "-2": 1 },
};

it("ratings are in the order of their scores, also below 0, where names of properties are not", () => {
  expect(ratingCounts(measure, "m").map(({ score }) => score)).toEqual([-2, -1, 0, 2]);
});

it.each(["0.5", "3", "-3", "high"])("a rating of %j is none of the scale", (score) => {
  const bad = expect.objectContaining({ code: "bad-option", value: score });
  expect(() => ratingCounts({ ...measure, ratings: { [score]: 1 } }, "m")).toThrow(bad);
});

it("ratings need a scale, and counts at their place", () => {
  const { scale: _, ...noScale } = measure;
  expect(() => Reflect.apply(ratingCounts, undefined, [noScale, "m"])).toThrow(
    expect.objectContaining({ code: "bad-option", value: "0" }),
  );
  expect(() => ratingCounts({ ...measure, ratings: { 1: 1.5 } }, "m")).toThrow(
    expect.objectContaining({ code: "not-a-count", path: "satisfaction.m.ratings.1" }),
  );
});

it("a box says what it lacks: its threshold, or ratings at all", () => {
  const { ratings: _, ...unrated } = measure;
  const lacks = (of: SatisfactionMeasure, box: "top" | "bottom") => boxCount(of, "m", box).coverage.missing[0]?.period;
  expect(lacks(measure, "top")).toBe("top box");
  expect(lacks({ ...measure, topBoxFrom: 1 }, "bottom")).toBe("bottom box");
  expect(lacks({ ...unrated, topBoxFrom: 1 }, "top")).toBe("ratings");
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
