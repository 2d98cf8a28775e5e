import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { tieOut } from "../../src/verify/tieOut.js";

const RLM = "\u200F";
const months = { "2024-01": 3, "2024-02": 4, "2024-03": 5 };
const channel = (id: string, name: string, contact?: string) => ({
  ...{ id, kind: "phone", name: { ar: name }, months },
  ...(contact && { contact }),
});
const report: FeedbackReport = {
  period: "2024-Q1",
  channels: [channel("w", "واتساب (WhatsApp)", "+966 50"), channel("x", "منصة X"), channel("h", "الهاتف", "1950")],
};
/** The direction of a line for what takes it from the first letter outside what is set apart (UAX #9, P2 and P3). */
const directionOf = (line: string) =>
  /[A-Za-z\u0621-\u064A\u200F]/
    .exec(line.replace(/[\u2066\u2067][^\u2069]*\u2069/g, ""))?.[0]
    .replace(/[^A-Za-z]/, "rtl");

describe("the lines of an Arabic page", () => {
  it("all run from right to left, those too that have no letter outside what is set apart", () => {
    for (const text of [renderText(summarize(report)), renderMarkdown(summarize(report))]) {
      const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("| ---"));
      expect(lines.filter((line) => directionOf(line) !== "rtl")).toEqual([]);
      expect(tieOut(text, report).findings).toEqual([]);
    }
    const text = renderText(summarize(report));
    expect(text).toContain(`\n- ${RLM}\u2067واتساب (WhatsApp)\u2069: \u2066+966 50\u2069\n`);
    expect(text).toContain(`\n${RLM}\u2067منصة X\u2069\t\u2067٣\u2069\t`);
    expect(text).toContain("\nالهاتف\t\u2067٣\u2069");
    expect(renderMarkdown(summarize(report))).toContain(`\n| ${RLM}\u2067منصة X\u2069 | \u2067٣\u2069 |`);
  });

  it("are written in time that grows with their length, whatever is set apart in them without an end", () => {
    const phrase = [` ${"\u2066".repeat(100_000)}`];
    const blocks = [{ type: "paragraph", phrase } as const];
    const summary = { ...summarize(report), sections: [{ id: "cover", heading: "", blocks } as const] };
    const start = performance.now();
    expect(renderText(summary)).toContain(`\n${RLM} \u2066`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("begin with a mark where they begin with a Latin letter, since some ask the letters of isolates, too", () => {
    const mixed: FeedbackReport = { period: "2024-Q1", channels: [channel("e", "E-mail")] };
    expect(renderText(summarize(mixed))).toContain(`\n- ${RLM}\u2066E-mail\u2069: \u2067١٢\u2069 `);
    expect(renderText(summarize(mixed), { bidi: "none" })).not.toContain(RLM);
  });

  it("have no mark where none is asked for, or needed", () => {
    expect(renderText(summarize(report), { bidi: "none" })).not.toContain(RLM);
    expect(renderText(summarize(report, { language: "en" }))).not.toContain(RLM);
    expect(renderText(summarize(firstQuarter2021)) + renderMarkdown(summarize(firstQuarter2021))).not.toContain(RLM);
  });
});

describe("an Arabic message", () => {
  it("begins with a mark before an id, and holds no mark of the text it is about", () => {
    const [finding] = reconcile(
      { ...report, published: [{ figure: "contacts/w/2024-Q1", printed: "13" }] },
      { language: "ar" },
    ).findings;
    expect(finding?.message).toMatch(/^\u200F\u2066contacts\/w\/2024-Q1\u2069: المذكور /);
    const [turned] = tieOut("واتساب: ٢\u2069\u202E١٠ مكالمات.", report, { language: "ar" }).findings;
    expect(turned?.message).not.toMatch(/\u202E|\u2069\u2069/);
  });
});
