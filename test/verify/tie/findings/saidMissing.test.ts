import { describe, expect, it } from "vitest";
import type { Cell, FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../../../src/model/lists.js";
import { renderText } from "../../../../src/summary/renderText.js";
import { summarize } from "../../../../src/summary/summarize.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const reportWith = (february: Cell, closed: Cell = { missing: "not-applicable" }): FeedbackReport => ({
  period: "2021-Q1",
  channels: [
    { id: "calls", kind: "phone", months: { "2021-01": 5000, "2021-02": february, "2021-03": 7000 } },
    { id: "emails", kind: "email", months: { "2021-01": 50, "2021-02": 60, "2021-03": 70 } },
  ],
  tickets: { basis: "events", closed },
});
const sound = reportWith({ missing: "not-collected" });

describe("what a page says is missing", () => {
  it.each(LANGUAGES)("contradicts a report that has a count of it: our own page, %s", (language) => {
    const page = renderText(summarize(sound, { language }));
    expect(tieOut(page, sound).status).toBe("passed");
    expect(tieOut(page, reportWith(0)).status).toBe("failed");
    expect(tieOut(page, reportWith({ missing: "not-collected" }, 0)).status).toBe("failed");
  });

  it("is not what may be said of the channel itself", () => {
    expect(tieOut("How to reach us\nE-mail: not available.", sound).findings).toEqual([]);
    expect(tieOut("E-mail, February 2021: not available.", sound).status).toBe("failed");
  });

  it("contradicts a total that the report has", () => {
    const totalled = (total: Cell): FeedbackReport => ({
      period: "2021-Q1",
      channels: [
        { id: "branches", kind: "branch", totals: { "2021-Q1": total } },
        { id: "emails", kind: "email", months: { "2021-01": 50, "2021-02": 60, "2021-03": 70 } },
      ],
    });
    const page = "E-mail: 180.\nBranches: no total, since data are missing.";
    expect(tieOut(page, totalled({ missing: "not-collected" })).status).toBe("passed");
    expect(tieOut(page, totalled(0)).status).toBe("failed");
    expect(tieOut("E-mail: 180.\nالفروع: المجموع غير متاح.", totalled(0)).status).toBe("failed");
  });

  it("names the figure and the place", () => {
    const page = "Telephone: 5,000 calls in January.\nTelephone, February 2021: not collected.";
    const [finding, ...others] = tieOut(page, reportWith(0)).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "contradicted",
      severity: "error",
      message: "says “not collected” of contacts/calls/2021-02; the data give 0",
      path: "contacts/calls/2021-02",
      span: { start: 61, end: 74 },
    });
  });

  it.each([
    "Telephone, February 2021: no data",
    "الهاتف، فبراير: غير متاح",
    "- **Telephone, February 2021:** not available.",
    "Telephone, January 2021 and February 2021: suppressed.",
  ])("is found in other words: %s", (line) => {
    expect(tieOut(`E-mail: 180.\n${line}`, reportWith(0)).counts.contradicted).toBeGreaterThan(0);
  });

  it.each([
    "Reports in Braille: not available.",
    "Telephone, February 2020: not collected.",
    "E-mail addresses: not collected.",
    "Telephone menus in English, February 2021: not available.",
  ])("is nothing where no count of the report is named: %s", (line) => {
    expect(tieOut(`E-mail in the first quarter: 180.\n${line}`, reportWith(0)).counts.contradicted).toBe(0);
  });
});
