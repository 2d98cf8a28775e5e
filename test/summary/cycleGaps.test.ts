import { describe, expect, it } from "vitest";
import type { Channel, FeedbackReport, SatisfactionMeasure, Tickets } from "../../src/model/FeedbackReport.js";
import { type InitiativeStatus, LANGUAGES, type Language } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const label = (ar: string, en: string) => ({ ar, en });
const hidden = { missing: "suppressed" } as const;
const later = { missing: "not-yet-available" } as const;
const none = { missing: "not-applicable" } as const;
const calls = { id: "calls", kind: "phone", counts: "call", totals: { "2021-Q1": 350 } } as const;
const base: FeedbackReport = { period: "2021-Q1", channels: [calls] };
const tickets = (more: Partial<Tickets>): FeedbackReport => ({
  ...base,
  tickets: { basis: "events", asOf: "2021-03-31", ...more },
});
const judiciary = (ratings: SatisfactionMeasure["ratings"], more: Partial<SatisfactionMeasure> = {}) =>
  ({
    id: "judiciary",
    agency: label("وكالة القضاء", "Judiciary"),
    scale: { min: 1, max: 5 },
    topBoxFrom: 4,
    window: "by-rating-time",
    ...(ratings && { ratings }),
    ...more,
  }) as const;
const page = (of: FeedbackReport, language: Language): string => {
  const text = renderText(summarize(of, { language }), { bidi: "none" });
  expect(tieOut(text, of)).toMatchObject({ status: "passed", findings: [] });
  return text;
};

/** The tables of a page, as rows of cells. */
const tables = (text: string): readonly (readonly (readonly string[])[])[] =>
  text
    .split("\n\n")
    .map((block) => block.split("\n").map((line) => line.split("\t")))
    .filter(([first = []]) => first.length > 1);
const isOfDashes = ([, ...rows]: readonly (readonly string[])[]) =>
  rows.every(([, ...cells]) => cells.every((cell) => cell === "—" || cell === ""));

describe("a month that is a dash within a total that is given", () => {
  const branches = { id: "branches", kind: "branch", name: label("الفروع", "Branches") } as const;
  /** The notes of the page that name the branches. */
  const notes = (report: FeedbackReport, language: Language = "en") =>
    page(report, language)
      .split("\n")
      .filter((line) => /^- (?:Branches|الفروع)(?:,|،)/.test(line));

  it("has its reason", () => {
    const months = { "2021-01": 7, "2021-02": hidden, "2021-03": later };
    const report = { ...base, channels: [calls, { ...branches, months, totals: { "2021-Q1": 19 } }] };
    expect(notes(report)).toEqual([
      "- Branches, February 2021: suppressed.",
      "- Branches, March 2021: not yet available.",
    ]);
    expect(notes(report, "ar")).toEqual([
      "- الفروع، فبراير ٢٠٢١: البيانات محجوبة.",
      "- الفروع، مارس ٢٠٢١: لم تتوافر البيانات بعد.",
    ]);
  });

  it("is left to the note on such totals where it is absent, and told once with the others of its reason", () => {
    const months = { "2021-04": 7, "2021-05": hidden, "2021-07": 5 };
    const report = (totals: NonNullable<Channel["totals"]>) => ({
      period: "2021",
      channels: [{ ...branches, months, totals }],
    });
    expect(notes(report({ "2021-Q1": hidden, "2021": 90 }))).toEqual([
      "- Branches, January to March 2021 and May 2021: suppressed.",
    ]);
    expect(notes(report({ "2021": 90 }))).toEqual(["- Branches, May 2021: suppressed."]);
  });
});

describe("months without a count and without a total", () => {
  it("are told once for each reason", () => {
    const months = { "2021-01": hidden, "2021-02": later, "2021-03": hidden };
    const channel = { id: "calls", kind: "phone", months } as const;
    const text = (language: Language) =>
      page({ ...base, channels: [{ ...calls, id: "branches", kind: "branch" }, channel] }, language);
    expect(text("en")).toContain("- Telephone, January 2021 and March 2021: suppressed.\n");
    expect(text("en")).toContain("- Telephone, February 2021: not yet available.\n");
    expect(text("ar")).toContain("- الهاتف، يناير ٢٠٢١ ومارس ٢٠٢١: البيانات محجوبة.\n");
  });
});

