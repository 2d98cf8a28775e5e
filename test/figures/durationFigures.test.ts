import { expect, it } from "vitest";
import { durationFigures } from "../../src/figures/durationFigures.js";
import { linesOf } from "./report.js";

it("durations are listed as they are given, each in its unit", () => {
  const durations = {
    finalResolution: { unit: "working-day", basis: "working", n: 40, median: { numerator: 7, denominator: 3 } },
    firstResponse: { unit: "hour", basis: "elapsed", n: 75, excluded: 5, mean: 26.4, median: 3, p90: 40 },
    firstResolution: { unit: "day", basis: "elapsed", n: { missing: "not-collected" } },
  } as const;
  expect(linesOf(durationFigures({ period: "2021-Q1", channels: [], tickets: { durations } }))).toEqual([
    "tickets/first-response/2021-Q1/measured: count flow, ticket ticket, 75 as-given",
    "tickets/first-response/2021-Q1/excluded: count flow, ticket ticket, 5 as-given",
    "tickets/first-response/2021-Q1/mean: mean flow, duration hour, 132/5 as-given",
    "tickets/first-response/2021-Q1/median: mean flow, duration hour, 3/1 as-given",
    "tickets/first-response/2021-Q1/p90: mean flow, duration hour, 40/1 as-given",
    "tickets/first-resolution/2021-Q1/measured: count flow, ticket ticket, not-collected as-given",
    "tickets/final-resolution/2021-Q1/measured: count flow, ticket ticket, 40 as-given",
    "tickets/final-resolution/2021-Q1/median: mean flow, duration working-day, 7/3 as-given",
  ]);
  expect(durationFigures({ period: "2021-Q1", channels: [], tickets: {} })).toEqual([]);
  expect(durationFigures({ period: "2021-Q1", channels: [] })).toEqual([]);
});
