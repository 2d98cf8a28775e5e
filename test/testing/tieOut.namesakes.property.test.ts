import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FeedbackReport, Label } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { formatFindings } from "../../src/testing/formatFindings.js";
import { reportArbitrary } from "../../src/testing/reportArbitrary.js";
import { type TieOutOptions, tieOut } from "../../src/verify/tieOut.js";
import { draws } from "../tools/draws.js";

type Namesakes = readonly [one: Required<Label>, other: Required<Label>];
/** For each list two names that are one to a reader. */
const BASES: Namesakes = [
  { ar: "الخدمات المقدمة", en: "Services delivered" },
  { ar: "الخدمات المقدّمة", en: "services delivered" },
];
const CAUSES: Namesakes = [
  { ar: "التأخر", en: "Late answers" },
  { ar: "تأخر", en: "Late answers" },
];
const INITIATIVES: Namesakes = [
  { ar: "الوكالة الإلكترونية", en: "Electronic attorney" },
  { ar: "الوكاله الإلكترونيه", en: "Electronic Attorney" },
];
const AGENCIES: Namesakes = [
  { ar: "وكالة التنفيذ", en: "Enforcement agency" },
  { ar: "وكالة التنفيذ", en: "Enforcement agency" },
];
const SUBSETS: Namesakes = [
  { ar: "بلاغات ناجز", en: "Najiz cases" },
  { ar: "بلاغات ناجز", en: "Najiz Cases" },
];
const PARTS: Namesakes = [
  { ar: "فرع أبها", en: "Abha branch" },
  { ar: "فرع ابها", en: "Abha-branch" },
];

function named<Item extends { readonly name?: Label }>(items: readonly Item[], names: Namesakes): readonly Item[] {
  return items.map((item, at) => ({ ...item, ...(at < names.length && { name: names[at] }) }));
}

/** The first two of each list, as far as it has two, under one name. */
function withNamesakes({ published: _, ...report }: FeedbackReport): FeedbackReport {
  const { bases, causes, initiatives, satisfaction, tickets } = report;
  const { subsets, breakdowns } = tickets ?? {};
  return {
    ...report,
    ...(bases && {
      bases: named([...bases, { id: "more", name: { ar: "ما سواها", en: "All else" }, count: 90_017 }], BASES),
    }),
    ...(causes && { causes: named(causes, CAUSES) }),
    ...(initiatives && {
      initiatives: initiatives.map((each, at) => ({ ...each, title: INITIATIVES[at] ?? each.title })),
    }),
    ...(satisfaction && {
      satisfaction: satisfaction.map((each, at) => ({ ...each, agency: AGENCIES[at] ?? each.agency })),
    }),
    ...(tickets && {
      tickets: {
        ...tickets,
        ...(subsets && { subsets: named(subsets, SUBSETS) }),
        ...(breakdowns && { breakdowns: breakdowns.map((each) => ({ ...each, parts: named(each.parts, PARTS) })) }),
      },
    }),
  };
}

const errorsOf = (page: Parameters<typeof tieOut>[0], report: FeedbackReport, options?: TieOutOptions): string => {
  const findings = tieOut(page, report, options).findings.filter(({ severity }) => severity !== "notice");
  return formatFindings(findings, typeof page === "string" ? page : page.text);
};

describe("a summary of things of one name", () => {
  it("ties out to its report", () => {
    fc.assert(
      fc.property(reportArbitrary(fc).map(withNamesakes), fc.constantFrom(...NUMERALS), (report, numerals) => {
        for (const language of LANGUAGES) {
          const summary = summarize(report, { language, numerals });
          for (const page of [renderText(summary), renderMarkdown(summary), readHtml(renderHtml(summary))])
            expect(errorsOf(page, report)).toBe("");
        }
      }),
      draws(25),
    );
  });

  it("ties out in a series", () => {
    const [before, after] = ["2023-Q1", "2023-Q2"].map((period) =>
      reportArbitrary(fc, { period, missing: false }).map(withNamesakes),
    );
    if (before === undefined || after === undefined) throw new Error("two periods");
    fc.assert(
      fc.property(before, after, fc.constantFrom(...LANGUAGES), (earlier, report, language) => {
        const summary = summarizeSeries([earlier, report], { language });
        for (const page of [renderText(summary), renderMarkdown(summary), readHtml(renderHtml(summary))])
          expect(errorsOf(page, report, { earlier: [earlier] })).toBe("");
      }),
      draws(15),
    );
  });
});
