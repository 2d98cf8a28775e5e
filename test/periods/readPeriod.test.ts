import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDayOf } from "../../src/periods/firstDayOf.js";
import { halfOf } from "../../src/periods/halfOf.js";
import { isMonth } from "../../src/periods/isMonth.js";
import { isPeriod } from "../../src/periods/isPeriod.js";
import { lastDayOf } from "../../src/periods/lastDayOf.js";
import { quarterOf } from "../../src/periods/quarterOf.js";
import { readPeriod } from "../../src/periods/readPeriod.js";
import { yearOf } from "../../src/periods/yearOf.js";

const bad = expect.objectContaining({ code: "bad-period" });

describe("readPeriod", () => {
  it.each([
    ["2021-03", "2021-03"],
    ["202103", "2021-03"],
    ["202112", "2021-12"],
    ["2021-Q1", "2021-Q1"],
    ["2021Q4", "2021-Q4"],
    ["2021-H1", "2021-H1"],
    ["2021H2", "2021-H2"],
    ["2021S1", "2021-H1"],
    ["Q1-2021", "2021-Q1"],
    ["Q1/2021", "2021-Q1"],
    ["H2/2021", "2021-H2"],
    ["2021/Q3", "2021-Q3"],
    ["2021/03", "2021-03"],
    ["03/2021", "2021-03"],
    ["12-2021", "2021-12"],
    ["2021-S2", "2021-H2"],
    ["2021-M03", "2021-03"],
    ["2021M12", "2021-12"],
    ["M03-2021", "2021-03"],
    ["2021", "2021"],
    ["0001", "0001"],
    ["9999-12", "9999-12"],
    ["1299", "1299"],
    ["1600-01", "1600-01"],
  ])("reads %s as %s", (text, key) => {
    expect(readPeriod(text)).toBe(key);
    expect(readPeriod(key)).toBe(key);
    expect(isPeriod(key)).toBe(true);
  });

  it.each([
    "032021",
    "2021-M3",
    "2021-M13",
    "2021MQ1",
    "2021M",
    "3/2021",
    "01/03/2021",
    "2021/2022",
    "",
    "21",
    "0000",
    "0000-01",
    "10000",
    "2021-",
    "2021-0",
    "2021-3",
    "2021-00",
    "2021-13",
    "202100",
    "2021--03",
    "2021-Q0",
    "2021-Q5",
    "2021Q",
    "2021-H3",
    "2021-q1",
    "2021-SS1",
    "2021-03-01",
    "20210301",
    "2021-03\n",
    "2021\n",
    " 2021",
    "٢٠٢١",
    "2021AprilS1",
    "202102B",
  ])("refuses %j", (text) => {
    expect(() => readPeriod(text)).toThrow(bad);
    expect(isPeriod(text)).toBe(false);
  });

  // A period of the Hijri calendar, which is a key all the same: our own years have their mark in words.
  it.each(["1300", "1442-03", "144203", "1442Q1", "H1/1445", "1599-S2"])("takes no %s for a period of ours", (text) => {
    expect(() => readPeriod(text)).toThrow(bad);
  });

  it("names the text that it could not read, as it was given", () => {
    expect(() => readPeriod("2021Q5")).toThrow(/^period needs .*, got "2021Q5"$/);
    // @ts-expect-error: no text
    expect(() => readPeriod(2021)).toThrow(/^period needs .*, got 2021$/);
  });

  it("gives a key that reads as itself, or refuses, whatever the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-?[QHS]?\d{0,2}$/), (text) => {
        let key: string;
        try {
          key = readPeriod(text);
        } catch (error) {
          expect(error).toEqual(bad);
          return;
        }
        expect(isPeriod(key)).toBe(true);
        expect(readPeriod(key)).toBe(key);
      }),
    );
  });
});

describe("isPeriod and isMonth", () => {
  it("take the canonical spelling only", () => {
    expect(["2021Q1", "202103", "2021S1", "2021-S1", 2021, null, undefined].map(isPeriod)).not.toContain(true);
    expect(["2021-03", "2021-12"].map(isMonth)).toEqual([true, true]);
    expect(["2021", "2021-Q1", "2021-H1", "2021-13", "202103", 202103].map(isMonth)).not.toContain(true);
  });
});

interface Dhis2 {
  readonly create: readonly { id: string; periodType: string; startDate: string; endDate: string }[];
  readonly by_date: readonly { id: string; periodType: string; date: string }[];
  readonly dhis2_core_create_period: readonly { test: string; date: string; start: string; end: string }[];
}

const oracle = new URL("../../../shared/oracles/dhis2-periods.json", import.meta.url);

describe.skipIf(!existsSync(oracle))("DHIS2 (needs ../shared)", () => {
  const periodTypes = new Map<string, (month: string) => string>([
    ["MONTHLY", (month) => month],
    ["QUARTERLY", quarterOf],
    ["SIXMONTHLY", halfOf],
    ["YEARLY", yearOf],
  ]);
  const load = (): Dhis2 => JSON.parse(readFileSync(oracle, "utf8"));

  it("has the same first and last days", () => {
    const cases = load().create.filter((each) => periodTypes.has(each.periodType));
    expect(cases.length).toBeGreaterThan(2);
    for (const { id, startDate, endDate } of cases) {
      const key = readPeriod(id);
      expect([id, firstDayOf(key), lastDayOf(key)]).toEqual([id, startDate, endDate]);
    }
  });

  it("puts a day into the same period", () => {
    const { by_date, dhis2_core_create_period } = load();
    const byId = by_date.filter((each) => periodTypes.has(each.periodType));
    expect(byId.length).toBeGreaterThan(6);
    for (const { id, periodType, date } of byId) {
      expect([id, periodTypes.get(periodType)?.(date.slice(0, 7))]).toEqual([id, readPeriod(id)]);
    }
    const byDays = dhis2_core_create_period.filter((each) => periodTypes.has(each.test.toUpperCase()));
    expect(byDays.length).toBeGreaterThan(6);
    for (const { test, date, start, end } of byDays) {
      const key = periodTypes.get(test.toUpperCase())?.(date.slice(0, 7)) ?? "none";
      expect([date, firstDayOf(key), lastDayOf(key)]).toEqual([date, start, end]);
    }
  });
});
