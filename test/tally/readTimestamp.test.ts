import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  ALGERIAN_MONTHS,
  ARABIC_MONTHS,
  ENGLISH_MONTHS,
  LEVANTINE_MONTHS,
  MAURITANIAN_MONTHS,
  MOROCCAN_MONTHS,
} from "../../src/language/months.js";
import { readInstant } from "../../src/tally/readInstant.js";
import { readTimestamp } from "../../src/tally/readTimestamp.js";
import { type TimestampForm, timestampReader } from "../../src/tally/timestampReader.js";
import { zone } from "../../src/tally/zone.js";

function read(value: unknown, forms?: TimestampForm | readonly TimestampForm[], timeZone?: string): string {
  const moment = { instant: 0, dateOnly: false };
  const reader = timestampReader(forms, timeZone === undefined ? undefined : zone(timeZone));
  const problem = readTimestamp(reader, value, moment);
  if (problem !== undefined) return problem;
  const text = new Date(moment.instant).toISOString();
  return moment.dateOnly ? text.slice(0, 10) : text;
}

it.each([
  ["Egypt and the Gulf", ARABIC_MONTHS],
  ["the Levant and Iraq", LEVANTINE_MONTHS],
  ["Morocco", MOROCCAN_MONTHS],
  ["Algeria and Tunisia", ALGERIAN_MONTHS],
  ["Mauritania", MAURITANIAN_MONTHS],
  ["English", ENGLISH_MONTHS],
])("a layout reads the months of %s as texts do", (_, names) => {
  const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
  expect(names.map((name) => read(`15 ${name} 2021`, "D MMMM YYYY"))).toEqual(
    months.map((month) => `2021-${month}-15`),
  );
});

describe("the name of a zone behind a time in any form", () => {
  it.each([
    // In January Berlin is an hour ahead of UTC, and Riyadh three.
    ["31/01/2024 11:30 PM[Europe/Berlin]", "2024-01-31T22:30:00.000Z"],
    ["31/01/2024 11:30 PM [UTC]", "2024-01-31T23:30:00.000Z"],
    ["31/01/2024 11:30 PM", "2024-01-31T20:30:00.000Z"],
    ["45322.5[Europe/Berlin]", "2024-01-31T11:00:00.000Z"],
    ["45322.5", "2024-01-31T09:00:00.000Z"],
    // A date alone is one in every zone.
    ["45322[Europe/Berlin]", "2024-01-31"],
    // Instants need none, and an offset none but its own.
    ["1706733000[Europe/Berlin]", "unreadable-timestamp"],
    ["2024 31 01 23:30 +0300[Europe/Berlin]", "unreadable-timestamp"],
    ["31/01/2024 11:30 PM[Nowhere/X]", "unreadable-timestamp"],
    ["31/01/2024 11:30 PM[]", "unreadable-timestamp"],
  ])("reads %s", (text, expected) => {
    expect(read(text, ["DD/MM/YYYY h:mm a", "excel", "YYYY DD MM HH:mm Z"], "Asia/Riyadh")).toBe(expected);
  });

  it.each([
    "2024-01-31T23:30:00[Nowhere/X]",
    "2024-01-31T23:30:00[]",
    "2024-01-31T23:30:00[UTC][UTC]",
    "[UTC]",
    "2024-02-30T23:30:00[UTC]",
  ])("does not read %s by another zone", (text) => {
    expect(read(text, "iso", "Asia/Riyadh")).toBe("unreadable-timestamp");
  });
});

describe("day numbers of a sheet", () => {
  it.each([
    // 2021 begins with the day 44,197, and 31 March is the 89th day after it.
    [44_286, "2021-03-31"],
    ["44286", "2021-03-31"],
    ["٤٤٢٨٦", "2021-03-31"],
    ["44286.0", "2021-03-31"],
    ["44286,0", "2021-03-31"],
    // Most countries write a comma; of numbers in groups, as 44,286, none is a day of a record.
    ["44286,5", "2021-03-31T09:00:00.000Z"],
    ["٤٤٢٨٦٫٥", "2021-03-31T09:00:00.000Z"],
    ["44,286", "unreadable-timestamp"],
    ["61,000", "unreadable-timestamp"],
    ["44,286.5", "unreadable-timestamp"],
    ["44286,", "unreadable-timestamp"],
    ["44286,5,0", "unreadable-timestamp"],
    [44_286.5, "2021-03-31T09:00:00.000Z"],
    // 86,399 of 86,400 seconds, as a sheet writes them.
    ["44286.999988425926", "2021-03-31T20:59:59.000Z"],
    // Half a millisecond before midnight is midnight.
    ["44286.9999999999", "2021-03-31T21:00:00.000Z"],
    [61, "1900-03-01"],
    [2_958_465, "9999-12-31"],
    // Sheets have a 29 February 1900, and two systems of numbers before it.
    [60, "unreadable-timestamp"],
    [0, "unreadable-timestamp"],
    [-1, "unreadable-timestamp"],
    [2_958_466, "unreadable-timestamp"],
    ["4.4e4", "unreadable-timestamp"],
    ["2021-03-31", "unreadable-timestamp"],
    ["", "undated"],
  ])("reads %j as %s", (value, expected) => {
    expect(read(value, "excel", "Asia/Riyadh")).toBe(expected);
  });

  it("have a time of no zone, unless it is named, and are read only if asked for", () => {
    expect(read(44_286.5, "excel")).toBe("no-time-zone");
    expect(read(44_286, "excel")).toBe("2021-03-31");
    expect(read(44_286)).toBe("epoch-without-unit");
    expect(read("44286", ["iso", "excel"])).toBe("2021-03-31");
    expect(read("2021-03-31", ["iso", "excel"])).toBe("2021-03-31");
    expect(read(44_286, ["excel", "epoch-ms"])).toBe("ambiguous-timestamp");
    // Of a number of ten digits only seconds are a day of a record, of one of thirteen only milliseconds.
    for (const value of [1617224399, 1617224399000])
      expect(read(value, ["epoch-ms", "epoch-s"])).toBe("2021-03-31T20:59:59.000Z");
    // A layout of digits alone reads them too: as seconds this is 22 August 1970.
    for (const value of ["20210301", 20_210_301, 20_210_301n])
      expect(read(value, ["YYYYMMDD", "epoch-s"])).toBe("ambiguous-timestamp");
    expect(read(202_103_011_200, ["YYYYMMDDHHmm", "epoch-ms"], "UTC")).toBe("ambiguous-timestamp");
    expect(read(20_210_301, ["YYYYMMDD", "iso"])).toBe("2021-03-01");
    // No layout with separators reads a number, nor does ISO; 1,617,224,399.5 seconds are half a second more.
    for (const form of ["DD/MM/YYYY", "iso"])
      expect(read(1_617_224_399.5, ["epoch-s", form])).toBe("2021-03-31T20:59:59.500Z");
  });
});

