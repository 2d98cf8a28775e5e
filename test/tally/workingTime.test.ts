import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workingDaysIn } from "../../src/periods/workingDaysIn.js";
import { durationSummary } from "../../src/tally/durationSummary.js";
import { listDurations } from "../../src/tally/listDurations.js";
import { ticketHistoriesFromRows } from "../../src/tally/ticketHistoriesFromRows.js";
import { type WorkingTimeOptions, workingTime } from "../../src/tally/workingTime.js";

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const OFFICE = { from: "08:00", to: "16:00" };

/** Working hours between two times. */
const hoursOf = (options: WorkingTimeOptions, from: string, to: string): number =>
  workingTime(options)(Date.parse(from), Date.parse(to)) / HOUR;

describe("working time in Riyadh", () => {
  it.each([
    // Thursday 14:00 to Wednesday 10:00: 2 hours, Sunday to Tuesday 3 × 8, 2 hours.
    ["2022-02-17T14:00:00+03:00", "2022-02-23T10:00:00+03:00", 28],
    // Sunday before work to Sunday 09:30, and to Sunday after work.
    ["2021-03-07T06:00:00+03:00", "2021-03-07T09:30:00+03:00", 1.5],
    ["2021-03-07T06:00:00+03:00", "2021-03-07T22:00:00+03:00", 8],
    ["2021-03-07T10:00:00+03:00", "2021-03-07T10:15:00+03:00", 0.25],
    // Thursday after work to Sunday at its beginning, and Friday to Saturday.
    ["2021-03-04T16:00:00+03:00", "2021-03-07T08:00:00+03:00", 0],
    ["2021-03-05T09:00:00+03:00", "2021-03-06T15:00:00+03:00", 0],
    ["2021-03-07T15:59:59.999+03:00", "2021-03-08T08:00:00.001+03:00", 2 / HOUR],
    // Before 1970: 1 January 1960 was a Friday, the 3rd a Sunday.
    ["1960-01-01T00:00:00+03:00", "1960-01-10T00:00:00+03:00", 40],
  ])("from %s to %s is %f hours, and as many less than none the other way", (from, to, hours) => {
    expect(hoursOf({ hours: OFFICE }, from, to)).toBe(hours);
    expect(hoursOf({ hours: OFFICE }, to, from)).toBe(0 - hours);
  });

  it("is the whole of a working day unless hours are given", () => {
    // Thursday noon to Sunday noon.
    expect(hoursOf({}, "2021-03-04T12:00:00+03:00", "2021-03-07T12:00:00+03:00")).toBe(24);
    expect(hoursOf({ weekend: [] }, "2021-03-04T12:00:00+03:00", "2021-03-07T12:00:00+03:00")).toBe(72);
    expect(hoursOf({ weekend: [0, 1, 2, 3, 4, 5, 6] }, "2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z")).toBe(0);
  });

  it("leaves holidays out, once, in any order", () => {
    // 22 February 2022 is a Tuesday, the 20th a Sunday, the 18th a Friday.
    const holidays = ["2022-02-22", "2022-02-18", "2022-02-20", "2022-02-22", "2022-02-24", "1999-12-30"];
    const [from, to] = ["2022-02-17T14:00:00+03:00", "2022-02-23T10:00:00+03:00"];
    expect(hoursOf({ hours: OFFICE, holidays }, from, to)).toBe(12);
    // 2 hours, no Sunday, 4 hours on Monday.
    expect(hoursOf({ hours: OFFICE, holidays }, from, "2022-02-21T12:00:00+03:00")).toBe(6);
    // With another weekend Friday would have been worked: 2 hours, no Friday, no Sunday, Monday, no Tuesday, 2 hours.
    expect(hoursOf({ hours: OFFICE, holidays, weekend: [6] }, from, to)).toBe(12);
    expect(hoursOf({ hours: OFFICE, weekend: [6] }, from, to)).toBe(36);
  });

  it("is what workingDaysIn counts, times the hours of a day", () => {
    const holidays = ["2021-02-22", "2021-02-26", "2021-05-12", "2021-05-13", "2021-09-23", "2022-02-22"];
    for (const weekend of [[5, 6], [5], []]) {
      const [office, whole] = [workingTime({ weekend, holidays, hours: OFFICE }), workingTime({ weekend, holidays })];
      for (let month = 0; month < 36; month += 1) {
        const [from, to] = [Date.UTC(2020, month, 1) - 3 * HOUR, Date.UTC(2020, month + 1, 1) - 3 * HOUR];
        const days = workingDaysIn(new Date(from + DAY).toISOString().slice(0, 7), { weekend, holidays });
        expect([office(from, to) / HOUR, whole(from, to) / HOUR]).toEqual([8 * days, 24 * days]);
      }
    }
    // March 2021 has 23 working days.
    expect(hoursOf({ hours: OFFICE }, "2021-03-01T00:00:00+03:00", "2021-04-01T00:00:00+03:00")).toBe(184);
  });

  it("does not see what becomes of the caller's lists", () => {
    const [weekend, holidays] = [[5, 6], ["2021-03-08"]];
    const between = workingTime({ weekend, holidays });
    weekend.push(0);
    holidays.push("2021-03-09");
    expect(between(Date.parse("2021-03-07T00:00:00+03:00"), Date.parse("2021-03-10T00:00:00+03:00"))).toBe(2 * DAY);
  });
});

