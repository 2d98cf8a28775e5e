import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { firstQuarter2021 as q1 } from "../../src/golden/firstQuarter2021.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { Language } from "../../src/model/lists.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { type SummarizeOptions, summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const text = (report: FeedbackReport, options?: SummarizeOptions) =>
  renderText(summarize(report, options), { bidi: "none" });
const english = (report: FeedbackReport) => text(report, { language: "en" });
const one = (cell: Cell, more: object = {}): FeedbackReport => ({
  period: "2021-02",
  channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2021-02": cell } }],
  ...more,
});
const page = (html: string) => {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document;
};
const INVISIBLE = /[\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;

describe("the published quarter in Arabic", () => {
  const arabic = text(q1);

  // Read against the published counts; the shares and changes are those of the report's own tables.
  it.each([
    "بلغ ما ورد إلى وزارة العدل من المستفيدين ١٬٠٨٦٬٦٤٦ عملية تواصل خلال الربع الأول من عام ٢٠٢١م. المتوسط اليومي: ١٢٬٠٧٣٫٨. أعلى الأشهر: يناير ٢٠٢١ (٤٢٣٬١٦٩).",
    "- المكالمات: ٦٤٩٬٩٤٠ مكالمة، بنسبة ٥٩٫٨١٪ من المجموع. أعلى الأشهر: يناير ٢٠٢١ (٢٨٧٬٨٥٣).",
    "- البريد الإلكتروني: ١٤٥٬٥٩٦ رسالة بريد إلكتروني، بنسبة ١٣٫٤٠٪ من المجموع. أعلى الأشهر: يناير ٢٠٢١ (٥٣٬٩١١).",
    "- المحادثات الفورية: ٢٩١٬١١٠ محادثات مباشرة، بنسبة ٢٦٫٧٩٪ من المجموع. أعلى الأشهر: مارس ٢٠٢١ (١١٨٬٠٦٦).",
    "القناة\tيناير ٢٠٢١\tفبراير ٢٠٢١\tمارس ٢٠٢١\tالمجموع\tالنسبة",
    "المجموع\t٤٢٣٬١٦٩\t٣٠٧٬٨٣٧\t٣٥٥٬٦٤٠\t١٬٠٨٦٬٦٤٦\t",
    "- المكالمات، مارس ٢٠٢١ مقارنة بفبراير ٢٠٢١: زيادة ٩٫٤٥٪ في العدد، مقابل انخفاض ١٫١٤٪ في المتوسط اليومي؛ لاختلاف عدد الأيام.",
    "مجموع التذاكر في نظام CRM: ١٢٣٬٧٦٥ تذكرة، المغلقة منها ١٢٣٬٧٥٥ (٩٩٫٩٩٪)، والمفتوحة ١٠ (٠٫٠١٪).",
    "- تذاكر بوابة ناجز (شكاوى واستفسارات): ١١٥٬٤٤٨ تذكرة. ولا يذكر التقرير أنها جزء من مجموع التذاكر؛ فإن كانت كذلك فنسبتها ٩٣٫٢٨٪.",
    "- معدل التذاكر: ١١٣٫٩ لكل ١٬٠٠٠ عملية تواصل.",
    "يُقاس رضا المستفيدين عن وكالة القضاء ووكالة التنفيذ ووكالة كتابات العدل عبر منصة قيم، ولا يذكر التقرير درجة للرضا.",
  ])("says: %s", (line) => {
    expect(arabic.split("\n")).toContain(line);
  });

  it("writes Latin digits when asked", () => {
    expect(text(q1, { numerals: "latn" })).toContain("- المكالمات: 649,940 مكالمة، بنسبة 59.81% من المجموع.");
    expect(text(q1, { numerals: "latn" })).not.toMatch(/[٠-٩]/);
  });

  it("has a blank line between blocks and ends with one line feed", () => {
    expect(arabic).toMatch(/[^\n]\n$/);
    expect(arabic).not.toContain("\n\n\n");
    expect(arabic).toContain("٣.\n\n- الوكالة");
  });

  it("never sets a year beside a count", () => {
    expect(arabic).not.toMatch(/\d{4}م? [٠-٩]/);
    expect(arabic).not.toMatch(/٢٠٢١م? [٠-٩]/);
  });
});

describe("the published quarter in English", () => {
  it.each([
    "- Period: First quarter of 2021",
    "In the first quarter of 2021, the Ministry of Justice received 1,086,646 contacts from beneficiaries. Mean per day: 12,073.8. Busiest month: January 2021 (423,169).",
    "- E-mails: 145,596 e-mails, 13.40% of the total. Busiest month: January 2021 (53,911).",
    "March 2021 compared with February 2021\tup 9.45%\tup 11.62%\tup 28.84%\tup 15.53%",
    "March 2021 compared with February 2021, per day\tdown 1.14%\tup 0.81%\tup 16.37%\tup 4.35%",
    "Tickets in the CRM system: 123,765 in all; 123,755 closed (99.99%) and 10 open (0.01%).",
    "- Rate of tickets per 1,000 contacts: 113.9.",
    "Beneficiary satisfaction is measured through the Qayyem platform for the Judiciary agency, the Enforcement agency and the Notary agency; the report gives no score.",
  ])("says: %s", (line) => {
    expect(english(q1).split("\n")).toContain(line);
  });

  it("is the same in Markdown, with pipe tables", () => {
    const lines = renderMarkdown(summarize(q1, { language: "en" }), { bidi: "none" }).split("\n");
    expect(lines).toContain("| Phone calls | 287,853 | 172,872 | 189,215 | 649,940 | 59.81% |");
    expect(lines).toContain("| **Total** | **423,169** | **307,837** | **355,640** | **1,086,646** |  |");
    expect(lines).toContain("## Please note");
  });
});

describe("invisible characters", () => {
  it("are none with bidi none", () => {
    expect(text(q1)).not.toMatch(INVISIBLE);
    expect(renderMarkdown(summarize(q1), { bidi: "none" })).not.toMatch(INVISIBLE);
    expect(renderHtml(summarize(q1))).not.toMatch(INVISIBLE);
  });

  it("isolate numbers and addresses by default", () => {
    expect(renderText(summarize(q1))).toContain("\u2067٦٤٩٬٩٤٠\u2069 مكالمة");
    expect(renderText(summarize(q1))).toContain("\u20661950@moj.gov.sa\u2069");
  });
});

describe("small counts in Arabic prose", () => {
  it.each([
    [0, "لم يرد شيء من المستفيدين خلال فبراير ٢٠٢١.", "- الهاتف: ٠ مكالمة."],
    [1, "بلغ ما ورد من المستفيدين عملية تواصل واحدة خلال فبراير ٢٠٢١.", "- الهاتف: مكالمة واحدة."],
    [2, "بلغ ما ورد من المستفيدين عمليتي تواصل خلال فبراير ٢٠٢١.", "- الهاتف: مكالمتان."],
    [3, "بلغ ما ورد من المستفيدين ٣ عمليات تواصل خلال فبراير ٢٠٢١.", "- الهاتف: ٣ مكالمات."],
    [11, "بلغ ما ورد من المستفيدين ١١ عملية تواصل خلال فبراير ٢٠٢١.", "- الهاتف: ١١ مكالمة."],
    [100, "بلغ ما ورد من المستفيدين ١٠٠ عملية تواصل خلال فبراير ٢٠٢١.", "- الهاتف: ١٠٠ مكالمة."],
  ])("%d", (count, sentence, item) => {
    expect(text(one(count))).toContain(sentence);
    expect(text(one(count))).toContain(item);
  });

  it("are plain in English", () => {
    expect(english(one(1))).toContain("1 contact came in from beneficiaries in February 2021.");
    expect(english(one(2))).toContain("- Telephone: 2 calls.");
  });

  it("take a noun of the report's own, and do without in the language it lacks", () => {
    const visit = {
      id: "visit",
      ar: {
        gender: "f",
        singular: "زيارة",
        dual: "زيارتان",
        dualOblique: "زيارتين",
        plural: "زيارات",
        accusative: "زيارة",
      },
    } as const;
    const channels = [{ id: "branch", kind: "branch", counts: visit, months: { "2021-02": 5 } }];
    const report = { period: "2021-02", channels };
    expect(text(report)).toContain("- الفروع: ٥ زيارات");
    expect(english(report)).toContain("- Branches: 5.");
  });
});

describe("reports with less in them", () => {
  it("tell which month is missing, why, and what the rest adds up to", () => {
    const months = { "2021-01": 10, "2021-02": { missing: "suppressed" }, "2021-03": 5 } as const;
    const report = { period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months }] };
    expect(english(report)).toContain(
      "- Telephone: no total, since data are suppressed for February 2021; the rest adds up to 15.",
    );
    expect(english(report)).toContain("- Telephone, February 2021: suppressed.");
    // A machine that reads the page does not take it for the quarter.
    const page = renderHtml(summarize(report, { language: "en" }));
    expect(page.match(/<data[^>]*contacts\/calls\/2021-Q1"[^>]*>/g)).toEqual([
      '<data value="15" data-figure="contacts/calls/2021-Q1" data-partial dir="ltr">',
    ]);
    expect(text(report)).toContain("- الهاتف: المجموع غير متاح لحجب بيانات فبراير ٢٠٢١؛ ومجموع المتوافر ١٥.");
    expect(english(report)).toContain("Telephone\t10\t—\t5\t—");
  });

  it("tell the missing months once for each channel", () => {
    const channels = [
      { id: "calls", kind: "phone", months: { "2021-03": 5 } },
      { id: "mail", kind: "email", months: { "2021-01": 1, "2021-02": 2 } },
    ] as const;
    const report = { period: "2021-Q1", channels };
    expect(english(report)).toContain(
      "All channels: no total, since data are missing for Telephone (January 2021 and February 2021) and E-mail (March 2021); the rest adds up to 8.",
    );
    expect(text(report)).toContain(
      "جميع القنوات: المجموع غير متاح لعدم توافر بيانات الهاتف (يناير ٢٠٢١ وفبراير ٢٠٢١) والبريد الإلكتروني (مارس ٢٠٢١)؛ ومجموع المتوافر ٨.",
    );
  });

  it("print the open or the closed tickets where only one of them is known", () => {
    expect(english(one(1, { tickets: { closed: 5 } }))).toContain("Item\tClosed\nCount\t5\n");
    expect(english(one(1, { tickets: { open: 7 } }))).toContain("Item\tOpen\nCount\t7\n");
  });

  it("go on after a title with what is said of an initiative, and after a description with a new sentence", () => {
    const causes = [{ id: "queues", name: { en: "Queues" }, tickets: 1 }];
    const one = { id: "desk", title: { en: "New desk" }, addresses: ["queues"], amount: { value: 5 } };
    const report = (initiative: object) => ({
      period: "2021-03",
      channels: [],
      causes,
      initiatives: [{ ...one, ...initiative }],
    });
    expect(english(report({}))).toContain("- New desk – Amount: 5; Addresses: Queues.\n");
    expect(english(report({ description: { en: "It opens at eight." } }))).toContain(
      "- New desk: It opens at eight. Amount: 5; Addresses: Queues.\n",
    );
  });

  it("tell when and how tickets were counted, and of which day an edition is", () => {
    const tickets = { open: 1, closed: 2, asOf: "2021-04-15", basis: "distinct-in-period" } as const;
    const report = one(1, { tickets, edition: { number: 2, date: "2021-05-20" } });
    expect(english(report)).toContain(
      "- Counted as of: 15 April 2021.\n- Count basis: each ticket once in the period.\n",
    );
    expect(english(report)).toContain("- Edition: 2 (20 May 2021)\n");
    expect(text(report)).toContain("- تاريخ الإحصاء: ١٥ أبريل ٢٠٢١م.\n- أساس العدّ: كل تذكرة مرة واحدة في الفترة.\n");
    expect(english(one(1, { tickets: { open: 1, closed: 2, asOf: "2021-04-15T08:00:00+03:00" } }))).toContain(
      "- Counted as of: 15 April 2021, 08:00 (UTC+03:00).\n",
    );
  });

  it("tell that ticket counts are missing", () => {
    const shown = english(one(1, { tickets: { open: { missing: "suppressed" }, closed: 4 } }));
    expect(shown).toContain("- Open tickets: suppressed.");
    expect(shown).not.toContain("in all");
  });

  it("of no tickets divide by nothing", () => {
    expect(english(one(1, { tickets: { open: 0, closed: 0 } }))).toContain("Tickets: none open or closed.\n");
  });

  it("of no channels say what they have", () => {
    const shown = english({ period: "2021", channels: [] });
    expect(shown).toBe("Beneficiary feedback report\n\nAbout this report\n\n- Period: 2021\n");
  });

  it("of twelve months name the busiest ones", () => {
    const months = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`2021-${String(i + 1).padStart(2, "0")}`, 7]),
    );
    const shown = english({
      period: "2021",
      channels: [{ id: "calls", kind: "phone", months: { ...months, "2021-05": 9, "2021-06": 9 } }],
    });
    expect(shown).toContain("Busiest months: May 2021 and June 2021 (9 in each).");
  });

  it("of months that are equal, where the others have nothing to count, name none", () => {
    const idle = { missing: "not-applicable" } as const;
    const months = { "2023-01": idle, "2023-02": 5, "2023-03": 5 };
    const of = (more: object) => ({
      period: "2023-Q1",
      channels: [{ id: "calls", kind: "phone", months: { ...months, ...more } }],
    });
    expect(english(of({}))).not.toContain("Busiest");
    expect(english(of({ "2023-02": idle }))).not.toContain("Busiest");
    expect(english(of({ "2023-02": 6 }))).toContain("Busiest month: February 2023 (6).");
  });

  it("of no month above zero name none", () => {
    const months = { "2021-01": 0, "2021-02": 0, "2021-03": 0 };
    const shown = english({ period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months }] });
    expect(shown).not.toContain("Busiest");
    expect(shown).toContain("February 2021 compared with January 2021\tno change");
  });

  it("compare with earlier periods and add up the year", () => {
    const months = { "2021-01": 0, "2021-02": 4 };
    const shown = english({ period: "2021-02", channels: [{ id: "calls", kind: "phone", months }] });
    expect(shown).toContain("February 2021 compared with January 2021\tup from zero");
    expect(shown).toContain("Total since the start of the year: 4 contacts.");
    const totals = { "2020-Q4": 4, "2021-Q1": 5 };
    expect(english({ period: "2021-Q1", channels: [{ id: "calls", kind: "phone", totals }] })).toContain(
      "First quarter of 2021 compared with the fourth quarter of 2020\tup 25.00%",
    );
  });

  it("compare with no quarter of which one month is there", () => {
    const months = { "2021-03": 5, "2021-04": 4, "2021-05": 8, "2021-06": { missing: "suppressed" as const } };
    const shown = english({ period: "2021-Q2", channels: [{ id: "calls", kind: "phone", months }] });
    const compared = shown.split("\n").filter((line) => line.includes(" compared with "));
    // From 5 to 4, and from 4 to 8; neither June nor the quarter is known.
    expect(compared.map((line) => line.replace(/,? per day|\t.*/g, ""))).toEqual([
      "April 2021 compared with March 2021",
      "April 2021 compared with March 2021",
      "May 2021 compared with April 2021",
      "May 2021 compared with April 2021",
    ]);
  });

  it("before the year 0001 compare nothing", () => {
    expect(english({ period: "0001-Q1", channels: [{ id: "calls", kind: "phone" }] })).not.toContain("compared");
  });

  it("print a backlog below zero and an amount with decimals", () => {
    const flow = { broughtForward: 0, opened: 1, closed: 3 };
    const initiatives = [{ id: "fee", title: { en: "Lower fee" }, amount: { value: 2.5, currency: "SAR" } }];
    const shown = english(one(1, { tickets: { flow }, initiatives }));
    expect(shown).toContain("- Carried forward, as computed: -2.");
    expect(shown).toContain("- Lower fee – Amount: 2.50 SAR");
  });

  it.each([
    [20_000_000, "20,000,000"],
    [0.25, "0.25"],
    // A dinar has 1,000 fils.
    [1234.567, "1,234.567"],
    [0.1 + 0.2, "0.30"],
    // 15 digits are what a number holds exactly: 14 before the point leave one after it.
    [12_345_678_901_234.5, "12,345,678,901,234.5"],
  ])("print an amount with all its decimals: %d", (value, printed) => {
    const initiatives = [{ id: "fee", title: { en: "Lower fee" }, amount: { value, currency: "KWD" } }];
    expect(english(one(1, { initiatives }))).toContain(`- Lower fee – Amount: ${printed} KWD`);
  });
});

