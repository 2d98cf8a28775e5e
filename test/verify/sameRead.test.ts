import { describe, expect, it } from "vitest";
import { convertDigits } from "../../src/language/convertDigits.js";
import type { Finding } from "../../src/model/Finding.js";
import { checkText } from "../../src/verify/checkText.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { WRONG_NOTES } from "./text/soundNotes.js";
import { SOUND_PAIRED } from "./text/tablePairs.js";
import { SOUND_TEXTS, WRONG_TEXTS } from "./text/wholeTexts.js";
import { busyQuarter } from "./tie/busyQuarter.js";
import { TRUE_SENTENCES, WRONG_SENTENCES } from "./tie/sentences.js";

const TEXTS = [
  ...WRONG_TEXTS.map(([, , , text]) => text),
  ...SOUND_TEXTS.map(([, text]) => text),
  ...WRONG_NOTES,
  ...SOUND_PAIRED,
];

/** The comma of a number that has no other sign. */
const THOUSANDS = /(?<=(?<![\d.,])\d{1,3}(?:,\d{3})*),(?=\d{3}(?:,\d{3})*(?![\d/:-]|[.,]\d))/g;

const withReturns = (text: string) => text.replaceAll("\n", "\r\n");
const shown = (findings: readonly Finding[], text: string) =>
  findings.map(({ code, severity, span }) => [
    code,
    severity,
    span && text.slice(span.start, span.end).replaceAll("\r", ""),
  ]);

describe("lines that end with two characters", () => {
  it.each(TEXTS.filter((text) => text.includes("\n")))("are checked as with one: %s", (text) => {
    const [one, two] = [checkText(text), checkText(withReturns(text))];
    expect(two.verdict).toBe(one.verdict);
    expect(shown(two.findings, withReturns(text))).toEqual(shown(one.findings, text));
  });

  it("are tied out as with one", () => {
    const page = [
      ...TRUE_SENTENCES,
      ...WRONG_SENTENCES.map(([text]) => text),
      "كم رسالة بريد إلكتروني وردت في سبتمبر؟\n2,964.",
      "| الشهر | المكالمات |\n|---|---|\n| يوليو | 48,615 |\n| أغسطس | 55,230 |",
      "المكالمات\t154,020\nالمحادثات\t40,980",
    ].join("\n\n");
    const [one, two] = [page, withReturns(page)].map((text) => {
      const { status, findings, entries } = tieOut(text, busyQuarter);
      const numbers = entries.map(({ outcome, figure, text: number }) => [
        outcome,
        figure,
        number.replaceAll("\r", ""),
      ]);
      return { status, numbers, findings: shown(findings, text) };
    });
    expect(two).toEqual(one);
  });

  it("answer the question above them", () =>
    expect(tieOut("كم رسالة بريد إلكتروني وردت في سبتمبر؟\r\n9,884.", busyQuarter).findings).toMatchObject([
      { code: "contradicted" },
    ]));
});

it.each([
  ...TRUE_SENTENCES.filter((text) => /[ء-ي]/.test(text)),
  "قراءات العدادات: 48,615 مكالمة، والباقي من أغسطس: 55,230 مكالمة.",
  "بلغ البريد 4.82% من التواصل. وكان 75.17% منه مكالمات.",
])("numbers are tied out alike in the digits of both scripts: %s", (text) => {
  const arabic = convertDigits(text, "arab");
  const of = (page: string) => tieOut(page, busyQuarter).entries.map(({ outcome, figure }) => [outcome, figure]);
  expect(of(arabic)).toEqual(of(text));
});

describe("blanks that do not break a line, as pages have them beside numbers", () => {
  const withHard = (text: string) => text.replace(/(?<![\d٠-٩]) (?=[\d٠-٩])|(?<=[\d٠-٩]) (?![\d٠-٩])/g, "\u00a0");

  it.each(TEXTS)("are checked as others: %s", (text) => {
    const [one, two] = [checkText(text), checkText(withHard(text))];
    expect(two.verdict).toBe(one.verdict);
    expect(two.findings.map(({ code, span }) => [code, span])).toEqual(
      one.findings.map(({ code, span }) => [code, span]),
    );
  });

  it.each([...TRUE_SENTENCES, ...WRONG_SENTENCES.map(([text]) => text)])("are tied out as others: %s", (text) => {
    const [one, two] = [text, withHard(text)].map((page) => {
      const { status, entries } = tieOut(page, busyQuarter);
      return { status, numbers: entries.map(({ outcome, figure, span }) => [outcome, figure, span]) };
    });
    expect(two).toEqual(one);
  });
});

