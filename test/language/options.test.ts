import { describe, expect, it } from "vitest";
import { caveatText } from "../../src/figures/caveatText.js";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figures } from "../../src/figures/figures.js";
import { firstQuarter2021 as q1 } from "../../src/golden/firstQuarter2021.js";
import { convertDigits } from "../../src/language/convertDigits.js";
import { countedNoun } from "../../src/language/countedNoun.js";
import { formatChange } from "../../src/language/formatChange.js";
import { formatCount } from "../../src/language/formatCount.js";
import { formatDay } from "../../src/language/formatDay.js";
import { formatDecimal } from "../../src/language/formatDecimal.js";
import { formatList } from "../../src/language/formatList.js";
import { formatMonth } from "../../src/language/formatMonth.js";
import { formatPercent } from "../../src/language/formatPercent.js";
import { formatPeriod } from "../../src/language/formatPeriod.js";
import { formatPoints } from "../../src/language/formatPoints.js";
import { formatRange } from "../../src/language/formatRange.js";
import { formatRate } from "../../src/language/formatRate.js";
import { formatShare } from "../../src/language/formatShare.js";
import { formatSignedCount } from "../../src/language/formatSignedCount.js";
import { readCountedNoun } from "../../src/language/readCountedNoun.js";
import { grandTotal } from "../../src/metrics/grandTotal.js";
import { quarterTotal } from "../../src/metrics/quarterTotal.js";
import { totalsTable } from "../../src/metrics/totalsTable.js";
import { apportion } from "../../src/ratios/apportion.js";
import { honestShare } from "../../src/ratios/honestShare.js";
import { ratio } from "../../src/ratios/ratio.js";
import { roundRatio } from "../../src/ratios/roundRatio.js";
import { parseReport } from "../../src/schema/parseReport.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { checkText } from "../../src/verify/checkText.js";
import { compareEditions } from "../../src/verify/compareEditions.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { suspectCells } from "../../src/verify/suspectCells.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** What a caller without types may pass: a value that JSON gave. */
const given = JSON.parse;
const code = (name: string) => expect.objectContaining({ name: "FeedbackError", code: name });
const half = { numerator: 1, denominator: 2 };

describe("a language that the library does not write is refused by", () => {
  const options = given('{"language":"fr"}');
  it.each<[string, () => unknown]>([
    ["formatCount", () => formatCount(5, options)],
    ["formatCount with digits given", () => formatCount(5, { ...options, numerals: "latn" })],
    ["formatShare", () => formatShare(half, options)],
    ["formatPoints", () => formatPoints(half, options)],
    ["formatRange", () => formatRange(1, 2, options)],
    ["formatPeriod", () => formatPeriod("2021-Q1", options)],
    ["formatMonth", () => formatMonth("2021-03", options)],
    ["formatDay", () => formatDay("2021-03-31", options)],
    ["formatList", () => formatList([], options)],
    ["countedNoun", () => countedNoun(2, "call", options)],
    ["caveatText", () => caveatText("provisional", options)],
    ["explainFigure", () => explainFigure(q1, "contacts/calls/2021-Q1", options)],
    ["summarize", () => summarize(q1, options)],
    ["summarizeSeries", () => summarizeSeries([q1], options)],
    ["reconcile", () => reconcile(q1, options)],
    ["tieOut", () => tieOut("", q1, options)],
    ["checkText", () => checkText("", options)],
    ["suspectCells", () => suspectCells(q1, options)],
    ["compareEditions", () => compareEditions(q1, q1, options)],
    ["parseReport", () => parseReport(q1, options)],
  ])("%s", (_, call) => {
    expect(call).toThrow(code("bad-option"));
    expect(call).toThrow('language needs ar or en, got "fr"');
  });
});

describe("an unknown policy for missing counts is refused by", () => {
  it.each(['{"missing":"skip"}', '{"missing":null}'])("every total, as %s", (text) => {
    const options = given(text);
    for (const call of [
      () => quarterTotal(q1, "calls", options),
      () => grandTotal(q1, options),
      () => totalsTable(q1, options),
      () => figures(q1, options),
      () => summarize(q1, options),
      () => reconcile(q1, options),
      () => tieOut("5", q1, options),
    ])
      expect(call).toThrow(code("bad-option"));
  });
});

