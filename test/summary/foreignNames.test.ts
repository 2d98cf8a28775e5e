import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { Language } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { parseReport } from "../../src/schema/parseReport.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const named = (
  language: Language,
  names: Readonly<Record<"title" | "agency" | "channel" | "cause" | "reason", string>>,
) => {
  const label = (text: string) => ({ [language]: text });
  const report: FeedbackReport = {
    period: "2021-Q1",
    title: label(names.title),
    publisher: { name: label(names.agency) },
    channels: [
      { id: "calls", kind: "phone", name: label(names.channel), months: { "2021-01": 5, "2021-02": 7, "2021-03": 9 } },
    ],
    causes: [{ id: "visits", name: label(names.cause), tickets: 3 }],
    edition: { number: 2, changes: [{ kind: "correction", figure: "contacts/2021-Q1", reason: names.reason }] },
  };
  return report;
};
const english = named("en", {
  title: "Feedback & more",
  agency: "Ministry of Health (MoH)",
  channel: "Call centre 1",
  cause: "Visits, to offices",
  reason: "A month was missing",
});
const arabic = named("ar", {
  title: "تقرير الملاحظات",
  agency: "وزارة الصحة (الرياض)",
  channel: "مركز الاتصال 1",
  cause: "مراجعة المقرات",
  reason: "سقط شهر",
});

/** The elements of a page in another language than the page's, and what is left of it in that one's letters. */
function marked(report: FeedbackReport, language: Language) {
  const { document } = new Window();
  document.body.innerHTML = renderHtml(summarize(report, { language }));
  const found = [...document.querySelectorAll("article [lang]")];
  const texts = new Set(
    found.map((each) => `${each.tagName.toLowerCase()} ${each.getAttribute("lang")} ${each.textContent}`),
  );
  for (const each of [...found, ...document.querySelectorAll("data")]) each.remove();
  const left = document.body.textContent?.match(language === "ar" ? /[A-Za-z].*/g : /[\u0620-\u064A].*/g) ?? [];
  return { texts: [...texts].sort(), left };
}

describe("names that a report has in the other language only", () => {
  it("are of their own language and direction in an Arabic page", () => {
    expect(marked(english, "ar")).toEqual({
      texts: [
        "bdi en A month was missing",
        "bdi en Call centre 1",
        "bdi en Feedback & more",
        "bdi en Ministry of Health (MoH)",
        "bdi en Visits, to offices",
      ],
      left: [],
    });
  });

  it("are of their own language and direction in an English page", () => {
    expect(marked(arabic, "en")).toEqual({
      texts: [
        "bdi ar تقرير الملاحظات",
        "bdi ar سقط شهر",
        "bdi ar مراجعة المقرات",
        "bdi ar مركز الاتصال 1",
        "bdi ar وزارة الصحة (الرياض)",
      ],
      left: [],
    });
  });

  it("leave no mark where the page has them in its own language", () => {
    expect(marked(arabic, "ar").texts).toEqual([]);
    expect(marked(english, "en").texts).toEqual([]);
  });

  it.each([english, arabic])("let the page be tied out still", (report) => {
    for (const language of ["ar", "en"] as const) {
      const page = readHtml(renderHtml(summarize(report, { language })));
      expect(tieOut(page, report).status).toBe("passed");
    }
  });
});

/** What a plain text sets apart, and what is left of it. */
const isolated = (text: string): { readonly stretches: readonly string[]; readonly left: string } => ({
  stretches: [...text.matchAll(/[\u2066\u2067]([^\u2069]*)\u2069/g)].map(([, stretch = ""]) => stretch),
  left: text.replace(/[\u2066\u2067][^\u2069]*\u2069/g, ""),
});

