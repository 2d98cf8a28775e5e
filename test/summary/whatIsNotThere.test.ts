import { describe, expect, it } from "vitest";
import type { Cell, FeedbackReport, SatisfactionMeasure } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { type SummarizeOptions, summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** The page of a report, which must tie out to it. */
const page = (more: Partial<FeedbackReport>, options: SummarizeOptions = {}) => {
  const report = { period: "2024-Q1", channels: [], ...more };
  const shown = renderText(summarize(report, options), { bidi: "none" });
  const { missing } = options;
  expect(tieOut(shown, report, { ...(missing && { missing }) }).findings).toEqual([]);
  return shown;
};
const idle = { missing: "not-applicable" } as const;
const counts3 = (last: number) => ({ "2024-01": 1, "2024-02": 1, "2024-03": last });
const counts = { "2024-01": 1, "2024-02": 2, "2024-03": 3 };

describe("a month in which there was nothing to count", () => {
  it("is named where it is in a change of all channels, though its channel has no change", () => {
    const channels = [
      { id: "calls", kind: "phone", months: { "2023-03": 3, "2024-03": 110 } },
      { id: "emails", kind: "email", months: { "2023-03": idle, "2024-03": 12 } },
    ];
    const report = { period: "2024-03", channels };
    const shown = page(report);
    // 122 after 3.
    expect(shown).toContain("زيادة ٣٬٩٦٦٫٦٧٪");
    expect(shown).toContain("- البريد الإلكتروني، مارس ٢٠٢٣: لا ينطبق.");
    expect(shown).toContain("في جميع الفترات التي قورن بينها، ويدخل أثرها في تغيّر «جميع القنوات».");
    expect(page(report, { language: "en" })).toContain("- E-mail, March 2023: not applicable.");
  });

  it("is told of no change of all channels where they have no total", () => {
    // 110 after 3 calls, 12 after 0 enquiries.
    const channels = (counts: "call" | "enquiry"): FeedbackReport["channels"] => [
      {
        id: "calls",
        kind: "phone",
        counts: "call",
        months: { "2023-01": 1, "2023-02": 1, "2023-03": 1, ...counts3(110) },
      },
      { id: "asks", kind: "portal", counts, months: { "2023-01": 4, "2023-02": idle, "2023-03": 4, ...counts3(12) } },
    ];
    const all = "ويدخل أثرها في تغيّر «جميع القنوات»";
    expect(page({ channels: channels("call") })).toContain(all);
    const shown = page({ channels: channels("enquiry") });
    expect(shown).not.toContain(all);
    expect(shown).toContain("- البوابة الإلكترونية، فبراير ٢٠٢٣: لا ينطبق.");
  });

  it("is named in a series", () => {
    const month = (period: string, app: number | typeof idle): FeedbackReport => ({
      period,
      channels: [
        { id: "calls", kind: "phone", months: { [period]: 10 } },
        { id: "app", kind: "app", months: { [period]: app } },
      ],
    });
    const shown = renderText(summarizeSeries([month("2024-01", idle), month("2024-02", 5)]), { bidi: "none" });
    expect(shown).toContain("- التطبيق، يناير ٢٠٢٤: لا ينطبق.");
    expect(shown).not.toContain("فبراير ٢٠٢٤: لا ينطبق");
  });
});

describe("a year that was not collected", () => {
  const of = (period: string, mails: Cell): FeedbackReport => ({
    period,
    channels: [
      { id: "mails", kind: "email", totals: { [period]: mails } },
      { id: "calls", kind: "phone", totals: { [period]: 5 } },
    ],
  });
  const year = of("2023", { missing: "not-collected" });

  it("is named as a whole, not by its months", () => {
    const shown = page(year, { language: "en" });
    expect(shown).toContain(
      "All channels: no total, since data are missing for E-mail (2023); the rest adds up to 5.\n",
    );
    expect(shown).toContain("- E-mail: no total, since data are missing for 2023.\n");
    expect(shown).toContain("- E-mail, 2023: not collected.\n");
    expect(page(year)).toContain("- البريد الإلكتروني، عام ٢٠٢٣م: لم تُجمع البيانات.\n");
  });

  it("is named so in a series, where one did not apply either", () => {
    const said = (...reports: readonly FeedbackReport[]) =>
      renderText(summarizeSeries(reports, { language: "en" }), { bidi: "none" });
    expect(said(of("2022", 4), year)).toContain("- E-mail, 2023: not collected.\n");
    expect(said(of("2022", idle), of("2023", 4))).toContain("- E-mail, 2022: not applicable.\n");
  });
});

describe("a description without a text", () => {
  it("is left out of the line of its initiative", () => {
    const initiative = { id: "guide", title: { en: "Guide" }, owner: { en: "Centre" } };
    const shown = (description: unknown) =>
      page(JSON.parse(JSON.stringify({ initiatives: [{ ...initiative, description }] })));
    for (const description of [0, {}, { en: "" }]) expect(shown(description)).toContain("- Guide – المسؤول: Centre.\n");
  });
});

describe("a cause that was not counted", () => {
  it("is told of once where there is no table", () => {
    const causes = [
      { id: "outages", name: { ar: "الأعطال", en: "Outages" }, tickets: { missing: "not-collected" } as const },
      { id: "delays", name: { ar: "التأخر", en: "Delays" }, tickets: 4 },
    ];
    const shown = (more: Partial<FeedbackReport>) =>
      page({ causes, ...more }, { language: "en" })
        .split("\n")
        .filter((line) => line.startsWith("- Outages"));
    expect(shown({})).toEqual(["- Outages: not collected."]);
    expect(shown({ causes: causes.slice(0, 1), causeCases: 9 })).toEqual(["- Outages: not collected."]);
    expect(shown({ causeCases: 9 })).toEqual(["- Outages, the first quarter of 2024: not collected."]);
  });
});

describe("comparisons that could not be made", () => {
  const failed = "تعذرت بعض المقارنات";
  const quarter = (cell: number | { readonly missing: "suppressed" }, more: FeedbackReport["channels"] = []) => ({
    channels: [{ id: "calls", kind: "phone", months: counts, totals: { "2023-Q4": cell } }, ...more],
  });

  it("are told of where the page shows them", () => {
    const chat = { id: "chat", kind: "live-chat", months: counts, totals: { "2023-Q4": 9 } };
    expect(page(quarter({ missing: "suppressed" }, [chat]))).toContain(failed);
  });

  it("are not where their row is not there", () => {
    const shown = page(quarter({ missing: "suppressed" }));
    expect(shown).not.toContain("مقارنة بالربع الرابع");
    expect(shown).not.toContain(failed);
  });
});

describe("a list of categories", () => {
  const shown = (categories: readonly string[], language: "ar" | "en") => {
    const subsets = [{ id: "app", name: { ar: "تذاكر التطبيق", en: "App tickets" }, count: 2, categories }];
    return page({ tickets: { open: 5, closed: 5, subsets } }, { language });
  };

  it("says that it is not whole where there is no word for one", () => {
    const categories = ["complaint", "suggestion", "lost-card"];
    expect(shown(categories, "ar")).toContain("تذاكر التطبيق (شكاوى ومقترحات وغيرها): تذكرتان");
    expect(shown(categories, "en")).toContain("App tickets (complaints, suggestions and others): 2 tickets");
    expect(shown(["complaint", "app", "suggestion"], "en")).toContain("App tickets (complaints and suggestions): 2");
    expect(shown(["lost-card"], "en")).toContain("App tickets: 2 tickets");
  });
});

describe("a count taken as 0", () => {
  it("is told beside the total", () => {
    const months = { "2024-01": 5, "2024-02": { missing: "not-collected" }, "2024-03": 6 } as const;
    const channels = [{ id: "calls", kind: "phone", months }];
    const zero = { missing: "zero" } as const;
    expect(page({ channels }, zero)).toContain("عام ٢٠٢٤م. وبعض البيانات غير متوافرة، وحُسبت أصفارًا. المتوسط اليومي");
    expect(page({ channels }, { ...zero, language: "en" })).toContain(
      "Some data are missing and were counted as zero. Mean",
    );
    expect(page({ channels: [{ id: "calls", kind: "phone", months: counts }] }, zero)).not.toContain("حُسبت أصفارًا");
  });
});

describe("measures of one agency on two platforms", () => {
  const measure = (id: string, more: Partial<SatisfactionMeasure>): SatisfactionMeasure => ({
    id,
    agency: { ar: "المحاكم", en: "Courts" },
    scale: { min: 1, max: 5 },
    topBoxFrom: 4,
    ratings: { 1: 1, 5: 9 },
    window: "by-rating-time",
    ...more,
  });

  it("are told apart where something is missing of one", () => {
    const satisfaction = [
      measure("a", { platform: { ar: "قيم", en: "Qayyem" }, asked: 20 }),
      measure("b", { platform: { ar: "صوتك", en: "Your Voice" }, asked: { missing: "suppressed" } }),
    ];
    expect(page({ satisfaction })).toContain("- المحاكم (منصة صوتك)، طلبات التقييم المرسلة: البيانات محجوبة.");
  });

  it("are named where the basis changed between two of three periods", () => {
    const rated = (period: string, topBoxFrom: number): FeedbackReport => ({
      period,
      channels: [],
      satisfaction: [measure("a", { topBoxFrom }), measure("b", { agency: { ar: "التوثيق", en: "Notaries" } })],
    });
    const series = [rated("2024-Q1", 4), rated("2024-Q2", 5), rated("2024-Q3", 5)];
    expect(renderText(summarizeSeries(series), { bidi: "none" })).toContain(
      "- تغيّر أساس العدّ أو القياس في الربع الثاني من عام ٢٠٢٤م مقارنة بالربع الأول من عام ٢٠٢٤م: المحاكم.\n",
    );
    const english = renderText(summarizeSeries(series, { language: "en" }), { bidi: "none" });
    expect(english.match(/The basis of counting or measuring changed in .*/g)).toEqual([
      "The basis of counting or measuring changed in the second quarter of 2024, compared with the first quarter of 2024: Courts.",
    ]);
  });
});

describe("the year so far", () => {
  const gap = { missing: "not-collected" } as const;
  const channels = (months: object): FeedbackReport["channels"] => [
    { id: "calls", kind: "phone", months: { "2024-01": 1, "2024-02": gap, "2024-03": 3, ...months } },
    { id: "emails", kind: "email", months: { "2024-04": 5, "2024-05": 6, "2024-06": 7 } },
  ];
  // 18 and 18 in the quarter, 1 and 3 before it.
  const whole = channels({ "2024-04": 5, "2024-05": 6, "2024-06": 7 });
  const overview = (channels: FeedbackReport["channels"], missing: "ignore" | "zero") =>
    page({ period: "2024-Q2", channels }, { language: "en", missing })
      .split("\n")
      .find((line) => line.includes("start of the year"))
      ?.split("Total since ")[1];

  it.each([
    ["ignore", "Some counts are missing; this is the sum of those that are there."],
    ["zero", "Some data are missing and were counted as zero."],
  ] as const)("is not told as whole where a month before the period is missing: %s", (missing, note) => {
    expect(overview(whole, missing)).toBe(`the start of the year: 40 contacts. ${note}`);
  });

  it("is told so once where the period lacks a month as well", () => {
    expect(overview(channels({ "2024-04": 5, "2024-05": gap, "2024-06": 7 }), "ignore")).toBe(
      "the start of the year: 34 contacts.",
    );
  });
});

describe("what one of several lacks", () => {
  const quarter = { period: "2024-Q2" } as const;
  const total = (id: string, count: number | typeof idle) => ({ id, kind: id, totals: { "2024-Q2": count } });

  it("is a dash among the shares of the others", () => {
    const channels = [total("phone", 30), total("email", 10), total("fax", idle)];
    const shown = page({ ...quarter, channels }, { language: "en" });
    expect(shown).toContain("Channel\tTotal\tShare\nTelephone\t30\t75.00%\nE-mail\t10\t25.00%\nFax\t—\t—\nTotal\t40");
  });

  it("leaves out shares that nobody has", () => {
    const shown = page({ ...quarter, channels: [total("phone", idle), total("fax", idle)] }, { language: "en" });
    expect(shown).not.toContain("Share");
  });

  const causes = [
    { id: "v", name: { en: "Delays" }, tickets: 30 },
    { id: "w", name: { en: "Fees" } },
  ];

  it("keeps neither the coded tickets nor the shares of the other causes from the page", () => {
    const shown = page({ ...quarter, causes, causeCases: 40, causesMultiCoded: true }, { language: "en" });
    expect(shown).toContain("Tickets coded by cause: 40.");
    expect(shown).toContain("Delays\t30\t75.00%\nFees\t—\t—\n");
    expect(shown).toContain("A ticket may be counted in several rows");
  });

  it("makes a list of causes where none has a count", () => {
    const named = causes.map(({ id, name }) => ({ id, name }));
    const shown = page({ ...quarter, causes: named, causeCases: 40 }, { language: "en" });
    expect(shown).toContain("Tickets coded by cause: 40.\n\n- Delays\n- Fees\n");
  });
});

describe("a report of tickets alone", () => {
  it("tells the rates on its bases", () => {
    const shown = page(
      {
        period: "2024-Q2",
        tickets: { basis: "events", asOf: "2024-06-30", open: 5, closed: 95 },
        bases: [{ id: "services", name: { en: "Services" }, count: 5000 }],
      },
      { language: "en" },
    );
    // 100 of 5,000.
    expect(shown).toContain(
      "Rates of contacts and tickets\n\nRelative to\tCount\tRate of tickets per 1,000\nServices\t5,000\t20.0\n",
    );
  });

  it("has no such section without bases", () => {
    expect(page({ tickets: { basis: "events", open: 5, closed: 95 } }, { language: "en" })).not.toContain("Rates");
  });
});

describe("what no row of a table has", () => {
  it("has no column: nothing is said of tickets left out where nobody gives their number", () => {
    const durations = { firstResponse: { unit: "hour", basis: "elapsed", n: 12, median: 2.5 } } as const;
    const finalResolution = { unit: "day", basis: "elapsed", n: 10, median: 3 } as const;
    const tickets = { durations: { ...durations, finalResolution } };
    expect(page({ tickets }, { language: "en" })).toContain(
      "\nTime to\tTickets measured\tMedian\nFirst response (in hours, elapsed time)\t12\t2.5\n",
    );
    expect(page({ tickets })).toContain("\nالمدة\tالتذاكر المقيسة\tالوسيط\n");
    const some = { durations: { ...durations, finalResolution: { ...finalResolution, excluded: 4 } } };
    expect(page({ tickets: some }, { language: "en" })).toContain(
      "\nTime to\tTickets measured\tTickets left out\tMedian\n",
    );
  });
});

describe("who is dissatisfied", () => {
  const of = (more: Partial<SatisfactionMeasure>): Partial<FeedbackReport> => ({
    satisfaction: [
      {
        id: "courts",
        agency: { ar: "المحاكم", en: "Courts" },
        scale: { min: 1, max: 5 },
        ratings: { 1: 20, 3: 30, 5: 50 },
        window: "by-rating-time",
        ...more,
      },
    ],
  });

  it("is not said where no number is of them", () => {
    expect(page(of({ bottomBoxTo: 2 }), { language: "en" })).not.toContain("dissatisfied");
    expect(page(of({ bottomBoxTo: 2 }))).not.toContain("غير الراضين");
  });

  it.each([
    [1, "means a score of 1, the lowest.", "بالدرجة ١، وهي أدنى درجات المقياس."],
    [2, "means a score of 2 or less.", "بالدرجة ٢ فأقل."],
  ])("gave the lowest score where that is %i, or less", (bottomBoxTo, en, ar) => {
    const more = of({ topBoxFrom: 4, bottomBoxTo });
    expect(page(more, { language: "en" })).toContain(`- Courts: “dissatisfied” ${en}\n`);
    expect(page(more)).toContain(`- المحاكم: غير الراضين هم من قيّموا ${ar}\n`);
  });
});

describe("causes that are named and not counted", () => {
  const named = (period: string, id: string, tickets?: number): FeedbackReport => ({
    period,
    channels: [],
    causes: [{ id, name: { ar: `سبب ${id}`, en: `Cause ${id}` }, ...(tickets === undefined ? {} : { tickets }) }],
  });
  const series = (language: "ar" | "en", tickets?: number) =>
    renderText(summarizeSeries([named("2024-Q1", "a", tickets), named("2024-Q2", "b")], { language }), {
      bidi: "none",
    });

  it("were not added to the coding of a series, nor dropped from it", () => {
    expect(series("en")).not.toMatch(/coding|coded/);
    expect(series("ar")).not.toContain("التصنيف");
    const line =
      "- Cause no longer coded in the second quarter of 2024, compared with the first quarter of 2024: Cause a.\n";
    expect(series("en", 5)).toContain(line);
  });

  it("are counted by their months too, and each is asked for itself", () => {
    const monthly = (period: string, month: string, id: string): FeedbackReport => ({
      period,
      channels: [],
      causes: [
        { id, name: { ar: `سبب ${id}`, en: `Cause ${id}` }, months: { [month]: 5 } },
        { id: `${id}-named`, name: { ar: "سبب آخر", en: "Another" } },
      ],
    });
    const reports = [monthly("2024-Q1", "2024-01", "a"), monthly("2024-Q2", "2024-04", "b")];
    const lines = (language: "ar" | "en") =>
      renderText(summarizeSeries(reports, { language, numerals: "latn" }), { bidi: "none" })
        .split("\n")
        .filter((line) => /coding|coded|التصنيف/.test(line));
    expect(lines("en")).toEqual([
      "- Cause added to the coding in the second quarter of 2024, compared with the first quarter of 2024: Cause b.",
      "- Cause no longer coded in the second quarter of 2024, compared with the first quarter of 2024: Cause a.",
    ]);
    expect(lines("ar")).toEqual([
      "- السبب المضاف إلى التصنيف في الربع الثاني من عام 2024م مقارنة بالربع الأول من عام 2024م: سبب b.",
      "- السبب المحذوف من التصنيف في الربع الثاني من عام 2024م مقارنة بالربع الأول من عام 2024م: سبب a.",
    ]);
  });
});

describe("the day on which tickets were counted", () => {
  it("is missed of closed tickets alone, without a word of open ones", () => {
    const tickets = { basis: "events", closed: 3 } as const;
    const english = page({ tickets }, { language: "en" });
    expect(english).toContain("- The report does not say on which day the tickets were counted.\n");
    expect(english).not.toMatch(/open/i);
    expect(page({ tickets })).toContain("- لا يذكر التقرير اليوم الذي أُحصيت فيه التذاكر.\n");
    expect(page({ tickets })).not.toContain("مفتوحة");
  });
});

describe("the row of all measures", () => {
  it("is left out where there is nothing in it", () => {
    const of = (id: string, max: number): SatisfactionMeasure => ({
      id,
      agency: { ar: `جهة ${id}`, en: `Agency ${id}` },
      scale: { min: 1, max },
      ratings: { 1: 3, [max]: 5 },
      window: "by-rating-time",
    });
    // 28 over 8 is 3.5, and 13 over 8 is 1.625; of two scales nothing is pooled, and without a threshold there is no share.
    const shown = page({ overallSatisfaction: "counts", satisfaction: [of("a", 5), of("b", 2)] }, { language: "en" });
    expect(shown).toContain("\nMeasure\tRatings\tMean score\nAgency a\t8\t3.50\nAgency b\t8\t1.63\n\n");
  });
});

describe("a total without its months", () => {
  const given = "- ذُكرت بعض المجاميع دون تفصيلها حسب الأشهر.";
  const of = (total: Cell) =>
    page({ channels: [{ id: "calls", kind: "phone", totals: { "2024-Q1": total, "2023-Q4": 50 } }] });

  it("is told of where the page has one", () => {
    expect(of(60)).toContain(given);
    expect(of({ missing: "suppressed" })).not.toContain(given);
  });

  it("is told of where one is compared with", () => {
    const calls = { id: "calls", kind: "phone", months: counts };
    expect(page({ channels: [{ ...calls, totals: { "2023-Q4": 50 } }] })).toContain(given);
    expect(page({ channels: [calls] })).not.toContain(given);
  });
});
