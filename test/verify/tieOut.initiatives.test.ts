import { describe, expect, it } from "vitest";
import type { FeedbackReport, Initiative } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { NOUN_IDS } from "../../src/model/Noun.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const TITLES = [
  { ar: "مبادرة", en: "I" },
  { ar: "خط المكالمات", en: "Phone line for callers" },
];

function reportOf(rest: Omit<Initiative, "id" | "title">, title = TITLES[0]): FeedbackReport {
  const months = { "2024-01": 11, "2024-02": 5, "2024-03": 7 };
  return {
    period: "2024-Q1",
    channels: [{ id: "calls", kind: "phone", counts: "call", months }],
    initiatives: [{ id: "x", title: title ?? {}, ...rest }],
  };
}

function faultsOf(report: FeedbackReport): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const summary = summarize(report, { language });
    const pages = [renderText(summary), renderText(summary, { bidi: "none" }), renderMarkdown(summary)];
    return [...pages, readHtml(renderHtml(summary))].flatMap((page) => {
      const { status, findings } = tieOut(page, report);
      return status === "passed" ? [] : [`${language} ${status} ${findings.map(({ message }) => message).join()}`];
    });
  });
}

// A difference of percentages counts nothing.
const COUNTED = NOUN_IDS.filter((each) => each !== "percentage-point");

describe("tieOut of our own page of an initiative", () => {
  it.each(TITLES)("passes, whatever is counted of whom it reached: $en", (title) => {
    for (const noun of [undefined, ...COUNTED])
      for (const count of [0, 1, 2, 3, 11, 100, 123_456]) {
        const reach = { count, ...(noun === undefined ? {} : { noun }) };
        expect(faultsOf(reportOf({ reach }, title)), `${noun} ${count}`).toEqual([]);
      }
  });

  it.each(TITLES)("passes where it is planned and has reached nobody yet: $en", (title) => {
    for (const noun of [undefined, "beneficiary", "call", "report", "day"] as const)
      for (const count of [1, 2, 11, 123_456]) {
        const reach = { count, ...(noun === undefined ? {} : { noun }) };
        expect(faultsOf(reportOf({ status: "planned", reach }, title)), `${noun} ${count}`).toEqual([]);
      }
  });

  it.each(TITLES)("passes, whatever the amount: $en", (title) => {
    for (const value of [1.5, 0.25, 0.1 + 0.2, 1.005, 1234.567, 1_000_000.1, 20_000_000, 12_345_678_901_234.5])
      for (const currency of ["SAR", "KWD", undefined]) {
        const amount = { value, ...(currency === undefined ? {} : { currency }) };
        expect(faultsOf(reportOf({ amount }, title)), `${value} ${currency}`).toEqual([]);
      }
  });

  it("passes beside the cause that it addresses, and names another number of those it reached", () => {
    const title = { ar: "مبادرة أولى", en: "Initiative X" };
    const causes = [{ id: "a", name: { ar: "سبب أول", en: "Cause A" }, tickets: 31 }];
    const initiative = { addresses: ["a"], status: "live", liveDate: "2024-02-10", reach: { count: 700 } } as const;
    const of: FeedbackReport = { ...reportOf(initiative, title), causes };
    expect(faultsOf(of)).toEqual([]);
    for (const language of LANGUAGES) {
      const page = renderText(summarize(of, { language, numerals: "latn" }), { bidi: "none" });
      expect(tieOut(page.replace("700", "701"), of).findings).toMatchObject([{ published: "701" }]);
    }
  });

  it("contradicts another number of them, and another amount", () => {
    const reached = reportOf({ reach: { count: 1234, noun: "call" } }, TITLES[1]);
    const page = renderText(summarize(reached, { language: "en" }), { bidi: "none" });
    expect(tieOut(page.replace("1,234 calls", "1,243 calls"), reached).status).toBe("failed");
    const paid = reportOf({ amount: { value: 1234.5, currency: "SAR" } }, TITLES[1]);
    const text = renderText(summarize(paid, { language: "en" }), { bidi: "none" });
    expect(text).toContain("1,234.50 SAR");
    expect(tieOut(text.replace("1,234.50", "1,235.40"), paid).status).toBe("failed");
    // To the riyal it is 1,235 (half up), to the tenth 1,234.5.
    for (const other of ["1,235", "1,234.5"])
      expect(tieOut(text.replace("1,234.50", other), paid).status, other).toBe("passed");
  });
});