describe("a name with letters of the other script", () => {
  it.each<[name: string, page: Language, expected: string]>([
    ["ABC التطبيق v2.0", "ar", "\u2067ABC التطبيق v2.0\u2069"],
    ["X (تويتر سابقًا)", "ar", "\u2067X (تويتر سابقًا)\u2069"],
    ["AB أب", "ar", "\u2067AB أب\u2069"],
    ["منصة The portal", "ar", "\u2067منصة The portal\u2069"],
    ["The portal (ناجز)", "ar", "\u2066The portal (ناجز)\u2069"],
    ["X (تويتر سابقًا)", "en", "\u2066X (تويتر سابقًا)\u2069"],
    ["التطبيق ABC (v2.0)", "ar", "\u2067التطبيق ABC (v2.0)\u2069"],
    ["5% tax, and fees", "ar", "\u20665% tax, and fees\u2069"],
    ["رسوم 5%", "ar", "رسوم 5%"],
    ["24/7", "ar", "24/7"],
    ["تأخر (أكثر من 30%)", "en", "\u2067تأخر (أكثر من 30%)\u2069"],
    ["(نظام) ناجز", "en", "\u2067(نظام) ناجز\u2069"],
    ["ضريبة 5%", "en", "\u2067ضريبة 5%\u2069"],
    ["30% من الرسوم", "en", "\u206730% من الرسوم\u2069"],
    ["تأخر, ثم إلغاء", "en", "\u2067تأخر, ثم إلغاء\u2069"],
    ["App (تطبيق)", "en", "\u2066App (تطبيق)\u2069"],
    ["Café №5", "en", "Café №5"],
    ["שירות", "en", "\u2067שירות\u2069"],
    ["Почта", "ar", "\u2066Почта\u2069"],
  ])("%j is one isolate of its own direction, whole, on a page in %s", (name, language, expected) => {
    const causes = [
      { id: "a", name: { [language]: "–" }, tickets: 3 },
      { id: "b", name: { [language]: name }, tickets: 2 },
    ];
    const initiatives = [{ id: "i", title: { [language]: "–" }, addresses: [] }];
    const summary = summarize({ period: "2021-Q1", channels: [], causes, initiatives }, { language });
    const text = renderText(summary);
    const lines = text.split("\n").filter((line) => line.replace("\u200F", "").startsWith(`- ${expected}: `));
    expect(lines).toHaveLength(1);
    const joiner = language === "ar" ? "، و" : " and ";
    expect(text).toContain(`: –${joiner}${expected}.`);
    expect(renderText(summary, { bidi: "none" })).toContain(`: –${joiner}${name}.`);
  });

  const everywhere = (language: Language, word: string) => {
    let count = 0;
    const names: string[] = [];
    const label = () => {
      count += 1;
      names.push(`(${word} ${count}): 5%, ${word}`);
      return { [language]: names.at(-1) ?? "" };
    };
    const ratings = { 1: 2, 5: 3 };
    const measure = { scale: { min: 1, max: 5 }, topBoxFrom: 4, window: "by-rating-time" } as const;
    const report: FeedbackReport = {
      period: "2021-Q1",
      publisher: { name: label(), department: label() },
      edition: {
        number: 2,
        changes: [
          { figure: "contacts/calls/2021-01", kind: "correction", reason: label() },
          { figure: "causes/a/2021-Q1", kind: "revision", reason: label() },
        ],
      },
      channels: [
        { id: "calls", kind: "phone", name: label(), contact: "19999", months: { "2021-01": 5, "2021-02": 4 } },
        {
          id: "mails",
          kind: "email",
          name: label(),
          months: { "2021-01": { value: 5, status: "revised" as const }, "2021-02": 4 },
        },
      ].map((channel) => ({
        ...channel,
        handling: { offered: 9, answered: 8, serviceLevel: 80, serviceLevelSeconds: 20 },
      })),
      causes: [
        { id: "a", name: label(), tickets: 3 },
        { id: "b", name: label(), tickets: { missing: "suppressed" } },
        { id: "c", name: label(), tickets: 3 },
      ],
      causeCases: 9,
      initiatives: [
        {
          id: "i",
          title: label(),
          description: label(),
          owner: label(),
          agency: label(),
          channel: "calls",
          addresses: ["a", "b"],
        },
        { id: "j", title: label(), status: "live", liveDate: "2020-01-01" },
        { id: "k", title: label() },
      ],
      satisfaction: [
        { id: "s", agency: label(), platform: label(), ratings, unrated: 1, ...measure },
        { id: "t", agency: label(), ratings: { 1: 0, 5: 0 }, ...measure, window: "by-resolution-time" },
        { id: "u", agency: label(), platform: label() },
        { id: "v", agency: label() },
        { id: "w", agency: label() },
      ],
      bases: [{ id: "p", name: label(), count: 1000 }],
      tickets: {
        open: 3,
        closed: 6,
        subsets: [{ id: "sub", name: label(), count: 2, partOf: "tickets" }],
        breakdowns: [
          {
            id: "d",
            name: label(),
            by: "category",
            of: "closed",
            parts: [
              { id: "x", name: label(), count: 4 },
              { id: "y", name: label(), count: { missing: "suppressed" } },
              { id: "z", name: label(), count: { missing: "suppressed" } },
            ],
          },
        ],
      },
    };
    return { report, names };
  };

  it.each<[page: Language, names: Language, word: string, letter: RegExp]>([
    ["ar", "en", "Tax", /\p{Script=Latin}/u],
    ["en", "ar", "ضريبة", /\p{Script=Arabic}/u],
  ])("stands apart alone wherever a page in %s says it", (language, other, word, letter) => {
    const { report, names } = everywhere(other, word);
    expect(parseReport(report)).toEqual(report);
    const later: FeedbackReport = { ...report, period: "2021-Q2", causes: (report.causes ?? []).slice(0, 2) };
    const series = [report, { ...later, channels: report.channels.slice(0, 1) }];
    const texts = [summarize(report, { language }), summarizeSeries(series, { language })].map((each) =>
      renderText(each),
    );
    const { stretches, left } = isolated(texts.join(""));
    const bare = left.split("\n").filter((line) => letter.test(line));
    expect(bare).toEqual([]);
    const named = stretches.filter((stretch) => letter.test(stretch));
    expect(named.filter((stretch) => !names.includes(stretch.replace(/\.$/, "")))).toEqual([]);
    expect(names.filter((name) => !named.some((stretch) => stretch.startsWith(name)))).toEqual([]);
  });

  it("has its place in a list of any length", () => {
    const causes = Array.from({ length: 13 }, (_, index) => ({
      id: `c${index}`,
      name: { en: `Cause ${index}` },
      tickets: 1,
    }));
    const initiatives = [{ id: "i", title: { ar: "تطوير" }, addresses: [] }];
    const text = renderText(summarize({ period: "2021-Q1", channels: [], causes, initiatives }), { bidi: "none" });
    const list =
      "Cause 0، وCause 1، وCause 2، وCause 3، وCause 4، وCause 5، وCause 6، وCause 7، وCause 8، وCause 9، وCause 10";
    expect(text).toContain(`: ${list}، وCause 11، وCause 12.`);
  });

  it("is a bdi of the language that two thirds of its letters are of", () => {
    const html = (language: Language, name: string) => {
      const causes = [{ id: "a", name: { [language]: name }, tickets: 3 }];
      return renderHtml(summarize({ period: "2021-Q1", channels: [], causes }, { language }));
    };
    expect(html("ar", "ABC التطبيق v2.0")).toContain('<li><bdi dir="rtl">ABC التطبيق v2.0</bdi>: ');
    expect(html("ar", "The portal (ناجز)")).toContain('<li><bdi lang="en">The portal (ناجز)</bdi>: ');
    expect(html("en", "X (تويتر سابقًا)")).toContain('<li><bdi lang="ar">X (تويتر سابقًا)</bdi>: ');
    expect(html("ar", "Visits (5%)")).toContain('<li><bdi lang="en">Visits (5%)</bdi>: ');
    expect(html("en", "Portal (ناجز)")).toContain("<li><bdi>Portal (ناجز)</bdi>: ");
    expect(html("ar", "منصة Najiz")).toContain("<li><bdi>منصة Najiz</bdi>: ");
    expect(html("ar", "ناجز APIs")).toContain("<li><bdi>ناجز APIs</bdi>: ");
    expect(html("ar", "Почта Post-Service")).toContain("<li><bdi>Почта Post-Service</bdi>: ");
    expect(html("ar", "Почта")).toContain("<li><bdi>Почта</bdi>: ");
    expect(html("en", "(نظام) ناجز")).toContain('<li><bdi lang="ar">(نظام) ناجز</bdi>: ');
    expect(html("en", "נתונים")).toContain("<li><bdi>נתונים</bdi>: ");
    expect(html("en", "Fees 5%")).toContain("<li>Fees 5%: ");
  });
});

