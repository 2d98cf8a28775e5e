import { describe, expect, it } from "vitest";
import { readFigures } from "../../src/language/readFigures.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const reportAt = (website: string): FeedbackReport => ({
  period: "2021-Q1",
  publisher: { name: { en: "Ministry" }, website },
  channels: [{ id: "mail", kind: "email", contact: "care_team@moj.gov.sa", totals: { "2021-Q1": 12 } }],
});
const markdown = (website: string) => renderMarkdown(summarize(reportAt(website), { language: "en" }));
const lineOf = (website: string) => /Website: (.*)\n/.exec(markdown(website))?.[1];

describe("an address in Markdown", () => {
  it.each([
    ["https://www.moj.gov.sa", "<https://www.moj.gov.sa>"],
    ["https://www.moj.gov.sa/ar/contact_us.aspx", "<https://www.moj.gov.sa/ar/contact_us.aspx>"],
    ["www.moj.gov.sa", "[www.moj.gov.sa](<http://www.moj.gov.sa>)"],
    ["www.moj.gov.sa/contact_us", "[www.moj.gov.sa/contact\\_us](<http://www.moj.gov.sa/contact_us>)"],
  ])("is a link that says where it ends: %s", (website, link) => {
    expect(lineOf(website)).toBe(`\u2066${link}\u2069`);
    expect(markdown(website)).toContain("- E-mail: \u2066<care_team@moj.gov.sa>\u2069\n");
  });

  it.each([
    ["moj.gov.sa", "moj.gov.sa"],
    ["moj.gov.sa/contact_us", "moj\\.gov\\.sa/contact\\_us"],
    ["see https://moj.gov.sa, page 5.2", "see https\\://moj\\.gov\\.sa, page 5.2"],
    ["www.moj.gov.sa/a_b (15.5%)", "www\\.moj\\.gov\\.sa/a\\_b (15.5%)"],
    ["_a@b.sa or care_team@moj.gov.sa", "\\_a@b.sa or care_team@moj.gov.sa"],
    ["https://a.sa/|x", "https\\://a\\.sa/\\|x"],
  ])("is no link where none is clear: %s", (website, text) => {
    expect(lineOf(website)).toBe(`\u2066${text}\u2069`);
  });

  it.each(["https://a.sa/2030", "www.vision2030.sa/12", "see https://stats.sa/1234, page 5", "www.a.sa/1234 (12)"])(
    "has the numbers that the text has: %s",
    (website) => {
      const summary = summarize(reportAt(website), { language: "en" });
      const [shown, plain] = [renderMarkdown(summary), renderText(summary)].map((page) =>
        readFigures(page)
          .filter(({ kind }) => kind === "number")
          .map((figure) => JSON.stringify({ ...figure, span: 0 })),
      );
      expect(shown).toEqual(plain);
      expect(tieOut(markdown(website), reportAt(website)).status).toBe("passed");
    },
  );

  it("is found in time that grows with the text", () => {
    const start = performance.now();
    for (const text of ["a", "a.", "www.", "a@", "://", "a/"]) lineOf(text.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
