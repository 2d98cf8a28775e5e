import { expect, it } from "vitest";
import { yearSoFar } from "../../src/metrics/yearSoFar.js";
import type { Channel } from "../../src/model/FeedbackReport.js";

const channel = (more: Partial<Channel>): Channel => ({ id: "calls", kind: "phone", ...more });
const months = { "2021-01": 1, "2021-02": 2, "2021-03": 3 };
const bare = ["2021-01", "2021-02", "2021-03"];

it.each<[string, readonly Channel[], string, readonly string[]]>([
  ["months alone", [channel({ months })], "2021-03", bare],
  ["a total of another year", [channel({ months, totals: { "2020": 5 } })], "2021-03", bare],
  ["a total that ends later", [channel({ months: {}, totals: { "2021-H1": 5 } })], "2021-03", bare],
  ["a total beside all its months", [channel({ months, totals: { "2021-Q1": 6 } })], "2021-03", bare],
  ["a total in place of months", [channel({ totals: { "2021-Q1": 6 } })], "2021-03", ["2021-Q1"]],
  [
    "a total of one channel of two",
    [channel({ months }), channel({ totals: { "2021-Q1": 6 } })],
    "2021-03",
    ["2021-Q1"],
  ],
  // 6 + 3 + 1 + 1 months up to November, and quarters up to September.
  ["a half", [channel({ totals: { "2021-H1": 6 } })], "2021-11", ["2021-H1", "2021-Q3", "2021-10", "2021-11"]],
  ["quarters", [channel({ totals: { "2021-Q1": 6 } })], "2021-Q3", ["2021-Q1", "2021-Q2", "2021-Q3"]],
  ["a half before a quarter", [channel({ totals: { "2021-H1": 6 } })], "2021-Q3", ["2021-H1", "2021-Q3"]],
])("the year so far with %s", (_, channels, period, parts) => {
  expect(yearSoFar(channels, period)).toEqual(parts);
});
