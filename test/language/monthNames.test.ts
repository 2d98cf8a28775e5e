import {
  ALGERIAN_MONTHS,
  explainFigure,
  figureById,
  firstQuarter2021,
  formatDay,
  formatFigure,
  formatMonth,
  formatPeriod,
  LEVANTINE_MONTHS,
  MAURITANIAN_MONTHS,
  MOROCCAN_MONTHS,
  renderText,
  summarize,
  summarizeSeries,
  tieOut,
} from "beneficiary-feedback";
import { describe, expect, it } from "vitest";
import { readPeriodText } from "../../src/language/readPeriodText.js";

const LISTS = { ALGERIAN_MONTHS, LEVANTINE_MONTHS, MAURITANIAN_MONTHS, MOROCCAN_MONTHS };
const BOTH_NAMES = ["كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", ...LEVANTINE_MONTHS.slice(3)];

describe("names of the months", () => {
  it("are those of the country", () => {
    const august = Object.values(LISTS).map((monthNames) => formatMonth("2021-08", { monthNames }));
    expect(august).toEqual(["أوت ٢٠٢١", "آب ٢٠٢١", "أغشت ٢٠٢١", "غشت ٢٠٢١"]);
    const options = { monthNames: LEVANTINE_MONTHS };
    expect(formatDay("2021-01-31", options)).toBe("٣١ كانون الثاني ٢٠٢١م");
    expect(formatPeriod("2021-10", { ...options, numerals: "latn" })).toBe("تشرين الأول 2021");
    expect(formatMonth("2021-03", { ...options, language: "en" })).toBe("March 2021");
  });

  it("may be the caller's own", () => {
    expect(formatMonth("2021-03", { monthNames: BOTH_NAMES })).toBe("آذار/مارس ٢٠٢١");
  });

  it.each(Object.entries(LISTS))("of %s are read back", (_name, monthNames) => {
    const keys = monthNames.map((_month, at) => `2021-${String(at + 1).padStart(2, "0")}`);
    expect(keys.map((key) => readPeriodText(formatMonth(key, { monthNames })))).toEqual(keys);
  });

  it("stand in what is written of a figure", () => {
    const options = { monthNames: LEVANTINE_MONTHS };
    expect(formatFigure(figureById(firstQuarter2021, "contacts/2021-Q1/peak-month"), options)).toBe(
      "كانون الثاني ٢٠٢١",
    );
    expect(explainFigure(firstQuarter2021, "contacts/2021-Q1/peak-month", options)).toMatch(/^كانون الثاني ٢٠٢١: /);
  });

  it.each([
    ["strings", [...LEVANTINE_MONTHS].join()],
    ["eleven", LEVANTINE_MONTHS.slice(1)],
    ["an empty one", [...LEVANTINE_MONTHS.slice(1), " "]],
    ["one with a digit", [...LEVANTINE_MONTHS.slice(1), "شهر ١٢"]],
    ["one that turns what follows", [...LEVANTINE_MONTHS.slice(1), "كانون\u202e"]],
  ])("are refused as %s", (_what, names) => {
    const options = JSON.parse(JSON.stringify({ monthNames: names }));
    const refused = expect.objectContaining({ code: "bad-option" });
    expect(() => formatMonth("2021-03", options)).toThrow(refused);
    expect(() => summarize(firstQuarter2021, { ...options, language: "en" })).toThrow(refused);
  });
});

describe("a page with other names of months", () => {
  it.each([...Object.entries(LISTS), ["BOTH_NAMES", BOTH_NAMES] as const])("with %s ties out", (_name, monthNames) => {
    const page = renderText(summarize(firstQuarter2021, { monthNames }));
    for (const month of monthNames.slice(0, 3)) expect(page).toContain(`${month} ٢٠٢١`);
    if (monthNames === LEVANTINE_MONTHS) expect(page).not.toMatch(/يناير|فبراير|مارس/);
    expect(tieOut(page, firstQuarter2021).status).toBe("passed");
  });

  it("has them in the tables of a series, too", () => {
    const of = (period: string, calls: number) => ({
      period,
      channels: [{ id: "calls", kind: "phone", months: { [period]: calls } }],
    });
    const page = renderText(
      summarizeSeries([of("2021-01", 20), of("2021-02", 30)], { monthNames: LEVANTINE_MONTHS, numerals: "latn" }),
    );
    expect(page).toContain("كانون الثاني 2021");
    expect(page).not.toContain("يناير");
  });
});