describe("working time where clocks are set", () => {
  const every = { weekend: [] };
  const hours = (from: string, to: string) => ({ weekend: [], hours: { from, to } });

  it.each<readonly [string, WorkingTimeOptions, string, string, number]>([
    // 28 March 2021: 01:00 became 02:00. The day has 23 hours, and what begins at 01:30 begins at 02:00.
    ["Europe/London", every, "2021-03-28T00:00:00Z", "2021-03-28T23:00:00Z", 23],
    ["Europe/London", hours("08:00", "16:00"), "2021-03-28T00:00:00Z", "2021-03-28T23:00:00Z", 8],
    ["Europe/London", hours("01:30", "03:00"), "2021-03-28T00:00:00Z", "2021-03-28T23:00:00Z", 1],
    ["Europe/London", hours("00:00", "01:30"), "2021-03-28T00:00:00Z", "2021-03-28T23:00:00Z", 1],
    ["Europe/London", hours("01:15", "01:45"), "2021-03-28T00:00:00Z", "2021-03-28T23:00:00Z", 0],
    // 31 October 2021: 02:00 became 01:00, so 01:30 was there at 00:30Z and at 01:30Z.
    ["Europe/London", every, "2021-10-30T23:00:00Z", "2021-11-01T00:00:00Z", 25],
    ["Europe/London", hours("01:30", "03:00"), "2021-10-30T23:00:00Z", "2021-11-01T00:00:00Z", 2],
    ["Europe/London", hours("00:00", "01:30"), "2021-10-30T23:00:00Z", "2021-11-01T00:00:00Z", 2],
    ["Europe/London", hours("01:15", "01:45"), "2021-10-30T23:00:00Z", "2021-11-01T00:00:00Z", 1],
    // From the first 01:30 to the second, to the instant of the change, and from it on.
    ["Europe/London", hours("01:15", "01:45"), "2021-10-31T00:30:00Z", "2021-10-31T01:30:00Z", 0.5],
    ["Europe/London", every, "2021-10-31T00:30:00Z", "2021-10-31T01:00:00Z", 0.5],
    ["Europe/London", every, "2021-10-31T01:00:00Z", "2021-10-31T01:30:00Z", 0.5],
    // Thursday 31 October 2024: 24:00 became 23:00. Friday is free.
    ["Africa/Cairo", {}, "2024-10-30T21:00:00Z", "2024-11-01T12:00:00Z", 25],
    ["Africa/Cairo", { hours: { from: "23:30", to: "24:00" } }, "2024-10-30T21:00:00Z", "2024-11-01T12:00:00Z", 1],
    // Friday 26 April 2024 began at 01:00.
    ["Africa/Cairo", hours("00:00", "08:00"), "2024-04-25T12:00:00Z", "2024-04-26T12:00:00Z", 7],
    ["Africa/Cairo", {}, "2024-04-24T22:00:00Z", "2024-04-26T12:00:00Z", 24],
    // Friday 29 October 2021: 01:00 became 00:00. 00:30 to 01:00, and 00:30 to 08:00.
    ["Asia/Amman", hours("00:30", "08:00"), "2021-10-28T12:00:00Z", "2021-10-29T12:00:00Z", 8],
    ["Asia/Amman", every, "2021-10-28T21:00:00Z", "2021-10-29T22:00:00Z", 25],
    ["Asia/Amman", {}, "2021-10-27T21:00:00Z", "2021-10-29T22:00:00Z", 24],
    // Sundays of 2021: on 14 March midnight became 01:00, on 7 November 01:00 became midnight.
    ["America/Havana", { hours: { from: "00:00", to: "08:00" } }, "2021-03-13T12:00:00Z", "2021-03-14T20:00:00Z", 7],
    ["America/Havana", { hours: { from: "00:00", to: "08:00" } }, "2021-11-06T12:00:00Z", "2021-11-07T20:00:00Z", 9],
    // Sunday 1 October 2023 began at 01:00; on Sunday 24 March 2024 midnight became 23:00 of the Saturday.
    ["America/Asuncion", {}, "2023-10-01T02:00:00Z", "2023-10-01T05:00:00Z", 1],
    ["America/Asuncion", {}, "2024-03-24T02:00:00Z", "2024-03-24T05:00:00Z", 1],
    ["America/Asuncion", { weekend: [0] }, "2024-03-24T02:00:00Z", "2024-03-24T05:00:00Z", 2],
    // Sunday 1 November 2009: 00:01 became 23:01 of the Saturday, which has 24 hours and, after a minute of Sunday, 59 minutes.
    ["America/St_Johns", { weekend: [0] }, "2009-10-31T02:30:00Z", "2009-11-01T12:00:00Z", 24 + 59 / 60],
    ["America/St_Johns", { weekend: [6] }, "2009-10-31T02:30:00Z", "2009-11-01T04:00:00Z", 31 / 60],
    // Thursday 29 December 2011, 15:00 at -10:00, to Monday 2 January 2012, 09:00 at +14:00: there was no Friday.
    ["Pacific/Apia", { weekend: [0, 6], hours: OFFICE }, "2011-12-30T01:00:00Z", "2012-01-01T19:00:00Z", 2],
    [
      "Pacific/Apia",
      { weekend: [0, 6], hours: OFFICE, holidays: ["2011-12-30"] },
      "2011-12-30T01:00:00Z",
      "2012-01-01T19:00:00Z",
      2,
    ],
    // Sundays of 2021: on 4 April 02:00 became 01:30, on 3 October 02:30.
    ["Australia/Lord_Howe", {}, "2021-04-03T13:00:00Z", "2021-04-04T13:30:00Z", 24.5],
    [
      "Australia/Lord_Howe",
      { hours: { from: "01:00", to: "02:00" } },
      "2021-04-03T12:00:00Z",
      "2021-04-04T12:00:00Z",
      1.5,
    ],
    [
      "Australia/Lord_Howe",
      { hours: { from: "02:00", to: "03:00" } },
      "2021-10-02T12:00:00Z",
      "2021-10-03T12:00:00Z",
      0.5,
    ],
  ])("%s, %o, from %s to %s: %f hours", (timeZone, options, from, to, expected) => {
    const all = { timeZone, ...options };
    expect(hoursOf(all, from, to)).toBe(expected);
    expect(hoursOf(all, to, from)).toBe(0 - expected);
  });

  it("adds up over years", () => {
    const [from, to] = ["2001-01-01T00:00:00Z", "2021-01-01T00:00:00Z"];
    // 7,305 days from a Monday: 1,043 weeks, and Monday to Thursday.
    const london = { timeZone: "Europe/London" };
    expect(hoursOf({ ...london, weekend: [0, 6], hours: OFFICE }, from, to)).toBe(8 * (5 * 1043 + 4));
    expect(hoursOf({ ...london, weekend: [] }, from, to)).toBe(24 * 7305);
    // Clocks are set on Sundays: of the 26 to the end of June 2021 one has 23 hours.
    expect(hoursOf({ ...london, weekend: [1, 2, 3, 4, 5, 6] }, from, to)).toBe(24 * 1043);
    expect(hoursOf({ ...london, weekend: [1, 2, 3, 4, 5, 6] }, to, "2021-07-01T00:00:00Z")).toBe(24 * 26 - 1);
    // 49 years with 12 leap days; no change is lost, wherever it lies.
    expect(hoursOf({ ...london, weekend: [] }, "2150-01-01T00:00:00Z", "2199-01-01T00:00:00Z")).toBe(24 * 17_897);
    const [first, last] = ["1900-01-01T00:00:00Z", "2199-12-31T23:59:59.999Z"];
    // 300 years, of which 73 are leap years: not 1900 and 2100.
    const days = 300 * 365 + 73;
    expect(workingTime({ timeZone: "UTC", weekend: [] })(Date.parse(first), Date.parse(last))).toBe(days * DAY - 1);
  });
});

