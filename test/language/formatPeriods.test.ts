import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/language/formatDay.js";
import { formatMonth } from "../../src/language/formatMonth.js";
import { formatPeriod } from "../../src/language/formatPeriod.js";

describe("formatPeriod", () => {
  it.each([
    ["2021-Q1", "الربع الأول من عام ٢٠٢١م", "الربع الأول ٢٠٢١", "first quarter of 2021", "Q1 2021"],
    ["2021-Q4", "الربع الرابع من عام ٢٠٢١م", "الربع الرابع ٢٠٢١", "fourth quarter of 2021", "Q4 2021"],
    ["2021-H1", "النصف الأول من عام ٢٠٢١م", "النصف الأول ٢٠٢١", "first half of 2021", "H1 2021"],
    ["2021-H2", "النصف الثاني من عام ٢٠٢١م", "النصف الثاني ٢٠٢١", "second half of 2021", "H2 2021"],
    ["2021", "عام ٢٠٢١م", "٢٠٢١", "2021", "2021"],
    ["2021-03", "مارس ٢٠٢١", "مارس ٢٠٢١", "March 2021", "March 2021"],
  ])("writes %s", (key, official, short, englishOfficial, englishShort) => {
    expect(formatPeriod(key)).toBe(official);
    expect(formatPeriod(key, { style: "short" })).toBe(short);
    expect(formatPeriod(key, { language: "en" })).toBe(englishOfficial);
    expect(formatPeriod(key, { language: "en", style: "short" })).toBe(englishShort);
  });

  it("takes Latin digits in Arabic", () => {
    expect(formatPeriod("2021-Q1", { numerals: "latn" })).toBe("الربع الأول من عام 2021م");
    expect(formatMonth("2021-04", { numerals: "latn" })).toBe("أبريل 2021");
  });

  it("says of a year that would be taken for a Hijri one that it is none", () => {
    expect([formatMonth("1300-08"), formatMonth("1599-08", { language: "en" })]).toEqual([
      "أغسطس ١٣٠٠م",
      "August 1599 CE",
    ]);
    expect([formatMonth("1299-08"), formatMonth("1600-08", { language: "en" })]).toEqual(["أغسطس ١٢٩٩", "August 1600"]);
    expect([formatPeriod("1450"), formatPeriod("1450", { style: "short" })]).toEqual(["عام ١٤٥٠م", "١٤٥٠م"]);
    expect(formatPeriod("1450-Q1")).toBe("الربع الأول من عام ١٤٥٠م");
    expect(formatPeriod("1450-Q1", { language: "en" })).toBe("first quarter of 1450 CE");
    expect([formatDay("1450-03-01"), formatDay("1450-03-01", { language: "en" })]).toEqual([
      "١ مارس ١٤٥٠م",
      "1 March 1450 CE",
    ]);
  });

  it.each(["2021-Q5", "2021-13", "", "٢٠٢١"])("refuses %j", (key) => {
    expect(() => formatPeriod(key)).toThrow(expect.objectContaining({ code: "bad-period" }));
  });

  it("refuses a quarter as a month", () => {
    expect(() => formatMonth("2021-Q1")).toThrow(expect.objectContaining({ code: "bad-period" }));
  });
});

describe("formatDay", () => {
  it("writes a day", () => {
    expect(formatDay("2021-03-31")).toBe("٣١ مارس ٢٠٢١م");
    expect(formatDay("2020-02-29", { language: "en" })).toBe("29 February 2020");
    expect(formatDay("2021-01-05", { numerals: "latn" })).toBe("5 يناير 2021م");
  });

  it.each(["2021-02-29", "2021-3-1", "2021-03", ""])("refuses %j", (day) => {
    expect(() => formatDay(day)).toThrow(expect.objectContaining({ code: "bad-day" }));
  });
});
