import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/figures/catalogueOf.js";
import { explanationOf } from "../../src/figures/explanationOf.js";
import { figures } from "../../src/figures/figures.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { initiativeEffect } from "../../src/metrics/initiativeEffect.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { parseReport } from "../../src/schema/parseReport.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import type { Summary } from "../../src/summary/Summary.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const example: string = new URL("../../examples/worked-year.mjs", import.meta.url).href;
const { workedYear }: { workedYear: () => readonly unknown[] } = await import(example);
const htmlOf = (summary: Summary) => readHtml(renderHtml(summary));
const year: readonly FeedbackReport[] = workedYear().map((report) => parseReport(report));

describe("the worked year", () => {
  it("is the same every time", () => {
    expect(workedYear()).toEqual(workedYear());
    expect(year.map(({ period }) => period)).toEqual(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]);
  });

  it.each(year.map((report, index) => [report.period, report, year[index - 1]] as const))(
    "%s reconciles, its backlog with the quarter before",
    (_, report, previous) => {
      const { status, findings } = reconcile(report, previous === undefined ? {} : { previous });
      expect(findings).toEqual([]);
      expect(status).toBe("passed");
    },
  );

  it.each(LANGUAGES.flatMap((language) => NUMERALS.map((numerals) => [language, numerals] as const)))(
    "ties out in %s with %s digits, as text, as Markdown and as HTML",
    (language, numerals) => {
      for (const report of year)
        for (const render of [renderText, renderMarkdown, htmlOf]) {
          const { status, findings } = tieOut(render(summarize(report, { language, numerals })), report);
          expect(findings).toEqual([]);
          expect(status).toBe("passed");
        }
    },
    30_000,
  );

  it("notices one wrong digit in what is new", () => {
    const [report] = year;
    if (report === undefined) throw new Error("no report");
    const text = renderText(summarize(report, { language: "en" }), { bidi: "none" });
    const wrong = text.replace("\nUpheld\t2,100", "\nUpheld\t2,200");
    expect(wrong).not.toBe(text);
    expect(tieOut(wrong, report).findings).toMatchObject([{ code: "contradicted", computed: "2100" }]);
  });

  it("lists every figure once, with inputs that are listed, and explains each", () => {
    const [, , , report] = year;
    if (report === undefined) throw new Error("no report");
    const all = figures(report);
    const ids = new Set(all.map(({ id }) => id));
    expect(ids.size).toBe(all.length);
    expect(all.flatMap(({ inputs }) => inputs).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("explains every number in both languages: where it comes from, or why it is not there", () => {
    const [, , , report] = year;
    if (report === undefined) throw new Error("no report");
    const earlier = year.slice(0, -1);
    const known = new Map(catalogueOf(report, { earlier }).map((figure) => [figure.id, figure]));
    for (const figure of known.values()) {
      const { id, result } = figure;
      const [english = "", arabic = ""] = (["en", "ar"] as const).map((language) =>
        explanationOf(figure, known, [report, ...earlier], { language }),
      );
      expect(arabic, id).not.toMatch(/[A-Za-z]/);
      const [line = "", ...reasons] = english.split("\n");
      if (result.status === "ok") {
        expect(line, id).toMatch(/^[^—]+( = [^—]+|: [^—]+| \([a-z][^—]*\))$/);
        continue;
      }
      // What is withheld is not written out.
      expect(line, id).not.toMatch(/\d/);
      expect(reasons.length, id).toBeGreaterThan(0);
    }
  });

  it("shows fewer visits after the online service, as an association", () => {
    const last = year[3];
    if (last === undefined) throw new Error("no report");
    const effect = initiativeEffect(last, "online-attorney", { months: 5 });
    expect(effect.status === "ok" && Number(effect.value.change?.numerator) < 0).toBe(true);
    expect(effect.caveats).toEqual(["association", "excluded-month"]);
  });

  it.each(LANGUAGES.flatMap((language) => NUMERALS.map((numerals) => [language, numerals] as const)))(
    "is one series, which ties out in %s with %s digits",
    (language, numerals) => {
      const [last] = year.slice(-1);
      if (last === undefined) throw new Error("no report");
      const earlier = year.slice(0, -1);
      for (const render of [renderText, renderMarkdown, htmlOf]) {
        const { status, findings } = tieOut(render(summarizeSeries(year, { language, numerals })), last, { earlier });
        expect(findings).toEqual([]);
        expect(status).toBe("passed");
      }
    },
    30_000,
  );

  it("follows its causes: 1,001 visits after 1,651, from 92 days after 91, are 40.03 % fewer a day", () => {
    // (1001/92 - 1651/91) / (1651/91) = (1001 x 91 - 1651 x 92) / (1651 x 92) = -60801/151892; in number -650/1651.
    const change = compareSeries(year)[1]?.causes.find(({ cause }) => cause === "visits")?.tickets;
    expect(change).toMatchObject({
      status: "ok",
      value: {
        absolute: -650,
        percent: { numerator: -50, denominator: 127 },
        perDay: { numerator: -4677, denominator: 11_684 },
      },
    });
  });

  it("compares its quarters", () => {
    expect(compareSeries(year).map(({ before, after }) => `${before} ${after}`)).toEqual([
      "2024-Q1 2024-Q2",
      "2024-Q2 2024-Q3",
      "2024-Q3 2024-Q4",
    ]);
  });
});
