import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { formatFigure } from "../../src/figures/formatFigure.js";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { monthChange } from "../../src/metrics/monthChange.js";
import { peakMonth } from "../../src/metrics/peakMonth.js";
import { quarterTotal } from "../../src/metrics/quarterTotal.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readCsvPage } from "../../src/read/readCsvPage.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { assertFigure } from "../../src/testing/assertFigure.js";
import { assertReconciles } from "../../src/testing/assertReconciles.js";
import { assertTiesOut } from "../../src/testing/assertTiesOut.js";
import { buildReport } from "../../src/testing/buildReport.js";
import { feedbackMatchers } from "../../src/testing/feedbackMatchers.js";
import type { FigureClaim } from "../../src/testing/figureProblem.js";
import type {} from "../../src/testing/MatcherTypes.js";

expect.extend(feedbackMatchers);

const page = renderText(summarize(firstQuarter2021), { bidi: "none" });
const wrongPage = page.replaceAll("٦٤٩٬٩٤٠", "٦٤٩٬٩٠٤");
const printed = [{ figure: "contacts/calls/2021-Q1", printed: "649,904" }];
const wrongReport = { ...firstQuarter2021, published: printed };
const share = "contacts/calls/2021-Q1/share-of-channels";
/** Without the marks that set values apart. */
const plain = (text: string): string => text.replace(/[\u200F\u2066-\u2069]/g, "");
const messageOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
};

describe("the matchers", () => {
  it("pass on what is sound", () => {
    expect(firstQuarter2021).toReconcile();
    expect(page).toTieOutTo(firstQuarter2021);
    expect({ text: page }).toTieOutTo(firstQuarter2021, { missing: "strict", earlier: [] });
    expect(649940).toBeFigure(firstQuarter2021, "contacts/calls/2021-Q1");
  });

  it("fail on what is not", () => {
    expect(wrongReport).not.toReconcile();
    expect(wrongPage).not.toTieOutTo(firstQuarter2021);
    expect(649904).not.toBeFigure(firstQuarter2021, "contacts/calls/2021-Q1");
  });

  it("say what is wrong as the assertions do, and what was not expected", () => {
    const told = messageOf(() => expect(wrongPage).toTieOutTo(firstQuarter2021));
    expect(told).toBe(messageOf(() => assertTiesOut(wrongPage, firstQuarter2021)));
    expect(told).toContain("contradicted: prints ٦٤٩٬٩٠٤ for contacts/calls/2021-Q1");
    expect(messageOf(() => expect(page).not.toTieOutTo(firstQuarter2021))).toContain("not to tie out");
    expect(messageOf(() => expect(firstQuarter2021).not.toReconcile())).toContain("not to reconcile");
    expect(messageOf(() => expect(10).not.toBeFigure(firstQuarter2021, "tickets/2021-Q1/open"))).toContain("not to be");
  });

  it("do not pass where nothing was checked, nor do their negations", () => {
    const silent = "Calls were many.";
    const empty = buildReport();
    const csv = readCsvPage("Channel,Jan 2021\nCalls,287853\n");
    expect(csv).toTieOutTo({ ...firstQuarter2021, published: [] });
    for (const act of [
      () => expect(silent).toTieOutTo(empty),
      () => expect(silent).not.toTieOutTo(empty),
      () => expect(empty).toReconcile(),
      () => expect(empty).not.toReconcile(),
      () => expect([silent]).toEqual([expect.not.toTieOutTo(empty)]),
    ])
      expect(act).toThrow();
    expect(messageOf(() => expect(silent).not.toTieOutTo(empty))).toContain(
      "expected the page not to tie out to the report, and nothing of it was checked",
    );
    expect(messageOf(() => expect(empty).not.toReconcile())).toContain("nothing of it was checked");
  });

  it("let known findings stand, and fail for a waiver that matches none", () => {
    const page = "Calls in the first quarter of 2021: 649,904. We visited 3,408 homes.";
    const about = { path: "contacts/calls/2021-Q1", computed: "649940", reason: "printed in April" };
    const wrong = { code: "contradicted", published: "649904", ...about };
    const homes = { code: "unexplained", published: "3408", reason: "told by the agency" };
    const report = { ...firstQuarter2021, published: [] };
    expect(page).toTieOutTo(report, { waivers: [wrong, homes] });
    expect(wrongReport).toReconcile({ waivers: [{ ...about, code: "printed-figure", published: "649,904" }] });

    const gone = { code: "unexplained", published: "17", reason: "staff" };
    const waivers = [wrong, homes, gone];
    expect(messageOf(() => assertTiesOut(page, report, { waivers }))).toBe(
      "the page ties out to the report without some of the waivers\nunused waiver: unexplained 17 (staff)",
    );
    expect(messageOf(() => assertReconciles(firstQuarter2021, { waivers: [wrong], language: "ar" }))).toBe(
      "أرقام التقرير متفقة من دون بعض الاستثناءات\nاستثناء لا يقابله شيء: \u2066contradicted contacts/calls/2021-Q1 649904\u2069 (\u2068printed in April\u2069)",
    );
    const both = messageOf(() => assertTiesOut(page, report, { waivers: [wrong, gone] }));
    expect(both).toContain("does not tie out to the report: incomplete");
    expect(both).toContain("unexplained: ");
    expect(both.endsWith("\nunused waiver: unexplained 17 (staff)")).toBe(true);
    const wild = { ...gone, reason: "staff\u001B[2J\n\u202E" };
    expect(messageOf(() => assertTiesOut(page, report, { waivers: [wrong, homes, wild] }))).toContain(
      "\nunused waiver: unexplained 17 (staff[2J)",
    );
  });

  it("do not pass as negations of what is sound but for a waiver that matches none", () => {
    const gone = { code: "unexplained", published: "17", reason: "staff" };
    const waivers = [gone];
    const told = (act: () => void) => messageOf(act).split("\n");
    expect(told(() => expect(page).not.toTieOutTo(firstQuarter2021, { waivers }))).toEqual([
      "expected the page not to tie out to the report, and it does",
      "unused waiver: unexplained 17 (staff)",
    ]);
    expect(told(() => expect(firstQuarter2021).not.toReconcile({ waivers, language: "ar" }))).toEqual([
      "المتوقع ألا تتفق أرقام التقرير، وهي متفقة",
      "استثناء لا يقابله شيء: \u2066unexplained 17\u2069 (\u2068staff\u2069)",
    ]);
    expect(wrongPage).not.toTieOutTo(firstQuarter2021, { waivers });
    expect(wrongReport).not.toReconcile({ waivers });
  });

  it("tell of misuse at the line of the test, however deep it is found", () => {
    const given = JSON.stringify(firstQuarter2021).replace("287853", '"287853"');
    const report: FeedbackReport = JSON.parse(given);
    for (const act of [
      () => expect(report).toReconcile(),
      () => expect(page).toTieOutTo(report),
      () => expect(5).toBeFigure(report, "contacts/calls/2021-Q1"),
      () => assertReconciles(report),
      () => assertTiesOut(page, report),
      () => assertFigure(5, report, "contacts/calls/2021-Q1"),
    ]) {
      expect(act).toThrow(
        expect.objectContaining({
          code: "not-a-count",
          path: "channels.calls.months.2021-01",
          stack: expect.stringMatching(/^FeedbackError: a count needs .*\n(?: +at .*\n)*.*assertions\.test\.ts/),
        }),
      );
    }
  });

  it("are offered only for what they can judge", () => {
    // @ts-expect-error a number is no report
    expect(() => expect(5).toReconcile()).toThrow();
    // @ts-expect-error a number is no page
    expect(() => expect(5).toTieOutTo(firstQuarter2021)).toThrow(expect.objectContaining({ code: "bad-input" }));
    // @ts-expect-error a truth value is no figure
    expect(() => expect(true).toBeFigure(firstQuarter2021, "tickets/2021-Q1/open")).toThrow(
      "toBeFigure needs a number",
    );
  });
});

