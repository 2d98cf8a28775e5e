import { describe, expect, it } from "vitest";
import type { Cell, FeedbackReport, RootCause } from "../../../../src/model/FeedbackReport.js";
import { LANGUAGES, MISSING_REASONS } from "../../../../src/model/lists.js";
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

  it.each(LANGUAGES)(
    "contradicts a report that has a month of the period of which nothing is there, %s",
    (language) => {
      const missing: Cell = { missing: "not-collected" };
      const of = (january: Cell): FeedbackReport => ({
        period: "2021-Q1",
        channels: [
          { id: "calls", kind: "phone", months: { "2021-01": 5000, "2021-02": 6000, "2021-03": 7000 } },
          { id: "shops", kind: "branch", months: { "2021-01": january, "2021-02": missing, "2021-03": missing } },
        ],
      });
      const page = renderText(summarize(of(missing), { language }));
      expect(tieOut(page, of(missing)).status).toBe("passed");
      expect(tieOut(page, of(0)).status).toBe("failed");
    },
  );

  it("is told once of a period that is all there", () => {
    const { findings } = tieOut("E-mail, the first quarter of 2021: not collected.", reportWith(60));
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["contradicted", "contacts/emails/2021-Q1"]]);
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
    for (const withheld of ["Branches: the total is suppressed.", "الفروع: المجموع محجوب."]) {
      expect(tieOut(`E-mail: 180.\n${withheld}`, totalled({ missing: "suppressed" })).status).toBe("passed");
      expect(tieOut(`E-mail: 180.\n${withheld}`, totalled(0)).status).toBe("failed");
    }
  });

  it.each([
    "Application – live since February 2021; reach: not collected.",
    "- **Application** – live since February 2021; **Reach:** not collected.",
    "التطبيق – متاح منذ فبراير 2021؛ عدد المستفيدين: غير متاح.",
    "التطبيق – متاح منذ فبراير 2021؛ عددُ المستفيدينَ: غير متاح.",
    "التطبيق – متاح منذ فبراير 2021؛ **عدد المستفيدين:** غير متاح.",
  ])("contradicts the reach of an initiative, whatever is told of it first: %s", (line) => {
    const reached = (count: Cell): FeedbackReport => ({
      ...sound,
      initiatives: [{ id: "app", title: { en: "Application", ar: "التطبيق" }, reach: { count } }],
    });
    const of = (count: Cell) => tieOut(`E-mail: 180.\n${line}`, reached(count)).findings.map(({ path }) => path);
    expect(of(640)).toContain("initiatives/app/2021-Q1/reach");
    expect(of({ missing: "not-collected" })).not.toContain("initiatives/app/2021-Q1/reach");
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
    "الهاتف، فبراير 2021: محجوب.",
    "الهاتف، فبراير 2021: لم تُسجل بعد.",
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

  // 20 open tickets of which 12 are complaints; 7 were reopened, 77 of 1,400 calls abandoned, and 92 gave a rating.
  const cycle: FeedbackReport = {
    period: "2021-Q1",
    channels: [
      {
        id: "calls",
        kind: "phone",
        months: { "2021-01": 310, "2021-02": 420, "2021-03": 530 },
        handling: { offered: 1400, answered: 1260, abandoned: 77 },
      },
    ],
    tickets: {
      open: 20,
      closed: 30,
      flow: { broughtForward: 10, opened: 40, closed: 37, reopened: 7 },
      subsets: [{ id: "complaint", count: 12 }],
      breakdowns: [
        {
          id: "category",
          by: "category",
          parts: [
            { id: "complaint", count: { missing: "not-collected" } },
            { id: "enquiry", count: 8 },
          ],
        },
      ],
    },
    satisfaction: [
      { id: "courts", agency: { ar: "المحاكم", en: "Courts" }, scale: { min: 1, max: 5 }, ratings: { 1: 16, 5: 76 } },
    ],
  };

  it.each([
    ["Reopened: unknown.", "tickets/2021-Q1/reopened"],
    ["New tickets: not recorded.", "tickets/2021-Q1/opened"],
    ["المعاد فتحه خلال الفترة: غير معروف", "tickets/2021-Q1/reopened"],
    ["التذاكر المرحّلة: لا تتوفر بيانات", "tickets/2021-Q1/brought-forward"],
    ["Open tickets: not available.", "tickets/2021-Q1/open"],
    ["Telephone, abandoned calls: withheld.", "contacts/calls/2021-Q1/abandoned"],
    [
      "Telephone, Offered and Abandoned: not counted.",
      "contacts/calls/2021-Q1/offered",
      "contacts/calls/2021-Q1/abandoned",
    ],
    ["Tickets by category, Enquiries: not yet available.", "tickets/category/enquiry/2021-Q1"],
    ["Ratings of Courts: not reported.", "satisfaction/courts/2021-Q1/rated"],
    ["تقييمات المحاكم: غير مسجلة", "satisfaction/courts/2021-Q1/rated"],
    ["Telephone in February 2021: not known.", "contacts/calls/2021-02"],
  ])("is a count without a name of its own, or of a part: %s", (line, ...paths) => {
    const found = tieOut(`Telephone: 1,260.\n${line}`, cycle).findings.filter(({ code }) => code === "contradicted");
    expect(found.map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    "Complaints: not available.",
    "Telephone: not yet available.",
    "Tickets by category, Complaints: not collected.",
    "Reopened courts: not recorded.",
    "Ratings of hotels: unknown.",
    "Abandoned: not collected.",
    "Telephone: 1,260. E-mail: not collected.",
    "Tickets by weight, Enquiries of tourists: not collected.",
    "Tickets of Courts, by day: not counted.",
  ])("is nothing where it is said of something else, or of what is missing: %s", (line) => {
    expect(tieOut(`Telephone: 1,260.\n${line}`, cycle).counts.contradicted).toBe(0);
  });

  it.each([
    "التأخير، عام ٢٠٢٤م: لا ينطبق.",
    "Delay in the year 2024: not counted.",
    "Delay, 2024: not collected.",
    "التأخير خلال سنة 2024: غير معروف",
  ])("is of a whole year: %s", (line) => {
    const causes = [{ id: "delay", name: { ar: "التأخير", en: "Delay" }, tickets: 13 }];
    expect(tieOut(line, { period: "2024", channels: [], causes }).counts.contradicted).toBe(1);
  });

  it.each(LANGUAGES)("is of a cause in the period, and of no month that is given beside it, %s", (language) => {
    for (const missing of MISSING_REASONS) {
      const late: RootCause = {
        id: "late",
        name: { ar: "تأخر المواعيد", en: "Late appointments" },
        tickets: { missing },
        months: { "2021-01": 5, "2021-02": 1, "2021-03": 7 },
      };
      const report: FeedbackReport = { ...sound, causes: [late] };
      const page = renderText(summarize(report, { language }));
      expect(tieOut(page, report)).toMatchObject({ status: "passed", findings: [] });
      expect(tieOut(page, { ...report, causes: [{ ...late, tickets: 13 }] }).status).toBe("failed");
    }
    const months = { "2021-01": 5, "2021-02": 1, "2021-03": 7 };
    const causes = [{ id: "late", name: { en: "Late" }, tickets: { missing: "suppressed" }, months } as const];
    const { findings } = tieOut("Late, February 2021: not collected.", { ...sound, causes });
    expect(findings.map(({ path }) => path)).toEqual(["causes/late/2021-02"]);
  });
});