describe("a series of which nothing is known", () => {
  it("prints no table of dashes: everything is suppressed in both quarters", () => {
    const quarter = (period: string): FeedbackReport => ({
      period,
      channels: [{ id: "calls", kind: "phone", totals: { [period]: hidden } }],
      tickets: { basis: "events", asOf: "2021-06-30", open: hidden, closed: hidden },
      causes: [{ id: "delays", name: label("التأخر", "Delays"), tickets: hidden }],
      causeCases: hidden,
      satisfaction: [judiciary({ 1: hidden, 5: hidden })],
    });
    for (const language of LANGUAGES) {
      const text = renderText(summarizeSeries([quarter("2021-Q1"), quarter("2021-Q2")], { language }), {
        bidi: "none",
      });
      expect(text).not.toContain("—");
      expect(tables(text)).toEqual([]);
    }
  });

  it("keeps the tables of what it knows, and a period without a number in them", () => {
    const quarter = (period: string, count: number, satisfied: number): FeedbackReport => ({
      period,
      channels: [{ id: "calls", kind: "phone", totals: { [period]: count } }],
      satisfaction: [judiciary({ 1: 0, 5: satisfied })],
    });
    const text = renderText(
      summarizeSeries([quarter("2021-Q1", 20, 0), quarter("2021-Q2", 30, 4)], { language: "en" }),
      {
        bidi: "none",
      },
    );
    expect(text).toContain("Judiciary\t—\t100.00%");
    // Nobody gave a rating before: there is nothing to compare.
    expect(text).not.toContain("Change in the share satisfied");
    expect(tables(text).filter(isOfDashes)).toEqual([]);
  });
});

describe("a count that is missing", () => {
  it("of the flow of tickets is said in its line", () => {
    const of = tickets({ flow: { broughtForward: later, opened: 10, closed: hidden, reopened: none } });
    expect(page(of, "en")).toContain(
      [
        "- Brought forward: not yet available.",
        "- Opened in the period: 10 tickets.",
        "- Closed in the period: suppressed.",
        "- Reopened in the period: not applicable.",
      ].join("\n"),
    );
    expect(page(of, "ar")).toContain("المرحّل من الفترة السابقة: لم تتوافر البيانات بعد.");
  });

  it("of tickets leaves no row and no table of dashes", () => {
    const half = page(tickets({ open: hidden, closed: 10 }), "en");
    expect(half).toContain("Item\tOpen\tClosed\tTotal\nCount\t—\t10\t—\n\n");
    expect(half).toContain("- Open tickets: suppressed.");
    const whole = page(tickets({ open: none, closed: none }), "ar");
    expect(whole).not.toContain("—");
    expect(whole).toContain("- التذاكر المفتوحة: لا ينطبق.");
  });

  it("of a breakdown is named with its reason", () => {
    const parts = [
      { id: "upheld", count: 30 },
      { id: "partly-upheld", count: hidden },
      { id: "not-upheld", count: hidden },
      { id: "withdrawn", name: label("سُحبت", "Withdrawn"), count: later },
    ];
    const of = tickets({ breakdowns: [{ id: "outcome", by: "outcome", parts }] });
    expect(page(of, "en")).toContain(
      [
        "- Tickets by outcome, partly upheld and not upheld: suppressed.",
        "- Tickets by outcome, Withdrawn: not yet available.",
      ].join("\n"),
    );
    expect(page(of, "ar")).toContain(
      [
        "- التذاكر حسب النتيجة، ثبتت صحتها جزئيًا ولم تثبت صحتها: البيانات محجوبة.",
        "- التذاكر حسب النتيجة، سُحبت: لم تتوافر البيانات بعد.",
      ].join("\n"),
    );
  });

  it("of a contact centre is named with its reason", () => {
    const of = { ...base, channels: [{ ...calls, handling: { offered: later, answered: 9, abandoned: hidden } }] };
    expect(page(of, "en")).toContain("- Telephone, offered: not yet available.\n- Telephone, abandoned: suppressed.");
    expect(page(of, "ar")).toContain(
      "- الهاتف، الواردة: لم تتوافر البيانات بعد.\n- الهاتف، المتروكة: البيانات محجوبة.",
    );
  });

  it("of ratings and of those asked is named with its reason", () => {
    const of = { ...base, satisfaction: [judiciary({ 1: hidden, 5: 9 }, { asked: later })] };
    expect(page(of, "en")).toContain("- Ratings of Judiciary: suppressed.");
    expect(page(of, "ar")).toContain("- تقييمات وكالة القضاء: البيانات محجوبة.");
    expect(page(of, "en")).toContain("- Judiciary, rating requests sent: not yet available.");
    expect(page(of, "ar")).toContain("- وكالة القضاء، طلبات التقييم المرسلة: لم تتوافر البيانات بعد.");
  });

  it("of a base and of a duration is named with its reason", () => {
    const durations = { firstResponse: { unit: "hour", basis: "working", n: hidden, mean: 4 } } as const;
    const of: FeedbackReport = {
      ...tickets({ durations }),
      bases: [{ id: "services", name: label("الخدمات المقدمة", "Services delivered"), count: later }],
    };
    expect(page(of, "en")).toContain("- Services delivered: not yet available.");
    expect(page(of, "ar")).toContain("- الخدمات المقدمة: لم تتوافر البيانات بعد.");
    expect(page(of, "en")).toContain("- First response, tickets measured: suppressed.");
    expect(page(of, "ar")).toContain("- أول رد، التذاكر المقيسة: البيانات محجوبة.");
  });
});

