import { describe, expect, it } from "vitest";
import { firstQuarter2021 as q1 } from "../../src/golden/firstQuarter2021.js";
import { formatChange } from "../../src/language/formatChange.js";
import { halfChange } from "../../src/metrics/halfChange.js";
import { monthChange } from "../../src/metrics/monthChange.js";
import { quarterChange } from "../../src/metrics/quarterChange.js";
import { yearChange } from "../../src/metrics/yearChange.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { Ratio } from "../../src/model/numbers.js";

const one = (months: Record<string, Cell>, period = "2021-Q1"): FeedbackReport => ({
  period,
  channels: [{ id: "calls", kind: "phone", months }],
});
const percent = (ratio: Ratio | undefined) => ratio && formatChange(ratio, { language: "en" });

describe("changes of the published quarter", () => {
  it("flip their sign from February to March", () => {
    const change = monthChange(q1, "2021-03", "calls");
    if (change.status !== "ok") throw new Error(change.status);
    const { outcome, absolute, perDay, perWorkingDay, signFlip } = change.value;
    expect([outcome, absolute, signFlip]).toEqual(["changed", 16343, true]);
    expect([percent(change.value.percent), percent(perDay), percent(perWorkingDay)]).toEqual([
      "+9.45%",
      "-1.14%",
      "-4.82%",
    ]);
    expect(change.caveats).toEqual(["sign-flip"]);
  });

  it("of all channels from February to March rise per day too", () => {
    const change = monthChange(q1, "2021-03");
    if (change.status !== "ok") throw new Error(change.status);
    expect([percent(change.value.percent), percent(change.value.perDay)]).toEqual(["+15.53%", "+4.35%"]);
  });

  it("take holidays and another weekend into account", () => {
    // Saturday and Sunday off: 20 working days in February, 23 in March; one holiday makes 19 of the 20.
    const change = monthChange(q1, "2021-03", "calls", { weekend: [0, 6], holidays: ["2021-02-22"] });
    if (change.status !== "ok") throw new Error(change.status);
    // 189,215 / 23 against 172,872 / 19: 8,226.74 against 9,098.53 is -9.58 %.
    expect(percent(change.value.perWorkingDay)).toBe("-9.58%");
  });

  it("of January lack the month before", () => {
    expect(monthChange(q1, "2021-01", "calls")).toMatchObject({
      status: "unavailable",
      reason: "not-comparable",
      caveats: ["not-comparable"],
    });
  });
});

describe("changes of a channel that does not apply", () => {
  const none: Cell = { missing: "not-applicable" };

  it.each([
    ["in either month", { "2021-01": none, "2021-02": none }, 0],
    ["in the month before", { "2021-01": none, "2021-02": 5 }, 1],
    ["any longer", { "2021-01": 5, "2021-02": none }, 1],
  ])("%s cannot be made, and no data are missing", (_, months, counted) => {
    expect(monthChange(one(months), "2021-02", "calls")).toEqual({
      status: "unavailable",
      reason: "not-comparable",
      unit: "contact",
      coverage: { present: counted, expected: counted, missing: [] },
      caveats: [],
    });
  });
});

describe("outcomes", () => {
  it("from zero has no percentage", () => {
    const change = monthChange(one({ "2021-01": 0, "2021-02": 5 }), "2021-02");
    expect(change).toMatchObject({ status: "ok", value: { outcome: "from-zero", absolute: 5 } });
    expect(change).not.toHaveProperty("value.percent");
  });

  it("zero to zero is no change", () => {
    expect(monthChange(one({ "2021-01": 0, "2021-02": 0 }), "2021-02")).toMatchObject({
      value: { outcome: "no-change", absolute: 0 },
    });
  });

  it("to zero is -100 %", () => {
    const change = monthChange(one({ "2021-01": 5, "2021-02": 0 }), "2021-02");
    expect(change).toMatchObject({ value: { outcome: "changed", percent: { numerator: -1, denominator: 1 } } });
  });
});

