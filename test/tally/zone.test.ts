import { describe, expect, it } from "vitest";
import { monthAt } from "../../src/tally/monthAt.js";
import { type Zone, zone } from "../../src/tally/zone.js";

function month(timeZone: string | Zone, instant: string): string {
  const index = monthAt(typeof timeZone === "string" ? zone(timeZone) : timeZone, Date.parse(instant));
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

describe("months of a zone", () => {
  it("knows the edges of Riyadh, at +03:00 all year", () => {
    expect(month("Asia/Riyadh", "2020-12-31T20:59:59.999Z")).toBe("2020-12");
    expect(month("Asia/Riyadh", "2020-12-31T21:00:00.000Z")).toBe("2021-01");
    expect(month("Asia/Riyadh", "2021-03-31T20:59:59.999Z")).toBe("2021-03");
    expect(month("Asia/Riyadh", "2021-03-31T21:00:00.000Z")).toBe("2021-04");
  });

  it("begins Cairo's November 2024 after an hour that was repeated", () => {
    // 31 October 24:00 at +03:00 became 23:00 at +02:00, at 21:00Z.
    expect(month("Africa/Cairo", "2024-10-31T20:59:59.999Z")).toBe("2024-10");
    expect(month("Africa/Cairo", "2024-10-31T21:00:00.000Z")).toBe("2024-10");
    expect(month("Africa/Cairo", "2024-10-31T21:59:59.999Z")).toBe("2024-10");
    expect(month("Africa/Cairo", "2024-10-31T22:00:00.000Z")).toBe("2024-11");
  });

  it("begins Asuncion's October 2023 without a midnight", () => {
    // 1 October 00:00 at -04:00 became 01:00 at -03:00, at 04:00Z.
    expect(month("America/Asuncion", "2023-10-01T03:59:59.999Z")).toBe("2023-09");
    expect(month("America/Asuncion", "2023-10-01T04:00:00.000Z")).toBe("2023-10");
  });

  it("begins St. John's November 2009 twice", () => {
    // At 00:01 of 1 November (02:31Z, -02:30) the clock went back to 23:01 of 31 October; midnight came again at 03:30Z.
    expect(month("America/St_Johns", "2009-11-01T02:29:59.999Z")).toBe("2009-10");
    expect(month("America/St_Johns", "2009-11-01T02:30:00.000Z")).toBe("2009-11");
    expect(month("America/St_Johns", "2009-11-01T02:30:59.999Z")).toBe("2009-11");
    expect(month("America/St_Johns", "2009-11-01T02:31:00.000Z")).toBe("2009-10");
    expect(month("America/St_Johns", "2009-11-01T03:29:59.999Z")).toBe("2009-10");
    expect(month("America/St_Johns", "2009-11-01T03:30:00.000Z")).toBe("2009-11");
  });

  it("reaches the furthest zones and fixed offsets", () => {
    expect(month("Pacific/Kiritimati", "2021-03-31T10:00:00Z")).toBe("2021-04");
    expect(month("Pacific/Pago_Pago", "2021-04-01T10:59:59Z")).toBe("2021-03");
    expect(month("+05:30", "2021-03-31T18:30:00Z")).toBe("2021-04");
    expect(month("-02:30", "2021-04-01T02:29:59Z")).toBe("2021-03");
  });

  it("agrees with Intl around the edges of months in zones with summer time", () => {
    for (const timeZone of ["Europe/London", "America/New_York", "Asia/Beirut", "Australia/Lord_Howe", "Asia/Tehran"]) {
      const made = zone(timeZone);
      const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit" });
      for (let index = 0; index < 96; index++) {
        for (let hour = -30; hour <= 30; hour += 1) {
          const instant = new Date(Date.UTC(2015, index, 1) + hour * 3_600_000);
          expect(month(made, instant.toISOString()), `${timeZone} ${instant.toISOString()}`).toBe(
            format.format(instant).slice(0, 7),
          );
        }
      }
    }
  });

  it("refuses what is not a zone", () => {
    expect(() => zone("Riyadh")).toThrow(expect.objectContaining({ code: "bad-time-zone" }));
    expect(() => zone("Riyadh", "sourceTimeZone")).toThrow(
      /^sourceTimeZone needs a time zone by its place, such as Asia\/Riyadh, or UTC or \+03:00/,
    );
    // No zone is further from UTC than sixteen hours, and months are looked for no further.
    for (const offset of ["+25:00", "+20:00", "-16:00"])
      expect(() => zone(offset)).toThrow(expect.objectContaining({ code: "bad-time-zone" }));
    expect(month("+15:59", "2021-03-31T08:01:00Z")).toBe("2021-04");
    // As callers without types hand them in: as a text each is a zone.
    for (const odd of [["Asia/Riyadh"], ["+03:00"], ["Asia/Tokyo"], { toString: () => "UTC" }, Symbol("UTC"), null])
      expect(() => Reflect.apply(zone, undefined, [odd])).toThrow(
        expect.objectContaining({ code: "bad-time-zone", value: odd }),
      );
  });

  it("refuses the letters of a zone, which an engine takes for that of another country", () => {
    // Arabia's standard time, India's or Israel's or Ireland's, China's or Cuba's or the Center's, and names of no place.
    for (const letters of [
      "AST",
      "ast",
      "IST",
      "CST",
      "BST",
      "SST",
      "NST",
      "PST",
      "EST",
      "CET",
      "EST5EDT",
      "GMT+3",
      "Z",
    ])
      expect(() => zone(letters), letters).toThrow(
        expect.objectContaining({ code: "bad-time-zone", value: letters, message: expect.stringContaining("+03:00") }),
      );
    for (const offset of ["+3", "+0300", "+03"])
      expect(() => zone(offset), offset).toThrow(expect.objectContaining({ code: "bad-time-zone", value: offset }));
    for (const zero of ["UTC", "utc", "GMT", "Etc/UTC", "Etc/GMT"])
      expect(zone(zero).offsetAt(Date.UTC(2024, 5, 1)), zero).toBe(0);
    // A sign of POSIX: three hours behind what it is added to.
    for (const three of ["Etc/GMT-3", "+03:00", "asia/riyadh"])
      expect(zone(three).offsetAt(Date.UTC(2024, 5, 1)), three).toBe(10_800_000);
  });

  it("knows that the year 1 has a year before it", () => {
    // New York's own time was 4:56:02 behind Greenwich.
    expect(month("America/New_York", "0001-01-01T00:00:00Z")).toBe("0-12");
    expect(month("America/New_York", "0001-01-01T04:56:01Z")).toBe("0-12");
    expect(month("America/New_York", "0001-01-01T04:56:02Z")).toBe("1-01");
    expect(month("Asia/Tokyo", "0001-01-01T00:00:00Z")).toBe("1-01");
  });
});