describe("channels that count no contacts", () => {
  const of = (...nouns: readonly ("call" | "email" | "complaint")[]): FeedbackReport => ({
    period: "2021-02",
    channels: nouns.map((counts, at) => ({ id: `c${at}`, kind: "portal", counts, months: { "2021-02": 600 } })),
    tickets: { basis: "events", asOf: "2021-02-28", open: 10, closed: 990 },
  });
  const differ = "The channels have no total, since they count different units.\n";

  it("are counted by their own noun, without a rate per contact", () => {
    const page = english(of("complaint", "complaint"));
    expect(page).toContain("1,200 complaints came in from beneficiaries in February 2021. Mean per day: 42.9.");
    expect(page).toContain("Tickets: 1,000 in all; 990 closed (99.00%) and 10 open (1.00%).");
    expect(page).not.toMatch(/per 1,000|units/);
    expect(text(of("complaint", "complaint"))).toContain("بلغ ما ورد من المستفيدين ١٬٢٠٠ شكوى خلال فبراير ٢٠٢١.");
  });

  it("have no total where others count contacts, and the overview says why", () => {
    expect(english(of("call", "complaint"))).toContain(`\nOverview\n\n${differ}\n- Portal`);
    expect(english(of("call", "complaint"))).not.toContain("Rates compare");
    expect(text(of("call", "complaint"))).toContain("\nلا مجموع للقنوات؛ لأن ما تعدّه من وحدات مختلفة.\n");
    expect(english({ ...of("call", "email"), tickets: {} })).not.toContain(differ);
    const series = [{ ...of("call", "complaint"), period: "2021-01" }, of("call", "complaint")];
    const shown = (reports: readonly FeedbackReport[]) =>
      renderText(summarizeSeries(reports, { language: "en" }), { bidi: "none" });
    expect(shown(series)).toContain(`- ${differ}`);
    // January has a total then.
    expect(shown([{ ...of("call", "email"), period: "2021-01" }, of("call", "complaint")])).not.toContain(differ);
  });
});

