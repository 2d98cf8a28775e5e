import { describe, expect, it } from "vitest";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import type { Cell, Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const none = { missing: "not-applicable" } as const;
const name = { portal: { ar: "البوابة", en: "Portal" }, app: { ar: "المنصة", en: "Platform" } } as const;
const half = (id: "portal" | "app" | "phone", first: number, ...cells: readonly Cell[]): Channel => ({
  id,
  kind: id,
  ...(id === "phone" ? {} : { name: name[id] }),
  months: Object.fromEntries(
    cells.map((cell, index) => [`2025-${String(first + index).padStart(2, "0")}`, cell] as const),
  ),
});
const report = (period: string, ...channels: readonly Channel[]): FeedbackReport => ({ period, channels });

// The portal has 100 a month from January to March, the platform that came for it 100 a month from April to December.
const portal = half("portal", 1, 100, 100, 100, none, none, none);
const app = half("app", 1, none, none, none, 100, 100, 100);
const later = half("app", 7, 100, 100, 100, 100, 100, 100);
const merged = [report("2025-H1", portal, app), report("2025-H2", later)] as const;

describe("a channel that came for another within a period", () => {
  it("is not in common with the period in which it was there throughout", () => {
    const [compared] = compareSeries(merged);
    expect(compared).toMatchObject({ added: [], retired: ["portal"], otherMonths: ["app"] });
    // Both halves have 600: that 600 came after the platform's 300 says nothing of them.
    expect(compared?.contacts).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    const found = seriesFigures(merged).filter(({ measure }) => measure.startsWith("common-"));
    expect(found.length).toBeGreaterThan(0);
    for (const { result } of found) expect(result.status).toBe("unavailable");
  });

  it("leaves what was there in the same months of both: calls, 660 after 600", () => {
    const [before, after] = [
      report("2025-H1", portal, app, half("phone", 1, 100, 100, 100, 100, 100, 100)),
      report("2025-H2", later, half("phone", 7, 110, 110, 110, 110, 110, 110)),
    ];
    const found = new Map(seriesFigures([before, after]).map((figure) => [figure.id, figure]));
    const value = (id: string): unknown => {
      const result = found.get(id)?.result;
      return result?.status === "ok" ? result.value : undefined;
    };
    expect(value("contacts/2025-H2/common-half")).toBe(660);
    expect(found.get("contacts/2025-H2/common-half")?.inputs).toEqual(["contacts/phone/2025-H2"]);
    expect(value("contacts/2025-H1/common-next-half")).toBe(600);
    expect(value("contacts/2025-H2/common-half-change")).toBe(60);
    expect(value("contacts/2025-H2/common-half-change-percent")).toEqual({ numerator: 1, denominator: 10 });
    expect(found.get("contacts/2025-H2/common-half-change")?.result.caveats).toEqual(["channels-changed"]);
  });

  it("is in common where it was not there in the same months of both", () => {
    const idleThen = half("phone", 1, none, 100, 100, 100, 100, 100);
    const idleNow = half("phone", 7, none, 110, 110, 110, 110, 110);
    const [compared] = compareSeries([report("2025-H1", idleThen, portal), report("2025-H2", idleNow)]);
    // 550 after 500.
    expect(compared).toMatchObject({ retired: ["portal"], otherMonths: [], contacts: { value: { absolute: 50 } } });
  });

  // No other channel came or went: all of them are compared, the effect of the months is said.
  it("is in the change of all channels where none was added or retired", () => {
    const [compared] = compareSeries([report("2025-H1", app), report("2025-H2", later)]);
    expect(compared).toMatchObject({
      otherMonths: ["app"],
      contacts: { status: "ok", value: { absolute: 300 }, caveats: ["sign-flip", "channels-changed"] },
    });
  });

  it.each([
    [
      "en",
      "- Channel not there in the same months of the second half of 2025 and of the first half of 2025: Platform.",
      "channels in common)",
    ],
    [
      "ar",
      "- قناة لم تكن قائمة في الأشهر نفسها من النصف الثاني من عام ٢٠٢٥م ومن النصف الأول من عام ٢٠٢٥م: المنصة.",
      "(القنوات المشتركة)",
    ],
  ] as const)("is named on a page that ties out, in %s", (language, line, common) => {
    const [before, after] = merged;
    const page = renderText(summarizeSeries(merged, { language }), { bidi: "none" });
    expect(page.split("\n")).toContain(line);
    expect(page).not.toContain(common);
    expect(tieOut(page, after, { earlier: [before] }).findings).toEqual([]);
    const calls = [
      report("2025-H1", portal, app, half("phone", 1, 100, 100, 100, 100, 100, 100)),
      report("2025-H2", later, half("phone", 7, 110, 110, 110, 110, 110, 110)),
    ] as const;
    const other = renderText(summarizeSeries(calls, { language }), { bidi: "none" });
    expect(other).toContain(language === "ar" ? "زيادة ١٠٫٠٠٪ (القنوات المشتركة)" : "up 10.00% (channels in common)");
    expect(other.split("\n")).toContain(line);
    expect(tieOut(other, calls[1], { earlier: [calls[0]] }).findings).toEqual([]);
  });
});