describe("assertTiesOut", () => {
  it("lists findings with their line and carets, the gravest first", () => {
    const lines = messageOf(() => assertTiesOut(wrongPage, firstQuarter2021)).split("\n");
    expect(lines[0]).toMatch(/^the page does not tie out to the report: failed \(\d+ matched, 2 contradicted/);
    expect(lines[1]).toContain("error contradicted: prints ٦٤٩٬٩٠٤");
    expect(lines[3]).toContain("المكالمات: ٦٤٩٬٩٠٤ مكالمة");
    expect(lines[4]).toMatch(/\^{7}$/);
  });

  it("begins with what explains all the others: an HTML page that was not read as one", () => {
    const html = `<article>\n${wrongPage}${"<p>7,000,001 parcels</p>\n".repeat(30)}</article>`;
    const [heading, first] = messageOf(() => assertTiesOut(html, firstQuarter2021)).split("\n");
    expect(heading).toContain("failed");
    expect(first).toContain("notice html-as-text: ");
  });

  it("takes a page without figures for no pass", () => {
    expect(messageOf(() => assertTiesOut("لا أرقام", buildReport()))).toBe(
      "the page does not tie out to the report: nothing-checked",
    );
  });

  it("speaks the language that is asked for", () => {
    const told = messageOf(() => assertTiesOut(wrongPage, firstQuarter2021, { language: "ar" }));
    const [heading, first, place] = told.split("\n");
    expect(heading).toMatch(
      /^نص الصفحة لا يطابق التقرير: فيه خطأ \(المطابق: [٠-٩]+ عددًا، المخالف: عددان، سنوات وهواتف ونحوها: [٠-٩]+ عددًا\)$/,
    );
    expect(first).toMatch(/^خطأ \u2066contradicted\u2069: /);
    expect(place).toMatch(/^ {2}السطر \u2066\d+:\d+\u2069$/);
    expect(messageOf(() => expect(wrongPage).toTieOutTo(firstQuarter2021, { language: "ar" }))).toBe(told);
    const report = messageOf(() => assertReconciles(wrongReport, { language: "ar" }));
    expect(report).toMatch(/^التقرير لا تتفق أرقامه: فيه خطأ\nخطأ \u2066printed-figure\u2069: /);
  });

  it("holds no English in an Arabic account, and no digits but Arabic ones in its counts", () => {
    expect(messageOf(() => assertTiesOut("لا أرقام", buildReport(), { language: "ar" }))).toBe(
      "نص الصفحة لا يطابق التقرير: لم يُفحص شيء",
    );
    expect(messageOf(() => assertReconciles(buildReport(), { language: "ar" }))).toBe(
      "التقرير لا تتفق أرقامه: لم يُفحص شيء\nلا ينشر التقرير أرقامًا، وليس فيه عددان يجب أن يتفقا",
    );
    const many = Array.from({ length: 23 }, (_, at) => `${7_000_001 + at * 11} طرود`).join("\n");
    const lines = messageOf(() => assertTiesOut(many, buildReport(), { language: "ar" })).split("\n");
    expect(lines[0]).toBe("نص الصفحة لا يطابق التقرير: غير مكتمل (ما لا أصل له في البيانات: ٢٣ عددًا)");
    expect(lines.at(-1)).toBe("وسوى ذلك: ٣");
    const digits = { language: "ar", numerals: "latn" } as const;
    const twice = { ...firstQuarter2021, published: Array.from({ length: 21 }, () => printed).flat() };
    expect(
      messageOf(() => assertReconciles(twice, digits))
        .split("\n")
        .at(-1),
    ).toMatch(/^وسوى ذلك: [0-9]+$/);
  });

  it("says in Arabic, too, what was not expected", () => {
    const ar = { language: "ar" } as const;
    expect(messageOf(() => expect(page).not.toTieOutTo(firstQuarter2021, ar))).toBe(
      "المتوقع ألا يطابق نص الصفحة التقرير، وهو يطابقه",
    );
    expect(messageOf(() => expect("لا أرقام").not.toTieOutTo(buildReport(), ar))).toBe(
      "المتوقع ألا يطابق نص الصفحة التقرير، ولم يُفحص منه شيء",
    );
    expect(messageOf(() => expect(firstQuarter2021).not.toReconcile(ar))).toBe(
      "المتوقع ألا تتفق أرقام التقرير، وهي متفقة",
    );
    expect(messageOf(() => expect(buildReport()).not.toReconcile(ar))).toBe(
      "المتوقع ألا تتفق أرقام التقرير، ولم يُفحص منها شيء",
    );
  });

  it("says that a line is one of what a page shows, not of its HTML", () => {
    const html = "<html>\n<body>\n\n<p>We received 649,904 calls.</p></body></html>";
    const told = messageOf(() => assertTiesOut(readHtml(html), firstQuarter2021));
    expect(told).toContain("\n  at the page's text:1:13\n");
    expect(messageOf(() => assertTiesOut(readHtml(html), firstQuarter2021, { language: "ar" }))).toContain(
      "\n  الموضع \u2066نص الصفحة:1:13\u2069\n",
    );
  });

  it("counts findings after the twentieth", () => {
    const many = Array.from({ length: 23 }, (_, at) => `${7_000_001 + at * 11} parcels`).join("\n");
    expect(messageOf(() => assertTiesOut(many, buildReport()))).toMatch(/\nand 3 more$/);
  });
});

describe("assertReconciles", () => {
  it("names the published figure that is wrong", () => {
    assertReconciles(firstQuarter2021);
    const message = messageOf(() => assertReconciles(wrongReport));
    expect(message).toMatch(/^the report does not reconcile: failed\nerror /);
    expect(message).toContain("contacts/calls/2021-Q1");
  });

  it("takes a report without anything to check for no pass", () => {
    expect(messageOf(() => assertReconciles({ period: "2021-Q1", channels: [] }))).toBe(
      "the report does not reconcile: nothing-checked\nit publishes no figures and gives no two counts that must agree",
    );
  });
});

describe("assertFigure", () => {
  it.each([
    [649940, "contacts/calls/2021-Q1"],
    ["٦٤٩٬٩٤٠ مكالمة", "contacts/calls/2021-Q1"],
    ["59.81%", share],
    ["٥٩٫٨٪", share],
    ["59.81% of contacts", share],
    ["٥٩٫٨١٪ من التواصل", share],
    ["59.81% of what came in was by phone", share],
    [{ numerator: 649940, denominator: 1086646 }, share],
    [{ numerator: 1299880, denominator: 2 }, "contacts/calls/2021-Q1"],
    [10, "tickets/2021-Q1/open"],
  ])("%s is %s", (value, id) => {
    expect(messageOf(() => assertFigure(value, firstQuarter2021, id))).toBe("");
  });

  it.each([
    "not only 649,940 calls",
    "no fewer than 649,940 calls",
    "calls were not less than 649,940",
    "لم تتجاوز المكالمات ٦٤٩٬٩٤٠",
  ])("%s denies no number", (text) => {
    expect(messageOf(() => assertFigure(text, firstQuarter2021, "contacts/calls/2021-Q1"))).toBe("");
  });

  it.each([
    "calls did not reach 649,940",
    "calls never reached 649,940",
    "calls fell short of 649,940",
    "لم تبلغ المكالمات ٦٤٩٬٩٤٠ مكالمة",
    "لم تصل المكالمات إلى ٦٤٩٬٩٤٠",
    "minus 649,940 calls",
    "سالب ٦٤٩٬٩٤٠ مكالمة",
  ])("%s denies the number", (text) => {
    expect(messageOf(() => assertFigure(text, firstQuarter2021, "contacts/calls/2021-Q1"))).toContain(
      " is not contacts/calls/2021-Q1",
    );
  });

  it("says a net score below 0 with a minus in words", () => {
    // 40 % fives and 60 % ones: 40 - 60 = -20 points.
    const rated = { id: "a", agency: { en: "A" }, scale: { min: 1, max: 5 }, topBoxFrom: 5, bottomBoxTo: 1 };
    const report = { period: "2024-Q3", channels: [], satisfaction: [{ ...rated, ratings: { 1: 600, 5: 400 } }] };
    const id = "satisfaction/a/2024-Q3/net";
    expect(messageOf(() => assertFigure("minus 20 percentage points", report, id))).toBe("");
    expect(messageOf(() => assertFigure("20 percentage points", report, id))).toContain(`is not ${id}`);
  });

  // 60 % threes and 20 % ones of 100: 60 - 20 = 40 points, which are written with their sign.
  it.each([
    ["+40.00 percentage points", true],
    ["+٤٠٫٠٠ نقطة مئوية", true],
    ["+40 points", true],
    ["+40", true],
    ["-40 points", false],
    ["up 40 points", false],
    ["+40%", false],
  ])("says a net score above 0 with its sign: %s", (text, isIt) => {
    const rated = { id: "a", agency: { en: "A" }, scale: { min: 1, max: 3 }, topBoxFrom: 3, bottomBoxTo: 1 };
    const report = { period: "2024-05", channels: [], satisfaction: [{ ...rated, ratings: { 1: 20, 2: 20, 3: 60 } }] };
    const id = "satisfaction/a/2024-05/net";
    expect(messageOf(() => assertFigure(text, report, id)) === "").toBe(isIt);
  });

  it("says of a total that is not there that it has no value", () => {
    const months = { "2024-01": 702, "2024-02": { missing: "not-collected" }, "2024-03": 688 } as const;
    const partial: FeedbackReport = { period: "2024-Q1", channels: [{ id: "calls", kind: "phone", months }] };
    expect(messageOf(() => assertFigure(1390, partial, "contacts/calls/2024-Q1"))).toContain(
      "1390 is not contacts/calls/2024-Q1, which has no value: — = 702 + — + 688",
    );
  });

  // 649,940 of 1,086,646 is 59.8115 %: 59.82 is not it, nor is 59.81 as a number.
  it.each([
    [649904, "contacts/calls/2021-Q1", "649904 is not contacts/calls/2021-Q1, which is 649,940 = 287,853 + 172,872"],
    ["59.82%", share, '"59.82%" is not contacts/calls/2021-Q1/share-of-channels, which is 59.81% = 649,940 ÷'],
    ["59.81% of complaints", share, "; its number is, and the words beside it say otherwise"],
    ["59.81% of tickets were calls.", share, "; its number is, and the words beside it say otherwise"],
    ["بنسبة ٥٩٫٨١٪ من التذاكر", share, "; its number is, and the words beside it say otherwise"],
    [59.81, share, 'compare a text such as "59.81%", or a ratio'],
    ["649,940 of 1,086,646", "contacts/calls/2021-Q1", "is not contacts/calls/2021-Q1"],
    ["many", "contacts/calls/2021-Q1", "is not contacts/calls/2021-Q1"],
    ["649,940 tickets", "contacts/calls/2021-Q1", "= 287,853 + 172,872 + 189,215; it counts calls"],
    ["649,940 e-mails", "contacts/calls/2021-Q1", "= 287,853 + 172,872 + 189,215; it counts calls"],
    ["not 649,940 calls", "contacts/calls/2021-Q1", "; its number is, and the words beside it say otherwise"],
    ["10 days", "tickets/2021-Q1/open", "\nThe report"],
    ["649,904 tickets", "contacts/calls/2021-Q1", "287,853 + 172,872 + 189,215"],
    // 123,755 / 123,765 = 99.9919 %
    ["100%", "tickets/2021-Q1/closure-rate", '"100%" is not tickets/2021-Q1/closure-rate'],
    [{ numerator: 1, denominator: 2 }, share, "1/2 is not"],
    [{ numerator: 649941, denominator: 1 }, "contacts/calls/2021-Q1", "649941/1 is not"],
  ])("%s is not %s", (value, id, message) => {
    expect(messageOf(() => assertFigure(value, firstQuarter2021, id))).toContain(message);
  });

  describe("of a number with its noun alone, which names no other figure", () => {
    // 200 calls are 60 fewer than 260; 900 of 1,210 tickets had one cause.
    const report: FeedbackReport = {
      period: "2021-03",
      channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2021-02": 260, "2021-03": 200 } }],
      tickets: { open: 10, closed: 1200, subsets: [{ id: "complaint", count: 500, partOf: "tickets" }] },
      causes: [{ id: "delays", name: { en: "Delays" }, tickets: 900 }],
    };
    const change = "contacts/calls/2021-03/month-change";
    it.each([
      ["-60 calls", change],
      ["\u221260 calls", change],
      ["-60 contacts", change],
      ["-٦٠ مكالمة", change],
      ["900 tickets", "causes/delays/2021-03"],
      ["٩٠٠ تذكرة", "causes/delays/2021-03"],
    ])("takes %s for %s", (text, id) => {
      expect(messageOf(() => assertFigure(text, report, id))).toBe("");
    });
    it.each([
      ["60 calls", change],
      ["+60 calls", change],
      ["-60 e-mails", change],
      ["-200 calls", "contacts/calls/2021-03"],
      ["Tickets: 900", "causes/delays/2021-03"],
      ["1,210 complaints", "tickets/2021-03/total"],
    ])("does not take %s for %s", (text, id) => {
      expect(messageOf(() => assertFigure(text, report, id))).toContain(` is not ${id}`);
    });

    it("takes what formatFigure writes of any figure, and its result as it is", () => {
      const known = figures(report).filter(({ result }) => result.status === "ok");
      const told = known.flatMap((figure) => [
        messageOf(() => assertFigure(figure.result, report, figure.id)),
        ...(["ar", "en"] as const).map((language) =>
          messageOf(() => assertFigure(formatFigure(figure, { language, noun: true }), report, figure.id)),
        ),
      ]);
      expect(told.length).toBeGreaterThan(30);
      expect(told.filter((each) => each !== "")).toEqual([]);
      const [peak] = figures(firstQuarter2021).filter(({ form }) => form === "months");
      expect(peak?.result).toMatchObject({ status: "ok", value: ["2021-01"] });
      if (peak) assertFigure(peak.result, firstQuarter2021, peak.id);
    });
  });

  describe("of a duration", () => {
    const firstResponse = { unit: "hour", basis: "working", n: 10, mean: 6.4 } as const;
    const finalResolution = { unit: "working-day", basis: "elapsed", n: 10, mean: 6.4 } as const;
    const report: FeedbackReport = {
      period: "2024-Q3",
      channels: [],
      tickets: { durations: { firstResponse, finalResolution } },
    };
    it.each([
      ["6.4 hours", "first-response"],
      ["6.4 working hours", "first-response"],
      ["٦٫٤ ساعات", "first-response"],
      ["6.4", "first-response"],
      ["6.4 days", "final-resolution"],
      ["6.4 business days", "final-resolution"],
      ["٦٫٤ أيام عمل", "final-resolution"],
    ])("takes %s for a mean of its unit", (text, duration) => {
      expect(messageOf(() => assertFigure(text, report, `tickets/${duration}/2024-Q3/mean`))).toBe("");
    });
    it.each([
      ["6.4 days", "first-response", "hours"],
      ["6.4 minutes", "first-response", "hours"],
      ["٦٫٤ يوم", "first-response", "hours"],
      ["6.4 weeks", "final-resolution", "working days"],
      ["6.4 ساعة", "final-resolution", "working days"],
    ])("does not take %s for %s, which has another", (text, duration, told) => {
      const id = `tickets/${duration}/2024-Q3/mean`;
      expect(messageOf(() => assertFigure(text, report, id))).toBe(
        `${JSON.stringify(text)} is not ${id}, which is 6.4 ${told} (as given); it is in ${told}`,
      );
    });
  });

  describe("of what is no other thing", () => {
    const visit = { id: "visit", en: { singular: "visit", plural: "visits" } };
    // 817 fives and 183 ones of 1,000: a mean of 4.268, and 81.7 - 18.3 = 63.4 points net.
    const report: FeedbackReport = {
      period: "2024-Q3",
      channels: [
        { id: "calls", kind: "phone", counts: "call", totals: { "2024-Q3": 33 } },
        { id: "branches", kind: "branch", counts: visit, totals: { "2024-Q3": 10 } },
      ],
      tickets: { durations: { firstResponse: { unit: "hour", basis: "working", n: 10, mean: 6.4 } } },
      satisfaction: [
        {
          id: "courts",
          agency: { en: "Courts" },
          scale: { min: 1, max: 5 },
          topBoxFrom: 4,
          bottomBoxTo: 2,
          ratings: { 1: 183, 5: 817 },
        },
      ],
    };
    it.each([
      ["33 calls", "contacts/calls/2024-Q3"],
      ["33 contacts", "contacts/calls/2024-Q3"],
      ["10 visits", "contacts/branches/2024-Q3"],
      ["10 contacts", "contacts/branches/2024-Q3"],
      ["63.4 percentage points", "satisfaction/courts/2024-Q3/net"],
      ["4.27", "satisfaction/courts/2024-Q3/mean"],
      ["4.27 out of 5", "satisfaction/courts/2024-Q3/mean"],
      ["4.27 من 5", "satisfaction/courts/2024-Q3/mean"],
      ["٤٫٢٧ من ٥", "satisfaction/courts/2024-Q3/mean"],
      ["4.27 من أصل 5", "satisfaction/courts/2024-Q3/mean"],
      ["18.30% of ratings", "satisfaction/courts/2024-Q3/bottom-box"],
      ["18.30% of those rating", "satisfaction/courts/2024-Q3/bottom-box"],
      ["18.30% of the satisfaction ratings", "satisfaction/courts/2024-Q3/bottom-box"],
      ["١٨٫٣٠٪ من التقييمات", "satisfaction/courts/2024-Q3/bottom-box"],
      ["81.70% of ratings", "satisfaction/courts/2024-Q3/top-box"],
    ])("takes %s for %s", (text, id) => {
      expect(messageOf(() => assertFigure(text, report, id))).toBe("");
    });
    it.each([
      ["33 percentage points", "contacts/calls/2024-Q3", "; it counts calls"],
      ["33 نقطة مئوية", "contacts/calls/2024-Q3", "; it counts calls"],
      ["33 hours", "contacts/calls/2024-Q3", "; it counts calls"],
      ["33 minutes", "contacts/calls/2024-Q3", "; it counts calls"],
      ["33 سنة", "contacts/calls/2024-Q3", "; it counts calls"],
      ["33 messages", "contacts/calls/2024-Q3", "; it counts calls"],
      ["33 رسالة", "contacts/calls/2024-Q3", "; it counts calls"],
      ["10 calls", "contacts/branches/2024-Q3", "; it counts visits"],
      ["10 مكالمات", "contacts/branches/2024-Q3", "; it counts visits"],
      ["10 hours", "contacts/branches/2024-Q3", "; it counts visits"],
      ["6.4 calls", "tickets/first-response/2024-Q3/mean", "hours"],
      ["6.4 percentage points", "tickets/first-response/2024-Q3/mean", "hours"],
      ["4.27 hours", "satisfaction/courts/2024-Q3/mean", "; it is a score"],
      ["4.27 calls", "satisfaction/courts/2024-Q3/mean", "; it is a score"],
      ["4.26 من 5", "satisfaction/courts/2024-Q3/mean", "÷ (183 + 817)"],
      ["81.7 percentage points", "satisfaction/courts/2024-Q3/top-box", "; it is a percentage"],
      ["63.4 calls", "satisfaction/courts/2024-Q3/net", "; it is in percentage points"],
    ])("does not take %s for %s", (text, id, told) => {
      expect(
        messageOf(() => assertFigure(text, report, id))
          .split("\n")[0]
          ?.endsWith(told),
      ).toBe(true);
    });
    it.each([
      ["9.45 percentage points", "contacts/calls/2021-03/month-change-percent", "; it is a percentage"],
      ["9.45 نقطة مئوية", "contacts/calls/2021-03/month-change-percent", "; it is a percentage"],
      ["16,343 percentage points", "contacts/calls/2021-03/month-change", "; it counts calls"],
      ["59.81 percentage points", share, "; it is a percentage"],
    ])("does not take %s for %s", (text, id, told) => {
      expect(messageOf(() => assertFigure(text, firstQuarter2021, id))).toContain(told);
    });
  });

  describe("with options", () => {
    // 30 after 20 are 10 more, or 50 %.
    const of = (period: string, count: number): FeedbackReport => ({
      period,
      channels: [{ id: "calls", kind: "phone", counts: "call", totals: { [period]: count } }],
    });
    const [earlier, report] = [of("2021-Q1", 20), of("2021-Q2", 30)];
    const change = "contacts/calls/2021-Q2/quarter-change";

    it("knows the changes from an earlier report", () => {
      expect(messageOf(() => assertFigure(10, report, change, { earlier: [earlier] }))).toBe("");
      expect(10).toBeFigure(report, change, { earlier: [earlier] });
      expect("50%").toBeFigure(report, `${change}-percent`, { earlier: [earlier] });
      expect("down 50%").not.toBeFigure(report, `${change}-percent`, { earlier: [earlier] });
      expect({ more: 10 }).toEqual({ more: expect.toBeFigure(report, change, { earlier: [earlier] }) });
      expect(messageOf(() => assertFigure(11, report, change, { earlier: [earlier] }))).toContain(
        `11 is not ${change}, which is +10 = 30 - 20`,
      );
    });

    it("knows what a missing count does", () => {
      const months = { "2021-04": 7, "2021-05": 8, "2021-06": { missing: "suppressed" } } as const;
      const gap: FeedbackReport = { period: "2021-Q2", channels: [{ id: "calls", kind: "phone", months }] };
      expect(15).not.toBeFigure(gap, "contacts/calls/2021-Q2");
      expect(15).toBeFigure(gap, "contacts/calls/2021-Q2", { missing: "ignore" });
    });

    it("refuses what is none", () => {
      const bad = expect.objectContaining({ code: "bad-option", value: "erlier" });
      const wrong = JSON.parse('{ "erlier": [] }');
      expect(() => assertFigure(30, report, "contacts/calls/2021-Q2", wrong)).toThrow(bad);
      expect(() => expect(30).toBeFigure(report, "contacts/calls/2021-Q2", wrong)).toThrow(bad);
      expect(() => expect("30 calls").toTieOutTo(report, wrong)).toThrow(bad);
      expect(() => expect(firstQuarter2021).toReconcile(wrong)).toThrow(bad);
      expect(() => assertReconciles(firstQuarter2021, wrong)).toThrow(bad);
    });
  });

  describe("of a number as it is given", () => {
    const report: FeedbackReport = {
      period: "2024-Q3",
      channels: [],
      tickets: {
        durations: {
          firstResponse: { unit: "hour", basis: "working", n: 10, mean: 6.4, median: { numerator: 7, denominator: 3 } },
        },
      },
      // 817 fives and 183 ones of 1,000: (4,085 + 183) / 1,000 = 4.268.
      satisfaction: [
        {
          id: "courts",
          agency: { en: "Courts" },
          scale: { min: 1, max: 5 },
          topBoxFrom: 4,
          ratings: { 1: 183, 5: 817 },
        },
      ],
    };
    it.each([
      [6.4, "tickets/first-response/2024-Q3/mean"],
      [4.268, "satisfaction/courts/2024-Q3/mean"],
    ])("takes %s for %s", (value, id) => {
      expect(messageOf(() => assertFigure(value, report, id))).toBe("");
    });
    it.each([
      [
        6.5,
        "tickets/first-response/2024-Q3/mean",
        "; a number has to be exact: compare the text that prints it, or a ratio",
      ],
      [-6.4, "tickets/first-response/2024-Q3/mean", "; a number has to be exact"],
      [2.33, "tickets/first-response/2024-Q3/median", "; a number has to be exact"],
      // 81.7 % are satisfied, which is neither 81.7 nor 0.817.
      [81.7, "satisfaction/courts/2024-Q3/top-box", 'compare a text such as "81.70%", or a ratio'],
      [0.817, "satisfaction/courts/2024-Q3/top-box", 'compare a text such as "81.70%", or a ratio'],
    ])("does not take %s for %s", (value, id, told) => {
      expect(messageOf(() => assertFigure(value, report, id))).toContain(told);
    });
  });

  // 10 and 20 of three months are there: their sum is no total.
  describe.each(["not-collected", "suppressed"] as const)("of a total that is not there (%s)", (missing) => {
    const months = { "2024-01": 10, "2024-02": { missing }, "2024-03": 20 };
    const report: FeedbackReport = { period: "2024-Q1", channels: [{ id: "app", kind: "app", months }] };
    it.each([
      [30, "contacts/app/2024-Q1"],
      ["30", "contacts/app/2024-Q1"],
      ["30 contacts", "contacts/app/2024-Q1"],
      ["٣٠", "contacts/2024-Q1"],
      ["30 contacts in 2 of 3 months", "contacts/app/2024-Q1"],
      ["0", "contacts/app/2024-02"],
    ])("does not take %s", (given, id) => {
      expect(messageOf(() => assertFigure(given, report, id))).toContain(`${JSON.stringify(given)} is not ${id}, `);
    });
    it("takes what is there, and the sum where the caller leaves the rest out", () => {
      expect("10 contacts").toBeFigure(report, "contacts/app/2024-01");
      if (missing === "not-collected")
        expect("30 contacts").toBeFigure(report, "contacts/app/2024-Q1", { missing: "ignore" });
    });
  });

  describe("of the busiest months", () => {
    const months = { "2024-07": 9, "2024-08": 7, "2024-09": 9 };
    const report: FeedbackReport = { period: "2024-Q3", channels: [{ id: "calls", kind: "phone", months }] };
    const peak = "contacts/calls/2024-Q3/peak-month";
    it.each([
      "July and September 2024",
      "يوليو ٢٠٢٤ وسبتمبر ٢٠٢٤",
      "Busiest months: 2024-07, 2024-09",
      "September and July 2024",
      "July & September",
      "أيلول وتموز",
      "في يوليو، وسبتمبر",
    ])("takes %s", (text) => {
      expect(messageOf(() => assertFigure(text, report, peak))).toBe("");
    });
    it("takes what peakMonth gives", () => {
      expect(messageOf(() => assertFigure(peakMonth(report, "calls"), report, peak))).toBe("");
      expect(messageOf(() => assertFigure(peakMonth(report, "calls"), report, "contacts/2024-Q3"))).toContain(
        "2024-07, 2024-09 is not contacts/2024-Q3, which is 25",
      );
    });
    it.each([
      [9, "9 is not "],
      [Number.NaN, "NaN is not "],
      [{ numerator: 1, denominator: 2 }, "1/2 is not "],
      [{ months: ["2024-08"], count: 7 }, "2024-08 is not "],
    ])("says what %j is not", (given, told) => {
      expect(messageOf(() => Reflect.apply(assertFigure, undefined, [given, report, peak]))).toContain(told + peak);
    });
    it.each([
      [null],
      [undefined],
      [9n],
      [true],
      [Symbol("9")],
      [{ months: "2024-07" }],
      [{ months: [7] }],
      [{ months: [] }],
      [{ months: ["07", "09"] }],
      [{ status: "weird", coverage: {} }],
      [{}],
    ])("refuses %s, which is no claim of a figure", (given) => {
      for (const id of [peak, "contacts/2024-Q3"])
        expect(() => Reflect.apply(assertFigure, undefined, [given, report, id])).toThrow(
          expect.objectContaining({ code: "bad-input" }),
        );
    });
    it.each([
      "July 2024",
      "July and August 2024",
      "July and September 2023",
      "9",
      "July and September 2024 (9 in each)",
      "July to September 2024",
      "July - September 2024",
      "July or September 2024",
      "between July and September 2024",
      "من يوليو إلى سبتمبر",
      "يوليو أو سبتمبر",
      "بين يوليو وسبتمبر",
    ])("does not take %s", (text) => {
      expect(messageOf(() => assertFigure(text, report, peak))).toContain("which is July 2024 and September 2024");
    });
  });

  // February to March: 172,872 to 189,215 calls, 16,343 and 9.454 % more; 1.14 % fewer a day.
  const change = "contacts/calls/2021-03/month-change";
  it.each([
    ["9.45%", `${change}-percent`],
    ["up 9.45%", `${change}-percent`],
    ["Calls rose by 9.45% in March 2021.", `${change}-percent`],
    ["16,343 more calls", change],
    ["down 1.14%", `${change}-percent-per-day`],
    ["انخفاض بنسبة ١٫١٤٪", `${change}-percent-per-day`],
  ])("%s has the direction of %s", (value, id) => {
    expect(messageOf(() => assertFigure(value, firstQuarter2021, id))).toBe("");
  });
  it.each([
    ["down 9.45%", `${change}-percent`],
    ["انخفاض ٩٫٤٥٪", `${change}-percent`],
    ["Calls fell by 9.45% in March 2021.", `${change}-percent`],
    ["16,343 fewer calls", change],
    ["up 1.14%", `${change}-percent-per-day`],
    ["1.14%", `${change}-percent-per-day`],
    ["زيادة ١٫١٤٪", `${change}-percent-per-day`],
  ])("%s has not the direction of %s", (value, id) => {
    expect(messageOf(() => assertFigure(value, firstQuarter2021, id))).toContain(`is not ${id}`);
  });

  describe("in Arabic", () => {
    const ar = { language: "ar" } as const;
    const calls = "contacts/calls/2021-Q1";
    // 287,853 + 172,872 + 189,215 = 649,940, and of 1,086,646 that is 59.81 %.
    const derived = "٦٤٩٬٩٤٠ = ٢٨٧٬٨٥٣ + ١٧٢٬٨٧٢ + ١٨٩٬٢١٥";
    it.each([
      [649904, calls, `المعطى 649904، والرقم ${calls} هو: ${derived}`],
      ["649,904", calls, `المعطى "649,904"، والرقم ${calls} هو: ${derived}`],
      ["لا عدد", calls, `هو: ${derived}؛ يلزم أن يكون في النص عدد واحد، وفيه ٠`],
      ["649,940 of 1,086,646", calls, "؛ يلزم أن يكون في النص عدد واحد، وفيه ٢"],
      ["زيادة ٦٤٩٬٩٤٠ مكالمة", calls, "؛ عدده صحيح، والكلمات التي بجانبه تقول غير ذلك"],
      ["649,940 e-mails", calls, "؛ وهو عدد مكالمات"],
      ["59.81 calls", share, "؛ وهو نسبة مئوية"],
      [59.81, share, '؛ يُقارن نص مثل "٥٩٫٨١٪"، أو نسبة تامة'],
    ])("says of %s what it is not", (value, id, told) => {
      expect(plain(messageOf(() => assertFigure(value, firstQuarter2021, id, ar)))).toContain(told);
      expect(plain(messageOf(() => expect(value).toBeFigure(firstQuarter2021, id, ar)))).toContain(told);
    });
    it("has the digits that are asked for, and a refusal of any other language", () => {
      const latn = { language: "ar", numerals: "latn" } as const;
      expect(plain(messageOf(() => assertFigure(5, firstQuarter2021, calls, latn)))).toBe(
        `المعطى 5، والرقم ${calls} هو: 649,940 = 287,853 + 172,872 + 189,215`,
      );
      expect(() => Reflect.apply(assertFigure, undefined, [5, firstQuarter2021, calls, { language: "fr" }])).toThrow(
        expect.objectContaining({ code: "bad-option" }),
      );
    });
    it("tells of results and changes without the number, of months, times and of what was not expected", () => {
      const told = (value: FigureClaim, report: FeedbackReport, id: string) =>
        plain(messageOf(() => assertFigure(value, report, id, ar)));
      const none = quarterTotal(firstQuarter2021, "calls", { period: "2020-Q1" });
      expect(told(none, firstQuarter2021, calls)).toContain("المعطى نتيجة غير متوافرة (absent)، والرقم");
      const march = monthChange(firstQuarter2021, "2021-03", "calls");
      expect(told(march, firstQuarter2021, calls)).toContain("المعطى تغيّر حالته changed، والرقم");
      const months = { "2024-07": 9, "2024-08": 7, "2024-09": 9 };
      const peaks: FeedbackReport = { period: "2024-Q3", channels: [{ id: "calls", kind: "phone", months }] };
      expect(told("July 2024", peaks, "contacts/calls/2024-Q3/peak-month")).toContain("؛ يُقارن نص يذكر الأشهر وحدها");
      expect(plain(messageOf(() => expect(649940).not.toBeFigure(firstQuarter2021, calls, ar)))).toBe(
        `المتوقع قيمة غير الرقم ${calls}، والمعطى هو الرقم نفسه`,
      );
    });
  });

  it("refuses the id of no figure", () => {
    const act = () => assertFigure(1, firstQuarter2021, "contacts/faxes/2021-Q1");
    expect(act).toThrow(expect.objectContaining({ code: "unknown-figure" }));
    expect(() => assertFigure(1, firstQuarter2021, "contacts/cals/2021-Q1")).toThrow(
      'assertFigure needs the id of a figure of the report (contacts/calls/2021-Q1?), got "contacts/cals/2021-Q1"',
    );
    expect(() => expect(1).toBeFigure(firstQuarter2021, "contacts/cals/2021-Q1")).toThrow(/^toBeFigure needs the id/);
  });
});

describe("buildReport", () => {
  it("is sound, and its months follow its period", () => {
    const report = buildReport({ period: "2025-H2", tickets: { open: 1, closed: 2 } });
    expect(Object.keys(report.channels[0]?.months ?? {})).toEqual([
      "2025-07",
      "2025-08",
      "2025-09",
      "2025-10",
      "2025-11",
      "2025-12",
    ]);
    expect(report.tickets).toEqual({ open: 1, closed: 2 });
    // 2 x (1,200 + 1,100 + 1,000) calls and 2 x (300 + 350 + 400) e-mails
    expect(8700).toBeFigure(report, "contacts/2025-H2");
    const without: object = { period: undefined, channels: undefined, tickets: undefined };
    expect(buildReport(without)).toEqual(buildReport());
    for (const period of ["2025-13", "1442-Q1"])
      expect(() => buildReport({ period })).toThrow(expect.objectContaining({ code: "bad-period" }));
  });
});
