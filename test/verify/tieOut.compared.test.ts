import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** What is wrong with our own pages of a series, in both languages and all forms. */
const faults = (series: readonly FeedbackReport[]) =>
  LANGUAGES.flatMap((language) => {
    const [last] = series.slice(-1);
    if (last === undefined) throw new Error("a series has a last report");
    const summary = summarizeSeries(series, { language });
    const pages = [renderText(summary), renderMarkdown(summary), readHtml(renderHtml(summary))];
    return pages.flatMap((page) =>
      tieOut(page, last, { earlier: series.slice(0, -1) }).findings.map(({ message }) => message),
    );
  });

describe("a table of changes whose columns are measures of satisfaction", () => {
  const reportOf = (period: string, measures: Readonly<Record<string, number>>): FeedbackReport => ({
    period,
    channels: [{ id: "calls", kind: "phone", totals: { [period]: 9000 } }],
    satisfaction: Object.entries(measures).map(([name, good]) => ({
      id: name.toLowerCase(),
      agency: { en: name, ar: name === "Courts" ? "المحاكم" : "كتابات العدل" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { 1: 100 - good, 5: good },
    })),
  });
  const earlier = [reportOf("2024-Q1", { Courts: 80, Notaries: 30 })];
  const report = reportOf("2024-Q2", { Courts: 62, Notaries: 89 });
  const statusOf = (...lines: string[]) => tieOut(lines.join("\n"), report, { earlier }).status;

  it("ties out where we wrote it", () => {
    expect(faults([...earlier, report])).toEqual([]);
  });

  it.each([
    ["down 18.00", "up 59.00", "passed"],
    ["up 59.00", "up 59.00", "failed"],
    ["up 18.00", "up 59.00", "failed"],
    ["up 59.00", "down 18.00", "failed"],
    ["down 18.00", "up 95.00", "failed"],
  ])("holds each column to its own: %s, %s", (courts, notaries, status) => {
    expect(
      statusOf(
        "Change in the share satisfied, in percentage points\tCourts\tNotaries",
        `Second quarter of 2024 compared with the first quarter of 2024\t${courts}\t${notaries}`,
      ),
    ).toBe(status);
  });

  it.each([
    ["انخفاض ١٨٫٠٠", "زيادة ٥٩٫٠٠", "passed"],
    ["زيادة ٥٩٫٠٠", "زيادة ٥٩٫٠٠", "failed"],
  ])("holds each column to its own in Arabic: %s, %s", (courts, notaries, status) => {
    expect(
      statusOf(
        "التغير في نسبة الراضين بالنقاط المئوية\tالمحاكم\tكتابات العدل",
        `الربع الثاني من عام ٢٠٢٤م مقارنة بالربع الأول من عام ٢٠٢٤م\t${courts}\t${notaries}`,
      ),
    ).toBe(status);
  });
});

describe("a row or column of changes that names what it compares with", () => {
  // -4.55 % and -58.24 % against the first quarter of 2024, +3.92 % and +10.20 % against the second quarter of 2023.
  const report: FeedbackReport = {
    period: "2024-Q2",
    channels: [
      {
        id: "calls",
        kind: "phone",
        counts: "call",
        totals: { "2024-Q2": 110_989, "2024-Q1": 116_281, "2023-Q2": 106_803 },
      },
      { id: "emails", kind: "email", counts: "email", totals: { "2024-Q2": 3306, "2024-Q1": 7916, "2023-Q2": 3000 } },
    ],
  };
  const statusOf = (page: string) => tieOut(page, report).status;

  it.each([
    ["the first quarter of 2024", "down 4.55%\tdown 58.24%", "passed"],
    ["the previous quarter", "down 4.55%\tdown 58.24%", "passed"],
    ["the second quarter of 2023", "up 3.92%\tup 10.20%", "passed"],
    ["the same quarter of 2023", "up 3.92%\tup 10.20%", "passed"],
    ["the second quarter of 2023", "down 4.55%\tdown 58.24%", "failed"],
    ["the second quarter of 2022", "down 4.55%\tdown 58.24%", "failed"],
    ["the fourth quarter of 2023", "down 4.55%\tdown 58.24%", "failed"],
    ["the first quarter of 2024", "up 3.92%\tdown 58.24%", "failed"],
    ["the second quarter of 2024", "down 4.55%\tdown 58.24%", "failed"],
  ])("in a row: compared with %s, %j", (base, cells, status) => {
    const page = `Comparison\tTelephone\tE-mail\nSecond quarter of 2024 compared with ${base}\t${cells}\n`;
    expect(statusOf(page)).toBe(status);
  });

  it.each([
    ["بالربع الأول من عام ٢٠٢٤م", "انخفاض ٤٫٥٥٪\tانخفاض ٥٨٫٢٤٪", "passed"],
    ["بالربع الثاني من عام ٢٠٢٣م", "زيادة ٣٫٩٢٪\tزيادة ١٠٫٢٠٪", "passed"],
    ["بالربع الثاني من عام ٢٠٢٣م", "انخفاض ٤٫٥٥٪\tانخفاض ٥٨٫٢٤٪", "failed"],
    ["بالربع الأول من عام ٢٠٢٤م", "زيادة ٣٫٩٢٪\tزيادة ١٠٫٢٠٪", "failed"],
  ])("in a row in Arabic: مقارنة %s, %j", (base, cells, status) => {
    const page = `المقارنة\tالهاتف\tالبريد الإلكتروني\nالربع الثاني من عام ٢٠٢٤م مقارنة ${base}\t${cells}\n`;
    expect(statusOf(page)).toBe(status);
  });

  it.each([
    ["down 4.55%\tup 3.92%", "passed"],
    ["up 3.92%\tup 3.92%", "failed"],
    ["down 4.55%\tdown 4.55%", "failed"],
    ["up 3.92%\tdown 4.55%", "failed"],
  ])("in columns: %j", (cells, status) => {
    for (const head of [
      "Change\tQ2 2024 compared with Q1 2024\tQ2 2024 compared with Q2 2023",
      "Change\tQ2 2024 vs Q1 2024\tQ2 2024 vs Q2 2023",
      "Channel\tQ2 compared with Q1\tQ2 compared with a year earlier",
    ])
      expect(statusOf(`${head}\nTelephone\t${cells}\n`)).toBe(status);
  });
});

describe("a table that has contacts and tickets side by side", () => {
  // 11,000 + 1,000 = 12,000 contacts, then 9,840 + 1,000 = 10,840: -9.67 %; 1,100 tickets, then 850: -22.73 %.
  const reportOf = (period: string, calls: number, tickets: number, asOf: string): FeedbackReport => ({
    period,
    channels: [
      { id: "calls", kind: "phone", totals: { [period]: calls } },
      { id: "emails", kind: "email", totals: { [period]: 1000 } },
    ],
    tickets: { basis: "events", asOf, open: 10, closed: tickets - 10 },
  });
  const earlier = [reportOf("2024-H1", 11_000, 1100, "2024-06-30")];
  const report = reportOf("2024-H2", 9840, 850, "2024-12-31");
  const statusOf = (page: string) => tieOut(page, report, { earlier }).status;
  const COMPARISON = "Second half of 2024 compared with the first half of 2024";

  it("ties out where we wrote it", () => {
    expect(faults([...earlier, report])).toEqual([]);
  });

  it.each([
    ["9.67%", "22.73%", "passed"],
    ["22.73%", "22.73%", "failed"],
    ["9.67%", "9.67%", "failed"],
    ["22.73%", "9.67%", "failed"],
  ])("holds the changes of each: %s, %s", (contacts, tickets, status) => {
    for (const page of [
      `Comparison\tAll channels\tTickets\n${COMPARISON}\tdown ${contacts}\tdown ${tickets}\n`,
      `Comparison\tAll contacts\tTickets\n${COMPARISON}\tdown ${contacts}\tdown ${tickets}\n`,
      `Change\t${COMPARISON}\nAll channels\tdown ${contacts}\nTickets\tdown ${tickets}\n`,
      `المقارنة\tجميع القنوات\tالتذاكر\nالنصف الثاني من ٢٠٢٤ مقارنة بالنصف الأول من ٢٠٢٤\tانخفاض ${contacts}\tانخفاض ${tickets}\n`,
    ])
      expect(statusOf(page)).toBe(status);
  });

  it.each([
    ["10,840", "850", true],
    ["850", "10,840", false],
    ["850", "850", false],
    ["10,840", "10,840", false],
  ])("holds the counts of each: %s, %s", (contacts, tickets, isSound) => {
    for (const page of [
      `Period\tAll channels\tTickets\nSecond half of 2024\t${contacts}\t${tickets}\n`,
      `\tSecond half of 2024\nContacts\t${contacts}\nTickets\t${tickets}\n`,
      `\tالنصف الثاني ٢٠٢٤\nعمليات التواصل\t${contacts}\nالتذاكر\t${tickets}\n`,
    ])
      expect(statusOf(page) === "passed").toBe(isSound);
  });

  it.each([
    "What\tSecond half of 2024\nContacts\t10,840\nTickets\t850\nTickets per 1,000 contacts\t78.4\n",
    "What\tSecond half of 2024\nContacts\t10,840\nContacts that became tickets\t850\n",
    "What\tSecond half of 2024\nContacts\t10,840\nTickets\t850\nTickets closed\t840\n",
    "What\tContacts\tTickets\tTelephone\nSecond half of 2024\t10,840\t850\t9,840\n",
    "Channel\tContacts\tTickets\nTelephone\t9,840\t–\nE-mail\t1,000\t–\nTotal\t10,840\t850\n",
    // 10,840 in 184 days.
    "What\tSecond half of 2024\nAll contacts\t10,840\nTickets\t850\nMean per day\t58.9\n",
    "Tickets\tCount\nOpen\t10\nClosed\t840\nAll tickets\t850\n\nContacts\tCount\nAll channels\t10,840\n",
  ])("passes a sound one: %j", (page) => {
    expect(statusOf(page)).toBe("passed");
  });
  it("holds a daily mean below them to that of contacts", () => {
    expect(statusOf("What\tSecond half of 2024\nAll contacts\t10,840\nTickets\t850\nMean per day\t4.6\n")).toBe(
      "failed",
    );
  });
});