describe("ISO timestamps", () => {
  it.each([
    ["2021-03-31", "2021-03-31"],
    ["2021-03-31T23:59Z", "2021-03-31T23:59:00.000Z"],
    ["2021-03-31T23:59:59+03:00", "2021-03-31T20:59:59.000Z"],
    ["2021-03-31 23:59:59.1239+0300", "2021-03-31T20:59:59.123Z"],
    ["2021-03-31t23:59:59,5z", "2021-03-31T23:59:59.500Z"],
    ["2021-03-31T23:59:59-03", "2021-04-01T02:59:59.000Z"],
    ["2021-03-31T23:59:59+03:00[Asia/Riyadh]", "2021-03-31T20:59:59.000Z"],
    ["2021-03-31T23:59:59+03[A]", "2021-03-31T20:59:59.000Z"],
    // A name that the engine does not have contradicts nothing.
    ["2021-03-31T21:00:00+03:00[Nowhere/X]", "2021-03-31T18:00:00.000Z"],
    // Nor do letters, which an engine takes for those of Alaska.
    ["2021-03-31T21:00:00+03:00[AST]", "2021-03-31T18:00:00.000Z"],
    ["2021-01-31T20:59:59Z[Europe/London]", "2021-01-31T20:59:59.000Z"],
    ["2021-01-31T20:59:59Z[UTC]", "2021-01-31T20:59:59.000Z"],
    ["2021-01-31 20:59:59 UTC", "2021-01-31T20:59:59.000Z"],
    ["2021-01-31 20:59:59 GMT", "2021-01-31T20:59:59.000Z"],
    ["2021-01-31T20:59gmt", "2021-01-31T20:59:00.000Z"],
    ["2021-01-31 20:59 utc", "2021-01-31T20:59:00.000Z"],
    ["2021-01-31 20:59:59 +0000", "2021-01-31T20:59:59.000Z"],
    ["2021-01-31 20:59:59.5 -03:00", "2021-01-31T23:59:59.500Z"],
    // In London summer time is at +01:00; after Z a name contradicts nothing.
    ["2021-07-31T23:30:00+01:00[Europe/London]", "2021-07-31T22:30:00.000Z"],
    ["2021-07-31T23:30:00Z[Europe/London]", "2021-07-31T23:30:00.000Z"],
    ["2021-07-31T23:30:00+03:00[+03:00]", "2021-07-31T20:30:00.000Z"],
    ["2021-07-31T23:30:00+03:00[Asia/Riyadh][u-ca=gregory]", "2021-07-31T20:30:00.000Z"],
    // Without an offset the name says whose time it is; in Berlin clocks are an hour ahead in winter and two in summer.
    ["2024-01-31T23:30:00[Europe/Berlin]", "2024-01-31T22:30:00.000Z"],
    ["2024-07-31 23:30[Europe/Berlin]", "2024-07-31T21:30:00.000Z"],
    ["2024-07-31T23:30:00.5 [Europe/Berlin]", "2024-07-31T21:30:00.500Z"],
    ["2024-07-31T23:30:00[Europe/Berlin][u-ca=gregory]", "2024-07-31T21:30:00.000Z"],
    ["2024-01-31T23:30:00[+05:30]", "2024-01-31T18:00:00.000Z"],
    ["2024-01-31T23:30:00[UTC]", "2024-01-31T23:30:00.000Z"],
    ["٢٠٢٤-٠١-٣١T٢٣:٣٠:٠٠[Europe/Berlin]", "2024-01-31T22:30:00.000Z"],
    // Of an hour that is shown twice the first; of one that is skipped what it would have been.
    ["2024-10-27T02:30:00[Europe/Berlin]", "2024-10-27T00:30:00.000Z"],
    ["2024-03-31T02:30:00[Europe/Berlin]", "2024-03-31T01:30:00.000Z"],
    ["2024-01-31[Europe/Berlin]", "2024-01-31"],
    ["  2021-03-31 ", "2021-03-31"],
    // Blanks that do not break, and narrow ones.
    ["2021-03-31\u00A023:59:59Z", "2021-03-31T23:59:59.000Z"],
    ["2021-03-31\u202F23:59:59\u00A0+0300", "2021-03-31T20:59:59.000Z"],
    ["2021-03-31\u200923:59:59\u202FUTC", "2021-03-31T23:59:59.000Z"],
    ["2024-02-29", "2024-02-29"],
    ["2000-02-29", "2000-02-29"],
    ["0001-01-01", "0001-01-01"],
    ["٢٠٢١-٠٣-٣١", "2021-03-31"],
    ["۲۰۲۱-۰۳-۳۱", "2021-03-31"],
    ["٢٠٢١-٠٣-٣١T٢٣:٥٩:٥٩+٠٣:٠٠", "2021-03-31T20:59:59.000Z"],
    ["\u200F2021-03-31\u200F", "2021-03-31"],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "2021-02-30",
    "2023-02-29",
    "1900-02-29",
    "2021-04-31",
    "2021-00-10",
    "2021-13-01",
    "2021-01-00",
    "0000-01-01",
    "2021-1-01",
    "2021/03/04 10:00",
    "20210304",
    "31-03-2021",
    "2021-03-31T24:01Z",
    "2021-03-31T24:00:01Z",
    "2021-03-31T24:00:00.0001Z",
    "2021-03-31T25:00Z",
    "2021-02-30T24:00Z",
    "2021-01-31T20:59:59 GMT+3",
    "2021-03-31T23:60Z",
    "2021-03-31T23:59:60Z",
    "2021-03-31T23:59:59.Z",
    "2021-03-31T23:59:59+24:00",
    "2021-03-31T23:59:59+03:0",
    "2021-03-31T23:59:59Zx",
    "2021-03-31T23:59:59+03:00]",
    "2021-03-31T23:59:59+03[]x",
    "2021-03-31T23:59:59+0300:",
    "2021-07-31T23:30:00+00:00[Europe/London]",
    "2021-01-31T23:30:00+01:00[Europe/London]",
    "2021-07-31T23:30:00-03:00[+03:00]",
    "2024-01-31T23:30:00[AST]",
    "2024-01-31T23:30:00[IST]",
    "2021-01-31T20:59:59Z UTC",
    "2021-01-31T20:59:59  UTC",
    "2021-01-31 UTC",
    "2021-02-30 20:59:59 UTC",
    "2021-03-31T",
    "2021-03-31x",
    "-2021-03-31",
    // Two systems of digits in one text: a slip of the hand.
    "٢٠٢١-03-٣١",
    "٢٠٢١-۰۳-٣١",
    "٢٠٢١-٠٢-٣٠",
    "yesterday",
  ])("refuses %s", (text) => {
    expect(read(text)).toBe("unreadable-timestamp");
  });

  it("takes nothing but a digit for a digit and its own mark for a mark, in every place", () => {
    const text = "2011-11-11T11:11:11+11:11";
    const legal =
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30)[T t](?:[01]\d|2[0-3])(?::[0-5]\d){2}[+-](?:[01]\d|2[0-3]):[0-5]\d$/;
    const [taken, wanted]: [string[], string[]] = [[], []];
    for (let at = 0; at < text.length; at++) {
      for (let code = 33; code < 127; code++) {
        const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        if (read(changed) !== "unreadable-timestamp") taken.push(changed);
        if (legal.test(changed)) wanted.push(changed);
      }
    }
    expect(taken).toEqual(wanted);
    // Year 4 × 10, month 2 + 3, day 3 + 10, T 2, hours twice 3 + 10, minutes twice and seconds 6 + 10, sign 2, marks 5.
    expect(wanted.length).toBe(141);
  });

  it.each([
    // Year 4 × 10, month 2 + 3, day 3 + 10, T 1, hour 3 + 10, minute and second 6 + 10 each, marks 4, Z 2.
    ["2011-11-11T11:11:11Z", 110],
    // Hours and minutes of the offset 3 + 10 and 6 + 10, sign 2, a mark more; no Z.
    ["2011-11-11T11:11:11+11:11", 140],
  ])("of the layout %s are read the short way, in every place of which only what belongs there", (text, count) => {
    const legal =
      /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|30)T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
    const [taken, wanted]: [string[], string[]] = [[], []];
    for (let at = 0; at < text.length; at++) {
      for (let code = 33; code < 0x700; code++) {
        const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
        if (readInstant(changed, { instant: 0, dateOnly: false })) taken.push(changed);
        if (legal.test(changed)) wanted.push(changed);
      }
    }
    expect(taken).toEqual(wanted);
    expect(wanted.length).toBe(count);
  });

  it.each([
    ["2021-03-31T20:59:59Z", "2021-03-31T20:59:59.000Z"],
    ["2021-03-31 23:59:59+03:00", "2021-03-31T20:59:59.000Z"],
    ["2021-03-31T21:29:59-02:30", "2021-03-31T23:59:59.000Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
    ["2023-02-29T00:00:00Z", undefined],
    ["2021-04-31T00:00:00Z", undefined],
    ["0000-01-01T00:00:00Z", undefined],
    // Left to the long way.
    ["2021-03-31T20:59:59.123Z", undefined],
    ["2021-03-31", undefined],
  ])("the short way reads %s as %s", (text, expected) => {
    const moment = { instant: 0, dateOnly: true };
    const isRead = readInstant(text, moment);
    expect(isRead && !moment.dateOnly ? new Date(moment.instant).toISOString() : undefined).toBe(expected);
  });

  it("takes 24:00 for the beginning of the next day", () => {
    expect(read("2021-03-31T24:00:00+03:00")).toBe("2021-03-31T21:00:00.000Z");
    expect(read("2020-12-31 24:00Z")).toBe("2021-01-01T00:00:00.000Z");
    expect(read("2024-02-29T24:00:00.000Z")).toBe("2024-03-01T00:00:00.000Z");
    expect(read("2021-03-31T24:00:00 UTC")).toBe("2021-04-01T00:00:00.000Z");
    expect(read("2021-03-31T24:00", "iso", "Asia/Riyadh")).toBe("2021-03-31T21:00:00.000Z");
    // 31 March 2024 began in Beirut at 01:00 of summer time, which is 22:00 in UTC.
    expect(read("2024-03-30T24:00", "iso", "Asia/Beirut")).toBe("2024-03-30T22:00:00.000Z");
    expect(read("31.03.2021 24:00:00", "DD.MM.YYYY HH:mm:ss", "Asia/Riyadh")).toBe("2021-03-31T21:00:00.000Z");
    expect(read("20210331T240000Z", "YYYYMMDDTHHmmssZ")).toBe("2021-04-01T00:00:00.000Z");
    expect(read("31-03-2021 24", "DD-MM-YYYY H", "UTC")).toBe("2021-04-01T00:00:00.000Z");
    for (const text of ["31.03.2021 24:00:01", "31.03.2021 24:30:00", "31.03.2021 25:00:00"])
      expect(read(text, "DD.MM.YYYY HH:mm:ss", "UTC")).toBe("unreadable-timestamp");
    expect(read("31.03.2021 24:00:00.0004", "DD.MM.YYYY HH:mm:ss.SSSS", "UTC")).toBe("unreadable-timestamp");
    expect(read("31.03.2021 24:00 AM", "DD.MM.YYYY hh:mm a", "UTC")).toBe("unreadable-timestamp");
    expect(read("31.03.2021 0:00 AM", "DD.MM.YYYY h:mm a", "UTC")).toBe("unreadable-timestamp");
  });

  it.each([
    ["2024/01/31 11:30:00 PM GMT+3", "2024-01-31T20:30:00.000Z"],
    ["2024/01/31 11:30:00 PM UTC+03:30", "2024-01-31T20:00:00.000Z"],
    ["2024/01/31 11:30:00 PM UTC−5", "2024-02-01T04:30:00.000Z"],
    ["2024/01/31 11:30:00 PM +3", "2024-01-31T20:30:00.000Z"],
    ["2024/01/31 11:30:00 PM +3:30", "2024-01-31T20:00:00.000Z"],
    ["2024/01/31 11:30:00 PM GMT+0300", "2024-01-31T20:30:00.000Z"],
    ["2024/01/31 11:30:00 PM GMT", "2024-01-31T23:30:00.000Z"],
    ["2024/01/31 11:30:00 م UTC", "2024-01-31T23:30:00.000Z"],
    ["2024/01/31 11:30:00 م غرينتش+3", "2024-01-31T20:30:00.000Z"],
    ["٢٠٢٤/٠١/٣١ ١١:٣٠:٠٠ م غرينتش+٣", "2024-01-31T20:30:00.000Z"],
    ["٢٠٢٤/٠١/٣١ ١١:٣٠:٠٠ م غرينتش+٣:٣٠", "2024-01-31T20:00:00.000Z"],
    ["۲۰۲۴/۰۱/۳۱ ۱۱:۳۰:۰۰ م +۳", "2024-01-31T20:30:00.000Z"],
    ["2024/01/31 11:30:00 PM Z", "2024-01-31T23:30:00.000Z"],
    ["2024/01/31 11:30:00 PM ", "unreadable-timestamp"],
    ["2024/01/31 11:30:00 PM GMT+", "unreadable-timestamp"],
    ["2024/01/31 11:30:00 PM GMT+330", "unreadable-timestamp"],
    ["2024/01/31 11:30:00 PM GMT+24", "unreadable-timestamp"],
    ["2024/01/31 11:30:00 PM GMT3", "unreadable-timestamp"],
    ["2024/01/31 11:30:00 PM EST", "unreadable-timestamp"],
  ])("the Z of a layout reads %s as %s", (text, expected) => {
    expect(read(text, "YYYY/MM/DD h:mm:ss a Z")).toBe(expected);
  });

  it("matches the digits of a layout in whatever script either is written", () => {
    for (const layout of [
      "YYYY/MM/DD h:mm a غرينتش+٣",
      "YYYY/MM/DD h:mm a [غرينتش+3]",
      "\u200FYYYY/MM/DD h:mm a غرينتش+۳",
    ])
      for (const text of [
        "٢٠٢٤/٠١/٣١ ١١:٣٠ م غرينتش+٣",
        "2024/01/31 11:30 م غرينتش+3",
        "2024/01/31 11:30 م \u200Eغرينتش+3",
      ])
        expect(read(text, layout, "Asia/Riyadh")).toBe("2024-01-31T20:30:00.000Z");
    // The signs of a layout are themselves.
    expect(read("2024/01/31 11:30 PM GMT+3", "YYYY/MM/DD h:mm a [GMT]Z")).toBe("2024-01-31T20:30:00.000Z");
  });

  it("needs the zone of a time that names none", () => {
    expect(read("2021-04-01T00:30:00")).toBe("no-time-zone");
    expect(read("2021-04-01T00:30:00", "iso", "Asia/Riyadh")).toBe("2021-03-31T21:30:00.000Z");
  });

  it("takes the first of a time shown twice and moves a time that is skipped forward", () => {
    // London 2021: 31 October 02:00 BST becomes 01:00 GMT; 28 March 01:00 GMT becomes 02:00 BST.
    expect(read("2021-10-31T01:30:00", "iso", "Europe/London")).toBe("2021-10-31T00:30:00.000Z");
    expect(read("2021-03-28T01:30:00", "iso", "Europe/London")).toBe("2021-03-28T01:30:00.000Z");
    expect(read("2021-10-31T02:30:00", "iso", "Europe/London")).toBe("2021-10-31T02:30:00.000Z");
  });
});

