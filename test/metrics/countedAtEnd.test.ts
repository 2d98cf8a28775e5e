import { expect, it } from "vitest";
import { countedAtEnd } from "../../src/metrics/countedAtEnd.js";

it.each([
  [undefined, true],
  ["2021-03-31", true],
  ["2021-03-31T17:30", true],
  ["2021-03-31T16:00:00+03:00", false],
  ["2021-03-31T23:59:59+03:00", true],
  ["2021-03-31T21:00:00Z", true],
  ["2021-04-01T00:00", true],
  ["2021-04-01T00:00:00Z", true],
  ["2021-04-01T00:00:00.000", true],
  ["2021-04-01T00:00+03:00", true],
  ["2021-04-01T00:00:00-05:00", true],
  ["2021-04-01", false],
  ["2021-04-01T00:01", false],
  ["2021-04-01T00:00:30", false],
  ["2021-05-01T00:00", false],
  ["2021-03-30", false],
])("open tickets as of %s are those of the end of the first quarter of 2021: %s", (asOf, isEnd) => {
  expect(countedAtEnd(asOf === undefined ? {} : { asOf }, "2021-Q1")).toBe(isEnd);
});
