import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const page = (report: FeedbackReport, language: Language) =>
  renderText(summarize(report, { language }), { bidi: "none" });
const linesOf = (text: string, end: RegExp): readonly string[] => text.split("\n").filter((line) => end.test(line));
const label = (ar: string, en: string) => ({ ar, en });

/** A count of everything that a report may hold, each as `cell` makes it. */
const rich = (cell: (count: number) => Cell): FeedbackReport => ({
  period: "2023-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "contact",
      months: {
        "2022-10": 90,
        "2022-11": 90,
        "2022-12": 90,
        "2023-01": cell(100),
        "2023-02": 100,
        "2023-03": cell(120),
      },
      handling: {
        offered: cell(400),
        answered: cell(320),
        abandoned: cell(10),
        serviceLevel: 80,
        serviceLevelSeconds: 20,
      },
    },
    { id: "posts", kind: "post", totals: { "2022-Q4": 3, "2023-Q1": cell(7) } },
  ],
  tickets: {
    basis: "events",
    asOf: "2023-03-31",
    open: cell(30),
    closed: cell(60),
    flow: { broughtForward: cell(20), opened: cell(75), closed: cell(70), reopened: cell(5) },
    subsets: [{ id: "najiz", name: label("ناجز", "Najiz"), count: cell(5), partOf: "tickets" }],
    breakdowns: [
      { id: "outcome", by: "outcome", cases: cell(50), parts: [{ id: "upheld", count: cell(45) }] },
      {
        id: "kind",
        by: "category",
        parts: [
          { id: "complaint", count: cell(40) },
          { id: "enquiry", count: 9 },
        ],
      },
    ],
    durations: {
      firstResponse: { unit: "hour", basis: "working", n: cell(55), excluded: cell(4), mean: 5, median: 3, p90: 11 },
    },
  },
  causes: [
    {
      id: "visits",
      name: label("الزيارات", "Visits"),
      tickets: cell(31),
      months: { "2023-01": cell(11), "2023-02": 10, "2023-03": cell(10) },
    },
  ],
  causeCases: cell(44),
  initiatives: [
    {
      id: "online",
      title: label("الخدمة عن بُعد", "Online"),
      addresses: ["visits"],
      liveDate: "2023-02-01",
      amount: { value: 7 },
      reach: { count: cell(90) },
    },
  ],
  satisfaction: [
    {
      id: "courts",
      agency: label("المحاكم", "Courts"),
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      window: "by-rating-time",
      ratings: { 1: cell(2), 5: 8 },
      asked: cell(40),
      unrated: cell(3),
    },
  ],
  overallSatisfaction: "counts",
  bases: [{ id: "services", name: label("الخدمات", "Services"), count: cell(800) }],
});

