import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { checkText } from "../../src/verify/checkText.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { LAYOUTS, laidOut } from "./layouts.js";

const PAGES = (["ar", "en"] as const).map((language) => [
  language,
  renderText(summarize(firstQuarter2021, { language })),
]) as readonly (readonly [string, string])[];

const numbersOf = (page: string) =>
  tieOut(page, firstQuarter2021)
    .entries.map(({ outcome, figure, text }) => `${outcome} ${figure} ${text}`)
    .sort();

const CHECKED = [
  ["sound", "Channel\tMay\tJune\tBoth\nCalls\t4,120\t3,990\t8,110\nLetters\t310\t\t310\nTotal\t4,430\t3,990\t8,420"],
  ["wrong", "Channel\tMay\tJune\tBoth\nCalls\t4,120\t3,990\t8,110\nLetters\t310\t280\t590\nTotal\t4,430\t4,270\t8,070"],
  ["sound", "القناة\tمايو\tيونيو\nالهاتف\t٤٬١٢٠\t٣٬٩٩٠\nالبريد\t٣١٠\t٢٨٠\nالمجموع\t٤٬٤٣٠\t٤٬٢٧٠"],
  ["wrong", "القناة\tمايو\tيونيو\nالهاتف\t٤٬١٢٠\t٣٬٩٩٠\nالبريد\t٣١٠\t٢٨٠\nالمجموع\t٤٬٤٣٠\t٤٬٧٢٠"],
  ["wrong", "Office\tCases\tShare\nNorth\t420\t42%\nSouth\t330\t33%\nEast\t250\t52%\nTotal\t1,000\t100%"],
] as const;

describe.each(Object.entries(LAYOUTS))("tables %s", (_, layout) => {
  it.each(PAGES)("tie out as with tabs: %s", (_language, page) => {
    const laid = laidOut(page, layout);
    expect(laid).not.toBe(page);
    expect(numbersOf(laid)).toEqual(numbersOf(page));
    expect(tieOut(laid, firstQuarter2021).status).toBe("passed");
  });

  it.each([
    ["ar", "١٧٢٬٨٧٢", "١٧٢٬٨٢٧"],
    ["ar", "٢٩١٬١١٠⁩\t", "٢٩١٬١٠١⁩\t"],
    ["en", "48,359", "48,395"],
    ["en", "307,837", "370,837"],
  ] as const)("show a wrong number as with tabs: %s %s", (language, right, wrong) => {
    const page = (PAGES.find(([each]) => each === language)?.[1] ?? "").replace(right, wrong);
    const findings = tieOut(laidOut(page, layout), firstQuarter2021).findings;
    const told = findings.map(({ severity, message }) => `${severity} ${message}`);
    expect(told).toEqual([expect.stringContaining(wrong.replace(/[⁩\t]/g, ""))]);
  });

  it.each(CHECKED)("are checked as with tabs: %s %s", (verdict, page) => {
    const text = `Contacts of the office\n\n${page}\n\nPrinted in July.`;
    const [one, two] = [text, laidOut(text, layout)].map((source) => {
      const checked = checkText(source);
      const wrong = checked.findings.map(({ code, span }) => [code, span && source.slice(span.start, span.end)]);
      return { verdict: checked.verdict, wrong };
    });
    expect(two).toEqual(one);
    expect(one?.verdict).toBe(verdict === "wrong" ? "does-not-reconcile" : "reconciles");
  });
});

describe.each([
  ["a line for each cell", (rows: readonly (readonly string[])[]) => rows.flat().filter((cell) => cell !== "")],
  [
    "a line for each cell, and an empty one between rows",
    (rows: readonly (readonly string[])[]) =>
      rows.flatMap((row, at) => [...(at === 0 ? [] : [""]), ...row.filter((cell) => cell !== "")]),
  ],
] as const)("tables with %s, as they are copied out of a PDF,", (_, layout) => {
  it.each(PAGES)("contradict nothing that is right: %s", (_language, page) => {
    const { findings, entries } = tieOut(laidOut(page, layout), firstQuarter2021);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // Of a row of shares below one of counts it is not said which it lacks.
    expect(entries.filter(({ outcome }) => outcome === "unexplained")).toHaveLength(1);
  });

  it.each(CHECKED.filter(([, page]) => !page.includes("\t\t")))("are checked as with tabs: %s %s", (verdict, page) => {
    const checked = checkText(laidOut(`Contacts of the office\n\n${page}\n\nPrinted in July.`, layout));
    expect(checked.verdict).toBe(verdict === "wrong" ? "does-not-reconcile" : "reconciles");
    expect(checked.findings).toHaveLength(verdict === "wrong" ? 1 : 0);
  });
});
