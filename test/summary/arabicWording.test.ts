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
    expect(lines({ channels })).toContain(
      "- الهاتف: المجموع غير متاح لعدم إتاحة بيانات يناير ٢٠٢٤ وفبراير ٢٠٢٤ ومارس ٢٠٢٤.",
    );
  });
});

describe("a series", () => {
  it("puts two after مقابل in the genitive", () => {
    const report = (period: string, ids: readonly string[]) => ({
      period,
      channels: ids.map((id) => ({ id, kind: "phone", name: named(id), totals: { [period]: 2 } })),
    });
    const shown = linesOf(summarizeSeries([report("2024-Q1", ["calls"]), report("2024-Q2", ["calls", "line"])]));
    expect(shown.join("\n")).toContain("ورد عبر القنوات المشتركة عمليتا تواصل، مقابل عمليتي تواصل.");
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
    expect(shown).toContain("الربع الثاني من عام ٢٠٢٤م مقارنة بالربع الأول من عام ٢٠٢٤م\tزيادة ٠٫٠٠٠٢");
    expect(shown).toContain("نسبة الراضين\tالربع الأول ٢٠٢٤\tالربع الثاني ٢٠٢٤");
  });
});

describe("tickets", () => {
  const tickets = { open: 1, closed: 2, basis: "events" } as const;

  it.each([
    ["2024-03-31T16:00:00+03:00", {}, "- تاريخ الإحصاء: ٣١ مارس ٢٠٢٤م، الساعة ١٦:٠٠ (بتوقيت +٠٣:٠٠)."],
    ["2024-03-31T16:00:00.5Z", { numerals: "latn" }, "- تاريخ الإحصاء: 31 مارس 2024م، الساعة 16:00 (بتوقيت +00:00)."],
    ["2024-03-31T16:00:00Z", { language: "en" }, "- Counted as of: 31 March 2024, 16:00 (UTC+00:00)."],
  ] as const)("counted at %s were counted on a day, at an hour", (asOf, options, line) => {
    expect(lines({ tickets: { ...tickets, asOf } }, options)).toContain(line);
  });

  it("that are none have no shares", () => {
    const none = { ...tickets, open: 0, closed: 0 };
    expect(lines({ tickets: none })).toContain("لا تذاكر مفتوحة ولا مغلقة.");
    expect(lines({ tickets: { ...none, system: "CRM" } })).toContain("لا تذاكر مفتوحة ولا مغلقة في نظام CRM.");
  });

  it("of a portal that are withheld are said to be", () => {
    const subsets = [{ id: "najiz", name: named("تذاكر بوابة ناجز"), count: hidden }];
    expect(lines({ tickets: { ...tickets, subsets } })).toContain("- تذاكر بوابة ناجز: البيانات محجوبة.");
  });

  it("in a breakdown without a name have one column of tickets", () => {
    const breakdowns = [{ id: "own", by: "own-subject", parts: [{ id: "a", name: named("أول"), count: 3 }] }];
    expect(lines({ tickets: { ...tickets, breakdowns } })).toContain("البيان\tالتذاكر\tالنسبة");
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
    expect(lines({ initiatives }, { language: "en" }).join("\n")).toContain("Amount: 20,000,000 SAR.");
  });

  it("and causes stand in lists that و joins", () => {
    const initiatives = [{ ...one, addresses: ["delay", "steps"] }];
    expect(lines({ causes, initiatives }).join("\n")).toContain("الأسباب المعالَجة: تأخر المعاملات، وغموض الخطوات.");
    expect(lines({ causes, initiatives: [one] })).toContain(
      "- أسباب لا تعالجها مبادرة في هذا التقرير: تأخر المعاملات، وغموض الخطوات.",
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
      "- المحاكم: تقع نسبة الراضين بثقة 95% بين 26.67% و81.12%.",
    );
  });

  it("have no score above the highest", () => {
    expect(satisfaction({ topBoxFrom: 5 })).toContain(
      "- المحاكم: الراضون هم من قيّموا بالدرجة ٥، وهي أعلى درجات المقياس (من ١ إلى ٥).",
    );
  });

  it("tell answers without a score, if there are any", () => {
    expect(satisfaction({ unrated: 3 })).toContain("- المحاكم: لم تدخل في الحساب الاستجابات التي بلا درجة، وعددها ٣.");
    expect(satisfaction({ unrated: 0 })).toContain("- المحاكم: لا استجابات بلا درجة.");
  });

  it("that nobody gave are no missing score", () => {
    expect(satisfaction({ ratings: { "1": 0, "5": 0 } })).toContain("- المحاكم: لم ترد تقييمات خلال الفترة.");
  });

  it.each([
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

  it("gives no source for what is not given", () => {
    expect(explainFigure(report, "contacts/calls/2024-03").split("\n").at(0)).toBe("—");
  });
});