describe("vowel marks and stretched letters", () => {
  const withMarks = (text: string) =>
    text.replace(/([ء-ي])(?=[ء-ي])/g, "$1\u064e").replace(/(?<=[بتسشعفقكلمن]\u064e)(?=[ء-ي])/g, "ـ");
  const bare = (text: string) => text.replace(/[\u064eـ]/g, "");

  it.each(TEXTS.filter((text) => /[ء-ي]/.test(text)))("change nothing that is found: %s", (text) => {
    const marked = withMarks(text);
    const [one, two] = [checkText(text), checkText(marked)];
    expect(two.verdict).toBe(one.verdict);
    const numbers = (checked: typeof one, page: string) =>
      checked.findings.map(({ code, span }) => [code, span && bare(page.slice(span.start, span.end))]);
    expect(numbers(two, marked)).toEqual(numbers(one, text));
  });
});

it.each([...TRUE_SENTENCES, ...WRONG_SENTENCES.map(([text]) => text)])(
  "marks around numbers, as word processors leave them, change nothing that is tied out: %s",
  (text) => {
    const marked = text.replace(/[\d٠-٩][\d٠-٩,.٬٫]*/g, (number) => `\u200f${number}\u200e`);
    const [one, two] = [text, marked].map((page) =>
      tieOut(page, busyQuarter).entries.map(({ outcome, figure, text: number }) => [
        outcome,
        figure,
        number.replace(/[\u200e\u200f]/g, ""),
      ]),
    );
    expect(two).toEqual(one);
  },
);

describe("several blanks between words, as PDFs and typists leave them", () => {
  // Every fifth blank of a line that has no columns.
  const withGaps = (text: string) =>
    text.replace(/^(?!.*(?:[\t|]| {2})).*$/gm, (line) => {
      let at = 0;
      return line.replace(/(?<=\S) (?=\S)/g, (blank) => (++at % 5 === 0 ? "  " : blank));
    });
  const narrow = (text: string) => text.replace(/ +/g, " ");

  it.each(TEXTS)("are checked as one: %s", (text) => {
    const page = withGaps(text);
    const [one, two] = [checkText(text), checkText(page)];
    const numbers = ({ findings }: typeof one, source: string) =>
      findings.map(({ code, span }) => [code, span && narrow(source.slice(span.start, span.end))]);
    expect([two.verdict, numbers(two, page)]).toEqual([one.verdict, numbers(one, text)]);
  });

  it.each([...TRUE_SENTENCES, ...WRONG_SENTENCES.map(([text]) => text)])("are tied out as one: %s", (text) => {
    const [one, two] = [text, withGaps(text)].map((page) => {
      const { status, entries } = tieOut(page, busyQuarter);
      return { status, numbers: entries.map(({ outcome, figure, text: number }) => [outcome, figure, narrow(number)]) };
    });
    expect(two).toEqual(one);
  });
});

describe.each([
  ["blanks that do not break between thousands", (text: string) => text.replace(THOUSANDS, "\u202f")],
  ["apostrophes between thousands", (text: string) => text.replace(THOUSANDS, "’")],
  ["marks of a quotation before each line", (text: string) => text.replace(/^/gm, "> ")],
] as const)("%s", (_, dressed) => {
  const bare = (text: string) => text.replace(/[\u202f’]/g, ",");

  it.each(TEXTS.filter((text) => dressed(text) !== text && !/['’]/.test(text)))(
    "change nothing that is checked: %s",
    (text) => {
      const page = dressed(text);
      const [one, two] = [checkText(text), checkText(page)];
      const numbers = ({ findings }: typeof one, source: string) =>
        findings.map(({ code, span }) => [code, span && bare(source.slice(span.start, span.end))]);
      expect([two.verdict, numbers(two, page)]).toEqual([one.verdict, numbers(one, text)]);
    },
  );

  it.each([...TRUE_SENTENCES, ...WRONG_SENTENCES.map(([text]) => text)].filter((text) => dressed(text) !== text))(
    "change nothing that is tied out: %s",
    (text) => {
      const [one, two] = [text, dressed(text)].map((page) => {
        const { status, entries } = tieOut(page, busyQuarter);
        return { status, numbers: entries.map(({ outcome, figure, text: number }) => [outcome, figure, bare(number)]) };
      });
      expect(two).toEqual(one);
    },
  );
});
