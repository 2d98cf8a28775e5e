import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/Finding.js";
import { formatFindings } from "../../src/testing/formatFindings.js";

const at = (text: string, part: string, from = 0): Finding => {
  const start = text.indexOf(part, from);
  return { code: "contradicted", severity: "error", message: "wrong", span: { start, end: start + part.length } };
};
const linesOf = (finding: Finding, text: string) => formatFindings([finding], text).split("\n");

describe("formatFindings", () => {
  it("shows the line with carets under the number", () => {
    const text = "Title\n\nWe received 649,904 calls.\nMore";
    expect(formatFindings([at(text, "649,904")], text, { name: "page.txt" })).toBe(
      [
        "error contradicted: wrong",
        "  at page.txt:3:13",
        "  3 | We received 649,904 calls.",
        "    |             ^^^^^^^",
      ].join("\n"),
    );
  });

  it("begins at the first column of the first line, though that is empty", () =>
    expect(linesOf(at("\nCalls", "\n"), "\nCalls")[1]).toMatch(/:1:1$|line 1:1$/));

  it("keeps tabs before the number as tabs", () => {
    const text = "Calls\t12\t31";
    expect(linesOf(at(text, "31"), text)[3]).toBe("    |      \t  \t^^");
  });

  // Three letters with three vowel marks take three columns; the isolate takes none and is not shown.
  it("gives no width to vowel marks and bidi controls", () => {
    const text = "a عُدَّت \u206712\u2069";
    const [, place, shown, pointer] = linesOf(at(text, "12"), text);
    expect(place).toBe("  at line 1:11");
    expect(shown).toBe("  1 | a عُدَّت 12");
    expect(pointer).toBe("    |       ^^");
  });

  it("gives wide characters two columns", () => {
    const text = "📞報 7";
    expect(linesOf(at(text, "7"), text)[3]).toBe("    |      ^");
  });

  it("has the carets of an Arabic line run as the line does", () => {
    const text = "بلغت ٧ مكالمات";
    const [, , shown, pointer] = linesOf(at(text, "٧"), text);
    expect(shown).toBe("  1 | بلغت ٧ مكالمات");
    expect(pointer).toBe("    | \u200F     ^");
  });

  it("shows a part of a long line", () => {
    const text = `${"x".repeat(500)} 42 ${"y".repeat(500)}`;
    const [, , shown, pointer] = linesOf(at(text, "42"), text);
    expect(shown).toBe(`  1 | …${"x".repeat(59)} 42 ${"y".repeat(39)}…`);
    expect(pointer?.indexOf("^")).toBe(shown?.indexOf("42"));
  });

  it("lets no control character through to the terminal", () => {
    const text = "\u001B[2J 5\r";
    const finding = { ...at(text, "5"), message: "prints \u001B]0;x\u0007", code: "a\u001B[1m\nb" };
    // @ts-expect-error: a code of somebody else's
    expect(formatFindings([finding], text, { name: "page\u001B\n.txt" })).toBe(
      "error a[1mb: prints ]0;x\n  at page.txt:1:6\n  1 |  [2J 5 \n    |      ^",
    );
    // @ts-expect-error: a code of somebody else's
    expect(formatFindings([{ ...finding, path: "a\u001B\u202E\nb" }])).toBe("error a[1mb: prints ]0;x\n  at ab");
  });

  it("names the path of a finding about a report, once", () => {
    const finding: Finding = { code: "share", severity: "warning", message: "differs", path: "contacts/2021-Q1" };
    expect(formatFindings([finding])).toBe("warning share: differs\n  at contacts/2021-Q1");
    expect(formatFindings([{ ...finding, message: "contacts/2021-Q1 differs" }])).toBe(
      "warning share: contacts/2021-Q1 differs",
    );
    expect(formatFindings([])).toBe("");
  });

  it("shows no line of a text that it does not have", () => {
    const finding = { ...at("a\nCalls: 12", "12"), path: "contacts/calls/2021-Q1" };
    expect(formatFindings([finding])).toBe("error contradicted: wrong\n  at contacts/calls/2021-Q1");
    expect(formatFindings([at("Calls: 12", "12")])).toBe("error contradicted: wrong");
  });

  it("shows a span that runs over the end of its line by what is on it", () => {
    const text = "a 12\n34";
    expect(linesOf({ ...at(text, "12"), span: { start: 2, end: 7 } }, text)[3]).toBe("    |   ^^");
  });

  it("paints severities and carets", () => {
    const text = "5";
    const painted = formatFindings([at(text, "5")], text, { paint: (part, shown) => `<${part}>${shown}</>` });
    expect(painted).toContain("<error>error</> contradicted");
    expect(painted).toContain("<error>^</>");
  });

  it("speaks Arabic, with what is written from left to right set apart", () => {
    const text = "بلغت ٧ مكالمات";
    const finding = { ...at(text, "٧"), message: "المطبوع \u2067٧\u2069 للرقم \u2066a/b\u2069\u202E" };
    const [head, place] = formatFindings([finding], text, { language: "ar" }).split("\n");
    expect(head).toBe("خطأ \u2066contradicted\u2069: المطبوع \u2067٧\u2069 للرقم \u2066a/b\u2069");
    expect(place).toBe("  السطر \u20661:6\u2069");
    expect(formatFindings([finding], text, { language: "ar", name: "صفحة.txt" }).split("\n")[1]).toBe(
      "  الموضع \u2066صفحة.txt:1:6\u2069",
    );
    const about: Finding = { code: "share", severity: "warning", message: "مختلف", path: "contacts/2021-Q1" };
    expect(formatFindings([about, { ...about, severity: "notice" }], "", { language: "ar" }).split("\n")).toEqual([
      "تنبيه \u2066share\u2069: مختلف",
      "  الموضع \u2066contacts/2021-Q1\u2069",
      "ملحوظة \u2066share\u2069: مختلف",
      "  الموضع \u2066contacts/2021-Q1\u2069",
    ]);
  });

  it.each([
    ["bad-input", { span: null }, {}],
    ["bad-input", { span: { start: 0 } }, {}],
    ["bad-input", { span: { start: -5, end: -1 } }, {}],
    ["bad-input", { span: { start: 1, end: 0 } }, {}],
    ["bad-input", { span: { start: 1, end: 2 } }, {}],
    ["bad-input", { code: undefined }, {}],
    ["bad-input", { path: null }, {}],
    ["bad-input", { path: Symbol("path") }, {}],
    ["bad-option", {}, { paint: () => undefined }],
    ["bad-option", {}, { paint: "red" }],
    ["bad-option", {}, { name: 5 }],
  ])("refuses with %s what is no finding, or paints nothing: %o %o", (code, change, options) => {
    const findings: unknown = [{ ...at("5", "5"), ...change }];
    expect(() => Reflect.apply(formatFindings, undefined, [findings, "5", options])).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("refuses a list with a hole", () => {
    const findings: Finding[] = [];
    findings.length = 1;
    expect(() => formatFindings(findings)).toThrow(expect.objectContaining({ code: "bad-input" }));
  });

  it("refuses a language it has no words for", () => {
    const language: unknown = "fr";
    expect(() => Reflect.apply(formatFindings, undefined, [[], "", { language }])).toThrow("language needs ar or en");
  });
});