describe("other timestamps", () => {
  it("reads numbers only in a unit that is named", () => {
    const unnamed = [
      1617224399000,
      1617224399n,
      44_286n,
      -1,
      "1617224399",
      "1617224399000",
      " 1617224399.25\u200f",
      "١٦١٧٢٢٤٣٩٩",
    ];
    for (const value of unnamed) expect(read(value)).toBe("epoch-without-unit");
    // A text of other digits may be anything: the number of a day, a date without separators, or an id.
    for (const value of [
      "44286",
      "20210331",
      "210331235959",
      "20210331235959",
      "-1617224399",
      "1617224399.",
      "16172243990",
    ])
      expect(read(value)).toBe("unreadable-timestamp");
    for (const form of ["DD-MM-YYYY", "epoch-s"]) expect(read("1617224399000000", form)).toBe("unreadable-timestamp");
    expect(read("1617224399", ["iso", "DD-MM-YYYY"])).toBe("unreadable-timestamp");
    expect(read(1617224399000, "epoch-ms")).toBe("2021-03-31T20:59:59.000Z");
    expect(read(1617224399, "epoch-s")).toBe("2021-03-31T20:59:59.000Z");
    expect(read("1617224399", "epoch-s")).toBe("2021-03-31T20:59:59.000Z");
    expect(read("١٦١٧٢٢٤٣٩٩", "epoch-s")).toBe("2021-03-31T20:59:59.000Z");
    // Decimals beyond the millisecond are cut, however many, as those of ISO are; before 1970 that is the millisecond before.
    expect(read("1612126799.999999999", "epoch-s")).toBe("2021-01-31T20:59:59.999Z");
    expect(read("1612126799.1230", "epoch-s")).toBe("2021-01-31T20:59:59.123Z");
    expect(read("1612126799999.99999999", "epoch-ms")).toBe("2021-01-31T20:59:59.999Z");
    expect(read("-0.0005", "epoch-s")).toBe("1969-12-31T23:59:59.999Z");
    expect(read("-1.5", "epoch-s")).toBe("1969-12-31T23:59:58.500Z");
    // A number so small is written with an exponent.
    for (const form of ["epoch-s", "epoch-ms"]) {
      expect(read(1e-7, form)).toBe("1970-01-01T00:00:00.000Z");
      expect(read(-1e-7, form)).toBe("1969-12-31T23:59:59.999Z");
    }
    expect(read("1617224399.", "epoch-s")).toBe("unreadable-timestamp");
    expect(read(1617224399000n, "epoch-ms")).toBe("2021-03-31T20:59:59.000Z");
    expect(read(1e300, "epoch-ms")).toBe("unreadable-timestamp");
    expect(read(Number.POSITIVE_INFINITY, "epoch-ms")).toBe("unreadable-timestamp");
  });

  it("does not take seconds for milliseconds", () => {
    for (const value of [1617224399, "1617224399", "١٦١٧٢٢٤٣٩٩", 1617224399n, 1617224399.5, "1617224399.5"])
      expect(read(value, "epoch-ms")).toBe("unreadable-timestamp");
    // 2 January and 31 March 1970 to the millisecond; as seconds 27 September 1972 and 1 June 2216.
    expect(read(86_399_999, "epoch-ms")).toBe("1970-01-01T23:59:59.999Z");
    expect(read(86_400_000, "epoch-ms")).toBe("unreadable-timestamp");
    expect(read("7775999999", "epoch-ms")).toBe("unreadable-timestamp");
    expect(read("7776000000", "epoch-ms")).toBe("1970-04-01T00:00:00.000Z");
    expect(read(86_400, "epoch-s")).toBe("1970-01-02T00:00:00.000Z");
    expect(read(new Date(86_400_000), "epoch-ms")).toBe("1970-01-02T00:00:00.000Z");
  });

  it("reads dates, Temporal objects and what looks like one", () => {
    expect(read(new Date(1617224399000))).toBe("2021-03-31T20:59:59.000Z");
    expect(read(new Date(Number.NaN))).toBe("unreadable-timestamp");
    // Of another realm, as under a test runner or from a frame.
    expect(read(runInNewContext("new Date(1617224399000)"))).toBe("2021-03-31T20:59:59.000Z");
    expect(read({ epochMilliseconds: 1617224399000 })).toBe("2021-03-31T20:59:59.000Z");
    expect(read({ epochMilliseconds: 1617224399000n })).toBe("2021-03-31T20:59:59.000Z");
    // What became of one in JSON, or is of a row without a time: as a number `null` would be 1970.
    for (const epochMilliseconds of [null, undefined, "", [], false, true, Number.NaN, "1617224399000", new Date(0)])
      expect(read({ epochMilliseconds })).toBe("unreadable-timestamp");
    const plain = { [Symbol.toStringTag]: "Temporal.PlainDate", toString: () => "2021-03-31" };
    expect(read(plain)).toBe("2021-03-31");
  });

  it("reads Temporal objects of every calendar, which write their date in ISO", () => {
    const temporal = (kind: string, text: string) => ({
      [Symbol.toStringTag]: `Temporal.${kind}`,
      toString: () => text,
    });
    expect(read(temporal("PlainDate", "2021-02-01[u-ca=gregory]"))).toBe("2021-02-01");
    // 19 Jumada II 1442.
    expect(read(temporal("PlainDate", "2021-02-01[!u-ca=islamic-umalqura]"))).toBe("2021-02-01");
    const noon = temporal("PlainDateTime", "2021-02-01T12:00:00[u-ca=hebrew]");
    expect([read(noon), read(noon, "iso", "Asia/Riyadh")]).toEqual(["no-time-zone", "2021-02-01T09:00:00.000Z"]);
    // A month and a day of the year have a date only to tell which is meant.
    for (const [kind, text] of [
      ["PlainYearMonth", "2021-02-01[u-ca=gregory]"],
      ["PlainMonthDay", "1972-02-01[u-ca=gregory]"],
      ["PlainTime", "12:00:00"],
    ] as const)
      expect(read(temporal(kind, text))).toBe("unreadable-timestamp");
  });

  it.each([[undefined], [null], [""], ["  "], [Number.NaN]])("calls %j undated", (value) => {
    expect(read(value)).toBe("undated");
  });

  it.each([[true], [{}], [["2021-03-31"]], [{ toString: 1 }]])("refuses %j", (value) => {
    expect(read(value)).toBe("unreadable-timestamp");
  });
});

