import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { plainText } from "../../src/language/plainText.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** The numbers that are figures, each at its place in the text. */
const tell = (page: string, report = { ...firstQuarter2021, published: [] }) =>
  tieOut(page, report).entries.flatMap(({ span, text, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${page.slice(span.start, span.end)} ${text} ${outcome} ${figure}`.trim()],
  );

describe("a text in plain letters", () => {
  it("has letters for presentation forms, two for a ligature, and neither vowel marks nor what stretches a word", () => {
    expect(plainText("ﺍﻻﺗﺼﺎﻻﺕ ﻷﻭﻝ").text).toBe("الاتصالات لأول");
    expect(plainText("مكالمةً لكـلِّ الربــع").text).toBe("مكالمة لكل الربع");
    expect(plainText("بـ١٢ و١٤٤٢هـ ﹰ").text).toBe("بـ١٢ و١٤٤٢هـ ");
    expect(plainText("plain: أ، آ، إ، ى ﷼").text).toBe("plain: أ، آ، إ، ى ﷼");
  });

  it("knows the way back, and forth", () => {
    // ﻻ is one sign of the source and two letters.
    const { spanOf, placeOf } = plainText("ﻻ ٣ مكالماتٍ.");
    expect(spanOf({ start: 0, end: 2 })).toEqual({ start: 0, end: 1 });
    expect(spanOf({ start: 3, end: 4 })).toEqual({ start: 2, end: 3 });
    expect(spanOf({ start: 5, end: 12 })).toEqual({ start: 4, end: 12 });
    expect([placeOf(2), placeOf(4), placeOf(12), placeOf(13)]).toEqual([3, 5, 12, 13]);
  });

  it("is linear in the length of the text", () => {
    const start = performance.now();
    expect(plainText("ـ".repeat(300_000)).text).toHaveLength(300_000);
    expect(plainText(`ب${"ـ".repeat(300_000)}.`).text).toHaveLength(300_002);
    expect(plainText("مَّ".repeat(100_000)).text).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("a page with marks or presentation forms", () => {
  it.each([
    ["ﺍﻟﻤﺘﻮﺳﻂ ﺍﻟﻴﻮﻣﻲ: ١٢٬٠٧٣٫٨", "١٢٬٠٧٣٫٨ ١٢٬٠٧٣٫٨ matched contacts/2021-Q1/mean-per-day"],
    ["ﺍﻻﺗﺼﺎﻻﺕ ﻓﻲ ﻓﺒﺮﺍﻳﺮ: ١٧٢٬٨٧٢", "١٧٢٬٨٧٢ ١٧٢٬٨٧٢ matched contacts/calls/2021-02"],
    ["ﺍﻻﺗﺼﺎﻻﺕ ﻓﻲ ﻓﺒﺮﺍﻳﺮ: ١٧٢٬٨٢٧", "١٧٢٬٨٢٧ ١٧٢٬٨٢٧ contradicted contacts/calls/2021-02"],
    ["معدل التذاكر: ١١٣٫٩ لكلِّ ١٬٠٠٠ عملية تواصل.", "١١٣٫٩ ١١٣٫٩ matched tickets/2021-Q1/per-1000-contacts"],
    ["معدّل التذاكـر: ١١٣٫٩ لكـل ١٬٠٠٠ عملية تواصل.", "١١٣٫٩ ١١٣٫٩ matched tickets/2021-Q1/per-1000-contacts"],
  ])("is read as without them: %s", (page, expected) => {
    expect(tell(page)).toEqual([expected]);
  });

  it("knows a channel whose name has marks, however it is written", () => {
    const [calls, ...others] = firstQuarter2021.channels;
    const channels = [{ ...calls, id: "calls", kind: "phone" as const, name: { ar: "الخطّ الموحّد" } }, ...others];
    const report = { ...firstQuarter2021, channels, published: [] };
    for (const page of ["الخطّ الموحّد: ٦٤٩٬٩٤٠", "الخط الموحد: ٦٤٩٬٩٤٠"])
      expect(tell(page, report)).toEqual(["٦٤٩٬٩٤٠ ٦٤٩٬٩٤٠ matched contacts/calls/2021-Q1"]);
  });

  it("keeps what its markup says at its place", () => {
    const text = "المكالماتُ الواردةُ: ٦٤٩٬٩٤٠";
    const data = [{ figure: "contacts/emails/2021-Q1", span: { start: text.indexOf("٦"), end: text.length } }];
    const { entries } = tieOut({ text, data }, firstQuarter2021);
    expect(entries.map(({ outcome, figure, span }) => [outcome, figure, text.slice(span.start, span.end)])).toEqual([
      ["contradicted", "contacts/emails/2021-Q1", "٦٤٩٬٩٤٠"],
    ]);
  });
});
