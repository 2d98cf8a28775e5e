import { describe, expect, it } from "vitest";
import { causeFigures } from "../../src/figures/causeFigures.js";
import { figures } from "../../src/figures/figures.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { linesOf } from "./report.js";

const name = { en: "A cause" };
const causes = [
  { id: "steps", name, tickets: 30 },
  { id: "delays", name, tickets: 50 },
];
const online = { id: "online", title: name, addresses: ["delays"] };
const of = (report: Partial<FeedbackReport>) =>
  linesOf(causeFigures({ period: "2021-Q1", channels: [], causes, ...report }));
const counts = [
  "causes/steps/2021-Q1: count flow, ticket ticket, 30 as-given",
  "causes/delays/2021-Q1: count flow, ticket ticket, 50 as-given",
];
const coded = "causes/2021-Q1/coded: count flow, ticket ticket, 80 sum of causes/steps/2021-Q1 causes/delays/2021-Q1";

describe("the figures of root causes", () => {
  it("are their counts, their shares of the cases, what they add up to from the most frequent on, and what is addressed", () => {
    // 30 and 50 of 100 cases; 50, then 50 + 30, of the 80 coded.
    expect(of({ causeCases: 100, initiatives: [online] })).toEqual([
      ...counts,
      "causes/2021-Q1/cases: count flow, ticket ticket, 100 as-given",
      "causes/steps/2021-Q1/share-of-cases: share derived, ticket ticket, 3/10 ratio of causes/steps/2021-Q1 causes/2021-Q1/cases",
      "causes/delays/2021-Q1/share-of-cases: share derived, ticket ticket, 1/2 ratio of causes/delays/2021-Q1 causes/2021-Q1/cases",
      coded,
      "causes/delays/2021-Q1/cumulative: count flow, ticket ticket, 50 sum of causes/delays/2021-Q1",
      "causes/delays/2021-Q1/cumulative-share: share derived, ticket ticket, 5/8 ratio of causes/delays/2021-Q1/cumulative causes/2021-Q1/coded",
      "causes/steps/2021-Q1/cumulative: count flow, ticket ticket, 80 sum of causes/delays/2021-Q1 causes/steps/2021-Q1",
      "causes/steps/2021-Q1/cumulative-share: share derived, ticket ticket, 1/1 ratio of causes/steps/2021-Q1/cumulative causes/2021-Q1/coded",
      "causes/2021-Q1/addressed: count flow, ticket ticket, 50 sum of causes/delays/2021-Q1",
      "causes/2021-Q1/addressed-share: share derived, ticket ticket, 5/8 ratio of causes/2021-Q1/addressed causes/2021-Q1/coded",
    ]);
  });

  it("are the counts alone without cases and initiatives, and what was coded where an initiative addresses none", () => {
    expect(of({})).toEqual(counts);
    expect(of({ initiatives: [{ id: "online", title: name }] })).toEqual([...counts, coded]);
  });

  it("are no sums where a cause has no count: it may be the most frequent", () => {
    const uncounted = [...causes.slice(0, 1), { id: "delays", name }];
    expect(of({ causes: uncounted, causeCases: 60, causesMultiCoded: true, initiatives: [online] })).toEqual([
      counts[0],
      "causes/2021-Q1/cases: count flow, ticket ticket, 60 as-given",
      "causes/steps/2021-Q1/share-of-cases: share derived, ticket ticket, 1/2 (multi-coded) ratio of causes/steps/2021-Q1 causes/2021-Q1/cases",
    ]);
    expect(of({ causes: [], causeCases: 60 })).toEqual([
      "causes/2021-Q1/cases: count flow, ticket ticket, 60 as-given",
    ]);
    expect(causeFigures({ period: "2021-Q1", channels: [] })).toEqual([]);
  });
});

describe("thousands of causes", () => {
  const listed = (count: number, first: Cell): FeedbackReport => ({
    period: "2024",
    channels: [],
    causes: Array.from({ length: count }, (_, at) => ({ id: `k${at}`, name: { en: "K" }, tickets: at || first })),
    causeCases: 100_000_000,
  });

  it("cost no more than they are, be one suppressed or none", () => {
    for (const first of [7, { missing: "suppressed" } as const]) {
      const found = figures(listed(6000, first));
      const cumulative = found.filter(({ measure }) => measure === "cumulative");
      expect(cumulative).toHaveLength(typeof first === "number" ? 6000 : 5999);
      expect(cumulative[1]?.inputs).toEqual(["causes/k5999/2024", "causes/k5998/2024"]);
    }
  }, 15_000);

  it("say of the shares before them whose counts are there", () => {
    const share = figures(listed(3, 7)).find(({ id }) => id === "causes/k2/2024/cumulative-share");
    // 7 + 2 of 7 + 2 + 1.
    expect(share?.result).toMatchObject({
      value: { numerator: 9, denominator: 10 },
      coverage: { present: 3, expected: 3 },
    });
    expect(share?.inputs).toEqual(["causes/k2/2024/cumulative", "causes/2024/coded"]);
  });
});
