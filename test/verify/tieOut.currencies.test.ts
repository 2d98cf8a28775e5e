import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const reportOf = (currency: string): FeedbackReport => ({
  period: "2025-Q2",
  channels: [{ id: "line", kind: "phone", counts: "call", totals: { "2025-Q2": 12_345 } }],
  initiatives: [
    {
      id: "gateway",
      title: { ar: "بوابة سداد جديدة", en: "New payment gateway" },
      amount: { value: 3500, currency },
    },
  ],
});
const statusOf = (page: string, currency: string) => tieOut(page, reportOf(currency)).status;

describe("an amount in a currency that the report calls by a word or a sign", () => {
  const called = ["ريال", "ريال سعودي", "ر.س", "ريالًا", "SR", "Saudi riyals", "$", "€", "دينار كويتي", "SAR"];

  it.each(called)("ties out on our own pages: %s", (currency) => {
    const report = reportOf(currency);
    for (const language of ["ar", "en"] as const)
      for (const render of [renderText, renderMarkdown])
        expect(tieOut(render(summarize(report, { language }), { bidi: "none" }), report).status).toBe("passed");
  });

  it.each([
    ["ريال", "New payment gateway: 3,500 ريال."],
    ["ريال", "بوابة سداد جديدة – المبلغ (ريال): ٣٬٥٠٠."],
    ["riyals", "New payment gateway – Amount (riyals): 3,500."],
    ["riyals", "New payment gateway: SAR 3,500."],
    ["$", "بوابة سداد جديدة: ٣٬٥٠٠ دولار."],
    ["SAR", "New payment gateway – Amount (riyals): 3,500."],
    ["سهم", "بوابة سداد جديدة – المبلغ (سهم): ٣٬٥٠٠."],
  ])("is matched beside it, %s: %j", (currency, page) => {
    expect(statusOf(page, currency)).toBe("passed");
  });

  it.each([
    ["ريال", "بوابة سداد جديدة: ٣٬٥٠٠ دولار."],
    ["riyals", "New payment gateway: €3,500."],
    ["$", "New payment gateway: SAR 3,500."],
    ["SAR", "New payment gateway – Amount (USD): 3,500."],
    ["ريال", "بوابة سداد جديدة – المبلغ (دولار): ٣٬٥٠٠."],
    ["riyals", "New payment gateway: 3,050 riyals."],
    ["ريال", "بوابة سداد جديدة – المبلغ (ريال): ٣٬٠٥٠."],
  ])("is none in another, nor another amount, %s: %j", (currency, page) => {
    expect(statusOf(page, currency)).not.toBe("passed");
  });
});
