import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { ACCOUNT_CASES, ACCOUNT_PAIRS } from "./accountCases.js";
import { SOUND_WORDINGS, WORDING_PAIRS } from "./arabicWordings.js";
import { CASES } from "./cases.js";
import { CERTAIN_PAIRS, CERTAIN_SOUND } from "./certainShares.js";
import { ENGLISH_PAIRS, SOUND_ENGLISH } from "./englishWordings.js";
import { FRESH_CASES } from "./freshCases.js";
import { MORE_CASES } from "./moreCases.js";
import { MORE_PAIRS, MORE_SOUND } from "./morePairs.js";
import { PLAIN_CASES } from "./plainCases.js";
import { PLAIN_PAIRS, PLAIN_VERDICTS, SOUND_PLAIN } from "./plainPairs.js";
import { HELD_PUBLISHED, SOUND_PUBLISHED, WRONG_PUBLISHED } from "./publishedCases.js";
import { NOTE_CASES, NOTE_PAIRS } from "./publishedNotes.js";
import { RATE_PAIRS, SOUND_RATES } from "./ratePairs.js";
import { REPEAT_CASES } from "./repeatCases.js";
import { SOUND_SENTENCES, WRONG_SENTENCES } from "./shortTexts.js";
import { SOLE_PAIRS, SOUND_SOLE } from "./soleShares.js";
import { SOUND_NEIGHBOURS } from "./soundNeighbours.js";
import { SOUND_NOTES, WRONG_NOTES } from "./soundNotes.js";
import { SOUND_STRANGE } from "./soundStrange.js";
import { SOUND_SUMS, WRONG_SUMS } from "./sumCases.js";
import { SOUND_PAIRED, TABLE_PAIRS } from "./tablePairs.js";
import { SOUND_TAUGHT, TAUGHT_CASES, WRONG_TAUGHT } from "./taughtTexts.js";
import { SOUND_TOLD, TOLD_CASES, TOLD_PAIRS } from "./toldPairs.js";
import { SOUND_UNSEEN, UNSEEN_CASES, UNSEEN_PAIRS } from "./unseenPairs.js";
import { SOUND_TEXTS, WRONG_TEXTS } from "./wholeTexts.js";
import { SOUND_WORDS, WRONG_WORDS } from "./wordCases.js";

const folder = new URL("../../../../shared/reports/", import.meta.url);
const expected = new URL("expected.json", folder);

