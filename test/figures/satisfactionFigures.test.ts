import { describe, expect, it } from "vitest";
import { overallFigures } from "../../src/figures/overallFigures.js";
import { satisfactionFigures } from "../../src/figures/satisfactionFigures.js";
import type { FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const agency = { en: "Notary" };
const scale = { min: 1, max: 5 };
const window = "by-rating-time";
const of = (...satisfaction: readonly SatisfactionMeasure[]) =>
  linesOf(satisfactionFigures({ period: "2021-Q1", channels: [], satisfaction }));
const PATH = "satisfaction/notary/2021-Q1";

describe("the figures of a satisfaction measure", () => {
  it("are its scores, how many answered, and the shares, bounds and means of these", () => {
    const ratings = { 1: 10, 2: 20, 3: 30, 4: 80, 5: 60 };
    const measure = {
      id: "notary",
      agency,
      scale,
      ratings,
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 800,
      unrated: 4,
      window,
    };
    const scores = [1, 2, 3, 4, 5].map((score) => `${PATH}/score-${score}`).join(" ");
    const lines = of({ ...measure, window });
    // 80 + 60 of 200 are satisfied and 10 + 20 are not; 10 + 40 + 90 + 320 + 300 points by 200; 200 of 800 answered.
    expect(lines.map((line) => line.replace(/\d+\/\d+ wilson/, "wilson"))).toEqual([
      `${PATH}/score-1: count flow, response, 10 as-given`,
      `${PATH}/score-2: count flow, response, 20 as-given`,
      `${PATH}/score-3: count flow, response, 30 as-given`,
      `${PATH}/score-4: count flow, response, 80 as-given`,
      `${PATH}/score-5: count flow, response, 60 as-given`,
      `${PATH}/rated: count flow, response response, 200 sum of ${scores}`,
      `${PATH}/asked: count flow, response, 800 as-given`,
      `${PATH}/unrated: count flow, response, 4 as-given`,
      `${PATH}/response-rate: share derived, response, 1/4 ratio of ${PATH}/rated ${PATH}/asked`,
      `${PATH}/satisfied: count flow, response, 140 sum of ${PATH}/score-4 ${PATH}/score-5`,
      `${PATH}/top-box: share derived, response, 7/10 ratio of ${PATH}/satisfied ${PATH}/rated`,
      `${PATH}/top-box-low: share derived, response, wilson of ${PATH}/satisfied ${PATH}/rated`,
      `${PATH}/top-box-high: share derived, response, wilson of ${PATH}/satisfied ${PATH}/rated`,
      `${PATH}/dissatisfied: count flow, response, 30 sum of ${PATH}/score-1 ${PATH}/score-2`,
      `${PATH}/bottom-box: share derived, response, 3/20 ratio of ${PATH}/dissatisfied ${PATH}/rated`,
      `${PATH}/net: points derived, response percentage-point, 11/20 net of ${PATH}/satisfied ${PATH}/dissatisfied ${PATH}/rated`,
      `${PATH}/mean: score derived, response, 19/5 mean-score of ${scores}`,
    ]);
  });

  it("are no shares without thresholds, and scores below 0 have names", () => {
    // -2 × 1 + 1 × 3 by 4.
    expect(of({ id: "notary", agency, scale: { min: -2, max: 2 }, ratings: { 1: 3, "-2": 1 }, window })).toEqual([
      `${PATH}/score-minus-2: count flow, response, 1 as-given`,
      `${PATH}/score-1: count flow, response, 3 as-given`,
      `${PATH}/rated: count flow, response response, 4 sum of ${PATH}/score-minus-2 ${PATH}/score-1`,
      `${PATH}/mean: score derived, response, 1/4 mean-score of ${PATH}/score-minus-2 ${PATH}/score-1`,
    ]);
  });

  it("have no net share where only one threshold is given", () => {
    const names = (measure: Partial<SatisfactionMeasure>) =>
      of({ id: "notary", agency, scale, ratings: { 1: 1, 5: 3 }, window, ...measure })
        .map((line) => line.slice(PATH.length + 1).split(":")[0])
        .slice(3);
    expect(names({ bottomBoxTo: 2 })).toEqual(["dissatisfied", "bottom-box", "mean"]);
    expect(names({ topBoxFrom: 4 })).toEqual(["satisfied", "top-box", "top-box-low", "top-box-high", "mean"]);
  });

  it("have no term for a score that does not apply, unless none does", () => {
    const none = { missing: "not-applicable" } as const;
    const terms = (ratings: Exclude<SatisfactionMeasure["ratings"], undefined>) =>
      of({ id: "notary", agency, scale, ratings, window })
        .filter((line) => line.includes(" of "))
        .map((line) => line.replaceAll(`${PATH}/`, ""));
    expect(terms({ 1: 1, 2: none, 3: 3 })).toEqual([
      "rated: count flow, response response, 4 sum of score-1 score-3",
      // 1 + 9 by 4.
      "mean: score derived, response, 5/2 mean-score of score-1 score-3",
    ]);
    expect(terms({ 2: none })).toEqual([
      "rated: count flow, response response, not-applicable sum of score-2",
      "mean: score derived, response, not-applicable mean-score of score-2",
    ]);
  });

  it("are what was asked and what has no score where there are no ratings, and none where nothing is given", () => {
    expect(of({ agency }, { agency, asked: 9, unrated: 2, topBoxFrom: 4 })).toEqual([
      "satisfaction/measure-2/2021-Q1/asked: count flow, response, 9 as-given",
      "satisfaction/measure-2/2021-Q1/unrated: count flow, response, 2 as-given",
    ]);
    expect(of({ agency, unrated: 2 })).toHaveLength(1);
    expect(satisfactionFigures({ period: "2021-Q1", channels: [] })).toEqual([]);
  });
});

describe("the figures of all measures together", () => {
  const courts = { id: "courts", agency, scale, topBoxFrom: 4, ratings: { 1: 1, 5: 9 }, window } as const;
  const notaries = { ...courts, id: "notaries", ratings: { 1: 450, 5: 450 } };
  const overall = (satisfaction: readonly SatisfactionMeasure[], by?: "counts" | "weights") => {
    const report: FeedbackReport = {
      period: "2021-Q1",
      channels: [],
      satisfaction,
      ...(by && { overallSatisfaction: by }),
    };
    return linesOf(overallFigures(report, satisfactionFigures(report)));
  };
  const WHOLE = "satisfaction/2021-Q1";

  it("are the counts pooled and their share: 9 + 450 of 10 + 900", () => {
    expect(overall([courts, notaries, { agency }], "counts")).toEqual([
      `${WHOLE}/satisfied: count flow, response response, 459 sum of satisfaction/courts/2021-Q1/satisfied satisfaction/notaries/2021-Q1/satisfied`,
      `${WHOLE}/rated: count flow, response response, 910 sum of satisfaction/courts/2021-Q1/rated satisfaction/notaries/2021-Q1/rated`,
      `${WHOLE}/top-box: share derived, response, 459/910 ratio of ${WHOLE}/satisfied ${WHOLE}/rated`,
    ]);
  });

  it("are the weights and the share they give, without what has none: 90 % × 0.75 + 50 % × 0.25", () => {
    const weighted = [
      { ...courts, weight: 0.75 },
      { ...notaries, weight: 0.25 },
      { ...courts, id: "idle", weight: 0 },
    ];
    const of = ["top-box", "weight"].flatMap((name) =>
      ["courts", "notaries"].map((key) => `satisfaction/${key}/2021-Q1/${name}`),
    );
    expect(overall(weighted, "weights")).toEqual([
      "satisfaction/courts/2021-Q1/weight: score derived, response, 3/4 as-given",
      "satisfaction/notaries/2021-Q1/weight: score derived, response, 1/4 as-given",
      "satisfaction/idle/2021-Q1/weight: score derived, response, 0/1 as-given",
      `${WHOLE}/top-box: share derived, response, 4/5 weighted-mean of ${of.join(" ")}`,
    ]);
  });

  it("are no weights where counts are pooled, and no satisfied where no threshold says who is", () => {
    const { topBoxFrom, ...unboxed } = courts;
    const measures = [
      { ...unboxed, weight: 1 },
      { ...unboxed, id: "notaries" },
    ];
    expect(overall(measures, "counts").map((line) => line.split(":")[0])).toEqual([
      `${WHOLE}/rated`,
      `${WHOLE}/top-box`,
    ]);
  });

  it("follow from nothing where they cannot be put together, and are none without a rule or without ratings", () => {
    const other = { ...notaries, topBoxFrom: 5 };
    const apart = `${WHOLE}/top-box: share derived, response, not-comparable (not-pooled)`;
    expect(overall([courts, other], "counts")).toEqual([`${apart} ratio`]);
    expect(overall([courts, notaries], "weights")).toEqual([`${apart} weighted-mean`]);
    expect(overall([courts, notaries])).toEqual([]);
    expect(overall([{ agency, weight: 1 }], "weights")).toEqual([]);
    expect(overallFigures({ period: "2021-Q1", channels: [], overallSatisfaction: "counts" }, [])).toEqual([]);
  });
});
