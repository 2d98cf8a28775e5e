import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** First responses took 9.2 hours on average and then 6.5, the median ones 6.1 and then 4.4. */
const reportOf = (period: string, mean: number, median: number): FeedbackReport => ({
  period,
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { [period]: 51_200 } }],
  tickets: {
    basis: "cohort-by-opened",
    open: 140,
    closed: 3860,
    durations: { firstResponse: { unit: "hour", basis: "elapsed", n: 3860, mean, median, p90: 21.3 } },
  },
});
const report = reportOf("2025-Q3", 6.5, 4.4);
const earlier = [reportOf("2025-Q2", 9.2, 6.1)];
const faults = (page: string): string[] =>
  tieOut(page, report, { earlier }).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
  );

describe("a time that went from one number to another", () => {
  it.each([
    "First response times came down from 9.2 hours to # hours on average.",
    "First response times came down from 9.2 to # hours.",
    "First responses fell from 9.2 hours in the previous quarter to # hours.",
    "تراجع متوسط زمن الاستجابة الأولى من 9.2 ساعات إلى # ساعات.",
    "تراجع متوسط زمن الاستجابة الأولى من ٩٫٢ ساعات في الربع السابق إلى # ساعات.",
  ])("is the mean of both where nothing else is said: %s", (page) => {
    expect(faults(page.replace("#", "6.5"))).toEqual([]);
    expect(faults(page.replace("#", "٦٫٥"))).toEqual([]);
    expect(faults(page.replace("#", "4.4")).length).toBeGreaterThan(0);
    expect(faults(page.replace("#", "5.6")).length).toBeGreaterThan(0);
  });
  it("is the median where that is said", () => {
    expect(faults("Median first response times came down from 6.1 hours to 4.4 hours.")).toEqual([]);
    expect(faults("Median first response times came down from 9.2 hours to 6.5 hours.")).toEqual(["9.2", "6.5"]);
    expect(faults("انخفض وسيط زمن الاستجابة الأولى من 9.2 ساعات إلى 6.5 ساعات.")).toEqual(["9.2", "6.5"]);
  });
  it("went the way that is told", () => {
    expect(faults("First response times rose from 9.2 to 6.5 hours.").length).toBeGreaterThan(0);
    expect(faults("First response times came down from 6.5 to 9.2 hours.").length).toBeGreaterThan(0);
  });
});
