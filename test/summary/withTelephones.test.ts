import { describe, expect, it } from "vitest";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";

const months = { "2024-01": 3, "2024-02": 4, "2024-03": 5 };
const channel = (id: string, name: string, contact?: string) => ({
  ...{ id, kind: "phone", name: { ar: name }, months },
  ...(contact && { contact }),
});

describe("a telephone number within a name", () => {
  const lines = [
    { id: "a", kind: "phone", contact: "800 116 6677", months },
    { id: "b", kind: "phone", contact: "+966 11 405 7777", months },
    { id: "c", kind: "phone", name: { ar: "هاتف 011-234-5678" }, months },
    { id: "d", kind: "post", name: { ar: "أعوام 2023-2024، ص.ب 18-25" }, months },
  ];
  const summaries = (["ar", "en"] as const).map((language) =>
    summarize({ period: "2024-Q1", channels: lines }, { language }),
  );
  const [arabic = "", english = ""] = summaries.map((summary) => renderText(summary));

  it("is set apart, so that its groups keep their order", () => {
    expect(arabic).toContain("- الهاتف (\u2066800 116 6677\u2069): ");
    expect(arabic).toContain("\nالهاتف (\u2066+966 11 405 7777\u2069)\t");
    expect(arabic).toContain("- هاتف \u2066011-234-5678\u2069: ");
    expect(arabic).toContain("- أعوام 2023-2024، ص.ب 18-25: ");
    expect(english).toContain("- \u2067هاتف \u2066011-234-5678\u2069\u2069: ");
    expect(english).toContain("- Telephone (\u2066800 116 6677\u2069): ");
    expect(summaries.map((summary) => renderMarkdown(summary)).join("")).toContain(
      "الهاتف (\u2066+966 11 405 7777\u2069)",
    );
    expect(summaries.map((summary) => renderText(summary, { bidi: "none" })).join("")).toContain("هاتف 011-234-5678");
  });

  it("of Arabic digits alone has its order forced on it, which no isolate keeps", () => {
    const shown = (contact: string, bidi: "none" | "isolate" = "isolate") => {
      const channels = [{ id: "a", kind: "phone", contact, months }];
      const summary = summarize({ period: "2024-Q1", channels });
      return [renderText(summary, { bidi }), renderHtml(summary)].map(
        (page) => /الهاتف: (.*?)(?:<.li>|\n)/.exec(page)?.[1],
      );
    };
    for (const number of ["٨٠٠ ١٢٥ ٦٦٦٦", "+٩٦٦ ١١ ٤٠٥ ٧٧٧٧", "٠١١-٢٣٤-٥٦٧٨"]) {
      expect(shown(number)).toEqual([`\u2067\u202D${number}\u202C\u2069`, `<bdo dir="ltr">${number}</bdo>`]);
      expect(shown(number, "none")[0]).toBe(number);
    }
    expect(shown("١٩٥٠")).toEqual(["\u2067١٩٥٠\u2069", '<bdi dir="rtl">١٩٥٠</bdi>']);
  });

  const headed = (title: string) => renderHtml({ ...summarize({ period: "2024-Q1", channels: [] }), title });

  it.each([
    "تقرير 2024-05-01 10:00",
    "تقرير 2024-05-01 10:00:30",
    "من 2023-10-01 - 2023-12-31",
    "من 2023-10-01   2023-12-31",
    "أعوام 2021 2022 2023",
    "أعوام 1444-1445-1446",
    "بين 10:00 10 11 12 2024",
    "رقم 11 22 33 44 55 66:00",
  ])("is none that is a day, a time or years in a row: %s", (title) => {
    expect(headed(title)).toContain(`>${title}</h1>`);
  });

  it.each([
    ["اتصل على 800 116 6677.", "800 116 6677"],
    ["عام 2024: 800 116 6677", "800 116 6677"],
    ["تقرير 1. 800 116 6677", "800 116 6677"],
    ["هاتف +966 11 405 7777 للشكاوى", "+966 11 405 7777"],
    ["هاتف 2024 116 6677", "2024 116 6677"],
  ])("is one beside a year or before a full stop: %s", (title, number) => {
    expect(headed(title)).toContain(`>${title.replace(number, `<bdi>${number}</bdi>`)}</h1>`);
  });

  it.each([
    "1".repeat(100_000),
    "1  ".repeat(33_000),
    `1${" ".repeat(100_000)}1:0`,
    `${"1  ".repeat(33_000)}1:0`,
    `${"+1".repeat(50_000)} `,
    `${"1 - ".repeat(25_000)}x`,
  ])("is looked for in time that grows with the text", (text) => {
    const from = performance.now();
    headed(`خ ${text}`);
    expect(performance.now() - from).toBeLessThan(1000);
  });

  it.each([
    "920-033-888",
    "9200 12345",
    "920 012 345",
    "92000-1950",
    "(011) 405 7777",
    "(+966) 11 405 7777",
    "800-1234567",
    "800 123456",
    "405 77 77",
    "+966114057777",
    "011-4057777",
  ])("is one in groups of any length: %s", (number) => {
    expect(headed(`الرقم الموحد ${number}`)).toContain(`الرقم الموحد <bdi>${number}</bdi></h1>`);
  });

  it.each(["٩٢٠ ٠٣٣ ٨٨٨", "٨٠٠-١٢٣-٤٥٦٧", "٠١١ ٤٠٥ ٧٧٧٧"])(
    "has a direction forced on its Arabic digits: %s",
    (number) => {
      expect(headed(`اتصل على ${number} الآن`)).toContain(`اتصل على <bdo dir="ltr">${number}</bdo> الآن</h1>`);
    },
  );

  it.each([
    "من 2021-2022",
    "بين 10000-15000 ريال",
    "بين 80000 - 95000 ريال",
    "من ١٠٠٠٠-١٥٠٠٠",
    "عام 2024 12345 مكالمة",
    "يوم 31-12-2024",
    "يوم 01-03-2024",
    "بين 800-10000",
    "رقم 1234567",
    "رقم 0114057777 للشكاوى",
    "أعداد 10 20 30",
    "٢٠٢٤-٠٣-٣١",
    "12 345",
  ])("is no range, no day and no pair of numbers, which are read from the right: %s", (title) => {
    expect(headed(title)).toContain(`>${title}</h1>`);
  });

  it.each([
    ["011 405 7777 تحويلة 12", "<bdi><bdi>011 405 7777</bdi> تحويلة 12</bdi>"],
    ["1950 أو 920 033 888", "<bdi>1950 أو <bdi>920 033 888</bdi></bdi>"],
    ["٠١١-٤٠٥-٧٧٧٧ تحويلة ١٢", '<bdi><bdo dir="ltr">٠١١-٤٠٥-٧٧٧٧</bdo> تحويلة ١٢</bdi>'],
    [
      "٠١١ ٤٠٥ ٧٧٧٧ / ٠١١ ٤٠٥ ٨٨٨٨",
      '<bdi dir="rtl"><bdo dir="ltr">٠١١ ٤٠٥ ٧٧٧٧</bdo> / <bdo dir="ltr">٠١١ ٤٠٥ ٨٨٨٨</bdo></bdi>',
    ],
    ["www.x.sa/920-033-888", "<bdi>www.x.sa/920-033-888</bdi>"],
  ])("keeps its order in a contact that says more: %s", (contact, expected) => {
    const summary = summarize({ period: "2024-Q1", channels: [channel("h", "الهاتف", contact)] });
    expect(renderHtml(summary)).toContain(`الهاتف: ${expected}</li>`);
    const forced = expected
      .replace(/<bdo dir="ltr">([^<]*)<\/bdo>/g, "\u2067\u202D$1\u202C\u2069")
      .replace(/<bdi dir="rtl">|^<bdi>(?=.*[\u0621-\u064A])/, "\u2067")
      .replace(/<bdi>/g, "\u2066")
      .replace(/<\/bdi>/g, "\u2069");
    expect(renderText(summary)).toContain(`الهاتف: ${forced}\n`);
  });

  it("is a bdi in HTML", () => {
    const [page = "", other = ""] = summaries.map((summary) => renderHtml(summary));
    expect(page).toContain('<th scope="row">الهاتف (<bdi>800 116 6677</bdi>)</th>');
    expect(page).toContain("<li>هاتف <bdi>011-234-5678</bdi>: ");
    expect(other).toContain('<bdi lang="ar">هاتف <bdi>011-234-5678</bdi></bdi>');
  });
});
