import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const file = new URL("../../../shared/reference/moj-2021-q1.txt", import.meta.url);

describe.skipIf(!existsSync(file))("tieOut of the real report (needs ../shared)", () => {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const { entries, status, missing, findings } = tieOut(text, firstQuarter2021);
  const figures = entries.filter(({ outcome }) => outcome === "matched");

  it("matches or classes every number and misses none", () => {
    expect(status).toBe("passed");
    expect(missing).toEqual([]);
    // Nine months, three row totals, open, closed and all tickets, the portal's tickets, and the amount of 20 million.
    expect(figures).toHaveLength(17);
    expect(entries.filter(({ outcome }) => outcome === "classed")).toHaveLength(13);
  });

  it("names the three counted nouns that break grammar, and raises nothing else", () => {
    expect(findings.map(({ code, published }) => `${code} ${published}`)).toEqual([
      "noun-form 649,940 مكالمات",
      "noun-form 145,596 بريد إلكتروني",
      "noun-form 291,110 محادثة مباشرة",
    ]);
  });

  it("catches a change of any one digit in the text, at its place and by its name", () => {
    const escaped: string[] = [];
    for (const { span, figure } of figures) {
      if (figure?.endsWith("/amount")) continue;
      for (let place = span.start; place < span.end; place++) {
        const zero = text.charCodeAt(place) >= 0x660 ? 0x660 : 0x30;
        const digit = text.charCodeAt(place) - zero;
        if (digit < 0 || digit > 9) continue;
        for (let wrong = 0; wrong < 10; wrong++) {
          if (wrong === digit) continue;
          const changed = text.slice(0, place) + String.fromCharCode(zero + wrong) + text.slice(place + 1);
          const found = tieOut(changed, firstQuarter2021).findings.find(
            ({ code, span: at }) => code === "contradicted" && at !== undefined && at.start <= place && place < at.end,
          );
          if (found?.path !== figure) escaped.push(`${figure} with ${wrong} at ${place}: ${found?.path}`);
        }
      }
    }
    expect(escaped).toEqual([]);
  });

  it("catches a change of any one digit in the data, at its place in the text", () => {
    const escaped: string[] = [];
    for (const [printed, change] of countsOf(firstQuarter2021)) {
      const digits = String(printed);
      for (let place = 0; place < digits.length; place++)
        for (let wrong = 0; wrong < 10; wrong++) {
          if (wrong === Number(digits[place])) continue;
          const value = Number(digits.slice(0, place) + wrong + digits.slice(place + 1));
          const { findings: found } = tieOut(text, change(value));
          if (!found.some((each) => each.code === "contradicted" && each.published === digits))
            escaped.push(`${digits} as ${value}`);
        }
    }
    expect(escaped).toEqual([]);
  });
});

/** Every count of the report, with how to change it. */
function countsOf(report: FeedbackReport): (readonly [number, (value: number) => FeedbackReport])[] {
  const months = report.channels.flatMap((channel, index) =>
    Object.entries(channel.months ?? {}).map(([month, cell]) => {
      const change = (value: number): FeedbackReport => ({
        ...report,
        channels: report.channels.with(index, { ...channel, months: { ...channel.months, [month]: value } }),
      });
      return [Number(cell), change] as const;
    }),
  );
  const { tickets = {} } = report;
  const [subset] = tickets.subsets ?? [];
  return [
    ...months,
    [Number(tickets.open), (value) => ({ ...report, tickets: { ...tickets, open: value } })],
    [Number(tickets.closed), (value) => ({ ...report, tickets: { ...tickets, closed: value } })],
    [
      Number(subset?.count),
      (value) => ({ ...report, tickets: { ...tickets, subsets: subset ? [{ ...subset, count: value }] : [] } }),
    ],
  ];
}
