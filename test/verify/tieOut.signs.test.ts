import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

// 900 ratings: 400 satisfied (20 + 380), 450 dissatisfied; (400 - 450) / 900 = -5.5555… points.
const BELOW: FeedbackReport = {
  period: "2024-Q3",
  channels: [],
  satisfaction: [
    {
      id: "notaries",
      agency: { ar: "التوثيق", en: "Notaries" },
      scale: { min: 1, max: 5 },
      ratings: { 1: 450, 2: 0, 3: 50, 4: 20, 5: 380 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      window: "by-rating-time",
    },
  ],
};
// The same turned round: 450 satisfied, 400 dissatisfied: 5.5555… points.
const ABOVE: FeedbackReport = {
  ...BELOW,
  satisfaction: (BELOW.satisfaction ?? []).map((measure) => ({
    ...measure,
    ratings: { 1: 380, 2: 20, 3: 50, 4: 0, 5: 450 },
  })),
};
const NET = "satisfaction/notaries/2024-Q3/net";

function outcome(text: string, report: FeedbackReport): string {
  const { entries } = tieOut(text, report);
  const entry = entries.find((each) => /5[.٫]56|٥٫٥٦/.test(each.text));
  return `${entry?.outcome} ${entry?.figure ?? entry?.rule}`;
}

describe("the sign of a net score", () => {
  const writers = {
    text: (report: FeedbackReport, language: "ar" | "en") =>
      renderText(summarize(report, { language }), { bidi: "none" }),
    "isolated text": (report: FeedbackReport, language: "ar" | "en") => renderText(summarize(report, { language })),
    Markdown: (report: FeedbackReport, language: "ar" | "en") => renderMarkdown(summarize(report, { language })),
  };
  const cases = Object.entries(writers).flatMap(([name, write]) =>
    (["ar", "en"] as const).map((language) => ({ name, language, write })),
  );

  it.each(cases)("is held in our own page: $name, $language", ({ language, write }) => {
    const number = language === "ar" ? "٥٫٥٦" : "5.56";
    const page = write(BELOW, language);
    expect(page).toContain(`-${number}`);
    expect(tieOut(page, BELOW).status).toBe("passed");
    for (const wrong of [number, `+${number}`]) {
      const { status, findings } = tieOut(page.replace(`-${number}`, wrong), BELOW);
      expect(status).toBe("failed");
      // 5.56 - (-5.56) = 11.12.
      expect(findings).toMatchObject([
        { code: "contradicted", path: NET, published: "5.56", computed: "-5.56", difference: "11.12" },
      ]);
    }
    for (const right of [`−${number}`, `${number}-`, `${number}−`, `–${number}`, `- ${number}`])
      expect(tieOut(page.replace(`-${number}`, right), BELOW), right).toMatchObject({ status: "passed", findings: [] });
    expect(tieOut(write(ABOVE, language), ABOVE).status).toBe("passed");
    for (const wrong of [`-${number}`, `−${number}`, `${number}-`, `${number}−`]) {
      const { status, findings } = tieOut(write(ABOVE, language).replace(number, wrong), ABOVE);
      expect(status, wrong).toBe("failed");
      expect(findings).toMatchObject([{ path: NET, published: "-5.56", computed: "5.56", difference: "-11.12" }]);
    }
  });

  it.each(["ar", "en"] as const)("is held in the visible text of our own HTML: %s", (language) => {
    const number = language === "ar" ? "٥٫٥٦" : "5.56";
    const html = renderHtml(summarize(BELOW, { language }));
    expect(html).toContain(`>-${number}<`);
    expect(tieOut(readHtml(html), BELOW).status).toBe("passed");
    const { status, findings } = tieOut(readHtml(html.replace(`>-${number}<`, `>${number}<`)), BELOW);
    expect(status).toBe("failed");
    expect(findings).toMatchObject([{ path: NET, published: "5.56", computed: "-5.56", difference: "11.12" }]);
  });

  it.each([
    "Net satisfaction of Notaries in Q3 2024: -5.56 percentage points.",
    "Net satisfaction of Notaries in Q3 2024: −5.56 percentage points.",
    "Net satisfaction of Notaries in Q3 2024: − 5.56 percentage points.",
    "Net satisfaction of Notaries in Q3 2024: 5.56- percentage points.",
    "Net satisfaction of Notaries in Q3 2024 was minus 5.56 percentage points.",
    "Net satisfaction of Notaries in Q3 2024 was negative (5.56 percentage points).",
    "Net satisfaction of Notaries in Q3 2024 was 5.56 percentage points below zero.",
    "Net dissatisfaction of Notaries in Q3 2024: 5.56 percentage points.",
    "بلغ صافي الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م -٥٫٥٦ نقطة مئوية.",
    "بلغ صافي الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م ٥٫٥٦- نقطة مئوية.",
    "بلغ صافي الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م سالب ٥٫٥٦ نقطة مئوية.",
    "بلغ صافي الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م ناقص ٥٫٥٦ نقطة مئوية.",
    "بلغ صافي الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م ٥٫٥٦ نقطة مئوية بالسالب.",
    "بلغ صافي الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م ٥٫٥٦ نقطة مئوية تحت الصفر.",
    "بلغ صافي عدم الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م ٥٫٥٦ نقطة مئوية.",
  ])("is read before its number, after it and in words: %s", (text) => {
    expect(outcome(text, BELOW)).toBe(`matched ${NET}`);
    expect(outcome(text, ABOVE)).toBe(`contradicted ${NET}`);
  });

  it.each([
    "Net satisfaction of Notaries in Q3 2024: 5.56 percentage points.",
    "Net satisfaction of Notaries in Q3 2024: +5.56 percentage points.",
    "- 5.56 percentage points: net satisfaction of Notaries in Q3 2024.",
    "Net satisfaction - 5.56 percentage points - of Notaries in Q3 2024.",
    "Net satisfaction of Notaries in Q3 2024: 5.56 percentage points; negative comments fell.",
    "بلغ صافي الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م ٥٫٥٦ نقطة مئوية.",
    "بلغ صافي الرضا عن التوثيق في الربع الثالث من عام ٢٠٢٤م +٥٫٥٦ نقطة مئوية.",
  ])("is no dash, bullet or word of something else: %s", (text) => {
    expect(outcome(text, ABOVE)).toBe(`matched ${NET}`);
    expect(outcome(text, BELOW)).toBe(`contradicted ${NET}`);
  });
});

describe("the sign of a count below 0", () => {
  // 1 + 2 - 10 = -7 tickets carried forward.
  const flow = { broughtForward: 1, opened: 2, closed: 10, reopened: 0 };
  const report: FeedbackReport = { period: "2024-Q1", channels: [], tickets: { basis: "events", flow } };

  it.each([
    ["en", "-7", "7"],
    ["ar", "-٧", "٧"],
  ] as const)("is held: %s", (language, printed, wrong) => {
    const page = renderText(summarize(report, { language }), { bidi: "none" });
    expect(page).toContain(printed);
    expect(tieOut(page, report).counts.contradicted).toBe(0);
    expect(tieOut(page.replace(printed, wrong), report).counts.contradicted).toBe(1);
  });
});