/** The working minutes before each minute of some weeks, by what Intl says of every one. */
function minutesWorked(options: WorkingTimeOptions, start: number, minutes: number): readonly number[] {
  const { timeZone, weekend = [5, 6], holidays = [], hours = { from: "00:00", to: "24:00" } } = options;
  const format = new Intl.DateTimeFormat("en-CA-u-nu-latn", {
    ...(timeZone === undefined ? {} : { timeZone }),
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const before = [0];
  for (let minute = 0; minute < minutes; minute += 1) {
    // "Sun, 2021-03-28, 02:00"
    const text = format.format(start + minute * MINUTE);
    const [, weekday = "", date = "", time = ""] = /^(\w{3})\.?, ([\d-]{10}), (\d\d:\d\d)$/.exec(text) ?? [];
    const place = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"].indexOf(weekday);
    if (place < 0) expect.fail(`no weekday in ${text}`);
    const isWorked = !weekend.includes(place) && !holidays.includes(date) && time >= hours.from && time < hours.to;
    before.push((before[minute] ?? 0) + (isWorked ? 1 : 0));
  }
  return before;
}

describe("working time minute by minute", () => {
  it.each<readonly [string, string, WorkingTimeOptions]>([
    ["Asia/Riyadh", "2022-02-15T00:00:00Z", { hours: OFFICE, holidays: ["2022-02-22"] }],
    ["Europe/London", "2021-03-22T00:00:00Z", { weekend: [6], hours: { from: "01:30", to: "17:00" } }],
    ["Europe/London", "2021-10-25T00:00:00Z", { weekend: [6], hours: { from: "00:15", to: "01:45" } }],
    ["Africa/Cairo", "2024-04-20T00:00:00Z", { weekend: [6], hours: { from: "00:30", to: "24:00" } }],
    ["Africa/Cairo", "2024-10-25T00:00:00Z", { hours: { from: "23:15", to: "23:45" }, holidays: ["2024-10-30"] }],
    ["Asia/Amman", "2021-10-22T00:00:00Z", { weekend: [6], holidays: ["2021-10-28"] }],
    ["America/Havana", "2021-11-01T00:00:00Z", { hours: { from: "00:10", to: "00:50" } }],
    ["America/Asuncion", "2024-03-18T00:00:00Z", { weekend: [0], hours: { from: "12:00", to: "24:00" } }],
    ["America/St_Johns", "2009-10-26T00:00:00Z", { weekend: [0] }],
    ["Pacific/Apia", "2011-12-23T00:00:00Z", { weekend: [], hours: OFFICE }],
    ["Australia/Lord_Howe", "2021-03-29T00:00:00Z", { hours: { from: "01:45", to: "09:00" } }],
  ])("is what Intl says in %s from %s on", (timeZone, from, given) => {
    const options = { ...given, timeZone };
    const [start, minutes] = [Date.parse(from), 9 * 1440];
    const before = minutesWorked(options, start, minutes);
    const between = workingTime(options);
    const minute = fc.integer({ min: 0, max: minutes });
    for (let to = 0; to <= minutes; to += 1)
      if (between(start, start + to * MINUTE) !== (before[to] ?? -1) * MINUTE)
        expect.fail(`${new Date(start + to * MINUTE).toISOString()} comes after ${before[to]} minutes of work`);
    fc.assert(
      fc.property(minute, minute, (a, b) => {
        expect(between(start + a * MINUTE, start + b * MINUTE)).toBe(((before[b] ?? 0) - (before[a] ?? 0)) * MINUTE);
      }),
    );
  });

  it.each(["Asia/Riyadh", "Europe/London", "Pacific/Apia", "-03:30"])("adds up in %s", (timeZone) => {
    const between = workingTime({ timeZone, hours: { from: "01:30", to: "23:15" }, holidays: ["2015-06-15"] });
    const instant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(instant, instant, instant, (a, b, c) => {
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(b, a)).toBe(0 - between(a, b));
        expect(Math.sign(b - a) * between(a, b)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(between(a, b))).toBeLessThanOrEqual(Math.abs(b - a));
        expect(between(a, a)).toBe(0);
      }),
    );
  });
});