describe("the changes of an edition", () => {
  const report = rich((count) => count);
  const ids = figures(report).map(({ id }) => id);
  const noted: FeedbackReport = {
    ...report,
    edition: { number: 2, changes: ids.map((figure) => ({ figure, kind: "correction", reason: "slip" })) },
  };

  it.each(LANGUAGES)("say of every figure what it is, in %s", (language) => {
    const text = page(noted, language);
    const lines = linesOf(text, /slip$/);
    expect(lines).toHaveLength(ids.length);
    expect(lines.filter((line) => !/^- [^:]+: .+[,،] .* – slip$/.test(line))).toEqual([]);
    expect(lines.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
    expect(tieOut(text, noted).status).toBe("passed");
  });

  it("are read in no longer than their length", () => {
    const figure = `a${"/1".repeat(60_000)}/2023-Q1/x\n`;
    const changes = [{ figure, kind: "correction", reason: "slip" } as const];
    const start = performance.now();
    expect(page({ ...report, edition: { number: 2, changes } }, "en")).toContain("slip");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([
    ["tickets/najiz/2023-Q1", "Najiz", "ناجز"],
    [
      "tickets/outcome/upheld/2023-Q1/share-of-whole",
      "Tickets by outcome, upheld, share",
      "التذاكر حسب النتيجة، ثبتت صحتها، النسبة",
    ],
    ["tickets/outcome/2023-Q1/cases", "Tickets by outcome, coded tickets", "التذاكر حسب النتيجة، التذاكر المصنّفة"],
    ["tickets/2023-Q1/brought-forward", "Tickets, brought forward", "التذاكر، المرحّل من الفترة السابقة"],
    [
      "tickets/2023-Q1/carried-forward",
      "Tickets, carried forward, as computed",
      "التذاكر، المرحّل إلى الفترة التالية (محسوبًا)",
    ],
    ["contacts/2023-Q1/mean-per-day", "All channels, mean per day", "جميع القنوات، المتوسط اليومي"],
    ["contacts/calls/2023-Q1/share-of-channels", "Telephone, share", "الهاتف، النسبة"],
    ["contacts/calls/2023-Q1/peak-month", "Telephone, busiest month", "الهاتف، أعلى الأشهر"],
    ["satisfaction/courts/2023-Q1/top-box", "Courts, satisfied", "المحاكم، نسبة الراضين"],
    ["tickets/2023-Q1/closure-rate", "Closed tickets, share", "التذاكر المغلقة، النسبة"],
    ["tickets/2023-Q1/per-1000-contacts", "Rate of tickets per 1,000 contacts", "معدل التذاكر لكل ١٬٠٠٠ عملية تواصل"],
    ["tickets/first-response/2023-Q1/p90", "First response, 90th percentile", "أول رد، المئين التسعون"],
    ["contacts/calls/2023-Q1/abandoned-rate", "Telephone, abandonment rate", "الهاتف، نسبة المتروكة"],
    [
      "contacts/2023-Q1/quarter-change-percent",
      "All channels, change from earlier periods",
      "جميع القنوات، التغير عن الفترات السابقة",
    ],
    ["satisfaction/courts/2023-Q1/score-5", "Courts, ratings", "المحاكم، التقييمات"],
    ["satisfaction/courts/2023-Q1/unrated", "Courts, answers without a score", "المحاكم، استجابات بلا درجة"],
    ["satisfaction/courts/2023-Q1/satisfied", "Courts, satisfied, count", "المحاكم، الراضون، العدد"],
    ["satisfaction/courts/2023-Q1/top-box-low", "Courts, satisfied, lower bound", "المحاكم، نسبة الراضين، الحد الأدنى"],
    [
      "satisfaction/courts/2023-Q1/top-box-high",
      "Courts, satisfied, upper bound",
      "المحاكم، نسبة الراضين، الحد الأعلى",
    ],
    ["satisfaction/courts/2023-Q1/dissatisfied", "Courts, dissatisfied, count", "المحاكم، غير الراضين، العدد"],
    ["satisfaction/courts/2023-Q1/bottom-box", "Courts, dissatisfied, share", "المحاكم، غير الراضين، النسبة"],
    ["causes/2023-Q1/addressed", "Root causes, addressed", "الأسباب الجذرية، الأسباب المستهدفة"],
    [
      "initiatives/online/2023-Q1/before-contacts",
      "Online, contacts before",
      "الخدمة عن بُعد، عمليات التواصل قبل الإطلاق",
    ],
    [
      "initiatives/online/2023-Q1/after-contacts",
      "Online, contacts after",
      "الخدمة عن بُعد، عمليات التواصل بعد الإطلاق",
    ],
    ["initiatives/online/2023-Q1/reach", "Online, reach", "الخدمة عن بُعد، عدد المستفيدين"],
    ["bases/services/2023-Q1", "Services", "الخدمات"],
  ])("call %s so", (figure, en, ar) => {
    const change: FeedbackReport = {
      ...report,
      edition: { number: 2, changes: [{ figure, kind: "correction", reason: "slip" }] },
    };
    expect(page(change, "en")).toContain(`- Correction: ${en}, the first quarter of 2023 – slip\n`);
    expect(page(change, "ar")).toContain(`- تصحيح: ${ar}، الربع الأول من عام ٢٠٢٣م – slip\n`);
  });
});

describe("a change of a figure that no report has", () => {
  it.each(["tickets/2023-Q1/constructor", "value-of", "to-string", "multi-coded", "overview"])(
    "is told without a name: %s",
    (end) => {
      const figure = end.includes("/") ? end : `contacts/calls/2023-Q1/${end}`;
      const changes = [{ figure, kind: "correction", reason: "slip" } as const];
      const report: FeedbackReport = { ...rich((count) => count), edition: { number: 2, changes } };
      expect(linesOf(page(report, "en"), /slip$/)).toEqual(["- Correction: slip"]);
      expect(linesOf(page(report, "ar"), /slip$/)).toEqual(["- تصحيح: slip"]);
    },
  );
});

describe("a change of what an initiative reached, or of a share", () => {
  it("names the things by the label that the initiative has, and the whole that the share is of", () => {
    const changes = ["initiatives/a/2023-Q1/reach", "contacts/calls/2023-02/share-of-period"].map(
      (figure) => ({ figure, kind: "correction", reason: "slip" }) as const,
    );
    const report: FeedbackReport = {
      ...rich((count) => count),
      initiatives: [{ id: "a", title: label("التوعية", "Outreach"), reach: { count: 11, noun: "report" } }],
      edition: { number: 2, changes },
    };
    expect(linesOf(page(report, "ar"), /slip$/)).toEqual([
      "- تصحيح: التوعية، ما شملته، الربع الأول من عام ٢٠٢٣م – slip",
      "- تصحيح: الهاتف، النسبة من الفترة، فبراير ٢٠٢٣ – slip",
    ]);
    expect(linesOf(page(report, "en"), /slip$/)).toEqual([
      "- Correction: Outreach, reach, the first quarter of 2023 – slip",
      "- Correction: Telephone, share of the period, February 2023 – slip",
    ]);
  });
});

describe("a net score", () => {
  it.each([
    ["en", "- Courts: “dissatisfied” means a score of 2 or less.\n"],
    ["ar", "- المحاكم: غير الراضين هم من قيّموا بالدرجة ٢ فأقل.\n"],
  ] as const)("says who is dissatisfied, in %s", (language, line) => {
    const report = rich((count) => count);
    expect(page(report, language)).toContain(line);
    expect(tieOut(page(report, language), report)).toMatchObject({ status: "passed", findings: [] });
  });
});

describe("the marks of counts", () => {
  it.each(LANGUAGES)("are placed wherever they stand, in %s", (language) => {
    const report = rich((value) => ({ value, status: "provisional" }));
    const text = page(report, language);
    const en = [
      "Telephone, January 2023 and March 2023",
      "Post, the first quarter of 2023",
      "Telephone, offered",
      "Telephone, answered",
      "Telephone, abandoned",
      "Open tickets",
      "Closed tickets",
      "Tickets, brought forward",
      "Tickets, opened in the period",
      "Tickets, closed in the period",
      "Tickets, reopened in the period",
      "Najiz, the first quarter of 2023",
      "Tickets by outcome, upheld, the first quarter of 2023",
      "Tickets by outcome, coded tickets",
      "Tickets by category, complaints, the first quarter of 2023",
      "First response, tickets measured",
      "First response, tickets left out",
      "Visits, January 2023 and the first quarter of 2023",
      "Root causes, coded tickets",
      "Online, reach",
      "Courts, ratings",
      "Courts, rating requests sent",
      "Courts, answers without a score",
      "Services, the first quarter of 2023",
    ];
    const ar = [
      "الهاتف، يناير ٢٠٢٣ ومارس ٢٠٢٣",
      "البريد، الربع الأول من عام ٢٠٢٣م",
      "الهاتف، الواردة",
      "الهاتف، المجاب عنها",
      "الهاتف، المتروكة",
      "التذاكر المفتوحة",
      "التذاكر المغلقة",
      "التذاكر، المرحّل من الفترة السابقة",
      "التذاكر، الوارد خلال الفترة",
      "التذاكر، المغلق خلال الفترة",
      "التذاكر، المعاد فتحه خلال الفترة",
      "ناجز، الربع الأول من عام ٢٠٢٣م",
      "التذاكر حسب النتيجة، ثبتت صحتها، الربع الأول من عام ٢٠٢٣م",
      "التذاكر حسب النتيجة، التذاكر المصنّفة",
      "التذاكر حسب التصنيف، شكاوى، الربع الأول من عام ٢٠٢٣م",
      "أول رد، التذاكر المقيسة",
      "أول رد، التذاكر المستبعدة",
      "الزيارات، يناير ٢٠٢٣ والربع الأول من عام ٢٠٢٣م",
      "الأسباب الجذرية، التذاكر المصنّفة",
      "الخدمة عن بُعد، عدد المستفيدين",
      "المحاكم، التقييمات",
      "المحاكم، طلبات التقييم المرسلة",
      "المحاكم، استجابات بلا درجة",
      "الخدمات، الربع الأول من عام ٢٠٢٣م",
    ];
    const [names, mark] = language === "en" ? [en, "provisional"] : [ar, "بيانات أولية"];
    const told = linesOf(text, language === "en" ? /: provisional\.$/ : /: بيانات أولية\.$/);
    expect([...told].sort()).toEqual(names.map((name) => `- ${name}: ${mark}.`).sort());
    expect(tieOut(text, report)).toMatchObject({ status: "passed", findings: [] });
  });

  it("are those of a subset, though a breakdown and a duration have its id", () => {
    const id = "first-response";
    const n: Cell = { value: 3, status: "revised" };
    const report: FeedbackReport = {
      period: "2023-Q1",
      channels: [],
      tickets: {
        subsets: [{ id, name: label("الردود", "Replies"), count: { value: 2, status: "provisional" } }],
        breakdowns: [{ id, by: "category", parts: [], cases: { value: 4, status: "estimated" } }],
        durations: { firstResponse: { unit: "hour", basis: "working", n } },
      },
    };
    expect(linesOf(page(report, "en"), /: (?:provisional|revised|estimated)\.$/)).toEqual([
      "- Replies, the first quarter of 2023: provisional.",
      "- Tickets by category, coded tickets: estimated.",
      "- First response, tickets measured: revised.",
    ]);
    expect(linesOf(page(report, "ar"), /: بيانات (?:أولية|معدّلة|تقديرية)\.$/)).toHaveLength(3);
  });

  it("are placed in a series too, and so is what a dash stands for", () => {
    const report = (period: string, calls: Cell, chats: Cell): FeedbackReport => ({
      period,
      channels: [
        { id: "calls", kind: "phone", totals: { [period]: calls } },
        { id: "chats", kind: "live-chat", totals: { [period]: chats } },
      ],
      tickets: { basis: "stock", asOf: "2023-12-31", open: 4, closed: { value: 5, status: "estimated" } },
    });
    const series = [
      report("2023-Q1", { value: 8, status: "provisional" }, 3),
      report("2023-Q2", { value: 9, status: "provisional" }, { missing: "suppressed" }),
    ];
    const of = (language: Language) => renderText(summarizeSeries(series, { language }), { bidi: "none" });
    const text = of("en");
    expect(text).toContain("- Telephone, the first quarter of 2023 and the second quarter of 2023: provisional.\n");
    expect(text).toContain("- Live chat, the second quarter of 2023: suppressed.\n");
    expect(text).toContain("- Closed tickets, the first quarter of 2023 and the second quarter of 2023: estimated.\n");
    expect(of("ar")).toContain("- المحادثة المباشرة، الربع الثاني من عام ٢٠٢٣م: البيانات محجوبة.\n");
    const [first, second] = series;
    for (const language of LANGUAGES)
      expect(first && second && tieOut(of(language), second, { earlier: [first] }).status).toBe("passed");
  });
});

describe("tickets of a series of which one part is missing", () => {
  it.each([
    ["not-collected", "not collected", "لم تُجمع البيانات"],
    ["not-applicable", "not applicable", "لا ينطبق"],
    ["suppressed", "suppressed", "البيانات محجوبة"],
  ] as const)("are not said to be missing as a whole, which 5 closed ones are not: %s", (missing, en, ar) => {
    const of = (period: string, open: Cell): FeedbackReport => {
      return {
        period,
        channels: [],
        tickets: { basis: "events", asOf: period === "2024-Q1" ? "2024-03-31" : "2024-06-30", open, closed: 5 },
      };
    };
    const [first, second] = [of("2024-Q1", 1), of("2024-Q2", { missing })];
    const text = (language: Language) => renderText(summarizeSeries([first, second], { language }), { bidi: "none" });
    expect(linesOf(text("en"), new RegExp(`: ${en}\\.$`))).toEqual([
      `- Open tickets, the second quarter of 2024: ${en}.`,
    ]);
    expect(linesOf(text("ar"), new RegExp(`: ${ar}\\.$`))).toEqual([
      `- التذاكر المفتوحة، الربع الثاني من عام ٢٠٢٤م: ${ar}.`,
    ]);
    for (const language of LANGUAGES)
      expect(tieOut(text(language), second, { earlier: [first] }).status).toBe("passed");
  });
});

describe("ratings and coded tickets of a series", () => {
  const of = (period: string, fives: Cell, causeCases: Cell, agency: string): FeedbackReport => ({
    period,
    channels: [],
    causes: [{ id: "visits", name: label("الزيارات", "Visits"), tickets: 4 }],
    causeCases,
    satisfaction: [
      { agency: label("قياس", agency), scale: { min: 1, max: 5 }, topBoxFrom: 4, ratings: { 1: 2, 5: fives } },
    ],
  });

  it("are named where they are missing or marked, as the shares of them are dashes", () => {
    const hidden = { missing: "suppressed" } as const;
    const series = [
      of("2024-Q1", hidden, 9, "Courts"),
      of("2024-Q2", { value: 7, status: "provisional" }, hidden, "Courts"),
    ];
    const text = renderText(summarizeSeries(series, { language: "en" }), { bidi: "none" });
    expect(linesOf(text, /: (?:suppressed|provisional)\.$/)).toEqual([
      "- Courts, ratings, the first quarter of 2024: suppressed.",
      "- Root causes, coded tickets, the second quarter of 2024: suppressed.",
      "- Courts, ratings, the second quarter of 2024: provisional.",
    ]);
    expect(renderText(summarizeSeries(series), { bidi: "none" })).toContain(
      "- قياس، التقييمات، الربع الأول من عام ٢٠٢٤م: البيانات محجوبة.\n",
    );
  });

  it("are named by the measure of their report", () => {
    const series = [of("2024-Q1", { missing: "suppressed" }, 9, "Courts"), of("2024-Q2", 7, 9, "Notary")];
    const other = series.map((report, index) => {
      return { ...report, satisfaction: (report.satisfaction ?? []).map((each) => ({ ...each, id: `m${index}` })) };
    });
    expect(renderText(summarizeSeries(other, { language: "en" }), { bidi: "none" })).toContain(
      "- Courts, ratings, the first quarter of 2024: suppressed.\n",
    );
  });
});

describe("a month of a series that is marked", () => {
  const quarter = (period: string, first: number, cell: Cell, last: Cell = 7): FeedbackReport => ({
    period,
    channels: [
      {
        id: "mail",
        kind: "email",
        name: label("البريد", "Mail"),
        months: { [`2025-0${first}`]: 5, [`2025-0${first + 1}`]: cell, [`2025-0${first + 2}`]: last },
      },
    ],
  });
  const said = (cell: Cell, language: Language, last?: Cell) => {
    const series = [quarter("2025-Q1", 1, 6), quarter("2025-Q2", 4, cell, last)] as const;
    const text = renderText(summarizeSeries(series, { language }), { bidi: "none" });
    expect(tieOut(text, series[1], { earlier: [series[0]] })).toMatchObject({ status: "passed", findings: [] });
    return linesOf(text, /^- (?:البريد|Mail)، ?|^- Mail,/);
  };

  it.each([
    [{ missing: "not-collected" }, "لم تُجمع البيانات، فلا يُحسب مجموع", "not collected, so there is no total for"],
    [{ missing: "suppressed" }, "البيانات محجوبة، فلا يُحسب مجموع", "suppressed, so there is no total for"],
    [
      { value: 6, status: "provisional" },
      "بيانات أولية، ويسري ذلك على مجموع",
      "provisional; this applies to the total for",
    ],
  ] as const)("%o: the quarter is not, and what follows for its total is said", (cell, ar, en) => {
    expect(said(cell, "ar")).toEqual([`- البريد، مايو ٢٠٢٥: ${ar} الربع الثاني من عام ٢٠٢٥م.`]);
    const too = "value" in cell ? ", too" : "";
    expect(said(cell, "en")).toEqual([`- Mail, May 2025: ${en} the second quarter of 2025${too}.`]);
  });

  it("says nothing of a total that there is not", () => {
    const [estimated, missing] = [{ value: 6, status: "estimated" }, { missing: "not-yet-available" }] as const;
    expect(said(estimated, "ar", missing)).toEqual([
      "- البريد، مايو ٢٠٢٥: بيانات تقديرية.",
      "- البريد، يونيو ٢٠٢٥: لم تتوافر البيانات بعد، فلا يُحسب مجموع الربع الثاني من عام ٢٠٢٥م.",
    ]);
    expect(said(estimated, "en", missing)).toEqual([
      "- Mail, May 2025: estimated.",
      "- Mail, June 2025: not yet available, so there is no total for the second quarter of 2025.",
    ]);
  });
});
