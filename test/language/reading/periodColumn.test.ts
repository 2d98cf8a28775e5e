import { describe, expect, it } from "vitest";
import { bindTable } from "../../../src/language/bindTable.js";

/** The periods of the rows of a table. */
const periods = (...lines: readonly string[]) =>
  bindTable(lines.map((line) => line.split("|").map((text, at) => ({ text: text.trim(), start: at })))).rows.map(
    ({ period }) => period,
  );

describe("a row that two columns date", () => {
  it("is of the month, where a quarter stands before it", () => {
    expect(periods("Quarter | Month | Calls", "Q1 | January | 5", "Q1 | February | 6", "Q2 | April | 7")).toEqual([
      "01",
      "02",
      "04",
    ]);
    expect(periods("الربع | الشهر | المكالمات", "الربع الأول | كانون الثاني | 5", "الربع الأول | شباط | 6")).toEqual([
      "01",
      "02",
    ]);
  });
  it("has the year of the other", () => {
    expect(periods("Year | Month | Calls", "2022 | May | 5", "2023 | 4 | 6", "2023-Q2 | June | 7")).toEqual([
      "2022-05",
      "2023-04",
      "2023-06",
    ]);
  });
  it("is of the quarter, where no month stands behind it", () => {
    expect(periods("Quarter | Month | Calls", "Q1 | January | 5", "Q1 | all | 6")).toEqual(["01", "Q1"]);
    expect(periods("Quarter | Calls", "Q1 | 5", "Q2 | 6")).toEqual(["Q1", "Q2"]);
  });
});

describe("a year or quarter that stands once", () => {
  it("holds for the blanks below it", () => {
    expect(periods("Year | Month | Calls", "2022 | May | 5", " | June | 6", "2023 | May | 7", " | June | 8")).toEqual([
      "2022-05",
      "2022-06",
      "2023-05",
      "2023-06",
    ]);
    expect(periods("الربع | الشهر | المكالمات", "الربع الثاني 2022 | أيار | 5", " | حزيران | 6")).toEqual([
      "2022-05",
      "2022-06",
    ]);
    expect(periods("السنة | الربع | المكالمات", "2022 | الربع الثالث | 5", " | الربع الرابع | 6")).toEqual([
      "2022-Q3",
      "2022-Q4",
    ]);
  });
  it("heads the rows below it, where it stands alone", () => {
    const rows = ["2022 | ", "May | 5", "June | 6", "2023 | ", "May | ", "June | 8", "Total | 19"];
    expect(periods("Month | Calls", ...rows)).toEqual(["2022-05", "2022-06", "2023-06", undefined]);
  });
  it("holds for rows that name no period themselves, as a month is that stands alone above them", () => {
    const rows = [
      "January 2022 | ",
      "Phone | 5",
      "Letters | 6",
      "فبراير 2022 | فبراير 2022",
      "Phone | 7",
      "Total | 18",
    ];
    expect(periods("Channel | Count", ...rows)).toEqual(["2022-01", "2022-01", "2022-02", undefined]);
    expect(periods("Channel | Count", "2022 | ", "Phone | 5", "Q3 2022 | 6", "Letters | 7")).toEqual([
      "2022",
      "2022-Q3",
      "2022",
    ]);
  });
  it("gives none to a total, nor to what stands below a month or a year with a count", () => {
    expect(periods("Year | Month | Calls", "2022 | May | 5", " | Total | 5")).toEqual(["2022-05", undefined]);
    expect(periods("Channel | Count", "Jan | ", "Phone | 5", "March 2022 | 6", "Phone | 7")).toEqual([
      undefined,
      "2022-03",
      undefined,
    ]);
    expect(periods("Month | Calls", "December 2022 | 5", "January | 6")).toEqual(["2022-12", "01"]);
    expect(periods("Period | Calls", "2022 | 11", "January | 6")).toEqual(["2022", "01"]);
  });
});