describe("one set of shares", () => {
  it("is printed alike in sentence and table", () => {
    const channels = [
      { id: "calls", kind: "phone", months: { "2021-02": 99_999 } },
      { id: "fax", kind: "fax", months: { "2021-02": 1 } },
    ];
    const shown = english({ period: "2021-02", channels });
    // 99,999 of 100,000 is 99.999 %: two decimals would say 100.00 and 0.00.
    expect(shown.match(/99\.999%/g)).toHaveLength(2);
    expect(shown.match(/0\.001%/g)).toHaveLength(2);
  });

  it("says when it does not add to 100", () => {
    const channels = ["a", "b", "c"].map((id) => ({ id, kind: "app", months: { "2021-02": 1 } }));
    expect(english({ period: "2021-02", channels })).toContain("Because of rounding");
    expect(english(q1)).not.toContain("Because of rounding");
  });
});

describe("hostile labels", () => {
  const name = { en: '<script>"x"</script> | a\nb\t*c* \u202Ereversed' };
  const channels = [{ id: "x", kind: "constructor", name, months: { "2021-02": 3 } }];
  const report: FeedbackReport = { period: "2021-02", channels };

  it("stay on their line and turn nothing around", () => {
    expect(english(report)).toContain('\n<script>"x"</script> | a b *c* reversed\t3\n');
    expect(english(report)).not.toMatch(INVISIBLE);
  });

  it("are escaped in Markdown", () => {
    const shown = renderMarkdown(summarize(report, { language: "en" }), { bidi: "none" });
    expect(shown).toContain('\\<script\\>"x"\\</script\\> \\| a b \\*c\\* reversed');
    const start = { period: "2021", channels: [], title: { en: "T" }, causes: [{ id: "c", name: { en: "1. - x" } }] };
    expect(renderMarkdown(summarize(start, { language: "en" }))).toContain("- 1\\. - x");
  });

  it("are escaped in HTML", () => {
    const document = page(renderHtml(summarize(report, { language: "en" })));
    expect(document.querySelector("script")).toBeNull();
    expect(document.querySelector("tbody th")?.textContent).toBe('<script>"x"</script> | a b *c* reversed');
  });

  it("that are named like Object's own fall back to the id", () => {
    expect(english({ period: "2021-02", channels: [{ id: "x", kind: "constructor" }] })).toContain("- x\n");
  });

  it("in one language serve both", () => {
    expect(text({ ...report, channels: [{ id: "x", kind: "app", name: { en: "Twitter" } }] })).toContain("- Twitter");
  });
});

