import { describe, expect, it } from "vitest";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { MissingReason } from "../../src/model/lists.js";
import { monthsOf } from "../../src/periods/monthsOf.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const itemsOf = (reports: readonly FeedbackReport[], language: "ar" | "en", kept: RegExp): readonly string[] => {
  const page = renderText(summarizeSeries(reports, { language, numerals: "latn" }), { bidi: "none" });
  const [last, ...earlier] = reports.toReversed();
  if (last !== undefined) expect(tieOut(page, last, { earlier }).findings).toEqual([]);
  return page.split("\n").filter((line) => line.startsWith("- ") && kept.test(line));
};

describe("the channels of a series of which some periods count different units", () => {
  const line: Channel = { id: "line", kind: "phone", counts: "call", totals: {} };
  const desk: Channel = { id: "desk", kind: "branch", counts: "beneficiary", totals: {} };
  const of = (period: string, ...channels: readonly Channel[]): FeedbackReport => ({
    period,
    channels: channels.map((channel) => ({ ...channel, totals: { [period]: 12 } })),
  });
  const [fourth, first] = ["2020-Q4", "2021-Q1"] as const;

  it.each([
    ["en", "- The channels have no total for the first quarter of 2021, since they count different units."],
    ["ar", "- لا مجموع للقنوات في الربع الأول من عام 2021م؛ لأن ما تعدّه من وحدات مختلفة."],
  ] as const)("have no total in those, which are named, in %s", (language, item) => {
    const kept = /different units|وحدات مختلفة/;
    expect(itemsOf([of(fourth, line), of(first, line, desk)], language, kept)).toEqual([item]);
    expect(itemsOf([of(fourth, line), of(first, line)], language, kept)).toEqual([]);
  });

  it.each([
    ["en", "- The channels have no total, since they count different units."],
    ["ar", "- لا مجموع للقنوات؛ لأن ما تعدّه من وحدات مختلفة."],
  ] as const)("have none at all where all periods do, in %s", (language, item) => {
    const reports = [of(fourth, line, desk), of(first, line, desk)];
    expect(itemsOf(reports, language, /different units|وحدات مختلفة/)).toEqual([item]);
  });
});

describe("a total of a series that is missing for two reasons", () => {
  const of = (period: string, gaps: Readonly<Record<string, MissingReason>>): FeedbackReport => {
    const months = monthsOf(period).map((month) => [month, gaps[month] ? { missing: gaps[month] } : 5] as const);
    return { period, channels: [{ id: "calls", kind: "phone", months: Object.fromEntries(months) }] };
  };
  const reports = [
    of("2020-H1", { "2020-04": "not-collected" }),
    of("2021-H1", { "2021-02": "suppressed", "2021-04": "not-collected" }),
  ];

  it.each([
    [
      "en",
      [
        "- Telephone, April 2020 and April 2021: not collected, so there is no total for the first half of 2020 and the first half of 2021.",
        "- Telephone, February 2021: suppressed, so there is no total for the first half of 2021.",
      ],
    ],
    [
      "ar",
      [
        "- الهاتف، أبريل 2020 وأبريل 2021: لم تُجمع البيانات، فلا يُحسب مجموع النصف الأول من عام 2020م والنصف الأول من عام 2021م.",
        "- الهاتف، فبراير 2021: البيانات محجوبة، فلا يُحسب مجموع النصف الأول من عام 2021م.",
      ],
    ],
  ] as const)("is missing for each of them, in %s", (language, items) => {
    expect(itemsOf(reports, language, /^- (?:Telephone|الهاتف)[,،]/)).toEqual(items);
  });
});