describe("a count with a status", () => {
  it("of several months is said in words that fit one and many", () => {
    const value = (count: number) => ({ value: count, status: ["provisional", "revised"] as const });
    const months = { "2021-01": value(1), "2021-02": value(2), "2021-03": 3 };
    const text = page({ ...base, channels: [{ ...calls, months }] }, "ar");
    expect(text).toContain("- الهاتف، يناير ٢٠٢١ وفبراير ٢٠٢١: بيانات أولية ومعدّلة.");
  });

  it("of tickets is named as one thing", () => {
    const of = tickets({ open: { value: 1, status: "provisional" }, closed: { value: 9, status: "break-in-series" } });
    expect(page(of, "en")).toContain("- Open tickets: provisional.");
    expect(page(of, "ar")).toContain("- التذاكر المفتوحة: بيانات أولية.");
    expect(page(of, "ar")).toContain("- التذاكر المغلقة: تغيّرت طريقة العدّ.");
  });
});

describe("a measure without a share", () => {
  it("is not told who would count as satisfied: nobody gave a rating", () => {
    for (const ratings of [{ 1: 0, 5: 0 }, {}, { 1: none, 5: none }])
      expect(page({ ...base, satisfaction: [judiciary(ratings)] }, "en")).not.toContain("satisfied are those");
  });
});

describe("a report of one channel", () => {
  it("says its number once as contacts and once as calls, and no share of itself", () => {
    const months = { "2021-01": 100, "2021-02": 120, "2021-03": 130 };
    const of: FeedbackReport = { ...base, channels: [{ id: "calls", kind: "phone", counts: "call", months }] };
    expect(page(of, "en")).toContain("Busiest month: March 2021 (130).\n\n- Telephone: 350 calls.\n");
    expect(page(of, "ar")).toContain("أعلى الأشهر: مارس ٢٠٢١ (١٣٠).\n\n- الهاتف: ٣٥٠ مكالمة.\n");
  });

  it("says once what it lacks", () => {
    const months = { "2021-01": 100, "2021-02": later, "2021-03": 130 };
    const of: FeedbackReport = { ...base, channels: [{ id: "calls", kind: "phone", counts: "call", months }] };
    expect(page(of, "en")).toContain(
      "Overview\n\n- Telephone: no total, since data are missing for February 2021; the rest adds up to 230.\n",
    );
    expect(page(of, "en")).not.toContain("All channels");
  });
});

describe("a rate of tickets per contact", () => {
  it("is said to be no share", () => {
    const text = page(tickets({ open: 1, closed: 9 }), "en");
    expect(text).toContain("- Rates compare two different things; they are not shares of a whole.\n");
    expect(page(tickets({ open: 1, closed: 9 }), "ar")).toContain(
      "- المعدلات تقارن بين شيئين مختلفين، وليست نسبة جزء إلى كله.\n",
    );
    expect(text).not.toContain("no total");
  });
});

describe("the shares of causes", () => {
  it("say what they are of: 60 of 130 tickets that were coded, and of 120 causes that were found", () => {
    const causes = [
      { id: "slow", name: label("بطء الخدمة", "Slow service"), tickets: 60 },
      { id: "few", name: label("نقص الموظفين", "Too few staff"), tickets: 60 },
    ];
    const of: FeedbackReport = { ...base, causes, causeCases: 130 };
    expect(page(of, "en")).toContain(
      [
        "Cause\tTickets\tShare of coded tickets\tCumulative count\tCumulative share of mentions",
        "Too few staff\t60\t46.15%\t60\t50.00%",
      ].join("\n"),
    );
    expect(page(of, "ar")).toContain("\tالعدد التراكمي\tالنسبة التراكمية من مرات الورود\n");
  });
});

