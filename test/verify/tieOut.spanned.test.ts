import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { buildReport } from "../../src/testing/buildReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const quarter: FeedbackReport = { ...firstQuarter2021, published: [] };
/** Calls 1,200, 1,100 and 1,000; e-mails 300, 350 and 400: from July to August they grew by 16.67 %, and calls fell by as much up to September. */
const built = buildReport({ period: "2025-Q3" });

const wrong = (page: string, report = quarter): readonly string[] =>
  tieOut(page, report)
    .entries.filter(({ outcome }) => outcome === "contradicted" || outcome === "unexplained")
    .map(({ text }) => text);

describe("two months that a quarter begins and ends with", () => {
  it.each([
    "Calls fell between January and March 2021, from 287,853 to 189,215.",
    "Chats rose between January and March 2021 from 81,405 to 118,066.",
    "انخفضت رسائل البريد بين يناير ومارس 2021 من 53,911 إلى 48,359 رسالة.",
    "Chats rose by 45.04% from January to March 2021.",
    "ارتفعت المحادثات بنسبة 45.04% من يناير إلى مارس 2021.",
  ])("have the two numbers told of them: %s", (page) => {
    expect(wrong(page)).toEqual([]);
  });

  it.each([
    "E-mails rose from July to September, from 300 to 400.",
    "زادت رسائل البريد من يوليو إلى سبتمبر من 300 إلى 400.",
    "Calls fell by 16.67% from July to September, from 1,200 to 1,000.",
  ])("have few of them, too, and their change before that of another channel: %s", (page) => {
    expect(wrong(page, built)).toEqual([]);
  });

  it.each([
    ["Calls fell between January and March 2021, from 287,853 to 172,872.", ["172,872"]],
    ["Calls rose between January and March 2021, from 287,853 to 189,215.", ["189,215"]],
    ["Calls fell between January and March 2021, from 189,215 to 287,853.", ["287,853"]],
    ["Chats rose by 45.40% from January to March 2021.", ["45.40%"]],
    ["Chats fell by 45.04% from January to March 2021.", ["45.04%"]],
  ])("have no others: %s", (page, numbers) => {
    expect(wrong(page)).toEqual(numbers);
  });

  it("are not the two that another change is of", () => {
    expect(wrong("Calls fell by 16.67% from July to August, from 1,200 to 1,100.", built)).toEqual(["16.67%"]);
  });
});

describe("the noun behind two numbers", () => {
  const forms = (page: string) => tieOut(page, quarter).findings.filter(({ code }) => code === "noun-form");

  it("is that of the second", () => {
    expect(forms("ارتفعت المحادثات من 81,405 إلى 118,066 محادثة.")).toEqual([]);
    expect(forms("ارتفعت المحادثات من 81,405 إلى 118,066 محادثات.")).toMatchObject([
      { published: "118,066 محادثات", computed: "118,066 محادثة" },
    ]);
  });
});
