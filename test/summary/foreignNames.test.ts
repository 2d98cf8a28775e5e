import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import type { Language } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { splitByScript } from "../../src/summary/splitByScript.js";
import { summarize } from "../../src/summary/summarize.js";
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

describe("splitByScript", () => {
  it.each<[text: string, own: Language, runs: readonly string[]]>([
    ["الجهة: Ministry of Health", "ar", ["الجهة: ", "en:Ministry of Health"]],
    ["المنصة (Absher) تعمل", "ar", ["المنصة (", "en:Absher", ") تعمل"]],
    ["A، B", "ar", ["en:A", "، ", "en:B"]],
    ["Level 2 - Site 11 في الرياض", "ar", ["en:Level 2 - Site 11", " في الرياض"]],
    ["المحاكم, التوثيق and more", "en", ["ar:المحاكم", ", ", "ar:التوثيق", " and more"]],
    ["of وزارة العدل: 5", "en", ["of ", "ar:وزارة العدل", ": 5"]],
    ["٥ مكالمات", "ar", ["٥ مكالمات"]],
    ["", "en", []],
  ])("parts %j", (text, own, runs) => {
    expect(splitByScript(text, own).map(({ text, language }) => (language ? `${language}:${text}` : text))).toEqual(
      runs,
    );
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