describe("partial periods", () => {
  const months = { "2020-10": 10, "2020-11": 20, "2021-01": 15, "2021-02": 15, "2021-03": 15 };

  it("are not compared", () => {
    const change = quarterChange(one(months), "calls");
    expect(change).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    expect(change.coverage).toMatchObject({ present: 5, expected: 6 });
    expect(quarterChange(one(months), "calls", { missing: "ignore" })).toMatchObject({ reason: "not-comparable" });
  });

  it("are compared when forced, with a caveat", () => {
    const change = quarterChange(one(months), "calls", { force: true });
    expect(change).toMatchObject({ status: "ok", value: { absolute: 15 } });
    expect(change.caveats).toContain("partial-period");
  });

  it("are not forced by anything but true or false", () => {
    for (const force of ["false", 1]) {
      expect(() => Reflect.apply(quarterChange, undefined, [one(months), "calls", { force }])).toThrow(
        expect.objectContaining({ code: "bad-option" }),
      );
    }
  });

  it("that have nothing at all are not compared even then", () => {
    expect(yearChange(one(months), "calls", { force: true })).toMatchObject({ reason: "not-comparable" });
  });
});

describe("a quarter, half, month and year against earlier ones", () => {
  const year = (of: string, count: number) =>
    Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${of}-${String(i + 1).padStart(2, "0")}`, count]));
  const months = { ...year("2020", 10), ...year("2021", 15) };

  it.each([
    ["2021-Q1", quarterChange(one(months), "calls")],
    ["2021-Q1 a year before", yearChange(one(months))],
    ["2021-H1", halfChange(one(months, "2021-H1"))],
    ["2021-H1 a year before", yearChange(one(months, "2021-H1"))],
    ["2021-06 a year before", yearChange(one(months, "2021-06"))],
    ["2021", yearChange(one(months, "2021"))],
  ])("%s rose by half", (_, change) => {
    expect(change).toMatchObject({ status: "ok", value: { percent: { numerator: 1, denominator: 2 } } });
  });

  it("a half is compared over its own days: 181 after 184", () => {
    // 90 ÷ 181 after 60 ÷ 184 a day: 90 × 184 - 60 × 181 = 5,700 more of 10,860, which are 95 of 181.
    const change = halfChange(one(months, "2021-H1"), "calls");
    expect(change).toMatchObject({ value: { absolute: 30, perDay: { numerator: 95, denominator: 181 } } });
    // Of the second half of 2019 nothing is said.
    const first = halfChange(one(months), "calls", { period: "2020-H1" });
    expect(first).toMatchObject({ reason: "not-comparable", coverage: { present: 6, expected: 12 } });
  });
});

describe("a change of a period that it is not of", () => {
  it("is refused by the period that was asked for, not by the one before", () => {
    expect(() => monthChange(q1, "2021-Q1")).toThrow('monthChange needs a month like 2021-01, got "2021-Q1"');
    expect(() => quarterChange(q1, "calls", { period: "2021" })).toThrow(
      'quarterChange needs a quarter like 2021-Q1, got "2021"',
    );
    expect(() => halfChange(q1)).toThrow('halfChange needs a half-year like 2021-H1, got "2021-Q1"');
    expect(() => yearChange(q1, "calls", { period: "2021-13" })).toThrow(
      'a period needs a key like 2021-03 or 2021-Q1, got "2021-13"',
    );
  });
});

it.each([
  [{ weekend: "x" }, "bad-option"],
  [{ weekend: [7] }, "bad-option"],
  [{ holidays: 5 }, "bad-option"],
  [{ holidays: ["2021-02-30"] }, "bad-day"],
])("%j is refused whether there is a change or none", (options, code) => {
  const channels = [{ id: "calls", kind: "phone", months: { "2021-01": 1, "2021-02": 2 } }];
  const refused = expect.objectContaining({ code });
  // January is known, December is not.
  for (const month of ["2021-02", "2021-01"])
    expect(() =>
      Reflect.apply(monthChange, undefined, [{ period: "2021-Q1", channels }, month, "calls", options]),
    ).toThrow(refused);
});
