import { describe, expect, it } from "vitest";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { springQuarter } from "./tie/springQuarter.js";

const errors = (page: string) =>
  tieOut(page, springQuarter).findings.flatMap(({ severity, message }) => (severity === "error" ? [message] : []));

describe("the line that says what period a page is of", () => {
  const OWN = { en: "Second quarter of 2023", ar: "الربع الثاني من عام ٢٠٢٣م" };
  const cover = (language: "ar" | "en", period: string) =>
    renderText(summarize(springQuarter, { language }), { bidi: "none" }).replace(OWN[language], period);

  it.each([
    ["en", "Second quarter of 2024", "Second quarter of 2024"],
    ["en", "Third quarter of 2023", "Third quarter of 2023"],
    ["en", "First half of 2023", "First half of 2023"],
    ["en", "June 2023", "June 2023"],
    ["en", "Year 2023", "2023"],
    ["ar", "الربع الثاني من عام ٢٠٢٤م", "الربع الثاني من عام ٢٠٢٤م"],
    ["ar", "النصف الأول من عام ٢٠٢٣م", "النصف الأول من عام ٢٠٢٣م"],
    ["ar", "يونيو ٢٠٢٣", "يونيو ٢٠٢٣"],
    ["ar", "عام ٢٠٢٣م", "٢٠٢٣م"],
  ] as const)("is held to the report's (%s, %s)", (language, period, name) => {
    expect(errors(cover(language, period))).toEqual([`has a title of ${name}; the report is of 2023-Q2`]);
  });

  it.each([
    cover("en", OWN.en),
    cover("en", "April to June 2023"),
    cover("en", "April – June 2023"),
    cover("en", "2023"),
    cover("ar", OWN.ar),
    cover("ar", "أبريل – يونيو ٢٠٢٣"),
    // A page of a month of it, or of the quarter before.
    "Period: June 2023\n\nIn June we took 9,415 calls.",
    "Period: June 2023\n\nCalls in June: 9,415\nCalls in the second quarter: 26,310",
    "الفترة: يونيو ٢٠٢٣\n\nتلقينا في يونيو ٩٬٤١٥ مكالمة.",
    "Period: First quarter of 2023\n\nCalls: 23,080\n\nPeriod: Second quarter of 2023\n\nCalls: 26,310",
    // What is compared is none of it.
    "Second quarter of 2023\n\nPeriod compared: First quarter of 2023\n\nCalls: 26,310",
  ])("may be of what is told below it (%#)", (page) => {
    expect(errors(page)).toEqual([]);
  });
});

describe("what is open on a day", () => {
  it.each([
    "At 31 May 1,730 tickets were open.",
    "On 15 June 2023 1,730 tickets were still open.",
    "Closing balance, 31 May: 1,730 open tickets.",
    "15 May 2023: 1,730 tickets were open.",
    "1,730 tickets were open on 31 May.",
    "حتى 31 مايو 2023 بقيت 1,730 تذكرة مفتوحة.",
    "في 15 يونيو كانت 1,730 تذكرة مفتوحة.",
  ])("is no other day's: %s", (page) => {
    expect(errors(page)).toEqual([
      "prints 1,730, the value of tickets/2023-Q2/open, beside the name of another period",
    ]);
  });

  it.each([
    "At 30 June 1,730 tickets were open.",
    "30 June 2023: 1,730 tickets were open.",
    "في 30 يونيو كانت 1,730 تذكرة مفتوحة.",
    "On 1 April 1,580 tickets were open.",
    "On 31 March 2023 1,580 tickets were open.",
    "The new office opened on 12 May. 1,730 tickets are open.",
    "Since the new office opened on 12 May, 1,730 tickets are open.",
    "منذ افتتاح المكتب في 12 مايو، بقيت 1,730 تذكرة مفتوحة.",
    "On 12 July we published that 1,730 tickets were open.",
    "The office moved on 12 May; 1,730 tickets are open.",
  ])("may be told beside the day of something else: %s", (page) => {
    expect(errors(page)).toEqual([]);
  });
});

describe("the day as of which tickets were counted", () => {
  it.each([
    ["en", "30 June 2023", "30 June 2024"],
    ["en", "30 June 2023", "29 June 2023"],
    ["ar", "٣٠ يونيو ٢٠٢٣م", "٣٠ يونيو ٢٠٢٤م"],
  ] as const)("is the report's (%s, %s, %s)", (language, own, other) => {
    const page = renderText(summarize(springQuarter, { language }), { bidi: "none" });
    expect(page).toContain(own);
    expect(errors(page)).toEqual([]);
    const [message, ...rest] = errors(page.replace(own, other));
    expect(message).toContain("of tickets.asOf; the data give 2023-06-30");
    expect(rest).toEqual([]);
  });

  it.each([
    "Published on 14 July 2023. 1,730 tickets are open.",
    "Counted on 3 July 2023 by hand: 26,310 calls.",
    "Data as of: 14 July 2023\n\nCalls: 26,310",
  ])("is no day of writing: %s", (page) => {
    expect(errors(page)).toEqual([]);
  });
});