describe("layouts", () => {
  it.each([
    ["22-04-15", "DD-MM-YY", "2015-04-22"],
    ["22-Apr-15", "DD-MMM-YY", "2015-04-22"],
    // The usual abbreviations, some of which have four letters, a dot or both.
    ["22-Sept-15", "DD-MMM-YY", "2015-09-22"],
    ["22-Sep-15", "DD-MMM-YY", "2015-09-22"],
    ["Sept. 5, 2021", "MMM D, YYYY", "2021-09-05"],
    ["Jan. 5, 2021", "MMM D, YYYY", "2021-01-05"],
    ["Jan. 5, 2021", "MMM. D, YYYY", "2021-01-05"],
    ["5 JUNE 2021", "D MMM YYYY", "2021-06-05"],
    ["5 July 2021", "D MMM YYYY", "2021-07-05"],
    ["05.Sept.2021", "DD.MMM.YYYY", "2021-09-05"],
    ["31 January 2021", "D MMMM YYYY", "2021-01-31"],
    ["december 1, 2021", "MMMM D, YYYY", "2021-12-01"],
    ["٣١ يناير ٢٠٢١", "D MMMM YYYY", "2021-01-31"],
    ["1 أبريل 2021", "D MMMM YYYY", "2021-04-01"],
    ["1 ابريل 2021", "D MMMM YYYY", "2021-04-01"],
    ["1 يونية 2021", "D MMMM YYYY", "2021-06-01"],
    ["1 يوليه 2021", "D MMMM YYYY", "2021-07-01"],
    ["1 أغسطس 2021", "D MMMM YYYY", "2021-08-01"],
    // The Levant and Iraq, Algeria and Tunisia, Morocco, Mauritania.
    ["5 آذار 2021", "D MMMM YYYY", "2021-03-05"],
    ["28 شباط 2021", "D MMMM YYYY", "2021-02-28"],
    ["1 نيسان 2021", "D MMMM YYYY", "2021-04-01"],
    ["1 أيار 2021", "D MMMM YYYY", "2021-05-01"],
    ["1 حزيران 2021", "D MMMM YYYY", "2021-06-01"],
    ["1 تموز 2021", "D MMMM YYYY", "2021-07-01"],
    ["1 آب 2021", "D MMMM YYYY", "2021-08-01"],
    ["1 أيلول 2021", "D MMMM YYYY", "2021-09-01"],
    ["1 تشرين الأول 2021", "D MMMM YYYY", "2021-10-01"],
    ["1 تشرين ثاني 2021", "D MMMM YYYY", "2021-11-01"],
    ["31 كانون الاول 2021", "D MMMM YYYY", "2021-12-31"],
    ["31 كانون الثاني 2021", "D MMMM YYYY", "2021-01-31"],
    ["31 كانون الثاني/يناير 2021", "D MMMM YYYY", "2021-01-31"],
    ["31/ديسمبر / كانون الأول/2021", "D/MMMM/YYYY", "2021-12-31"],
    ["31 ديسمبـر 2021", "D MMMM YYYY", "2021-12-31"],
    ["5 أُكْتوبر 2021", "D MMMM YYYY", "2021-10-05"],
    ["1 جانفي 2021", "D MMMM YYYY", "2021-01-01"],
    ["1 فيفري 2021", "D MMMM YYYY", "2021-02-01"],
    ["1 أفريل 2021", "D MMMM YYYY", "2021-04-01"],
    ["1 ماي 2021", "D MMMM YYYY", "2021-05-01"],
    ["1 جوان 2021", "D MMMM YYYY", "2021-06-01"],
    ["1 جويلية 2021", "D MMMM YYYY", "2021-07-01"],
    ["1 أوت 2021", "D MMMM YYYY", "2021-08-01"],
    ["1 يوليوز 2021", "D MMMM YYYY", "2021-07-01"],
    ["1 غشت 2021", "D MMMM YYYY", "2021-08-01"],
    ["1 شتنبر 2021", "D MMMM YYYY", "2021-09-01"],
    ["1 نونبر 2021", "D MMMM YYYY", "2021-11-01"],
    ["1 دجنبر 2021", "D MMMM YYYY", "2021-12-01"],
    ["1 أغشت 2021", "D MMMM YYYY", "2021-08-01"],
    ["1 شتمبر 2021", "D MMMM YYYY", "2021-09-01"],
    ["1 دجمبر 2021", "D MMMM YYYY", "2021-12-01"],
    ["31/01/2021 11:59 مساءً", "DD/MM/YYYY hh:mm a", "2021-01-31T23:59:00.000Z"],
    ["31/01/2021 12:05 صباحا", "DD/MM/YYYY hh:mm a", "2021-01-31T00:05:00.000Z"],
    ["31/01/2021 12:05 صباحًا", "DD/MM/YYYY hh:mm a", "2021-01-31T00:05:00.000Z"],
    ["31/01/2021 11:59 p.m.", "DD/MM/YYYY hh:mm a", "2021-01-31T23:59:00.000Z"],
    ["31/01/2021 11:59 A.M.", "DD/MM/YYYY hh:mm a", "2021-01-31T11:59:00.000Z"],
    ["9/6/2016", "M/D/YYYY", "2016-09-06"],
    ["20210331", "YYYYMMDD", "2021-03-31"],
    ["31March2021", "DDMMMMYYYY", "2021-03-31"],
    ["March2021-31", "MMMMYYYY-DD", "2021-03-31"],
    ["31/03/2021 10:00 am+03:00", "DD/MM/YYYY hh:mm aZ", "2021-03-31T07:00:00.000Z"],
    ["31Mar2021", "DDMMMYYYY", "2021-03-31"],
    ["1Mar2021", "DMMMYYYY", "2021-03-01"],
    ["1 مارس 2021 3م", "D MMMM YYYY ha", "2021-03-01T15:00:00.000Z"],
    ["1/3/2021 7:00+03", "D/M/YYYY H:mmZ", "2021-03-01T04:00:00.000Z"],
    ["09/12/2016 12:05:00 AM", "MM/DD/YYYY hh:mm:ss a", "2016-09-12T00:05:00.000Z"],
    ["09/12/2016 12:05:00 pm", "MM/DD/YYYY hh:mm:ss a", "2016-09-12T12:05:00.000Z"],
    ["31/03/2021 11:59:59 م", "DD/MM/YYYY hh:mm:ss a", "2021-03-31T23:59:59.000Z"],
    ["31/03/2021 12:05:00 ص", "DD/MM/YYYY hh:mm:ss a", "2021-03-31T00:05:00.000Z"],
    ["٣١/٠٣/٢٠٢١ ١١:٥٩:٥٩ م", "DD/MM/YYYY hh:mm:ss a", "2021-03-31T23:59:59.000Z"],
    // As Intl writes it for Saudi Arabia, and for the United States with a narrow space.
    ["٣١\u200F/٣\u200F/٢٠٢١، ١١:٥٩ ص", "D/M/YYYY، h:mm a", "2021-03-31T11:59:00.000Z"],
    ["3/31/2021, 11:59:59\u202FPM", "M/D/YYYY, h:mm:ss a", "2021-03-31T23:59:59.000Z"],
    ["29-02-2016 01:16", "DD-MM-YYYY HH:mm", "2016-02-29T01:16:00.000Z"],
    ["29.02.2016 01:16:07.250 +03:00", "DD.MM.YYYY HH:mm:ss.SSS Z", "2016-02-28T22:16:07.250Z"],
    // Oracle, SQL Server and others; decimals beyond the millisecond are cut, as those of ISO are.
    ["28-MAR-21 01.30.00.123456 PM", "DD-MMM-YY hh.mm.ss.SSSSSS a", "2021-03-28T13:30:00.123Z"],
    ["2021-03-31 23:59:59.9999999", "YYYY-MM-DD HH:mm:ss.SSSSSSS", "2021-03-31T23:59:59.999Z"],
    ["2021-03-31 23:59:59.000999999", "YYYY-MM-DD HH:mm:ss.SSSSSSSSS", "2021-03-31T23:59:59.000Z"],
    ["2021-03-31 23:59:59.5", "YYYY-MM-DD HH:mm:ss.S", "2021-03-31T23:59:59.500Z"],
    ["2021-03-31 23:59:59.57", "YYYY-MM-DD HH:mm:ss.SS", "2021-03-31T23:59:59.570Z"],
    // The weekday is passed over.
    ["Sun, 28 Mar 2021 01:30:00", "ddd, DD MMM YYYY HH:mm:ss", "2021-03-28T01:30:00.000Z"],
    ["Sunday, March 28, 2021", "dddd, MMMM D, YYYY", "2021-03-28"],
    ["Tue. 30 Mar 2021", "ddd DD MMM YYYY", "2021-03-30"],
    ["الأحد، 28 مارس 2021", "dddd، D MMMM YYYY", "2021-03-28"],
    ["28/03/2021 (Sun)", "DD/MM/YYYY (ddd)", "2021-03-28"],
    ["sábado 27/03/2021", "dddd DD/MM/YYYY", "2021-03-27"],
    ["Salı 30/03/2021", "dddd DD/MM/YYYY", "2021-03-30"],
    ["پنجشنبه 25/03/2021", "dddd DD/MM/YYYY", "2021-03-25"],
    ["الأحَد 28/03/2021", "dddd DD/MM/YYYY", "2021-03-28"],
    ["2021/03/27 星期六", "YYYY/MM/DD dddd", "2021-03-27"],
    // Words are written in brackets, those of other letters as they are.
    ["March 28, 2021 at 1:30 PM", "MMMM D, YYYY [at] h:mm a", "2021-03-28T13:30:00.000Z"],
    ["28.03.2021, 01:30 Uhr", "DD.MM.YYYY, HH:mm [Uhr]", "2021-03-28T01:30:00.000Z"],
    ["28.03.2021\u00A0um\u00A014h30", "DD.MM.YYYY[ um ]HH[h]mm", "2021-03-28T14:30:00.000Z"],
    ["28 de marzo (?) 2021: March", "D [de marzo (?)] YYYY: MMMM", "2021-03-28"],
    ["28/03/2021 الساعة 01:30", "DD/MM/YYYY الساعة HH:mm", "2021-03-28T01:30:00.000Z"],
    ["[28/Mar/2021:01:30:00 +0000]", "[[]DD/MMM/YYYY:HH:mm:ss Z]", "2021-03-28T01:30:00.000Z"],
    ["28[]03]2021", "DD[[]]MM[]]YYYY", "2021-03-28"],
  ])("reads %s as %s", (text, layout, expected) => {
    expect(read(text, layout, "UTC")).toBe(expected);
  });

  it.each([
    ["30-02-2016", "DD-MM-YYYY"],
    ["2016-02-29", "DD-MM-YYYY"],
    ["13/13/2016", "MM/DD/YYYY"],
    ["22-Apx-15", "DD-MMM-YY"],
    ["22-Sepe-15", "DD-MMM-YY"],
    ["22-Sept-15", "DD-MMMM-YY"],
    ["22-Octo-15", "DD-MMM-YY"],
    ["00-00-2015", "DD-MM-YYYY"],
    ["22-January-15", "DD-MMM-YY"],
    ["22-Jan-15", "DD-MMMM-YY"],
    ["22-محرم-15", "DD-MMMM-YY"],
    ["22-كانون-15", "DD-MMMM-YY"],
    ["1 شباط الأول 2021", "D MMMM YYYY"],
    ["1 كانون الثاني/فبراير 2021", "D MMMM YYYY"],
    ["1 يناير/محرم 2021", "D MMMM YYYY"],
    ["Septemberfest 1, 2021", "MMMM D, YYYY"],
    ["1 septembers 2021", "D MMMM YYYY"],
    ["01/01/2016 01:00 مسا", "MM/DD/YYYY hh:mm a"],
    ["22-anf-15", "DD-MMM-YY"],
    ["01/01/2016 13:00 PM", "MM/DD/YYYY hh:mm a"],
    ["01/01/2016 00:00 AM", "MM/DD/YYYY hh:mm a"],
    ["01/01/2016 01:00 ك", "MM/DD/YYYY hh:mm a"],
    ["٠١/01/2016 01:00 ص", "MM/DD/YYYY hh:mm a"],
    ["2021-03-31 23:59:59.123", "YYYY-MM-DD HH:mm:ss.SSSSSS"],
    ["2021-03-31 23:59:59.12", "YYYY-MM-DD HH:mm:ss.S"],
    [", 28 Mar 2021", "ddd, DD MMM YYYY"],
    ["28x03x2021", "DD.MM.YYYY"],
  ])("refuses %s as %s", (text, layout) => {
    expect(read(text, layout, "UTC")).toBe("unreadable-timestamp");
  });

  it.each([
    ["dd/MM/yyyy", "tokens in that case and other words in brackets, [at], not dd"],
    ["yyyy-mm-dd", "tokens in that case and other words in brackets, [at], not yyyy"],
    ["%d/%m/%Y", "tokens in that case and other words in brackets, [at], not d"],
    ["DD.MM.YYYY HH:mm Uhr", "tokens in that case and other words in brackets, [at], not Uhr"],
    ["MMMM D, YYYY at h:mm a", "tokens in that case and other words in brackets, [at], not t"],
    ["EEE, DD MMM YYYY", "tokens in that case and other words in brackets, [at], not EEE"],
    ["Wed, DD MMM YYYY", "tokens in that case and other words in brackets, [at], not Wed"],
    ["DD MMM [of YYYY]", "a year, YYYY or YY"],
    ["DD/MM/YYYY hh:mm:ss ص", "h or hh together with a, H or HH without it"],
    ["DD-MM", "a year, YYYY or YY"],
    // 21 was read as the year 0021.
    ["D/M/Y", "tokens in that case and other words in brackets, [at], not Y"],
    ["YYYY-DD", "a month, MM, M, MMM or MMMM"],
    ["MM-YYYY", "a day, DD or D"],
    ["DDMYYYY", "something between a number of one or two digits and the next"],
    ["YYYYMDD", "something between a number of one or two digits and the next"],
    ["DD/MM/YYYY Hmm", "something between a number of one or two digits and the next"],
    ["DD-MM-YYYY hh:mm", "h or hh together with a, H or HH without it"],
    ["DD-MM-YYYY a HH:mm", "h or hh together with a, H or HH without it"],
    ["DD-MM-YYYY HH:hh a", "h or H, not both"],
    ["DD-MM-YYYY DD", "one token of a kind, not DD and DD"],
    ["DD MMMMM YYYY", "one token of a kind, not MMMM and M"],
    ["YYYY-MM-DD HH:mm:ss.SSS SSS", "one token of a kind, not SSS and SSS"],
    ["ddd, dddd DD-MM-YYYY", "one token of a kind, not ddd and dddd"],
    ["YYYY-MM-DD mm", "an hour, H, HH, or h with a"],
    ["", "a year, YYYY or YY"],
  ])("refuses the unclear layout %j: it needs %s", (layout, need) => {
    expect(() => timestampReader(layout, zone("UTC"))).toThrow(
      expect.objectContaining({
        code: "bad-option",
        message: `timestamp needs iso, epoch-ms, epoch-s, excel or a layout such as DD-MM-YYYY HH:mm, and in it ${need}, got ${JSON.stringify(layout)}`,
      }),
    );
  });

  it("reads ISO without separators in its layout", () => {
    expect(read("20240131T101500Z", "YYYYMMDDTHHmmssZ")).toBe("2024-01-31T10:15:00.000Z");
    expect(read("20240131T101500+0300", "YYYYMMDDTHHmmssZ")).toBe("2024-01-31T07:15:00.000Z");
    expect(read("20240131", "YYYYMMDD")).toBe("2024-01-31");
    expect(read("20240231", "YYYYMMDD")).toBe("unreadable-timestamp");
  });

  it("needs the zone of a layout that has a time and none", () => {
    expect(() => timestampReader("DD-MM-YYYY HH:mm")).toThrow(expect.objectContaining({ code: "bad-time-zone" }));
  });

  it("reads several layouts as long as they agree", () => {
    const both = ["DD-MM-YY", "iso"];
    expect(read("22-04-15", both)).toBe("2015-04-22");
    expect(read("2015-04-22", both)).toBe("2015-04-22");
    const unclear = ["DD/MM/YYYY", "MM/DD/YYYY"];
    expect(read("04/05/2015", unclear)).toBe("ambiguous-timestamp");
    expect(read("05/05/2015", unclear)).toBe("2015-05-05");
    expect(read("22/04/2015", unclear)).toBe("2015-04-22");
  });
});