describe("causes that initiatives address", () => {
  // 60 of 80 are 75 %; of the 96 coded tickets they are 62.5 %.
  const causes = [
    { id: "delays", name: label("التأخر", "Delays"), tickets: 60 },
    { id: "steps", name: label("تعدد الخطوات", "Many steps"), tickets: 20 },
  ];
  const text = (
    status: InitiativeStatus | undefined,
    language: Language,
    other: InitiativeStatus = "planned",
  ): string =>
    page(
      {
        ...base,
        causes,
        causeCases: 96,
        initiatives: [
          { id: "online", title: label("بوابة", "Portal"), addresses: ["delays"], ...(status && { status }) },
          { id: "study", title: label("دراسة", "Study"), status: "planned" },
          { id: "help", title: label("مساعدة", "Help"), addresses: ["delays"], status: other },
        ],
      },
      language,
    );

  it.each(["planned", "in-progress"] as const)("are still to be addressed where all initiatives are %s", (status) => {
    for (const other of ["planned", "in-progress", "stopped"] as const) {
      expect(text(status, "en", other)).toContain(
        "The causes that initiatives planned or in progress are to address account for 75.00% of",
      );
      expect(text(status, "ar", other)).toContain(
        "تمثل الأسباب التي ستعالجها المبادرات ٧٥٫٠٠٪ من مجموع مرات ورود الأسباب في التذاكر، وهي مبادرات مخطط لها أو قيد التنفيذ.",
      );
    }
  });

  it.each(["planned", "in-progress"] as const)("are said to be so although an initiative is %s", (status) => {
    expect(text(status, "en", "live")).toContain(
      "The causes that initiatives address, including initiatives planned or in progress, account for 75.00% of",
    );
    expect(text(status, "ar", "live")).toContain(
      "تمثل الأسباب التي تعالجها المبادرات ٧٥٫٠٠٪ من مجموع مرات ورود الأسباب في التذاكر، ومن هذه المبادرات ما هو مخطط له أو قيد التنفيذ.",
    );
  });

  it.each(["live", undefined] as const)("are addressed where the initiative is %s", (status) => {
    expect(text(status, "en", "stopped")).toContain("The causes that initiatives address account for 75.00% of");
    expect(text(status, "ar", "stopped")).toContain("تمثل الأسباب التي تعالجها المبادرات ٧٥٫٠٠٪ من");
  });

  it("are none where the initiative is stopped", () => {
    expect(text("stopped", "en", "stopped")).not.toContain("address account for");
    expect(text("stopped", "ar", "stopped")).toContain(
      "أسباب لا تعالجها مبادرة قائمة أو مخطط لها: التأخر، وتعدد الخطوات.",
    );
  });
});

describe.each(LANGUAGES)("notes in %s", (language) => {
  const every = language === "ar" ? "جميع الاستجابات تتضمن درجة" : "every answer has a score";
  const flow = language === "ar" ? "لا يلزم أن يساوي" : "need not add up to offered";

  it("do not say of no answers that each has a score", () => {
    const of = (ratings: Readonly<Record<string, number>>, unrated: number) =>
      page({ ...base, satisfaction: [judiciary(ratings, { unrated })] }, language);
    expect(of({ 1: 0, 5: 0 }, 0)).not.toContain(every);
    expect(of({ 1: 0, 5: 4 }, 0)).toContain(every);
    expect(of({ 1: 0, 5: 0 }, 3)).toContain(
      language === "ar" ? "استجابات بلا درجة (لا تدخل في الحساب): ٣." : "calculation: 3.",
    );
  });

  it("speak of abandoned contacts where a channel has their number beside the others", () => {
    const of = (handling: NonNullable<Channel["handling"]>) =>
      page({ ...base, channels: [{ ...calls, handling }] }, language);
    expect(of({ offered: 12, answered: 9, abandoned: 1 })).toContain(flow);
    // 9 + 1 = 10.
    expect(of({ offered: 10, answered: 9, abandoned: 1 })).not.toContain(flow);
    expect(of({ offered: 10, answered: 9 })).not.toContain(flow);
    expect(of({ offered: 10, answered: 9, abandoned: hidden })).not.toContain(flow);
  });
});
