import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { FeedbackError } from "../../src/model/FeedbackError.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { parseReport } from "../../src/schema/parseReport.js";
import { ReportError } from "../../src/schema/ReportError.js";
import type { reportSchema } from "../../src/schema/reportSchema.js";

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
type Parsed = z.output<typeof reportSchema>;

function thrown(input: unknown, language?: "ar" | "en"): unknown {
  try {
    parseReport(input, language === undefined ? {} : { language });
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("parseReport", () => {
  it("gives a copy of a report", () => {
    const report = parseReport(firstQuarter2021);
    expect(report).toEqual(firstQuarter2021);
    expect(report).not.toBe(firstQuarter2021);
    expect(report.channels).not.toBe(firstQuarter2021.channels);
  });

  it("throws on the first issue and carries them all", () => {
    const error = thrown({ period: "2021-Q5", channels: [{ id: "Calls", kind: "phone" }] }, "en");
    expect(error).toBeInstanceOf(FeedbackError);
    expect(error).toBeInstanceOf(ReportError);
    expect(error).toMatchObject({
      name: "FeedbackError",
      code: "bad-report",
      path: "period",
      value: '"2021-Q5"',
      message:
        'period needs a Gregorian period such as 2021-03, 2021-Q1, 2021-H1 or 2021, got "2021-Q5"; other issues: 1',
      issues: [
        { code: "bad-period", path: "period" },
        { code: "bad-id", path: "channels.0.id" },
      ],
    });
  });

  it("speaks Arabic unless told otherwise", () => {
    const message = "\u200F\u2066channels\u2069: المطلوب قائمة بين \u2066[ ]\u2069، والموجود \u2066لا شيء\u2069";
    expect(thrown({ period: "2021" })).toMatchObject({ message });
    expect(thrown({ period: "2021", zebra: 1 })).toMatchObject({
      message: `${message}؛ مشكلات أخرى: 1`,
    });
  });

  it.each([
    [1, "؛ مشكلات أخرى: 1", "; other issues: 1"],
    [11, "؛ مشكلات أخرى: 11", "; other issues: 11"],
  ])("counts the others: %i", (count, ar, en) => {
    const keys = Object.fromEntries(Array.from({ length: count }, (_, at) => [`zebra${at}`, at]));
    const input = { period: "2021-Q5", channels: [{ id: "calls", kind: "phone" }], ...keys };
    for (const [language, end] of [
      ["ar", ar],
      ["en", en],
    ] as const)
      expect(String(thrown(input, language)).replace(/^.*"2021-Q5"\u2069?/, "")).toBe(end);
  });

  it("gives what the hand-written interface describes, and takes all of it", () => {
    expectTypeOf<Parsed>().toExtend<FeedbackReport>();
    expectTypeOf<FeedbackReport>().toExtend<DeepReadonly<Parsed>>();
  });
});
