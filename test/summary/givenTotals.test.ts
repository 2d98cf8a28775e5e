import { describe, expect, it } from "vitest";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { checkText } from "../../src/verify/checkText.js";
import { tieOut } from "../../src/verify/tieOut.js";

const calls = (totals: Channel["totals"] = {}, months: Channel["months"] = {}): Channel => ({
  id: "calls",
  kind: "phone",
  counts: "call",
  totals,
  months,
});
/** 1 to 12, so that the quarters have 6, 15, 24 and 33, the second half 57. */
const monthly: Channel = {
  id: "mails",
  kind: "email",
  months: Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`2023-${String(at + 1).padStart(2, "0")}`, at + 1]),
  ),
};
const halves: Channel = {
  id: "visits",
  kind: "counter",
  name: { ar: "الزيارات", en: "Visits" },
  totals: { "2023-H1": 20, "2023-H2": 31 },
};

/** The tables of the contacts, which hold no months, in English; the page ties out in both languages. */
const tables = (period: string, ...channels: readonly Channel[]): readonly string[] => {
  const report: FeedbackReport = { period, channels };
  for (const language of LANGUAGES)
    expect(tieOut(renderText(summarize(report, { language })), report)).toMatchObject({
      status: "passed",
      findings: [],
    });
  const text = renderText(summarize(report, { language: "en" }), { bidi: "none" });
  return text.split("\n\n").filter((block) => /(?:^|\n)Channel\t/.test(block) && !block.includes("January"));
};

const [q1, q2, h1, h2] = [
  "First quarter of 2023",
  "Second quarter of 2023",
  "First half of 2023",
  "Second half of 2023",
];

describe("quarters and halves that are known by their total", () => {
  it("are the columns of a channel without months", () => {
    expect(tables("2023", calls({ "2023-Q1": 100, "2023-Q2": 110, "2023-H2": 250 }))).toEqual([
      `Channel\t${q1}\t${q2}\t${h2}\tTotal\nTelephone\t100\t110\t250\t460`,
    ]);
    expect(tables("2023-H1", calls({ "2023-Q1": 100, "2023-Q2": 110 }))).toEqual([
      `Channel\t${q1}\t${q2}\tTotal\nTelephone\t100\t110\t210`,
    ]);
  });

  it("stand beside what others are known by, a half apart from its quarters", () => {
    // 210 = 100 + 110; 230 = 210 + 20; 281 = 250 + 31; 511 = 460 + 51; 460 / 511 = 90.02 %.
    expect(tables("2023", calls({ "2023-Q1": 100, "2023-Q2": 110, "2023-H2": 250 }), halves)).toEqual([
      [
        `Channel\t${q1}\t${q2}\t${h2}\tTotal\tShare`,
        "Telephone\t100\t110\t250\t460\t90.02%",
        "Visits\t—\t—\t31\t51\t9.98%",
        "Total\t—\t—\t281\t511\t",
      ].join("\n"),
      `Channel\t${h1}\nTelephone\t210\nVisits\t20\nTotal\t230`,
    ]);
  });

  it("give no row that counts a quarter twice", () => {
    // 25 a quarter; 50 and 60: 100 and 110 in the year.
    const quarters = calls({ "2023-Q1": 25, "2023-Q2": 25, "2023-Q3": 25, "2023-Q4": 25 });
    const report = { period: "2023", channels: [quarters, { ...halves, totals: { "2023-H1": 50, "2023-H2": 60 } }] };
    for (const language of LANGUAGES)
      expect(checkText(renderText(summarize(report, { language }))).findings).toEqual([]);
    expect(tables("2023", ...report.channels).at(-1)).toBe(
      `Channel\t${h1}\t${h2}\nTelephone\t50\t50\nVisits\t50\t60\nTotal\t100\t110`,
    );
    // Beside months as well.
    expect(tables("2023", ...report.channels, monthly)).toHaveLength(2);
  });

  it("have a table of their own where a channel is known by months", () => {
    expect(tables("2023", calls({ "2023-Q1": 100, "2023-Q2": 110, "2023-H2": 250 }), monthly)).toEqual([
      [
        "Contacts by channel and period",
        `Channel\t${q1}\t${q2}\t${h2}`,
        "Telephone\t100\t110\t250",
        "E-mail\t6\t15\t57",
        "Total\t106\t125\t307",
      ].join("\n"),
    ]);
    expect(tables("2023-H1", calls({ "2023-Q1": 3 }, { "2023-04": 1, "2023-05": 2, "2023-06": 3 }))).toEqual([
      `Contacts by channel and period\nChannel\t${q1}\nTelephone\t3`,
    ]);
  });

  it("need no table where the months add up to them, where the report's own period is given, or where they are withheld", () => {
    expect(tables("2023", monthly)).toEqual([]);
    expect(tables("2023", { ...monthly, totals: { "2023-Q1": 6 } })).toEqual([]);
    expect(tables("2023", calls({ "2023": 460 }))).toEqual(["Channel\tTotal\nTelephone\t460"]);
    expect(tables("2023", calls({ "2023-Q1": { missing: "suppressed" } }), monthly)).toEqual([]);
    expect(tables("2023-Q1", calls({ "2023-Q1": 100 }))).toEqual(["Channel\tTotal\nTelephone\t100"]);
  });

  it("head the section in both languages", () => {
    const headings = (...channels: readonly Channel[]) =>
      LANGUAGES.map(
        (language) =>
          summarize({ period: "2023", channels }, { language }).sections.find(({ id }) => id === "contacts")?.heading,
      );
    expect(headings(halves)).toEqual(["التواصل حسب القناة والفترة", "Contacts by channel and period"]);
    expect(headings(monthly, halves)).toEqual(["التواصل حسب القناة والشهر", "Contacts by channel and month"]);
    const text = renderText(summarize({ period: "2023", channels: [halves] }), { bidi: "none" });
    expect(text).toContain("القناة\tالنصف الأول من عام ٢٠٢٣م\tالنصف الثاني من عام ٢٠٢٣م\tالمجموع\n");
  });
});