describe("working time of tickets", () => {
  it("is listed and summarised, and what ends before it begins is negative", () => {
    const { tickets } = ticketHistoriesFromRows(
      [
        // Dates alone: Wednesday and Thursday, and one day.
        { id: "A", opened: "2021-03-03", closed: "2021-03-05" },
        { id: "B", opened: "2021-03-03", closed: "2021-03-03" },
        // Thursday 15:00 to Sunday 09:00; opened and closed on a Friday; Sunday 08:00 to Monday 12:00; open.
        { id: "C", opened: "2021-03-04T15:00:00+03:00", closed: "2021-03-07T09:00:00+03:00" },
        { id: "D", opened: "2021-03-05T08:00:00+03:00", closed: "2021-03-05T12:00:00+03:00" },
        { id: "E", opened: "2021-03-07T08:00:00+03:00", closed: "2021-03-08T12:00:00+03:00" },
        { id: "F", opened: "2021-03-07T08:00:00+03:00", closed: "" },
      ],
      { id: "id", opened: "opened", closed: "closed" },
    );
    const between = workingTime({ hours: OFFICE });
    const times = listDurations(tickets, "final-resolution", { between });
    expect(times).toEqual([16 * HOUR, 0, 2 * HOUR, 0, 12 * HOUR, undefined]);
    const [late, early] = [Date.parse("2021-03-08T12:00:00Z"), Date.parse("2021-03-07T12:00:00Z")];
    expect(durationSummary([between(early, late), between(late, early)])).toMatchObject({ n: 1, negative: 1 });
  });
});

