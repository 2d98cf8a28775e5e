import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FeedbackReport, Label } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { formatFindings } from "../../src/testing/formatFindings.js";
import { reportArbitrary } from "../../src/testing/reportArbitrary.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { draws } from "../tools/draws.js";

function faultsOf(report: FeedbackReport): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    NUMERALS.flatMap((numerals) => {
      const summary = summarize(report, { language, numerals });
      const pages = [renderText(summary), renderText(summary, { bidi: "none" }), renderMarkdown(summary)];
      return [...pages, readHtml(renderHtml(summary))].flatMap((page, index) => {
        const { status, findings: all } = tieOut(page, report);
        const findings = all.filter(({ severity }) => severity !== "notice");
        if ((status === "passed" || status === "nothing-checked") && findings.length === 0) return [];
        const text = typeof page === "string" ? page : page.text;
        return `${language} ${numerals} ${index} ${status} ${formatFindings(findings, text)}`;
      });
    }),
  );
}

function aged(parts: readonly (readonly [number, Label])[]): FeedbackReport {
  return {
    period: "2024-Q1",
    channels: [],
    tickets: {
      basis: "events",
      asOf: "2024-03-31",
      open: parts.reduce((sum, [count]) => sum + count, 0),
      closed: 30,
      breakdowns: [
        { id: "age", by: "age", of: "open", parts: parts.map(([count, name], at) => ({ id: `b${at}`, name, count })) },
      ],
    },
  };
}

const BANDS: readonly (readonly [number, Label])[] = [
  [60, { ar: "حتى ٧ أيام", en: "up to 7 days" }],
  [7, { ar: "من ٨ إلى ٣٠ يومًا", en: "8–30 days" }],
  [30, { ar: "من 31 إلى 90 يومًا", en: "31 to 90 days" }],
  [8, { ar: "أكثر من ٩٠ يومًا", en: "more than 90 days" }],
  [2024, { ar: "منذ عام ٢٠٢٣م", en: "2023 and before" }],
];

describe("tieOut of bands with numbers in their names", () => {
  it("passes our own pages", () => {
    expect(faultsOf(aged(BANDS))).toEqual([]);
  });

  it("classes what stands in a name as quoted, and nothing else", () => {
    const entries = tieOut("Tickets by age\tTickets\nup to 7 days\t60\n8–30 days\t7", aged(BANDS)).entries;
    expect(entries.map(({ text, outcome, figure, rule }) => `${text} ${outcome} ${figure ?? rule}`)).toEqual([
      "7 classed quoted",
      "60 matched tickets/age/b0/2024-Q1",
      "8 classed quoted",
      "30 classed quoted",
      "7 matched tickets/age/b1/2024-Q1",
    ]);
  });

  it("tells bands apart whose names differ in their numbers alone", () => {
    const report = aged([
      [60, { ar: "حتى ٧ أيام", en: "up to 7 days" }],
      [45, { ar: "حتى ٩ أيام", en: "up to 9 days" }],
    ]);
    for (const language of LANGUAGES) {
      const page = renderText(summarize(report, { language, numerals: "latn" }), { bidi: "none" });
      const swapped = page.replace(/days\t60|أيام\t60/, (cell) => cell.replace("60", "45"));
      expect(swapped).not.toBe(page);
      expect(tieOut(swapped, report).status).toBe("failed");
    }
  });

  it("leaves a name that is a period to say of when a number is", () => {
    const report: FeedbackReport = {
      period: "2021-Q1",
      channels: [
        { id: "calls", kind: "phone", counts: "call", months: { "2021-01": 11, "2021-02": 1350, "2021-03": 7 } },
      ],
      causes: [{ id: "a", name: { en: "February 2021" } }],
    };
    expect(tieOut("In January 2021 there were 1,350 calls.", report).status).toBe("failed");
    expect(tieOut("In February 2021 there were 1,350 calls.", report).status).toBe("passed");
  });
});

// Numbers of every kind that a name may hold; each label of a report gets one of its own.
const NUMBERS = [
  ["٧ أيام", "7 days"],
  ["24/7", "24/7"],
  ["رؤية ٢٠٣٠", "Vision 2030"],
  ["من ٣ إلى ٥", "3 to 5"],
  ["١٬٠٠٠ فأكثر", "1,000 or more"],
  ["الدفعة ٢", "batch 2"],
  ["٩٥٪", "95%"],
  ["(٢٠١٩)", "(2019)"],
  ["٣٫٥ ساعات", "3.5 hours"],
] as const;

function withNumbers(report: FeedbackReport, chosen: number, isFirst: boolean): FeedbackReport {
  let at = chosen;
  const put = (name: Label | undefined, id: string): Label => {
    const [ar, en] = NUMBERS[at++ % NUMBERS.length] ?? NUMBERS[0];
    const join = (text: string, number: string) => (isFirst ? `${number} ${text}` : `${text} ${number}`);
    return { ar: join(name?.ar ?? name?.en ?? id, ar), en: join(name?.en ?? name?.ar ?? id, en) };
  };
  const renamed = <Named extends { readonly id: string; readonly name?: Label }>(named: Named) => ({
    ...named,
    name: put(named.name, named.id),
  });
  const { channels, tickets, causes, initiatives, satisfaction, bases } = report;
  return {
    ...report,
    channels: channels.map((channel) => (channel.name === undefined ? channel : renamed(channel))),
    ...(tickets === undefined
      ? {}
      : {
          tickets: {
            ...tickets,
            ...(tickets.subsets === undefined ? {} : { subsets: tickets.subsets.map(renamed) }),
            ...(tickets.breakdowns === undefined
              ? {}
              : {
                  breakdowns: tickets.breakdowns.map((breakdown) => ({
                    ...renamed(breakdown),
                    parts: breakdown.parts.map(renamed),
                    ...(breakdown.rollUps === undefined ? {} : { rollUps: breakdown.rollUps.map(renamed) }),
                  })),
                }),
          },
        }),
    ...(causes === undefined ? {} : { causes: causes.map(renamed) }),
    ...(bases === undefined ? {} : { bases: bases.map(renamed) }),
    ...(initiatives === undefined
      ? {}
      : {
          initiatives: initiatives.map((initiative) => ({
            ...initiative,
            title: put(initiative.title, initiative.id),
            owner: put({ ar: "وكالة", en: "Agency" }, "owner"),
          })),
        }),
    ...(satisfaction === undefined
      ? {}
      : {
          satisfaction: satisfaction.map((measure) => ({
            ...measure,
            agency: put(measure.agency, "agency"),
            platform: put({ ar: "قيم", en: "Qayyem" }, "platform"),
          })),
        }),
  };
}

describe("our own page of a report with a number in every name", () => {
  it.each([
    ["before", true],
    ["behind", false],
  ] as const)("ties out in both languages and every renderer: %s its words", (_, isFirst) => {
    fc.assert(
      fc.property(reportArbitrary(fc), fc.nat({ max: NUMBERS.length - 1 }), (report, chosen) => {
        expect(faultsOf(withNumbers(report, chosen, isFirst))).toEqual([]);
      }),
      { ...draws(8), endOnFailure: true },
    );
  });
});
