import { expect, it } from "vitest";
import { readFigures } from "../../src/language/readFigures.js";

/** What may be put into a text without making another number of it. */
const MARKINGS: Readonly<Record<string, (text: string) => string>> = {
  "blanks that do not break": (text) => text.replace(/(?<![\d٠-٩]) (?=[\d٠-٩])|(?<=[\d٠-٩]) (?![\d٠-٩])/g, "\u00a0"),
  "marks of direction": (text) => text.replace(/[\d٠-٩][\d٠-٩,.٬٫]*/g, (number) => `\u200f${number}\u200e`),
  isolates: (text) => text.replace(/[\d٠-٩][\d٠-٩,.٬٫]*[%٪]?/g, (number) => `\u2068${number}\u2069`),
  "vowel marks": (text) => text.replace(/([ء-ي])(?=[ء-ي])/g, "$1\u064e"),
  "stretched letters": (text) => text.replace(/([بتسشعفقكلمن])(?=[ء-ي])/g, "$1ـ"),
  "signs that join or part words": (text) =>
    text.replace(/(?<![\d.,٬٠-٩])(?=[\d٠-٩])/g, "\u2060").replace(/([a-z]{3})(?=[a-z]{3})/g, "$1\u00ad"),
  "wide blanks": (text) => text.replace(/(?<=[a-zء-ي]) (?=[a-zء-ي])/g, "\u3000"),
  "two blanks": (text) => text.replace(/(?<=[a-zء-ي]) (?=[a-zء-ي])/g, "  "),
};

const TEXTS = [
  "In 2021 the 101 line took 48,215 calls, 12.4% more than in 2020, at a cost of £1.2 million.",
  "From October to December 2023 we closed 3,256 complaints within 5 working days; call 999 in an emergency.",
  "في عام 2022 تلقى مركز الاتصال (937) نحو 13 ألفاً و78 مكالمة، بزيادة 5.4% عن 2021، وأجيب عن ١٢٬٣٤٥ منها.",
  "استقبل المركز خلال الربع الرابع من 2024 عدد 3,256 شكوى، أُغلق منها 3,100 شكوى، أي 95.2 في المئة، حتى 31/12/2024.",
];

const shown = (text: string) =>
  readFigures(text).map((reading) => [
    reading.kind,
    "value" in reading ? reading.value : "period" in reading ? reading.period : reading.code,
    "noun" in reading ? reading.noun : undefined,
    text
      .slice(reading.span.start, reading.span.end)
      .normalize("NFKC")
      .replace(/[\u064eـ\u2060\u00ad\u2066-\u2069\u200e\u200f]/g, "")
      .replace(/ +/g, " "),
  ]);

it.each(Object.entries(MARKINGS).flatMap(([name, mark]) => TEXTS.map((text) => [name, text, mark(text)] as const)))(
  "%s change nothing that is read: %s",
  (_, text, marked) => {
    expect(shown(marked)).toEqual(shown(text));
    for (const { span, text: own } of readFigures(marked)) expect(own).toBe(marked.slice(span.start, span.end));
  },
);