describe("workingTime refuses", () => {
  it.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [1.5],
    [2 ** 53],
    // A millisecond before the year 1900 and after 2199, and what stands for "not yet".
    [-2_208_988_800_001],
    [7_258_118_400_000],
    [Date.parse("9999-12-31T00:00:00Z")],
    ["2021-03-01"],
    [undefined],
    [new Date(0)],
  ])("the instant %s", (instant) => {
    const bad = expect.objectContaining({ code: "bad-number", value: instant });
    expect(() => Reflect.apply(workingTime(), undefined, [instant, 0])).toThrow(bad);
    expect(() => Reflect.apply(workingTime(), undefined, [0, instant])).toThrow(bad);
  });

  it.each([
    [{ from: "16:00", to: "08:00" }, "16:00-08:00"],
    [{ from: "08:00", to: "08:00" }, "08:00-08:00"],
    [{ from: "24:00", to: "24:00" }, "24:00-24:00"],
    [{ from: "8:00", to: "16:00" }, "8:00"],
    [{ from: "08:60", to: "16:00" }, "08:60"],
    [{ from: "08:00", to: "24:01" }, "24:01"],
    [{ from: "08:00", to: "16:00 " }, "16:00 "],
    [{ from: "08:00" }, undefined],
    [{ from: "08:00", to: "16:00", till: "17:00" }, "till"],
    [null, null],
    ["08:00-16:00", "08:00-16:00"],
  ])("the hours %o", (hours, value) => {
    expect(() => Reflect.apply(workingTime, undefined, [{ hours }])).toThrow(
      expect.objectContaining({ code: "bad-option", value }),
    );
  });

  it.each([
    [{ weekends: [5] }, "bad-option", "weekends"],
    [{ weekend: [7] }, "bad-option", 7],
    [{ weekend: 5 }, "bad-option", 5],
    [{ holidays: ["2021-02-29"] }, "bad-day", "2021-02-29"],
    [{ holidays: "2021-02-22" }, "bad-option", "2021-02-22"],
    [{ timeZone: "Riyadh" }, "bad-time-zone", "Riyadh"],
    [{ timeZone: null }, "bad-time-zone", null],
    [null, "bad-option", null],
  ])("the options %o", (options, code, value) => {
    expect(() => Reflect.apply(workingTime, undefined, [options])).toThrow(expect.objectContaining({ code, value }));
  });
});
