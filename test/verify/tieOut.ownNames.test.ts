import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** What is wrong with our own pages of a report, in both languages and all forms. */
const faults = (report: FeedbackReport) =>
  LANGUAGES.flatMap((language) => {
    const summary = summarize(report, { language });
    const pages = [renderText(summary), renderMarkdown(summary), readHtml(renderHtml(summary))];
    return pages.flatMap((page) => tieOut(page, report).findings.map(({ message }) => message));
  });

describe("our own page", () => {
  it("ties out where it says in brackets which parts of a breakdown a subset is of", () => {
    const report: FeedbackReport = {
      period: "2024-Q2",
      channels: [],
      tickets: {
        open: 1200,
        closed: 8800,
        subsets: [
          {
            id: "portal",
            name: { ar: "تذاكر البوابة", en: "Portal tickets" },
            count: 7350,
            partOf: "tickets",
            categories: ["complaint", "enquiry"],
          },
        ],
        breakdowns: [
          {
            id: "category",
            by: "category",
            of: "total",
            parts: [
              { id: "complaint", count: 6400 },
              { id: "enquiry", count: 3600 },
            ],
          },
        ],
      },
      published: [{ figure: "tickets/portal/2024-Q2", printed: "7,350" }],
    };
    expect(faults(report)).toEqual([]);
    expect(tieOut("Portal tickets (complaints and enquiries): 3,600 tickets", report).status).not.toBe("passed");
    expect(tieOut("Portal tickets (complaints and enquiries): 7,530 tickets", report).status).toBe("failed");
  });
});
