import { expect, it } from "vitest";
import { partitionsOf } from "../../src/periods/partitionsOf.js";

it("divides a period into its months, quarters and halves", () => {
  expect(partitionsOf("2021-03")).toEqual([]);
  expect(partitionsOf("2021-Q2")).toEqual([["2021-04", "2021-05", "2021-06"]]);
  const months = ["2021-07", "2021-08", "2021-09", "2021-10", "2021-11", "2021-12"];
  expect(partitionsOf("2021-H2")).toEqual([months, ["2021-Q3", "2021-Q4"]]);
  expect(partitionsOf("2021").slice(1)).toEqual([
    ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"],
    ["2021-H1", "2021-H2"],
  ]);
  expect(partitionsOf("2021")[0]).toHaveLength(12);
});
