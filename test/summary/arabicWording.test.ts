import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import type { Summary } from "../../src/summary/Summary.js";
import { type SummarizeOptions, summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const linesOf = (summary: Summary) => renderText(summary, { bidi: "none" }).split("\n");
/** The lines of a report, which must tie out to it. */
const lines = (more: Partial<FeedbackReport>, options: SummarizeOptions = {}) => {
  const report = { period: "2024-Q1", channels: [], ...more };
  const shown = linesOf(summarize(report, options));
  expect(tieOut(shown.join("\n"), report).findings).toEqual([]);
  return shown;
};
const hidden = { missing: "suppressed" } as const;
const named = (ar: string) => ({ ar });

describe("a channel without a total", () => {
  const months = (missing: "not-applicable" | "suppressed") => ({
    "2024-01": { missing },
    "2024-02": { missing },
    "2024-03": { missing },
  });

  it("is not applicable where every month is", () => {
    const channels = [{ id: "calls", kind: "phone", months: months("not-applicable") }];
    expect(lines({ channels })).toContain("- الهاتف: لا ينطبق على هذه الفترة.");
    expect(lines({ channels }, { language: "en" })).toContain("- Telephone: not applicable in this period.");
  });

  it("lacks nothing that is withheld", () => {
    const channels = [{ id: "calls", kind: "phone", months: months("suppressed") }];
    expect(lines({ channels })).toContain("- الهاتف: المجموع غير متاح لحجب بيانات الربع الأول من عام ٢٠٢٤م.");
    expect(lines({ channels }, { language: "en" })).toContain(
      "- Telephone: no total, since data are suppressed for the first quarter of 2024.",
    );
  });

  it("has one that is withheld though its months are there", () => {
    const counts = { "2024-01": 1, "2024-02": 2, "2024-03": 3 };
    const channels = [{ id: "calls", kind: "phone", months: counts, totals: { "2024-Q1": hidden } }];
    expect(lines({ channels })).toContain("- الهاتف: المجموع محجوب.");
    expect(lines({ channels }, { language: "en" })).toContain("- Telephone: the total is suppressed.");
    const two = [...channels, { id: "emails", kind: "email", months: counts }];
    expect(lines({ channels: two })).toContain(
      "جميع القنوات: المجموع غير متاح لحجب بيانات الهاتف (الربع الأول من عام ٢٠٢٤م)؛ ومجموع المتوافر ٦.",
    );
  });

  it("lacks what was not collected or what is withheld; what was counted as 0 it does not lack", () => {
    const counts = { "2024-01": 5, "2024-02": { missing: "not-collected" }, "2024-03": hidden } as const;
    const channels = [{ id: "calls", kind: "phone", months: counts }];
    expect(lines({ channels })).toContain(
      "- الهاتف: المجموع غير متاح لعدم توافر بيانات فبراير ٢٠٢٤، ولحجب بيانات مارس ٢٠٢٤؛ ومجموع المتوافر ٥.",
    );
    const report = { period: "2024-Q1", channels };
    expect(linesOf(summarize(report, { missing: "zero" }))).toContain(
      "- الهاتف: المجموع غير متاح لحجب بيانات مارس ٢٠٢٤؛ ومجموع المتوافر ٥.",
    );
    expect(lines({ channels }, { language: "en" })).toContain(
      "- Telephone: no total, since data are missing for February 2024, and suppressed for March 2024; the rest adds up to 5.",
    );
  });
});

describe("what came in", () => {
  const month = (counts: string, count: number, publisher?: FeedbackReport["publisher"]) => {
    const channels = [
      { id: "calls", kind: "phone", counts, months: { "2024-01": count } },
    ] as FeedbackReport["channels"];
    return { period: "2024-01", channels, ...(publisher && { publisher }) };
  };

  it("stands in the accusative after بلغ: one enquiry, one report, one call", () => {
    const start = (counts: string) => lines(month(counts, 1)).find((line) => line.startsWith("بلغ"));
    expect(start("enquiry")).toMatch(/^بلغ ما ورد من المستفيدين استفسارًا واحدًا خلال يناير ٢٠٢٤\./);
    expect(start("report")).toMatch(/^بلغ ما ورد من المستفيدين بلاغًا واحدًا خلال/);
    expect(start("call")).toMatch(/^بلغ ما ورد من المستفيدين عملية تواصل واحدة خلال/);
    expect(lines(month("enquiry", 1))).toContain("- الهاتف: استفسار واحد.");
  });

  it("is people, who are not received from themselves", () => {
    const ministry = { name: { ar: "وزارة الصحة", en: "Ministry of Health" } };
    const shown = (count: number, language: "ar" | "en", publisher?: typeof ministry) =>
      lines(month("beneficiary", count, publisher), { language }).join("\n");
    expect(shown(11, "ar")).toContain("بلغ عدد من تواصلوا مع الجهة ١١ مستفيدًا خلال يناير ٢٠٢٤.");
    expect(shown(1, "ar", ministry)).toContain("بلغ عدد من تواصلوا مع الجهة مستفيدًا واحدًا خلال يناير ٢٠٢٤.");
    expect(shown(0, "ar")).toContain("لم يتواصل أحد مع الجهة خلال يناير ٢٠٢٤.");
    expect(shown(11, "en")).toContain("11 beneficiaries got in touch in January 2024.");
    expect(shown(0, "en", ministry)).toContain("Nobody got in touch in January 2024.");
  });
});

describe("a series", () => {
  it("has channels in common by which people got in touch, or by which nothing came in", () => {
    const report = (period: string, counts: string, total: number, ids: readonly string[]) => ({
      period,
      channels: ids.map((id) => ({ id, kind: "phone", counts, name: named(id), totals: { [period]: total } })),
    });
    const shown = (counts: string, before: number, after: number, language: "ar" | "en" = "ar") => {
      const series = [report("2024-Q1", counts, before, ["a"]), report("2024-Q2", counts, after, ["a", "b"])];
      return linesOf(summarizeSeries(series as FeedbackReport[], { language })).join("\n");
    };
    expect(shown("beneficiary", 3, 100)).toContain("تواصل عبر القنوات المشتركة ١٠٠ مستفيد، مقابل ٣ مستفيدين.");
    expect(shown("beneficiary", 3, 0)).toContain("لم يتواصل أحد عبر القنوات المشتركة، مقابل ٣ مستفيدين.");
    expect(shown("enquiry", 11, 0)).toContain("لم يرد شيء عبر القنوات المشتركة، مقابل ١١ استفسارًا.");
    expect(shown("enquiry", 0, 11)).toContain(
      "ورد عبر القنوات المشتركة ١١ استفسارًا، ولم يرد شيء في الربع الأول من عام ٢٠٢٤م.",
    );
    expect(shown("beneficiary", 0, 1)).toContain(
      "تواصل عبر القنوات المشتركة مستفيد واحد، ولم يتواصل أحد في الربع الأول من عام ٢٠٢٤م.",
    );
    expect(shown("enquiry", 0, 0)).toContain(": لم يرد شيء عبر القنوات المشتركة في الفترتين.");
    expect(shown("beneficiary", 0, 0)).toContain(": لم يتواصل أحد عبر القنوات المشتركة في الفترتين.");
    expect(shown("enquiry", 0, 0, "en")).toContain(": the channels in common received nothing in either period.");
    expect(shown("beneficiary", 0, 0, "en")).toContain(
      ": nobody got in touch through the channels in common in either period.",
    );
    expect(shown("enquiry", 0, 11, "en")).toContain(
      "the channels in common received 11 enquiries, against no enquiries.",
    );
    expect(shown("beneficiary", 1, 2, "en")).toContain(
      "2 beneficiaries got in touch through the channels in common, against 1 beneficiary.",
    );
    expect(shown("enquiry", 11, 0, "en")).toContain(
      "the channels in common received no enquiries, against 11 enquiries.",
    );
  });

  it("puts two after مقابل in the genitive", () => {
    const report = (period: string, count: number, ids: readonly string[]) => ({
      period,
      channels: ids.map((id) => ({ id, kind: "phone", name: named(id), totals: { [period]: count } })),
    });
    const common = (before: number, after: number) =>
      linesOf(
        summarizeSeries([report("2024-Q1", before, ["calls"]), report("2024-Q2", after, ["calls", "line"])]),
      ).join("\n");
    expect(common(1, 2)).toContain("ورد عبر القنوات المشتركة عمليتا تواصل، مقابل عملية تواصل واحدة.");
    expect(common(2, 1)).toContain("ورد عبر القنوات المشتركة عملية تواصل واحدة، مقابل عمليتي تواصل.");
    expect(common(2, 2)).toContain(
      "ورد عبر القنوات المشتركة عمليتا تواصل في الربع الثاني من عام ٢٠٢٤م وعمليتا تواصل في الربع الأول من عام ٢٠٢٤م.",
    );
  });

  it("writes ب onto no digit: a year over a column has its noun", () => {
    const report = (period: string, tickets: number) => {
      const causes = [{ id: "delay", name: named("التأخر"), tickets }];
      return { period, channels: [], causes, causeCases: 8 };
    };
    const [before, after] = [report("2023", 4), report("2024", 6)];
    const shown = linesOf(summarizeSeries([before, after]));
    // 6 instead of 4 are half as many again, and 75 % instead of 50 % of 8.
    expect(shown).toContain("التغير في تذاكر كل سبب\tعام ٢٠٢٤م مقارنة بعام ٢٠٢٣م");
    expect(shown).toContain("التأخر\tزيادة ٥٠٫٠٠٪");
    expect(shown).toContain("التأخر\tزيادة ٢٥٫٠٠");
    expect(shown.join("\n")).not.toMatch(/ب[٠-٩]/);
    expect(tieOut(shown.join("\n"), after, { earlier: [before] }).findings).toEqual([]);
  });

  it("prints no change of nothing, and short names of periods over columns", () => {
    const report = (period: string, low: number) => ({
      period,
      channels: [],
      satisfaction: [
        {
          id: "courts",
          agency: named("المحاكم"),
          scale: { min: 1, max: 5 },
          ratings: { 1: low, 5: 100_000 },
          topBoxFrom: 5,
        },
      ],
    });
    const shown = linesOf(summarizeSeries([report("2024-Q1", 100_001), report("2024-Q2", 100_000)]));
    // 100,000 of 200,001 are 49.99975 %; of 200,000, 50 %.
    expect(shown).toContain("الربع الثاني من عام ٢٠٢٤م مقارنة بالربع الأول من عام ٢٠٢٤م\tدون تغير عند التقريب");
    expect(shown).toContain("نسبة الراضين\tالربع الأول ٢٠٢٤\tالربع الثاني ٢٠٢٤");
  });
});

describe("tickets", () => {
  const tickets = { open: 1, closed: 2, basis: "events" } as const;

  it.each([
    [
      "2024-03-31T16:00:00+03:00",
      {},
      "- تاريخ الإحصاء: ٣١ مارس ٢٠٢٤م، الساعة ١٦:٠٠ (بفارق +٠٣:٠٠ عن التوقيت العالمي).",
    ],
    [
      "2024-03-31T16:00:00.5Z",
      { numerals: "latn" },
      "- تاريخ الإحصاء: 31 مارس 2024م، الساعة 16:00 (بفارق +00:00 عن التوقيت العالمي).",
    ],
    ["2024-03-31T16:00:00Z", { language: "en" }, "- Counted as of: 31 March 2024, 16:00 (UTC+00:00)."],
  ] as const)("counted at %s were counted on a day, at an hour", (asOf, options, line) => {
    expect(lines({ tickets: { ...tickets, asOf } }, options)).toContain(line);
  });

  it("that are none have no shares", () => {
    const none = { ...tickets, open: 0, closed: 0 };
    expect(lines({ tickets: none })).toContain("لا تذاكر مفتوحة ولا مغلقة.");
    expect(lines({ tickets: { ...none, system: "CRM" } })).toContain("لا تذاكر مفتوحة ولا مغلقة في نظام CRM.");
    expect(lines({ tickets: { ...none, system: "نظام بلاغ" } })).toContain("لا تذاكر مفتوحة ولا مغلقة في نظام بلاغ.");
    expect(lines({ tickets: { ...none, system: "CRM System" } }, { language: "en" })).toContain(
      "Tickets in the CRM System: none open or closed.",
    );
  });

  it("that are withheld, or are none of the report's, are said to be", () => {
    const without = { basis: "events", open: hidden, closed: { missing: "not-applicable" } } as const;
    expect(lines({ tickets: without })).toEqual(
      expect.arrayContaining(["- التذاكر المفتوحة: البيانات محجوبة.", "- التذاكر المغلقة: لا ينطبق."]),
    );
    expect(lines({ tickets: without }, { language: "en" })).toContain("- Closed tickets: not applicable.");
  });

  it("are said once to be no proven part, and to be counted more than once", () => {
    const subsets = [{ id: "najiz", name: named("تذاكر بوابة ناجز"), count: 1 }];
    const parts = [
      { id: "fees", name: named("الرسوم"), count: 2 },
      { id: "staff", name: named("الموظفون"), count: 3 },
    ];
    const breakdowns = [{ id: "subject", by: "category", cases: 3, multiCoded: true, parts }] as const;
    const text = lines({ tickets: { ...tickets, asOf: "2024-03-31", subsets, breakdowns } }).join("\n");
    expect(text.match(/أنها جزء|المجموعات الفرعية/g)).toHaveLength(1);
    expect(text.match(/التذكرة الواحدة/g)).toHaveLength(1);
  });

  it("of a portal that are withheld are said to be", () => {
    const subsets = [{ id: "najiz", name: named("تذاكر بوابة ناجز"), count: hidden }];
    expect(lines({ tickets: { ...tickets, subsets } })).toContain("- تذاكر بوابة ناجز: البيانات محجوبة.");
  });

  it("of a kind that the library has a name for go by it, in both languages", () => {
    const subsets = [{ id: "complaint", count: 1, partOf: "tickets" }] as const;
    expect(lines({ tickets: { ...tickets, subsets } })).toContain(
      "- شكاوى: تذكرة واحدة، بنسبة ٣٣٫٣٣٪ من مجموع التذاكر.",
    );
    expect(lines({ tickets: { ...tickets, subsets } }, { language: "en" })).toContain(
      "- Complaints: 1 ticket, 33.33% of all tickets.",
    );
  });

  it("in a breakdown by a key of the report's own, which is no Arabic word, have one column of tickets", () => {
    const breakdowns = [{ id: "own", by: "own-subject", parts: [{ id: "a", name: named("أول"), count: 3 }] }];
    expect(lines({ tickets: { ...tickets, breakdowns } })).toContain("التذاكر حسب تصنيف تعتمده الجهة\tالتذاكر\tالنسبة");
  });

  it("without contacts have no rate, and no note on rates", () => {
    const channels = [{ id: "calls", kind: "phone", totals: { "2024-Q1": hidden } }];
    expect(lines({ tickets, channels }).join("\n")).not.toContain("المعدل");
  });
});

describe("initiatives", () => {
  const one = { id: "limit", title: named("رفع الحد"), amount: { value: 20_000_000, currency: "SAR" } };
  const cause = (id: string, ar: string) => ({ id, name: named(ar), tickets: 5 });
  const causes = [cause("delay", "تأخر المعاملات"), cause("steps", "غموض الخطوات")];

  it("end the sentence of their description, and name the currency", () => {
    const initiatives = [{ ...one, description: named("رُفع الحد الأعلى") }];
    const line = "- رفع الحد: رُفع الحد الأعلى. المبلغ بالريال السعودي: ٢٠٬٠٠٠٬٠٠٠.";
    expect(lines({ initiatives })).toContain(line);
    expect(lines({ initiatives: [{ ...one, amount: { value: 5, currency: "XTS" } }] })).toContain(
      "- رفع الحد – المبلغ: ٥ XTS.",
    );
    // "٥ ريال" would ask for a plural.
    const free = { ...one, amount: { value: 5, currency: "ريال" } };
    expect(lines({ initiatives: [free] })).toContain("- رفع الحد – المبلغ (ريال): ٥.");
    expect(lines({ initiatives: [free] }, { language: "en" }).join("\n")).toContain("Amount (ريال): 5.");
    expect(lines({ initiatives }, { language: "en" }).join("\n")).toContain("Amount: 20,000,000 SAR.");
  });

  it("and causes stand in lists that و joins", () => {
    const initiatives = [{ ...one, addresses: ["delay", "steps"] }];
    expect(lines({ causes, initiatives }).join("\n")).toContain("الأسباب المستهدفة: تأخر المعاملات، وغموض الخطوات.");
    expect(lines({ causes, initiatives: [one] })).toContain(
      "- أسباب لا تعالجها مبادرة قائمة أو مخطط لها: تأخر المعاملات، وغموض الخطوات.",
    );
  });
});

describe("all channels", () => {
  const channel = (id: string, kind: string, counts: "call" | "complaint" | "contact", months: object) => ({
    ...{ id, kind, counts, months: { "2024-01": 1, "2024-02": 2, "2024-03": 3, ...months } },
  });

  it("have no column where they are no one unit", () => {
    const channels = [channel("calls", "phone", "call", {}), channel("forms", "portal", "complaint", {})];
    const shown = lines({ channels });
    expect(shown).toContain("المقارنة\tالهاتف\tالبوابة الإلكترونية");
    expect(lines({ channels: channels.slice(0, 1) })).toContain("القناة\tيناير ٢٠٢٤\tفبراير ٢٠٢٤\tمارس ٢٠٢٤\tالمجموع");
  });

  it("have no busiest month where all are equal", () => {
    const flat = { "2024-01": 4, "2024-02": 4, "2024-03": 4 };
    expect(lines({ channels: [channel("calls", "phone", "call", flat)] }).join("\n")).not.toContain("أعلى الأشهر");
    const two = lines({ channels: [channel("calls", "phone", "call", { ...flat, "2024-03": 3 })] }).join("\n");
    expect(two).toContain("أعلى الأشهر بالتساوي: يناير ٢٠٢٤ وفبراير ٢٠٢٤ (٤ في كل منهما).");
  });

  it("of a report with totals alone have no columns of months", () => {
    const shown = lines({ channels: [{ id: "calls", kind: "phone", totals: { "2024-Q1": 50 } }] });
    expect(shown).toContain("التواصل حسب القناة");
    expect(shown).toContain("القناة\tالمجموع");
  });

  it("say their common service level once", () => {
    const handling = { offered: 10, answered: 9, serviceLevel: 80, serviceLevelSeconds: 20 };
    const channels = [
      { id: "calls", kind: "phone", totals: { "2024-Q1": 10 }, handling },
      { id: "chats", kind: "live-chat", totals: { "2024-Q1": 20 }, handling: { ...handling, offered: 11 } },
    ];
    expect(lines({ channels })).toContain(
      "- الهاتف والمحادثة المباشرة: مستوى الخدمة هو نسبة ما أُجيب عنه خلال ٢٠ ثانية، كما ذكرته الجهة.",
    );
  });
});

describe("ratings", () => {
  const measure = {
    id: "courts",
    agency: named("المحاكم"),
    scale: { min: 1, max: 5 },
    topBoxFrom: 4,
    ratings: { "1": 4, "5": 5 },
  };
  const satisfaction = (more: object, options: SummarizeOptions = {}) =>
    lines({ satisfaction: [{ ...measure, ...more }] }, options);

  it("have one system of digits in a line", () => {
    // 5 of 9 by Wilson's formula.
    expect(satisfaction({}, { numerals: "latn" })).toContain(
      "- المحاكم: تقع نسبة الراضين بين 26.67% و81.12% عند مستوى ثقة 95%.",
    );
  });

  it("are of a platform that may say itself that it is one", () => {
    expect(satisfaction({ platform: named("منصة قيم") }).join("\n")).toContain("المحاكم (منصة قيم)\t");
    expect(satisfaction({ platform: named("قيم") }).join("\n")).toContain("المحاكم (منصة قيم)\t");
    const report = {
      satisfaction: [{ agency: named("المحاكم"), platform: { ar: "المنصة الوطنية", en: "Qayyem platform" } }],
    };
    expect(lines(report)).toContain("يُقاس رضا المستفيدين عن المحاكم عبر المنصة الوطنية، ولا يذكر التقرير درجة للرضا.");
    expect(lines(report, { language: "en" })).toContain(
      "Beneficiary satisfaction is measured through the Qayyem platform for المحاكم; the report gives no score.",
    );
  });

  it.each([
    ["برنامج قياس تجربة المريض", "Patient experience survey"],
    ["التطبيق الموحد", "Tawakkalna app"],
    ["نظام تواصل", "Tawasul system"],
  ])("are of %s, which is called no platform", (ar, en) => {
    expect(satisfaction({ platform: { ar, en } }).join("\n")).toContain(`المحاكم (${ar})\t`);
    expect(satisfaction({ platform: { ar, en } }, { language: "en" }).join("\n")).toContain(`المحاكم (${en})\t`);
  });

  it("of tickets are of a system that may be a platform", () => {
    const tickets = { open: 3, closed: 11 };
    expect(lines({ tickets: { ...tickets, system: "منصة تواصل" } }).join("\n")).toContain(
      "مجموع التذاكر في منصة تواصل: ",
    );
    expect(lines({ tickets: { ...tickets, system: "تواصل" } }).join("\n")).toContain("مجموع التذاكر في نظام تواصل: ");
  });

  it("of several measures are read in one way, which is said once, or each in its own", () => {
    const other = { ...measure, id: "notaries", agency: named("التوثيق"), window: "by-rating-time" } as const;
    const shared = lines({ satisfaction: [{ ...measure, window: "by-rating-time" }, other] });
    expect(shared.filter((line) => line.includes("الراضون هم"))).toEqual([
      "- جميع القياسات: الراضون هم من قيّموا بالدرجة ٤ فأعلى على مقياس من ١ إلى ٥.",
    ]);
    expect(shared).toContain("- جميع القياسات: تُنسب التقييمات إلى الفترة بتاريخ التقييم.");
    const apart = lines({ satisfaction: [measure, { ...other, topBoxFrom: 5 }] });
    expect(apart).toContain("- التوثيق: تُنسب التقييمات إلى الفترة بتاريخ التقييم.");
    expect(apart).toContain(
      "- لم يُذكر لبعض القياسات كيف تُنسب تقييماتها إلى الفترة: هل بتاريخ التقييم أو بتاريخ المعالجة.",
    );
    expect(apart.filter((line) => line.includes("الراضون هم"))).toHaveLength(2);
  });

  it("of a measure that has too few of them have no part in a share by weights", () => {
    // 10 of 15, weighing 2, and 1 of 1, weighing 1, would be (2 × 2/3 + 1) ÷ 3, which tells the second.
    const weights = [
      { ...measure, ratings: { "1": 5, "5": 10 }, weight: 2 },
      { ...measure, id: "small", agency: named("التوثيق"), ratings: { "5": 1 }, weight: 1, minimumRated: 5 },
    ];
    const shown = (satisfaction: NonNullable<FeedbackReport["satisfaction"]>) =>
      lines({ satisfaction, overallSatisfaction: "weights" }).find((line) => line.startsWith("جميع القياسات مرجّحة"));
    expect(shown(weights)).toBeUndefined();
    const [first, second] = weights;
    if (first === undefined || second === undefined) throw new Error("no measures");
    expect(shown([first, { ...second, weight: 0 }])).toBe("جميع القياسات مرجّحة بأوزانها\t\t٦٦٫٦٧٪\t\t");
  });

  it("have no score above the highest", () => {
    expect(satisfaction({ topBoxFrom: 5 })).toContain(
      "- المحاكم: الراضون هم من قيّموا بالدرجة ٥، وهي أعلى درجات المقياس (من ١ إلى ٥).",
    );
  });

  it("tell answers without a score, if there are any", () => {
    expect(satisfaction({ unrated: 3 })).toContain("- المحاكم: استجابات بلا درجة (لا تدخل في الحساب): ٣.");
    expect(satisfaction({ unrated: hidden })).toContain(
      "- المحاكم: استجابات بلا درجة (لا تدخل في الحساب): البيانات محجوبة.",
    );
    expect(satisfaction({ unrated: 0 })).toContain("- المحاكم: جميع الاستجابات تتضمن درجة.");
  });

  it("that nobody gave are no missing score", () => {
    expect(satisfaction({ ratings: { "1": 0, "5": 0 } })).toContain("- المحاكم: لم ترد تقييمات خلال الفترة.");
  });

  it.each([
    [0, "٠ ثانية"],
    [2, "ثانيتين"],
    [3, "٣ ثوانٍ"],
    [20, "٢٠ ثانية"],
  ])("of service levels count %i seconds as Arabic does", (serviceLevelSeconds, seconds) => {
    const handling = { offered: 10, answered: 9, serviceLevel: 80, serviceLevelSeconds };
    const channels = [{ id: "calls", kind: "phone", totals: { "2024-Q1": 10 }, handling }];
    const line = `- الهاتف: مستوى الخدمة هو نسبة ما أُجيب عنه خلال ${seconds}، كما ذكرته الجهة.`;
    expect(lines({ channels })).toContain(line);
  });
});

describe("a derivation", () => {
  const satisfaction = [
    { id: "courts", agency: named("المحاكم"), scale: { min: 1, max: 5 }, topBoxFrom: 4, ratings: { "1": 4, "5": 5 } },
  ];
  const channels = [{ id: "calls", kind: "phone", months: { "2024-03": hidden } }];
  const report = { period: "2024-03", channels, satisfaction };

  it("says which bound of the interval it is", () => {
    const [low, high] = ["low", "high"].map((end) =>
      explainFigure(report, `satisfaction/courts/2024-03/top-box-${end}`).split("\n").at(0),
    );
    expect(low).toBe("٢٦٫٦٧٪ (الحد الأدنى لفترة ثقة ويلسون عند مستوى ٩٥٪: ٥ من ٩)");
    expect(high).toBe("٨١٫١٢٪ (الحد الأعلى لفترة ثقة ويلسون عند مستوى ٩٥٪: ٥ من ٩)");
  });

  it("says why there is no number, and gives it no source", () => {
    expect(explainFigure(report, "contacts/calls/2024-03").split("\n").at(0)).toBe("— (البيانات محجوبة)");
  });
});

describe("a subset of more tickets than there are", () => {
  const subset = { id: "najiz", name: { ar: "تذاكر ناجز", en: "Najiz tickets" }, count: 20 };
  const tickets = { open: 1, closed: 1, subsets: [subset] };

  it("has no share, where nobody said that it is a part", () => {
    const shown = lines({ tickets });
    expect(shown).toContain("- تذاكر ناجز: ٢٠ تذكرة، وهي أكثر من مجموع التذاكر.");
    expect(shown.join("\n")).not.toMatch(/١٬٠٠٠٫٠٠٪|أكبر مما هو جزء منه/);
    expect(lines({ tickets }, { language: "en" })).toContain("- Najiz tickets: 20 tickets, more than all tickets.");
  });

  it("has the share that it cannot have, and its caveat, where the report says that it is a part", () => {
    const shown = lines({ tickets: { ...tickets, subsets: [{ ...subset, partOf: "tickets" }] } });
    expect(shown).toContain("- تذاكر ناجز: ٢٠ تذكرة، بنسبة ١٬٠٠٠٫٠٠٪ من مجموع التذاكر.");
    expect(shown).toContain("- بعض الأعداد أكبر من المجموع الذي يُفترض أنها جزء منه.");
  });

  it("is said to be more than none, of which it has no share", () => {
    const none = { open: 0, closed: 0, subsets: [{ ...subset, partOf: "tickets" as const }] };
    const shown = lines({ tickets: none });
    expect(shown).toContain("- تذاكر ناجز: ٢٠ تذكرة، وهي أكثر من مجموع التذاكر.");
    expect(shown).toContain("- بعض الأعداد أكبر من المجموع الذي يُفترض أنها جزء منه.");
    const empty = lines({ tickets: { ...none, subsets: [{ ...subset, count: 0, partOf: "tickets" }] } });
    expect(empty).toContain("- تذاكر ناجز: ٠ تذكرة.");
    expect(empty.join("\n")).not.toContain("أكبر من المجموع");
  });
});
