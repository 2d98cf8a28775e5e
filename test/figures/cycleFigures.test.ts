import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";

const name = { en: "A name" };
const report: FeedbackReport = {
  period: "2021-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      totals: { "2021-Q1": 1000 },
      handling: { offered: 1000, answered: 930, abandoned: 60, serviceLevel: 87.5, firstContactResolution: 70 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2021-03-31",
    open: 20,
    closed: 80,
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", count: 30 },
          { id: "partly-upheld", count: 10 },
          { id: "not-upheld", count: 40 },
        ],
        rollUps: [{ id: "any", name, parts: ["upheld", "partly-upheld"] }],
      },
      {
        id: "topic",
        by: "topic",
        cases: 50,
        multiCoded: true,
        parts: [
          { id: "staff", count: 40 },
          { id: "waiting", count: 30 },
        ],
      },
      {
        id: "category",
        by: "category",
        parts: [
          { id: "complaint", count: 3 },
          { id: "enquiry", count: 1 },
        ],
      },
    ],
    durations: {
      firstResponse: { unit: "hour", basis: "working", n: 75, excluded: 5, mean: 26.4, median: 3, p90: 40 },
    },
  },
  causes: [
    { id: "steps", name, tickets: 30 },
    { id: "delays", name, tickets: 50 },
  ],
  causeCases: 100,
  initiatives: [{ id: "online", title: name, addresses: ["delays"], reach: { count: 700 } }],
  satisfaction: [
    {
      id: "notary",
      agency: name,
      scale: { min: 1, max: 5 },
      ratings: { 1: 10, 2: 20, 3: 30, 4: 80, 5: 60 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      asked: 800,
      window: "by-rating-time",
    },
    { agency: name },
  ],
};

const value = (id: string) => {
  const { result } = figureById(report, id);
  return result.status === "ok" ? result.value : result.status;
};
const explain = (id: string) => explainFigure(report, id, { language: "en" });

describe("a roll-up", () => {
  const rolledUp = (parts: readonly string[], multiCoded = false): FeedbackReport => {
    const upheld = { id: "upheld", count: 540 };
    const rollUps = [{ id: "resolved", name, parts }];
    const breakdowns = [{ id: "outcome", by: "outcome", cases: 900, multiCoded, parts: [upheld], rollUps }];
    return { period: "2021-Q1", channels: [], tickets: { breakdowns } };
  };

  it("of a part twice, of none, or of one that is not there is refused: 540 twice would be 120 % of 900", () => {
    for (const parts of [["upheld", "upheld"], [], ["lost"]])
      for (const multiCoded of [false, true])
        expect(() => figures(rolledUp(parts, multiCoded))).toThrow(
          expect.objectContaining({ code: "bad-parts", path: "outcome.resolved" }),
        );
    expect(figures(rolledUp(["upheld"])).map(({ id }) => id)).toContain("tickets/outcome/resolved/2021-Q1");
  });
});

