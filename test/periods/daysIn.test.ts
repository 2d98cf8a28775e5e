import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { daysIn } from "../../src/periods/daysIn.js";
import { firstDayOf } from "../../src/periods/firstDayOf.js";
import { isDay } from "../../src/periods/isDay.js";
import { lastDayOf } from "../../src/periods/lastDayOf.js";
import { workingDaysIn } from "../../src/periods/workingDaysIn.js";

describe("daysIn, firstDayOf, lastDayOf", () => {
  it("know the calendar", () => {
    expect(["2021-01", "2021-02", "2021-03", "2021-04", "2020-02", "1900-02", "2000-02"].map(daysIn)).toEqual([
      31, 28, 31, 30, 29, 28, 29,
    ]);
    expect(["2021-Q1", "2020-Q1", "2021-H1", "2021-H2", "2021", "2020"].map(daysIn)).toEqual([
      90, 91, 181, 184, 365, 366,
    ]);
    // The years below 100, which a Date constructor takes for 19xx: 4 is a leap year, 1 is not.
    expect(["0001-02", "0004-02", "0099", "9999-12"].map(daysIn)).toEqual([28, 29, 365, 31]);
    expect([firstDayOf("2021-H2"), lastDayOf("2021-Q1"), lastDayOf("2020-02"), lastDayOf("0004")]).toEqual([
      "2021-07-01",
      "2021-03-31",
      "2020-02-29",
      "0004-12-31",
    ]);
  });

  it("agree with the days between two midnights in UTC", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const key = `${year}-${String(month).padStart(2, "0")}`;
        expect(daysIn(key)).toBe((Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / 86_400_000);
      }),
    );
  });

  it("refuse what is not a key", () => {
    const bad = expect.objectContaining({ code: "bad-period" });
    expect(() => daysIn("2021-13")).toThrow(bad);
    expect(() => firstDayOf("")).toThrow(bad);
    expect(() => lastDayOf("2021Q1")).toThrow(bad);
    expect(() => workingDaysIn("2021-2")).toThrow(bad);
  });
});

describe("isDay", () => {
  it("takes days that exist", () => {
    expect(["2021-02-28", "2020-02-29", "0001-01-01", "9999-12-31", "1844-12-31"].map(isDay)).not.toContain(false);
    expect(
      ["2021-02-29", "2021-04-31", "2021-01-00", "2021-1-01", "2021-01-1", "2021-Q1-01", "2021-13-01", "20210101"].map(
        isDay,
      ),
    ).not.toContain(true);
    expect(["2021-01-01T00:00", "2021-01-01\n", "", "-01", 20210101, null].map(isDay)).not.toContain(true);
    expect(["2021-02 22", "2021-02/22", "2021-02122", Object("2021-02-22")].map(isDay)).not.toContain(true);
  });
});

describe("workingDaysIn", () => {
  it("counts Sunday to Thursday", () => {
    // 1 February 2021 is a Monday: four whole weeks, 4 × 5. 1 March is a Monday too; 29 to 31 March are Monday to Wednesday.
    expect(workingDaysIn("2021-02")).toBe(20);
    expect(workingDaysIn("2021-03")).toBe(23);
    // 1 January 2021 is a Friday: of its 31 days five Fridays and five Saturdays are free.
    expect(workingDaysIn("2021-01")).toBe(21);
    expect(workingDaysIn("2021-Q1")).toBe(64);
  });

  it("takes another weekend, or none", () => {
    expect(workingDaysIn("2021-03", { weekend: [0, 6] })).toBe(23);
    expect(workingDaysIn("2021-01", { weekend: [0, 6] })).toBe(21);
    expect(workingDaysIn("2021-01", { weekend: [5] })).toBe(26);
    expect(workingDaysIn("2021-01", { weekend: [] })).toBe(31);
    expect(workingDaysIn("2021-01", { weekend: [5, 5, 6] })).toBe(21);
    expect(workingDaysIn("2021-02", { weekend: [0, 1, 2, 3, 4, 5, 6] })).toBe(0);
  });

  it("takes a holiday off once, and only where it was a working day of the period", () => {
    // 22 February 2021 is a Monday, the 26th a Friday, 1 March is outside.
    expect(workingDaysIn("2021-02", { holidays: ["2021-02-22"] })).toBe(19);
    expect(workingDaysIn("2021-02", { holidays: ["2021-02-22", "2021-02-22"] })).toBe(19);
    expect(workingDaysIn("2021-02", { holidays: ["2021-02-26", "2021-03-01", "2022-02-22"] })).toBe(20);
    expect(workingDaysIn("2021-02", { holidays: ["2021-02-26"], weekend: [] })).toBe(27);
    // A Thursday, a Sunday and a Monday.
    expect(workingDaysIn("2021-02", { holidays: ["2021-02-25", "2021-02-28", "2021-02-01"] })).toBe(17);
  });

  it("refuses holidays that are not days and weekdays that are not weekdays", () => {
    const badDay = expect.objectContaining({ code: "bad-day" });
    expect(() => workingDaysIn("2021-02", { holidays: ["2021-02-29"] })).toThrow(badDay);
    expect(() => workingDaysIn("2021-02", { holidays: ["22 February"] })).toThrow(badDay);
    // Wrong even where it could not matter.
    expect(() => workingDaysIn("2021-02", { holidays: ["2025-06-31"] })).toThrow(badDay);
    const badOption = expect.objectContaining({ code: "bad-option" });
    expect(() => workingDaysIn("2021-02", { weekend: [7] })).toThrow(badOption);
    expect(() => workingDaysIn("2021-02", { weekend: [-1] })).toThrow(badOption);
    expect(() => workingDaysIn("2021-02", { weekend: [5.5] })).toThrow(badOption);
    const noList = (name: string) =>
      expect.objectContaining({ code: "bad-option", message: `${name} needs a list, got 5` });
    // @ts-expect-error: one weekday
    expect(() => workingDaysIn("2021-02", { weekend: 5 })).toThrow(noList("weekend"));
    // @ts-expect-error: no days
    expect(() => workingDaysIn("2021-02", { holidays: 5 })).toThrow(noList("holidays"));
  });
});

describe("the time zone of the machine", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it.each([
    // Each zone skipped the local day named when it crossed the date line.
    ["Pacific/Apia", 2011, 11, 30],
    ["Pacific/Fakaofo", 2011, 11, 30],
    ["Asia/Manila", 1844, 11, 31],
    ["Pacific/Kiritimati", 1994, 11, 31],
  ])("does not matter in %s, which had no such day", (name, year, month, day) => {
    process.env["TZ"] = name;
    expect(new Date(year, month, day).getDate()).not.toBe(day);
    const key = `${year}-12`;
    expect(daysIn(key)).toBe(31);
    expect(daysIn(`${year}`)).toBe(year === 1844 ? 366 : 365);
    expect(workingDaysIn(key, { weekend: [] })).toBe(31);
    expect(isDay(`${key}-${day}`)).toBe(true);
    expect(lastDayOf(key)).toBe(`${key}-31`);
  });

  it.each(["America/Asuncion", "Africa/Cairo", "America/St_Johns", "Asia/Riyadh", "Etc/GMT+12", "Etc/GMT-14"])(
    "does not matter in %s",
    (name) => {
      process.env["TZ"] = name;
      expect(["2023-10", "2024-11", "2009-11", "2021-02"].map(daysIn)).toEqual([31, 30, 30, 28]);
      // October 2023 begins on a Sunday, November 2024 on a Friday.
      expect(["2023-10", "2024-11", "2021-02"].map((key) => workingDaysIn(key))).toEqual([23, 20, 20]);
    },
  );
});
