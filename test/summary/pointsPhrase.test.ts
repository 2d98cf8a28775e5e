import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Of a cause's tickets and all coded ones. */
const of = (period: string, tickets: number, causeCases: number): FeedbackReport => ({
  period,
  channels: [{ id: "calls", kind: "phone", totals: { [period]: 40 } }],
  tickets: { basis: "events", asOf: "2026-01-01", open: 0, closed: causeCases },
  causes: [{ id: "delay", name: { ar: "التأخر", en: "Delay" }, tickets }],
  causeCases,
});
const page = (series: readonly FeedbackReport[], language: "ar" | "en", decimals?: number): string =>
  renderText(summarizeSeries(series, { language, numerals: "latn", ...(decimals === undefined ? {} : { decimals }) }), {
    bidi: "none",
  });

describe("a change of a share that the page's decimals do not show", () => {
  // 25,000 of 100,000 are 25 %; 25,002 of 100,007 are 25.00025 %, 0.00025 points more.
  const still = [of("2024", 25_000, 100_000), of("2025", 25_002, 100_007)] as const;

  it.each([
    ["en", "Delay\t25.00%\t25.00%\n", "Delay\tno change when rounded\n"],
    ["ar", "التأخر\t25.00%\t25.00%\n", "التأخر\tدون تغير عند التقريب\n"],
  ] as const)("is none when rounded, beside two shares that are one number, in %s", (language, shares, change) => {
    const text = page(still, language);
    expect(text).toContain(shares);
    expect(text).toContain(change);
    expect(tieOut(text, still[1], { earlier: [still[0]] }).findings).toEqual([]);
  });

  it("is told where the decimals show it, or the shares differ as they are printed", () => {
    // (25,002 × 4 - 100,007 × 1) / (100,007 × 4) = 1 / 400,028: 0.00024998 points.
    expect(page(still, "en", 4)).toContain("Delay\tup 0.0002\n");
    // 25.004 % and 25.006 %, printed 25.00% and 25.01%: 0.002 points.
    const apart = [of("2024", 25_004, 100_000), of("2025", 25_006, 100_000)];
    expect(page(apart, "en")).toContain("Delay\t25.00%\t25.01%\n");
    expect(page(apart, "en")).toContain("Delay\tup 0.002\n");
    // 25.00 % and 25.00 %.
    expect(page([of("2024", 25, 100), of("2025", 50, 200)], "en")).toContain("Delay\tno change\n");
  });
});
