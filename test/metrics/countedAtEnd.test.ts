import { expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { countedAtEnd } from "../../src/metrics/countedAtEnd.js";

it.each([
  [undefined, true],
  ["2021-03-31", true],
  ["2021-03-31T17:30+03:00", false],
  ["2021-03-31T16:00:00+03:00", false],
  ["2021-03-31T23:59:59+03:00", true],
  ["2021-03-31T21:00:00Z", true],
  ["2021-04-01T00:00Z", true],
  ["2021-04-01T00:00:00Z", true],
  ["2021-04-01T00:00:00.000+03:00", true],
  ["2021-04-01T00:00+03:00", true],
  ["2021-04-01T00:00:00-05:00", true],
  ["2021-04-01T00:00:00.001Z", false],
  ["2021-04-01", false],
  ["2021-04-02T00:00Z", false],
  ["2021-03-01T00:00Z", false],
  ["2021-04-01T00:01Z", false],
  ["2021-04-01T00:00:30Z", false],
  ["2021-05-01T00:00Z", false],
  ["2021-03-30", false],
])("open tickets as of %s are those of the end of the first quarter of 2021: %s", (asOf, isEnd) => {
  expect(countedAtEnd(asOf === undefined ? {} : { asOf }, "2021-Q1")).toBe(isEnd);
});

it("the last period of the calendar has no midnight after it, nor the first one before it", () => {
  expect(countedAtEnd({ asOf: "9999-06-01T00:00:00+03:00" }, "9999")).toBe(false);
  expect(countedAtEnd({ asOf: "9999-12-31" }, "9999")).toBe(true);
  expect(countedAtEnd({ asOf: "0001-01-01T00:00Z" }, "0001")).toBe(false);
  expect(countedAtEnd({ asOf: "0002-01-01T00:00Z" }, "0001")).toBe(true);
});

it.each([
  "2021-03-31T10:00",
  "2021-03-31T10:00+0300",
  "2021-03-31Tmorning",
  "2021-03-31 10:00Z",
  "2021-03-31xT10:00Z",
  "T10:00Z",
  "2021-03-31T25:00:00Z",
  "2021-03-31T99:99:99Z",
  "2021-03-31T23:60+03:00",
  "2021-03-31T23:59:60Z",
  // The midnight at its end is written as 00:00 of the next day.
  "2021-03-31T24:00:00+03:00",
  "2021-03-31T10:00:00+99:00",
  "2021-03-31T10:00:00+03:60",
  "2021-03-31T10:00:00.Z",
  { toString: () => "2021-03-31T10:00Z" },
  Object.create(null),
])("%j is no day or instant that tickets were counted at", (asOf) => {
  const refused = expect.objectContaining({ code: "bad-day", value: asOf, path: "tickets.asOf" });
  const tickets = { ...JSON.parse('{ "open": 1, "closed": 1 }'), asOf };
  expect(() => countedAtEnd(tickets, "2021-Q1")).toThrow(refused);
  expect(() => countedAtEnd(tickets, "2021-Q1")).toThrow(
    "a report needs a day like 2021-03-31, or 2021-03-31T10:00Z, got",
  );
  expect(() => figures({ period: "2021-Q1", channels: [], tickets })).toThrow(refused);
});