describe("checkText", () => {
  for (const { id, verdict, why, text } of [
    ...CASES,
    ...MORE_CASES,
    ...PLAIN_CASES,
    ...TAUGHT_CASES,
    ...TOLD_CASES,
    ...ACCOUNT_CASES,
  ])
    it(`${id}: ${why ?? verdict}`, () => {
      expect(checkText(text).verdict).toBe(verdict);
    });

  for (const { id, verdict, code, why, text } of [...FRESH_CASES, ...REPEAT_CASES])
    it(`${id}: ${why ?? verdict}`, () => {
      const { verdict: found, findings } = checkText(text);
      expect(found).toBe(verdict);
      const grave = findings.filter(({ severity }) => severity !== "notice");
      expect(grave.map((finding) => finding.code).join(" ")).toBe(code ?? "");
    });

  it.each([...UNSEEN_CASES, ...NOTE_CASES, ...PLAIN_VERDICTS])("$verdict: $text", ({ verdict, text }) => {
    expect(checkText(text).verdict).toBe(verdict);
  });

  it.each([...WRONG_TEXTS, ...WRONG_TAUGHT])("finds a %s: %s for %s", (_, printed, _was, text) => {
    const { findings, checks } = checkText(text);
    const grave = findings.filter(({ severity }) => severity !== "notice");
    expect(grave.length).toBeGreaterThan(0);
    // The planted number itself, and no longer one that holds its digits, is in a relation that failed.
    const failed = checks.filter(({ outcome }) => outcome.outcome === "fail");
    const told = failed.flatMap(({ operands }) => operands.map(({ start, end }) => text.slice(start, end)));
    const surface = printed.replace(/ [a-z]+$/, "").replace(/[.]/g, "\\.");
    const exactly = new RegExp(`(?<![\\d٠-٩.,٬٫])${surface}(?![\\d٠-٩])`);
    expect(told.filter((operand) => exactly.test(operand))).not.toEqual([]);
  });

  it.each([...SOUND_TEXTS, ...SOUND_TAUGHT])("raises no alarm for %s", (_, text) => {
    expect(checkText(text).findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });

  it.each([...WRONG_SENTENCES, ...WRONG_SUMS, ...WRONG_WORDS, ...WRONG_PUBLISHED])(
    "finds a %s in: %s",
    (code, text) => {
      const grave = checkText(text).findings.filter(({ severity }) => severity !== "notice");
      expect(grave[0]?.code).toBe(code);
    },
  );

  it.each([
    ...SOUND_SENTENCES,
    ...SOUND_SUMS,
    ...SOUND_WORDS,
    ...SOUND_PUBLISHED,
    ...SOUND_UNSEEN,
    ...SOUND_PLAIN,
    ...SOUND_STRANGE,
    ...CERTAIN_SOUND,
    ...SOUND_NEIGHBOURS,
    ...SOUND_NOTES,
    ...SOUND_ENGLISH,
    ...SOUND_SOLE,
    ...SOUND_RATES,
  ])("finds nothing wrong in: %s", (text) => {
    expect(checkText(text).findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });

  it.each(["تراوحت النسبة بين 48% و53%.", "The rate was between 48% and 53%."])(
    "checks nothing of a range: %s",
    (text) => {
      expect(checkText(text).status).toBe("nothing-checked");
    },
  );

  it("adds up shares of which one is of a want of confidence: 40 + 35 + 25 = 100", () => {
    const text = "أسباب الشكاوى: ضعف ثقة المستفيدين بنسبة 40%، وطول الانتظار 35%، وأخطاء النظام 25%.";
    expect(checkText(text).status).toBe("passed");
  });

  it.each([...HELD_PUBLISHED])("sees that the numbers agree in: %s", (text) => {
    expect(checkText(text).verdict).toBe("reconciles");
  });

  it.each([
    ...TOLD_PAIRS,
    ...MORE_PAIRS,
    ...ACCOUNT_PAIRS,
    ...UNSEEN_PAIRS,
    ...PLAIN_PAIRS,
    ...CERTAIN_PAIRS,
    ...NOTE_PAIRS,
    ...WORDING_PAIRS,
    ...ENGLISH_PAIRS,
    ...SOLE_PAIRS,
    ...TABLE_PAIRS,
    ...RATE_PAIRS,
  ])("finds $code with $wrong and nothing with $right in: $text", ({ code, text, wrong, right }) => {
    const errors = (number: string) =>
      checkText(text.replace("#", number)).findings.filter(({ severity }) => severity !== "notice");
    expect(errors(wrong).map((finding) => finding.code)).toContain(code);
    expect(errors(right)).toEqual([]);
  });

  it.each([...SOUND_TOLD, ...MORE_SOUND, ...SOUND_WORDINGS, ...SOUND_PAIRED])("finds nothing wrong in: %s", (text) => {
    expect(checkText(text).findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });

  it.each([...WRONG_NOTES])("finds something wrong in: %s", (text) => {
    expect(checkText(text).findings.filter(({ severity }) => severity !== "notice")).not.toEqual([]);
  });

  it("says in one line, in either language, what is printed, what gives what, and the difference", () => {
    const text = "We received 500 complaints, namely 300 by phone and 210 in writing.";
    const message = (language: "ar" | "en") => checkText(text, { language }).findings.map((finding) => finding.message);
    expect(message("en")).toEqual(["prints 500 as the total; its parts 300 + 210 give 510 (difference -10)"]);
    expect(message("ar").map((line) => line.replace(/[\u200F\u2066-\u2069]/g, ""))).toEqual([
      "طُبع المجموع 500، ومجموع أجزائه 300 + 210 هو 510 (الفرق -10)",
    ]);
    expect(checkText(text).findings).toEqual(checkText(text, { language: "en" }).findings);
    expect(checkText("Nairobi led with 31.2%, followed by Nakuru 6.8% and Kiambu 5.9%.").findings[0]?.message).toBe(
      "31.2% + 6.8% + 5.9% are the largest shares: the list does not say that it is complete",
    );
    const ranked = (rank: string) =>
      checkText(`January: 50 reports\nFebruary: 30 reports\nMarch: 70 reports\n\nThe ${rank} month was January.`)
        .findings;
    expect(ranked("lowest")[0]?.message).toBe("50 is told as lower than 30 (difference -20)");
    expect(ranked("highest")[0]?.message).toBe("50 is told as higher than 70 (difference 20)");
  });

  it("writes a percentage as texts do, and calls what a subtraction gives its outcome", () => {
    const message = (text: string, language: "ar" | "en") =>
      checkText(text, { language }).findings[0]?.message.replace(/[\u200F\u2066-\u2069]/g, "");
    // 150 of 200 are 75 %, and so many more than 100 are 50, or 50 %.
    expect(message("Of 200 calls, 150 (80%) were answered.", "en")).toBe(
      "prints 80%; the share 150 / 200 is 75% (difference 5)",
    );
    // The bound minus the sum, as every difference is the printed number minus the computed one.
    const bound = "We received more than 3,500 complaints, namely 1,200 by phone and 1,993 in writing.";
    expect(message(bound, "en")).toBe("prints 3,500 as a bound; the parts 1,200 + 1,993 give 3,193 (difference 307)");
    expect(message("Calls rose from 100 to 150, up 60%.", "en")).toBe(
      "prints 60% as the change; 100 and 150 give 50% (difference 10)",
    );
    expect(message("ارتفع العدد من 100 إلى 150 مكالمة بزيادة 60 مكالمة.", "ar")).toBe(
      "طُبع الفرق 60، وحاصل 150 - 100 هو 50 (الفرق 10)",
    );
  });

  it("says what a mean of heads and a growth by a difference come of", () => {
    const message = (text: string, language: "ar" | "en") =>
      checkText(text, { language }).findings[0]?.message.replace(/[\u200F\u2066-\u2069]/g, "");
    // 3,861 / 27 is 143, and 500 of 5,000 is 10 %.
    const mean = "The 27 officers closed 3,861 cases, an average of 134 cases per officer.";
    expect(message(mean, "en")).toBe("prints 134 as the rate; worked out of 3,861 and 27 it is 143 (difference -9)");
    expect(message(mean, "ar")).toBe("طُبع المعدل 134، وحسابه من 3,861 و27 يعطي 143 (الفرق -9)");
    const growth = "The number of complaints rose by 500, or 15%, to 5,500.";
    expect(message(growth, "en")).toBe("prints 15% as the change; 500 and 5,500 give 10% (difference 5)");
  });

  it("says which way a count went, and what a multiple in words asks for", () => {
    const message = (text: string, language: "ar" | "en") =>
      checkText(text, { language }).findings[0]?.message.replace(/[\u200F\u2066-\u2069]/g, "");
    const fell = "Visits fell from 40,000 to 46,000.";
    expect(message(fell, "en")).toBe("says that it fell; from 40,000 to 46,000 is a rise (15%)");
    expect(message(fell, "ar")).toBe("ذكر النص انخفاضًا، والتغير من 40,000 إلى 46,000 ارتفاع (15%)");
    expect(message("Visits rose from 50,000 to 40,000.", "en")).toBe(
      "says that it rose; from 50,000 to 40,000 is a fall (-20%)",
    );
    const doubled = "Visits doubled from 10,000 to 16,000.";
    expect(message(doubled, "en")).toBe("says “doubled”, which is about 2; 16,000 / 10,000 is 1.6 (difference 0.4)");
    expect(message(doubled, "ar")).toBe("ورد في النص «doubled»، أي نحو 2، وحاصل 16,000 / 10,000 هو 1.6 (الفرق 0.4)");
  });

  it("takes no numbers with decimals for the whole of a column of percentages", () => {
    const table = "Item | Score | Share\nPhone | 3.3 | 12.5%\nMail | 4.2 | 20%\n";
    expect(checkText(table).findings).toEqual([]);
  });

  it("leaves out the middle of a long list", () => {
    const text = `ورد 100 بلاغ وتوزعت كالآتي: ${"10 بلاغات عن الطرق، ".repeat(7)}و15 بلاغا عن أمور أخرى.`;
    expect(checkText(text).findings.map(({ message }) => message)).toEqual([
      "prints 100 as the total; its parts 10 + 10 + … + 15 give 85 (difference 15)",
    ]);
  });

  it("takes a part for no base of a growth", () => {
    // 9,865 is said to be 5.19 % above a year that the text does not count.
    const text =
      "وردت 9865 شكاية، بزيادة قدرها 5.19 في المئة على السنة السابقة، ولم يدخل منها في الاختصاص إلا 2738 شكاية.";
    expect(checkText(text).findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });

  it("names the place, both values and the difference", () => {
    const text = "Last year: nothing.\n-----\nWe received 500 complaints, namely 300 by phone and 210 in writing.";
    const { status, findings, checks } = checkText(text);
    expect(status).toBe("failed");
    const span = { start: text.indexOf("500"), end: text.indexOf("500") + 3 };
    expect(findings).toEqual([
      expect.objectContaining({
        code: "sum-mismatch",
        severity: "error",
        span,
        published: "500",
        computed: "510",
        difference: "-10",
      }),
    ]);
    expect(
      checks.map(({ kind, operands }) => [kind, operands.map(({ start, end }) => text.slice(start, end))]),
    ).toEqual([["sum", ["300", "210", "500"]]]);
  });

  it("says which rounding explains a percentage", () => {
    const { status, checks } = checkText(
      "Of 300 complaints, 200 (66%) were upheld and the remaining 100 (33%) were not.",
    );
    expect(status).toBe("passed");
    expect(checks.filter(({ kind }) => kind === "share").map(({ outcome }) => outcome.rule)).toEqual([
      "truncated",
      "half-up",
    ]);
  });

  it("warns of a bound that a closed list does not reach, and of a stock added over months", () => {
    const bound = checkText("ورد أكثر من 600 بلاغ، انقسمت إلى 300 بلاغ عن الأسعار و210 بلاغات عن أمور أخرى.").findings;
    expect(bound.map(({ code, severity, difference }) => [code, severity, difference])).toEqual([
      ["bound-mismatch", "warning", "90"],
    ]);
    const table =
      "Month | Opening | Received | Resolved | Pending\nMay 2024 | 0 | 3 | 1 | 2\nJune 2024 | 2 | 1 | 2 | 1\nTotal | 2 | 4 | 3 | 3";
    // The opening total is also the last opening, so that only the pending one, 2 + 1, is beyond doubt.
    expect(checkText(table).findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["stock-added", "warning"],
    ]);
  });

  it("takes about four times as long for a text four times as long", { retry: 2, timeout: 300_000 }, () => {
    const hostile = [
      "and 1,234 calls and 34 calls total 1,268 calls, ",
      "12% of 40 calls (",
      "0.0005%, ",
      "total | 1 | 2 | 3\n",
      "• 12 calls\n",
      "100 calls per day, ",
      "9.",
      "((((",
      "from 100 calls to 120 calls up 20% ",
      "Top of 900 calls:\n| A | N |\n| b | 12 |\n| c | 13 |\n\n",
      "- x: 12\n  - y: 5\n  - z: 7\n",
      "1,574 cases were closed; of the cases closed, 1,612 late. ",
      "1,2.3'4 5٬6٫",
      // A sentence of a million signs, in which the numbers of one kind stand far apart.
      "1٬2,3،4٫5.",
      "100 SAR\na/2020-01؛ 50 percent\n",
      "\n",
      "00/ ",
      "6,128 enquiries and complaints, 2,072 enquiries and 4,053 complaints. ",
    ];
    for (const unit of hostile) {
      const time = (size: number) => {
        const text = unit.repeat(size / unit.length);
        const start = performance.now();
        checkText(text);
        return performance.now() - start;
      };
      time(20_000);
      // Quadratic cost would be sixteen times as much; ten leaves room for a busy machine.
      expect(time(200_000), unit).toBeLessThan(10 * time(50_000) + 200);
    }
  });

  // Words that join a number to the next, in a run that leads nowhere: trying each way to read it would not end.
  it.each(["البالغة", "وقد", "نسبة", "a rate of", "وعددها", "about"])("ends on a run of %s", (word) => {
    // As many as are looked at before a number.
    const run = ` ${word}`.repeat(Math.floor(235 / (word.length + 1)));
    const texts = [
      `95% من${run} x 20,000 مكالمة (19,000).`,
      `over 10,000 calls:${run} x 9,870 calls.`,
      `4,750 of 5,000 cases,${run} x 98%.`,
    ];
    for (const text of texts)
      expect(checkText(text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("ends on a run of blanks behind a number", () => {
    // Each way to part the blanks would be some ten billion.
    expect(checkText(`ab 4,000${" ".repeat(100_000)}calls`).status).toBe("nothing-checked");
  });

  it("ends on runs of blanks among the parts of a list", () => {
    const blanks = " ".repeat(100_000);
    const text = `بلغت 4,000${blanks}مكالمة، منها 300${blanks}في مارس، بزيادة 12%${blanks}عن 200`;
    expect(checkText(text).verdict).toBe("not-exhaustive");
  });

  it("looks at few numbers beside each of many means", () => {
    // Over all of them beside each this takes two minutes.
    expect(checkText("Average satisfaction was 81.2%.\n".repeat(64_000)).findings).toEqual([]);
  });

  it("takes more counts than a call can take arguments", () => {
    expect(checkText("5 ".repeat(150_000)).status).toBe("nothing-checked");
  });

  it("gives places alone for the numbers of a growth from one document to the next", () => {
    const text = "In 2020 we received 1,000 complaints.\n-----\nIn 2021 we received 1,200 complaints, up 20% on 2020.";
    const [growth] = checkText(text).checks;
    expect(growth?.operands.map(({ start, end }) => text.slice(start, end))).toEqual(["1,000", "1,200", "20%"]);
    expect(growth?.operands.flatMap((place) => Object.keys(place))).toEqual(
      Array.from({ length: 3 }, () => ["start", "end"]).flat(),
    );
  });

  it("says that nothing was checked", () => {
    expect(checkText("")).toEqual({
      status: "nothing-checked",
      verdict: "no-total",
      findings: [],
      checks: [],
      waived: [],
      unusedWaivers: [],
    });
    expect(checkText("The office opened in 2019.").status).toBe("nothing-checked");
  });
});

describe.skipIf(!existsSync(expected))("the verdicts of the report texts (needs ../shared)", () => {
  const cases = existsSync(expected) ? JSON.parse(readFileSync(expected, "utf8")) : {};
  for (const [id, { verdict }] of Object.entries<{ verdict: string }>(cases))
    it(`${id}: ${verdict}`, () => {
      expect(checkText(readFileSync(new URL(`${id}.txt`, folder), "utf8")).verdict).toBe(verdict);
    });
});