describe("options that were let through are refused", () => {
  const summary = summarize(q1);

  it("with those that there are", () => {
    expect(() => formatShare(half, given('{"lang":"en"}'))).toThrow(
      /^a function needs options among language,numerals,.*, got "lang"$/,
    );
  });

  it.each<[string, () => unknown]>([
    ["headingLevel 0", () => renderHtml(summary, given('{"headingLevel":0}'))],
    ["headingLevel 7", () => renderHtml(summary, given('{"headingLevel":7}'))],
    ["headingLevel 1.5", () => renderHtml(summary, given('{"headingLevel":1.5}'))],
    ["bidi of a text", () => renderText(summary, given('{"bidi":"yes"}'))],
    ["bidi of Markdown", () => renderMarkdown(summary, given('{"bidi":"marks"}'))],
    ["bidi of a number", () => formatCount(5, given('{"bidi":"yes"}'))],
    ["case", () => countedNoun(2, "call", given('{"case":"x"}'))],
    ["zero", () => countedNoun(0, "call", given('{"zero":"x"}'))],
    ["style", () => formatPeriod("2021-Q1", given('{"style":"long"}'))],
    ["grouping x", () => formatCount(1234567, given('{"grouping":"x"}'))],
    ["grouping true", () => explainFigure(q1, "contacts/calls/2021-Q1", given('{"grouping":true}'))],
    ["numerals", () => summarize(q1, given('{"numerals":"roman"}'))],
    ["rounding", () => roundRatio(half, given('{"decimals":2,"rounding":"up"}'))],
  ])("%s", (_, call) => {
    expect(call).toThrow(code("bad-option"));
  });

  it.each<[string, () => unknown]>([
    ["formatShare", () => formatShare(half, given('{"decimals":"2"}'))],
    ["roundRatio", () => roundRatio(half, given('{"decimals":"2"}'))],
    ["honestShare", () => honestShare(half, given('{"decimals":"2"}'))],
    ["apportion", () => apportion([1, 2], given('{"decimals":"2"}'))],
    ["summarize", () => summarize(q1, { decimals: 7 })],
    ["explainFigure", () => explainFigure(q1, "contacts/calls/2021-Q1", { decimals: 7 })],
  ])("decimals of %s", (_, call) => {
    expect(call).toThrow(code("bad-decimals"));
  });

  it("says which values an option has", () => {
    expect(() => formatCount(1, given('{"grouping":"x"}'))).toThrow('grouping needs ٬ or , or ، or false, got "x"');
  });

  it.each<[(options: object) => unknown, string, string]>([
    [(options) => countedNoun(2, "call", options), "case", "nominative or oblique or accusative"],
    [(options) => countedNoun(0, "call", options), "zero", "la or numeral"],
    [(options) => formatPeriod("2021-Q1", options), "style", "official or short"],
    [(options) => formatCount(5, options), "bidi", "none or isolate or marks"],
    [(options) => formatCount(5, options), "numerals", "arab or latn"],
    [(options) => formatPercent(0.125, options), "rounding", "half-up or half-even or truncate"],
  ])("%o says which values it has for %s", (call, name, values) => {
    expect(() => call({ [name]: "x" })).toThrow(`${name} needs ${values}, got "x"`);
  });
});

describe("what is no option or argument of a function is refused with a code", () => {
  it.each<[string, string, () => unknown]>([
    ["caveatText", "bad-option", () => caveatText(given('"zzz"'))],
    ["formatList", "bad-input", () => formatList(given('"ab"'))],
    ["convertDigits", "bad-input", () => convertDigits(given("5"), "arab")],
    ["convertDigits", "bad-input", () => convertDigits(given("5"), "latn")],
    ["readCountedNoun", "bad-noun", () => readCountedNoun("5 calls", given('{"language":"en"}'))],
    ["renderText", "bad-input", () => renderText(given("{}"))],
    ["renderMarkdown", "bad-input", () => renderMarkdown(given("null"))],
    ["renderHtml", "bad-input", () => renderHtml(given('{"period":"2021-Q1","channels":[]}'))],
    ["formatShare", "bad-ratio", () => formatShare(given("0.5"))],
  ])("%s: %s", (_, name, call) => {
    expect(call).toThrow(code(name));
  });

  it("with a rule that speaks of what was given", () => {
    expect(() => formatShare(given("0.5"))).toThrow("a ratio needs safe integers, the lower above 0, got 0.5");
    expect(() => formatPercent({ numerator: 2, denominator: -4 })).toThrow(
      'a ratio needs safe integers, the lower above 0, got "2/-4"',
    );
  });
});

describe("options of a writer", () => {
  const half = { numerator: 1, denominator: 2 };

  it.each([
    { name: "formatShare", write: (options: object) => formatShare(half, options) },
    { name: "formatChange", write: (options: object) => formatChange(half, options) },
    { name: "formatPercent", write: (options: object) => formatPercent(half, options) },
    { name: "formatPoints", write: (options: object) => formatPoints(half, options) },
    { name: "formatCount", write: (options: object) => formatCount(5, options) },
  ])("$name looks at the names once", ({ write }) => {
    let looks = 0;
    write(
      new Proxy(
        { decimals: 1 },
        {
          ownKeys(target) {
            looks += 1;
            return Reflect.ownKeys(target);
          },
        },
      ),
    );
    expect(looks).toBe(1);
  });
});

describe("a ratio of bigints", () => {
  it.each([
    ["formatRate", formatRate],
    ["formatPoints", formatPoints],
    ["formatChange", formatChange],
    ["formatShare", formatShare],
    ["formatDecimal", formatDecimal],
  ])("is refused by its code: %s", (_, format) => {
    for (const numerator of [1n, -1n, 0n])
      expect(() => Reflect.apply(format, undefined, [{ numerator, denominator: 3n }])).toThrow(code("bad-ratio"));
  });

  it("is named as one where it is made: 1 would be a safe integer", () => {
    for (const pair of [
      [1n, 2n],
      [2, 1n],
    ])
      expect(() => Reflect.apply(ratio, undefined, pair)).toThrow("ratio needs two safe integers, not a bigint, got 1");
    expect(() => ratio(1.5, 2)).toThrow("ratio needs two safe integers, got 1.5");
  });
});

describe("a cell, as a report writes it, is printed like its count", () => {
  it("with its status, and as missing where it is", () => {
    const options = { language: "en" } as const;
    expect(formatCount({ value: 3, status: "provisional" }, options)).toBe("3");
    expect(countedNoun({ value: 3, status: "revised" }, "call", options)).toBe("3 calls");
    expect(formatCount({ missing: "suppressed" })).toBe("—");
    expect(countedNoun({ missing: "not-collected" }, "call")).toBe("—");
    expect(formatSignedCount(given('{"value":3,"status":"estimated"}'), options)).toBe("+3");
    expect(() => Reflect.apply(formatCount, undefined, [5n])).toThrow("safe integer, not a bigint, got 5");
    expect(() => formatCount(given('{"value":"3","status":"revised"}'))).toThrow(code("not-a-count"));
  });
});