describe("the figures of the cycle", () => {
  it.each([
    ["contacts/calls/2021-Q1/answered-rate", { numerator: 93, denominator: 100 }],
    ["contacts/calls/2021-Q1/abandoned-rate", { numerator: 3, denominator: 50 }],
    ["contacts/calls/2021-Q1/service-level", { numerator: 7, denominator: 8 }],
    ["tickets/outcome/upheld/2021-Q1", 30],
    ["tickets/outcome/upheld/2021-Q1/share-of-whole", { numerator: 3, denominator: 8 }],
    ["tickets/outcome/any/2021-Q1", 40],
    ["tickets/outcome/any/2021-Q1/share-of-whole", { numerator: 1, denominator: 2 }],
    ["tickets/topic/staff/2021-Q1/share-of-whole", { numerator: 4, denominator: 5 }],
    ["tickets/category/complaint/2021-Q1/share-of-whole", { numerator: 3, denominator: 4 }],
    ["tickets/first-response/2021-Q1/mean", { numerator: 132, denominator: 5 }],
    ["tickets/first-response/2021-Q1/measured", 75],
    ["causes/delays/2021-Q1", 50],
    ["causes/delays/2021-Q1/share-of-cases", { numerator: 1, denominator: 2 }],
    ["causes/steps/2021-Q1/cumulative", 80],
    ["causes/delays/2021-Q1/cumulative-share", { numerator: 5, denominator: 8 }],
    ["causes/2021-Q1/addressed-share", { numerator: 5, denominator: 8 }],
    ["initiatives/online/2021-Q1/reach", 700],
    ["satisfaction/notary/2021-Q1/rated", 200],
    ["satisfaction/notary/2021-Q1/asked", 800],
    ["satisfaction/notary/2021-Q1/response-rate", { numerator: 1, denominator: 4 }],
    ["satisfaction/notary/2021-Q1/top-box", { numerator: 7, denominator: 10 }],
    ["satisfaction/notary/2021-Q1/mean", { numerator: 19, denominator: 5 }],
    ["satisfaction/notary/2021-Q1/net", { numerator: 11, denominator: 20 }],
  ])("have %s", (id, expected) => {
    expect(value(id)).toEqual(expected);
  });

  it("say that a part is above its whole, and not that more tickets were closed than opened", () => {
    const beyond: FeedbackReport = {
      period: "2021-Q1",
      channels: [
        { id: "calls", kind: "phone", totals: { "2021-Q1": 9 }, handling: { offered: 9, answered: 10, abandoned: 9 } },
      ],
      tickets: {
        basis: "events",
        asOf: "2021-03-31",
        open: 1,
        closed: 9,
        flow: { opened: 8, closed: 9 },
        subsets: [{ id: "app", name, count: 11, partOf: "tickets" }],
      },
      satisfaction: [
        { agency: name, scale: { min: 1, max: 5 }, ratings: { 5: 3 }, asked: 2, window: "by-rating-time" },
      ],
    };
    const caveats = (id: string) => figureById(beyond, id).result.caveats;
    expect(caveats("contacts/calls/2021-Q1/answered-rate")).toEqual(["above-whole"]);
    expect(caveats("contacts/calls/2021-Q1/abandoned-rate")).toEqual([]);
    expect(caveats("tickets/app/2021-Q1/share-of-tickets")).toEqual(["above-whole"]);
    expect(caveats("satisfaction/measure-1/2021-Q1/response-rate")).toEqual(["above-whole"]);
    expect(caveats("tickets/2021-Q1/clearance-rate")).toEqual([]);
    expect(caveats("tickets/2021-Q1/per-1000-contacts")).toEqual(["total-as-given", "different-units"]);
  });

  it("say that multi-coded parts may add to more than the cases", () => {
    expect(figureById(report, "tickets/topic/staff/2021-Q1/share-of-whole").result.caveats).toEqual(["multi-coded"]);
    expect(figureById(report, "tickets/outcome/upheld/2021-Q1/share-of-whole").result.caveats).toEqual([]);
  });

  it("have none of a measure without ratings", () => {
    expect(figures(report).filter(({ id }) => id.startsWith("satisfaction/measure-2"))).toEqual([]);
  });

  it.each([
    ["satisfaction/notary/2021-Q1/top-box", "70.00% = 140 ÷ 200"],
    ["satisfaction/notary/2021-Q1/satisfied", "140 = 80 + 60"],
    ["satisfaction/notary/2021-Q1/net", "+55.00 percentage points = (140 - 30) ÷ 200"],
    [
      "satisfaction/notary/2021-Q1/mean",
      "3.80 = (1 × 10 + 2 × 20 + 3 × 30 + 4 × 80 + 5 × 60) ÷ (10 + 20 + 30 + 80 + 60)",
    ],
    [
      "satisfaction/notary/2021-Q1/top-box-low",
      // Centre 0.7 and n 200: (0.7 + 3.841459/400) / (1 + 3.841459/200) less 1.959964 × sqrt(0.7 × 0.3/200 + …).
      "63.32% (the lower bound of the Wilson interval at 95% of 140 out of 200)",
    ],
    ["causes/steps/2021-Q1/cumulative-share", "100.00% = 80 ÷ 80"],
    ["tickets/outcome/any/2021-Q1", "40 = 30 + 10"],
  ])("explain %s", (id, line) => {
    expect(explain(id).split("\n")[0]).toBe(line);
  });
});
