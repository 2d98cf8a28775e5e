import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FeedbackReport, Label } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../../src/model/lists.js";
import type { CountedNoun } from "../../src/model/Noun.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { formatFindings } from "../../src/testing/formatFindings.js";
import { reportArbitrary } from "../../src/testing/reportArbitrary.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { draws } from "../tools/draws.js";

/** Names whose words mean something else elsewhere on a page. */
const CHANNELS: readonly Label[] = [
  { ar: "مركز الاتصال", en: "Call centre" },
  { ar: "مركز التواصل", en: "Contact center" },
  { ar: "الخط الثاني", en: "Second line" },
  { ar: "اليوم المفتوح", en: "Open day" },
  { ar: "زيارات مارس", en: "March visits" },
  { ar: "خط الطلبات المغلقة", en: "Closed requests line" },
  { ar: "مراكز الخدمة", en: "Service centres" },
  { ar: "العناية الكاملة", en: "Total care" },
];
const CAUSES: readonly Label[] = [
  { ar: "لا مواعيد", en: "No appointments" },
  { ar: "طلبات مفتوحة", en: "Open requests" },
  { ar: "إغلاق التذكرة قبل حلها", en: "Ticket closed unsolved" },
  { ar: "زيارتان لازمتان", en: "Two visits needed" },
  { ar: "تحديث النظام في مارس", en: "System updates in March" },
  { ar: "انقطاع كلي", en: "Total outage" },
];

/** A noun that no reader knows. */
const LETTER: CountedNoun = {
  id: "letter",
  ar: { gender: "m", singular: "خطاب", dual: "خطابان", dualOblique: "خطابين", plural: "خطابات", accusative: "خطابًا" },
  en: { singular: "letter", plural: "letters" },
};
const SYSTEMS = ["نظام بلاغات", "تواصل", "Contact", "CRM"];

const renamed = fc
  .tuple(
    reportArbitrary(fc),
    fc.shuffledSubarray([...CHANNELS], { minLength: 4 }),
    fc.shuffledSubarray([...CAUSES], { minLength: 2 }),
    fc.constantFrom(...SYSTEMS),
    fc.nat({ max: 3 }),
  )
  .map(
    ([{ published: _, ...report }, channels, causes, system, lettered]): FeedbackReport => ({
      ...report,
      channels: report.channels.map((channel, at) => ({
        ...channel,
        name: channels[at] ?? {},
        ...(at === lettered && { counts: LETTER }),
      })),
      ...(report.tickets && { tickets: { ...report.tickets, system } }),
      ...(report.causes && {
        causes: report.causes.map((cause, at) => ({ ...cause, name: causes[at] ?? cause.name })),
      }),
    }),
  );

/** The table of channels by months, without the year over each month. */
function bareTable(report: FeedbackReport, language: Language): string {
  const text = renderText(summarize(report, { language, numerals: "latn" }), { bidi: "none" });
  const year = report.period.slice(0, 4);
  const lines = text.split("\n");
  const top = lines.findIndex((line) => /^(?:Channel|القناة)\t/.test(line) && line.includes(year));
  if (top < 0) return "";
  const end = lines.findIndex((line, at) => at > top && !line.includes("\t"));
  const [header = "", ...rows] = lines.slice(top, end < 0 ? undefined : end);
  return [header.replaceAll(` ${year}`, ""), ...rows].join("\n");
}

const errorsOf = (page: Parameters<typeof tieOut>[0], report: FeedbackReport): string => {
  const findings = tieOut(page, report).findings.filter(({ severity }) => severity !== "notice");
  return formatFindings(findings, typeof page === "string" ? page : page.text);
};

describe("a summary of channels and causes whose names hold other words", () => {
  it("ties out to its report", () => {
    fc.assert(
      fc.property(renamed, (report) => {
        for (const language of LANGUAGES) {
          const summary = summarize(report, { language });
          for (const page of [renderText(summary), renderMarkdown(summary), readHtml(renderHtml(summary))])
            expect(errorsOf(page, report)).toBe("");
        }
      }),
      draws(25),
    );
  });
});

describe("a table whose months have no year", () => {
  it("ties out to its report, and not with two months exchanged", () => {
    let exchanged = 0;
    fc.assert(
      fc.property(renamed, fc.constantFrom(...LANGUAGES), (report, language) => {
        const page = bareTable(report, language);
        expect(errorsOf(page, report)).toBe("");
        const row = page.split("\n").find((line) => /\t\d+,\d{3}\t\d+,\d{3}\t/.test(line));
        const wrong = row?.replace(/\t(\d+,\d{3})\t(\d+,\d{3})\t/, "\t$2\t$1\t");
        if (row === undefined || wrong === undefined || wrong === row) return;
        exchanged++;
        expect(tieOut(page.replace(row, wrong), report).status).toBe("failed");
      }),
      draws(60),
    );
    expect(exchanged).toBeGreaterThan(10);
  });
});