/** What UAX #9 looks for to give a line its direction (P2): the first letter outside isolates. */
const firstStrong = (line: string): string | undefined =>
  line.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "").match(/\p{L}/u)?.[0];

describe("a line of plain text that begins with a name in the other script", () => {
  it.each([
    ["ar", english, "Call centre 1", /\p{Script=Arabic}/u],
    ["en", arabic, "مركز الاتصال 1", /\p{Script=Latin}/u],
  ] as const)("keeps the direction of its page, in %s", (language, report, name, script) => {
    const summary = summarize(report, { language });
    for (const text of [renderText(summary), renderMarkdown(summary)]) {
      const line = text.split("\n").find((each) => each.startsWith("- ") && each.includes(`${name}\u2069:`)) ?? "";
      expect(firstStrong(line)).toMatch(script);
    }
    expect(renderText(summary, { bidi: "none" })).toContain(`- ${name}: `);
  });
});

describe("the level of confidence and scores below 0", () => {
  const agency = { ar: "المحاكم", en: "Courts" };
  const ratings = { "-2": 1, "-1": 1, "2": 98 };
  const report: FeedbackReport = {
    period: "2021-Q1",
    channels: [],
    satisfaction: [{ id: "courts", agency, scale: { min: -2, max: 2 }, ratings, topBoxFrom: -1 }],
  };

  it.each([
    ["latn", "\u206695%\u2069", "\u2066-2\u2069", "<bdi>95%</bdi>"],
    ["arab", "\u2067٩٥٪\u2069", "\u2067-٢\u2069", '<bdi dir="rtl">٩٥٪</bdi>'],
  ] as const)("are set apart from the Arabic words before them, in %s", (numerals, level, score, html) => {
    const summary = summarize(report, { numerals });
    expect(renderText(summary)).toContain(`عند مستوى ثقة ${level}.`);
    expect(renderText(summary)).toContain(`على مقياس من ${score} إلى `);
    expect(renderHtml(summary)).toContain(`عند مستوى ثقة ${html}.`);
  });
});