describe("one list after another", () => {
  const initiatives = [{ id: "online", title: { ar: "خدمة", en: "Service" }, liveDate: "2020-05-01" }];

  it.each([
    [
      "en",
      "- Service – Live date: 1 May 2020.\n\n* Initiative whose live date is outside the period of this report: Service.\n",
    ],
    ["ar", "- خدمة – تاريخ الإطلاق: ١ مايو ٢٠٢٠م.\n\n* مبادرة تاريخ إطلاقها خارج فترة التقرير: خدمة.\n"],
  ] as const)("has bullets of its own in Markdown, to which blank lines part no lists, in %s", (language, lists) => {
    const report = { period: "2021-02", channels: [], initiatives };
    const shown = renderMarkdown(summarize(report, { language }), { bidi: "none" });
    expect(shown).toContain(lists);
    expect(tieOut(shown, report)).toMatchObject({ status: "passed", findings: [] });
  });
});

describe("two channels of one name and one contact", () => {
  it.each([
    ["en", ["- E-mail (a): help@x.org", "- E-mail (b): help@x.org", "- Fax: 1950"]],
    ["ar", ["- البريد الإلكتروني (a): help@x.org", "- البريد الإلكتروني (b): help@x.org", "- الفاكس: 1950"]],
  ] as const)("are listed under the names that they have in the tables, in %s", (language, items) => {
    const one = { id: "a", kind: "email", contact: "help@x.org" };
    const other = { ...one, id: "b" };
    const fax = { id: "fax", kind: "fax", contact: "1950" };
    const lines = text({ period: "2021-02", channels: [one, other, fax] }, { language }).split("\n");
    expect(lines).toEqual(expect.arrayContaining([...items]));
    const apart = text({ period: "2021-02", channels: [one, { ...other, contact: "me@x.org" }] }, { language: "en" });
    expect(apart).toContain("- E-mail: help@x.org\n- E-mail: me@x.org\n");
    // A contact with two blanks in a row is printed in one line with one.
    const spaced = { ...other, contact: "19  50" };
    const blanks = text({ period: "2021-02", channels: [one, spaced] }, { language });
    expect(blanks).toMatch(/^- [^(]+: help@x\.org\n- [^(]+: 19 50$/m);
  });
});

describe.each([["ar"], ["en"]] as const)("HTML in %s", (language) => {
  const summary = summarize(q1, { language });
  const document = page(renderHtml(summary));

  it("says its language and direction, and heads its tables", () => {
    const article = document.querySelector("article");
    expect([article?.getAttribute("lang"), article?.getAttribute("dir")]).toEqual([language, summary.direction]);
    const heads = [...document.querySelectorAll("th")];
    expect(heads.length).toBeGreaterThan(10);
    for (const head of heads) {
      expect(head.getAttribute("scope")).toMatch(/^(col|row)$/);
      expect(head.textContent).not.toBe("");
    }
    // All three are called what the heading over them says, which is not said twice.
    const tables = [...document.querySelectorAll("table")];
    expect(tables.map((table) => table.getAttribute("aria-label"))).toEqual(
      tables.map((table) => table.closest("section")?.querySelector("h2")?.textContent),
    );
    expect(tables).toHaveLength(3);
    expect(document.querySelectorAll("caption")).toHaveLength(0);
  });

  it("binds every number to a figure of the catalogue", () => {
    const ids = new Set(figures(q1).map(({ id }) => id));
    const data = [...document.querySelectorAll("data")];
    expect(data.length).toBeGreaterThan(50);
    for (const each of data) {
      expect(ids.has(each.getAttribute("data-figure") ?? "")).toBe(true);
      expect(each.getAttribute("value")).toMatch(/^-?\d+(\.\d+)?$/);
      expect(each.getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
    }
    // What is left are years, names and addresses, the 1,000 of the rate, and an amount quoted from a description.
    for (const each of [...data, ...document.querySelectorAll("bdi")]) each.remove();
    const rest = (document.body.textContent ?? "").match(/[\d٠-٩]+(?:[,٬][\d٠-٩]{3})*/g) ?? [];
    expect(new Set(rest)).toEqual(new Set(language === "ar" ? ["٢٠٢١", "١٬٠٠٠"] : ["2021", "1,000"]));
  });
});

describe("what a summary says of counts that are not whole", () => {
  const gaps: FeedbackReport = {
    period: "2023-Q1",
    channels: [
      { id: "calls", kind: "phone", counts: "call", months: { "2023-02": 300 } },
      { id: "mails", kind: "email", counts: "email", months: { "2023-01": 40, "2023-02": 50, "2023-03": 10 } },
    ],
  };
  const textOf = (report: FeedbackReport, options: Parameters<typeof summarize>[1] = {}) =>
    renderText(summarize(report, { language: "en", ...options }), { bidi: "none" });

  it("flags sums and shares of what is there, and ties out", () => {
    const text = textOf(gaps, { missing: "ignore" });
    expect(text).toContain("Some counts are missing; this is the sum of those that are there.");
    expect(text).toContain("Telephone: 300 calls (incomplete), 75.00% of the total available.");
    expect(text).toContain("\tShare of the counts available\n");
    expect(textOf(gaps, { missing: "ignore", language: "ar" })).toContain("من مجموع المتوافر");
    const whole: FeedbackReport = { ...gaps, channels: gaps.channels.slice(1) };
    expect(textOf(whole, { missing: "ignore" })).not.toContain("that are there");
    for (const language of LANGUAGES)
      expect(tieOut(textOf(gaps, { missing: "ignore", language }), gaps, { missing: "ignore" }).status).toBe("passed");
  });

  it("has no table of changes that are all dashes", () => {
    const none: FeedbackReport = {
      period: "2023-Q1",
      channels: [{ id: "calls", kind: "phone", months: { "2022-12": 5, "2023-01": { missing: "not-collected" } } }],
    };
    expect(summarize(none).sections.map(({ id }) => id)).not.toContain("changes");
    expect(summarize(gaps).sections.map(({ id }) => id)).toContain("changes");
  });

  it("says nothing of a daily mean against the number that no two numbers hold the change of", () => {
    // 310000000000003 in 31 days after 300000000000011 in 28: more, and fewer a day.
    const months = { "2023-02": 300_000_000_000_011, "2023-03": 310_000_000_000_003 };
    const report: FeedbackReport = { period: "2023-03", channels: [{ id: "calls", kind: "phone", months }] };
    for (const language of LANGUAGES) {
      const text = textOf(report, { language, weekend: [] });
      expect(text).not.toMatch(/in number but|في العدد، مقابل/);
      expect(text).toMatch(/point one way in number|يختلف اتجاه بعض التغيرات/);
      expect(tieOut(text, report, { weekend: [] }).status).toBe("passed");
    }
  });

  it("gives no length as a reason where a month compared was not applicable, and names it", () => {
    // 720 in 90 days after 590 in the 59 of February and March: 130 / 590 more, and 8 a day after 10.
    const months = {
      "2022-01": { missing: "not-applicable" } as const,
      "2022-02": 290,
      "2022-03": 300,
      "2023-01": 240,
      "2023-02": 240,
      "2023-03": 240,
    };
    const calls = { id: "calls", kind: "phone", months };
    const report: FeedbackReport = { period: "2023-Q1", channels: [calls] };
    const text = textOf(report);
    expect(text).toContain(
      "- Telephone, the first quarter of 2023 compared with the first quarter of 2022: up 22.03% in number but down 20.00% per day, because the channel did not exist in the same months of both periods.\n",
    );
    expect(text).toContain("- Telephone, January 2022: not applicable.\n");
    expect(text).not.toContain("Some channels were not there");
    expect(text).toContain("since they cover different numbers of days or working days.\n");
    const arabic = textOf(report, { language: "ar" });
    expect(arabic).toContain(
      "زيادة ٢٢٫٠٣٪ في العدد، مقابل انخفاض ٢٠٫٠٠٪ في المتوسط اليومي؛ لأن القناة لم تكن قائمة في الأشهر نفسها من الفترتين.\n",
    );
    expect(arabic).toContain("- الهاتف، يناير ٢٠٢٢: لا ينطبق.\n");
    for (const language of LANGUAGES) expect(tieOut(textOf(report, { language }), report).status).toBe("passed");
    // 1,080 in 90 days, 12 a day: up in number and per day, of unlike times all the same.
    const more = { ...months, "2023-01": 360, "2023-02": 360, "2023-03": 360 };
    const risen: FeedbackReport = { period: "2023-Q1", channels: [{ ...calls, months: more }] };
    expect(textOf(risen)).toContain(
      "- Telephone, the first quarter of 2023 compared with the first quarter of 2022: the channel did not exist in the same months of both periods.\n",
    );
    expect(textOf(risen, { language: "ar" })).toContain(
      "- الهاتف، الربع الأول من عام ٢٠٢٣م مقارنة بالربع الأول من عام ٢٠٢٢م: لم تكن القناة قائمة في الأشهر نفسها من الفترتين.\n",
    );
    for (const language of LANGUAGES) expect(tieOut(textOf(risen, { language }), risen).findings).toEqual([]);
    // A month before of which no change could be made is none of the page's.
    const unknown = { ...calls, months: { ...months, "2022-02": { missing: "suppressed" } } } as const;
    expect(textOf({ ...report, channels: [unknown] })).not.toContain("January 2022");
  });

  it("names what is provisional, and the month in which there is nothing to count", () => {
    const report: FeedbackReport = {
      period: "2023-Q1",
      channels: [
        {
          id: "calls",
          kind: "phone",
          counts: "call",
          months: {
            "2023-01": { missing: "not-applicable" },
            "2023-02": { value: 3, status: "provisional" },
            "2023-03": { value: 4, status: "provisional" },
          },
        },
      ],
      tickets: { basis: "events", asOf: "2023-03-31", open: { value: 7, status: "estimated" }, closed: 20 },
    };
    const text = textOf(report);
    expect(text).toContain("- Telephone, February 2023 and March 2023: provisional.\n");
    expect(text).toContain("- Telephone, January 2023: not applicable.\n");
    expect(text).toContain("- Open tickets: estimated.\n");
    for (const language of LANGUAGES) expect(tieOut(textOf(report, { language }), report).status).toBe("passed");
  });

  it("gives the reasons of an edition's changes, whatever numbers stand in them", () => {
    const report: FeedbackReport = {
      period: "2023-Q1",
      channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2023-Q1": 300 } }],
      edition: {
        number: 2,
        changes: [{ figure: "contacts/calls/2023-Q1", kind: "correction", reason: "1,200 calls were counted twice" }],
      },
    };
    expect(textOf(report)).toContain(
      "- Correction: Telephone, the first quarter of 2023 – 1,200 calls were counted twice\n",
    );
    for (const language of LANGUAGES) expect(tieOut(textOf(report, { language }), report).status).toBe("passed");
  });
});

describe("the changes of an edition", () => {
  const reason = { ar: "خطأ في نقل 12 يومًا", en: "12 days were copied wrongly" };
  const change = (figure: string, why: string | typeof reason = reason) =>
    ({ figure, kind: "revision", reason: why }) as const;
  const report: FeedbackReport = {
    period: "2023-Q1",
    channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2023-Q1": 300 } }],
    causes: [{ id: "delays", name: { ar: "التأخر", en: "Delays" }, tickets: 5 }],
    tickets: { open: 2, closed: 11 },
    edition: {
      number: 2,
      changes: [
        change("contacts/calls/2023-Q1"),
        change("contacts/2023-Q1"),
        change("tickets/2023-Q1/closed"),
        change("causes/delays/2023-Q1"),
        change("contacts/calls/2023-Q1/mean-per-day"),
        change("contacts/none/2023-Q1", "late data"),
      ],
    },
  };

  it.each([
    [
      "en",
      [
        "Telephone, the first quarter of 2023 – 12 days were copied wrongly",
        "All channels, the first quarter of 2023 – 12 days were copied wrongly",
        "Closed tickets, the first quarter of 2023 – 12 days were copied wrongly",
        "Delays, the first quarter of 2023 – 12 days were copied wrongly",
        "Telephone, mean per day, the first quarter of 2023 – 12 days were copied wrongly",
        "late data",
      ],
    ],
    [
      "ar",
      [
        "الهاتف، الربع الأول من عام ٢٠٢٣م – خطأ في نقل 12 يومًا",
        "جميع القنوات، الربع الأول من عام ٢٠٢٣م – خطأ في نقل 12 يومًا",
        "التذاكر المغلقة، الربع الأول من عام ٢٠٢٣م – خطأ في نقل 12 يومًا",
        "التأخر، الربع الأول من عام ٢٠٢٣م – خطأ في نقل 12 يومًا",
        "الهاتف، المتوسط اليومي، الربع الأول من عام ٢٠٢٣م – خطأ في نقل 12 يومًا",
        "late data",
      ],
    ],
  ] as const)("name their figures and give their reasons in the language of the page: %s", (language, expected) => {
    const shown = text(report, { language });
    const lines = shown.split("\n").flatMap((line) => /^- (?:Revision|تعديل): (.*)$/.exec(line)?.[1] ?? []);
    expect(lines).toEqual(expected);
    expect(tieOut(shown, report).status).toBe("passed");
  });
});

describe("what is given keeps its own decimals", () => {
  it("a mean and a service level, but not a mean that has no end", () => {
    const report: FeedbackReport = {
      period: "2023-Q1",
      channels: [
        { id: "calls", kind: "phone", counts: "call", totals: { "2023-Q1": 300 }, handling: { serviceLevel: 86.4 } },
      ],
      tickets: {
        basis: "events",
        asOf: "2023-03-31",
        open: 7,
        closed: 20,
        durations: {
          firstResponse: { unit: "hour", basis: "working", n: 20, mean: 5.25, median: 3 },
          finalResolution: { unit: "day", basis: "elapsed", n: 20, mean: { numerator: 7, denominator: 3 } },
        },
      },
    };
    const text = renderText(summarize(report, { language: "en" }), { bidi: "none" });
    expect(text).toContain("\t86.4%\n");
    expect(text).toContain("\t5.25\t3\n");
    expect(text).toContain("\t2.3\t");
    for (const language of LANGUAGES)
      expect(tieOut(renderText(summarize(report, { language })), report).status).toBe("passed");
  });
});

describe("a publisher's name within an English sentence", () => {
  it.each([
    ["Ministry of Health", "the Ministry of Health"],
    ["Royal Commission for Riyadh City", "the Royal Commission for Riyadh City"],
    ["Riyadh Municipality", "Riyadh Municipality"],
    ["Najiz", "Najiz"],
    ["The Ministry of Oases", "the Ministry of Oases"],
    ["The Capital Market Authority", "the Capital Market Authority"],
    ["Real Estate General Authority", "the Real Estate General Authority"],
    ["Authority", "the Authority"],
    ["National Water Company", "the National Water Company"],
    ["University of Oases", "the University of Oases"],
    ["Oases University", "Oases University"],
    ["Theatre Oases", "Theatre Oases"],
    ["the Digital Government Authority", "the Digital Government Authority"],
    [
      "Small and Medium Enterprises General Authority (Monsha'at)",
      "the Small and Medium Enterprises General Authority (Monsha'at)",
    ],
    ["Saudi Ministry of Health", "the Saudi Ministry of Health"],
    ["ministry of Health", "the ministry of Health"],
    ["Human Resources and Social Development Ministry", "the Human Resources and Social Development Ministry"],
    ["Supreme Court", "the Supreme Court"],
    ["Oases University for Health Sciences", "Oases University for Health Sciences"],
    ["Oases Court", "Oases Court"],
    ["Theodore Agencies", "Theodore Agencies"],
    ["Agency Oases", "Agency Oases"],
    ["Oases (Ministry)", "Oases (Ministry)"],
    ["General Organization for Social Insurance", "the General Organization for Social Insurance"],
    ["Human Resources Development Fund", "the Human Resources Development Fund"],
    ["Saudi Central Bank", "the Saudi Central Bank"],
    ["Oases Bank", "Oases Bank"],
    ["Public Prosecution", "the Public Prosecution"],
    ["Institute of Public Administration", "the Institute of Public Administration"],
    ["Emirate of Riyadh", "the Emirate of Riyadh"],
    ["General Court in Riyadh", "the General Court in Riyadh"],
    ["Riyadh Second Health Cluster", "Riyadh Second Health Cluster"],
    ["Central Bank of Oases", "the Central Bank of Oases"],
    ["Bank of Oases", "the Bank of Oases"],
    ["City of Oases", "the City of Oases"],
    ["Committee for Complaints", "the Committee for Complaints"],
    ["Embassy of Oases", "the Embassy of Oases"],
    ["Programme for Families", "the Programme for Families"],
    ["Social Insurance Organization", "the Social Insurance Organization"],
    ["Social Security Corporation", "the Social Security Corporation"],
    ["Governorate of Oases", "the Governorate of Oases"],
    ["Institution of the Mediator", "the Institution of the Mediator"],
    ["Consumer Protection Association", "the Consumer Protection Association"],
    ["Oases Governorate", "Oases Governorate"],
    ["Passport Office", "the Passport Office"],
    ["Oases Ombudsman", "the Oases Ombudsman"],
    ["Supreme Judicial Council", "the Supreme Judicial Council"],
    ["Royal Court", "the Royal Court"],
    ["Oases Labor Court", "the Oases Labor Court"],
    ["Customer Care Center", "the Customer Care Center"],
    ["National Date Palm Centre (NDPC)", "the National Date Palm Centre (NDPC)"],
    ["Health Directorate", "the Health Directorate"],
    ["Oases Municipality", "Oases Municipality"],
    ["Oases Health Centres", "Oases Health Centres"],
    ["Oases City", "Oases City"],
    ["Officers of Oases", "Officers of Oases"],
    ["An Nahda Hospital", "An Nahda Hospital"],
  ])("%s", (name, within) => {
    const report: FeedbackReport = {
      period: "2023-Q1",
      publisher: { name: { en: name } },
      channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2023-Q1": 300 } }],
    };
    expect(renderText(summarize(report, { language: "en" }), { bidi: "none" })).toContain(
      `In the first quarter of 2023, ${within} received 300 contacts from beneficiaries.`,
    );
  });

  it("has one article where the name of an agency or a system brings its own", () => {
    const agency = { ar: "التنفيذ", en: "the Enforcement agency" };
    const shown = (system: string, language: Language) => {
      const tickets = { system, open: 1, closed: 2 };
      const report: FeedbackReport = { period: "2023-Q1", channels: [], tickets, satisfaction: [{ id: "a", agency }] };
      return renderText(summarize(report, { language }), { bidi: "none" });
    };
    expect(shown("CRM", "en")).toContain("is measured for the Enforcement agency;");
    for (const system of ["CRM", "The CRM", "the CRM", "CRM system"])
      expect(shown(system, "en")).toContain("Tickets in the CRM system: 3 in all;");
    expect(shown("Theta", "en")).toContain("Tickets in the Theta system: 3 in all;");
    expect(shown("The CRM", "ar")).toContain("مجموع التذاكر في نظام CRM: ٣ تذاكر");
  });
});
