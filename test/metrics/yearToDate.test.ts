import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import { channelTotal } from "../../src/metrics/channelTotal.js";
import { yearToDate } from "../../src/metrics/yearToDate.js";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { MISSING_POLICIES } from "../../src/model/lists.js";
import { monthsOf } from "../../src/periods/monthsOf.js";

const report = (period: string, known: Partial<Channel>): FeedbackReport => ({
  period,
  channels: [{ id: "c", kind: "phone", ...known }],
});

describe("the year to date by totals of another length", () => {
  it.each([
    // 100 in the first quarter, 10 in April.
    ["a quarter and a month", report("2022-04", { totals: { "2022-Q1": 100 }, months: { "2022-04": 10 } }), 110, 4],
    // The first half ends with June.
    ["a half to its end", report("2022-Q2", { totals: { "2022-H1": 100 } }), 100, 6],
    // 100 in the first half, 10 in the third quarter.
    ["a half and a quarter", report("2022-Q3", { totals: { "2022-H1": 100, "2022-Q3": 10 } }), 110, 9],
    ["the year to its end", report("2022-Q4", { totals: { "2022": 100 } }), 100, 12],
    // 100 in the first half, 20 in July, 3 in August.
    [
      "a half and months",
      report("2022-08", { totals: { "2022-H1": 100 }, months: { "2022-07": 20, "2022-08": 3 } }),
      123,
      8,
    ],
  ])("takes %s", (_, given, value, months) => {
    for (const missing of MISSING_POLICIES) {
      const expected = { status: "ok", value, caveats: ["total-as-given"], coverage: { present: months, missing: [] } };
      expect(yearToDate(given, "c", { missing })).toMatchObject(expected);
      expect(figureById(given, `contacts/c/${given.period}/year-to-date`, { missing }).result).toMatchObject(expected);
      expect(figureById(given, `contacts/${given.period}/year-to-date`, { missing }).result).toMatchObject(expected);
    }
  });

  it("is written out by them", () => {
    const given = report("2022-04", { totals: { "2022-Q1": 100 }, months: { "2022-04": 10 } });
    const [first] = explainFigure(given, "contacts/c/2022-04/year-to-date", { language: "en" }).split("\n");
    expect(first).toBe("110 = 100 + 10");
  });

  it("still misses what nothing says", () => {
    const given = report("2022-Q3", { totals: { "2022-Q1": 100, "2022-Q3": 10 } });
    expect(yearToDate(given, "c")).toMatchObject({ status: "unavailable", reason: "absent", partial: 110 });
  });

  it("is not listed where nothing is said of the time before", () => {
    const ids = figures(report("2022-Q2", { totals: { "2022-Q2": 100 } })).map(({ id }) => id);
    expect(ids.filter((id) => id.endsWith("year-to-date"))).toEqual([]);
  });
});

describe("the year to date at the end of a suppressed period", () => {
  const hidden = { missing: "suppressed" } as const;
  const twelve = Object.fromEntries(monthsOf("2021").map((month, index) => [month, index]));

  it.each([
    ["2021-H2", report("2021-H2", { totals: { "2021": hidden, "2021-H1": 5, "2021-H2": 6 } })],
    ["2021-Q4", report("2021-Q4", { totals: { "2021": hidden }, months: twelve })],
    ["2021-12", report("2021-12", { totals: { "2021": hidden }, months: twelve })],
    ["2021-Q2", report("2021-Q2", { totals: { "2021-H1": hidden }, months: twelve })],
  ])("is withheld as that period's total is: %s", (period, given) => {
    const expected = { status: "unavailable", reason: "suppressed" };
    expect(channelTotal(given, "c", { period: period === "2021-Q2" ? "2021-H1" : "2021" })).toMatchObject(expected);
    expect(yearToDate(given, "c")).toMatchObject(expected);
    expect(yearToDate(given)).toMatchObject(expected);
    for (const id of [`contacts/c/${period}/year-to-date`, `contacts/${period}/year-to-date`])
      expect(figureById(given, id).result).toMatchObject(expected);
  });

  it("is there before that end", () => {
    // 0 + 1 + 2 of the first quarter, 3 + 4 + 5 of the second, 6 + 7 + 8 of the third.
    const given = report("2021-Q3", { totals: { "2021": hidden }, months: twelve });
    expect(yearToDate(given, "c")).toMatchObject({ status: "ok", value: 36 });
  });
});
