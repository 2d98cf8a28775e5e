import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const STAGES = (column: string, third: string) =>
  `| Stage | Number | ${column} |\n|---|---|---|\n| Received | 4,000 | – |\n| Admitted | 3,000 | 75.0% |\n| Looked into | ${third} | 60.0% |\n| Upheld | 450 | 25.0% |`;

describe("shares in the row above", () => {
  // 3,000 / 4,000 = 75 %, 1,800 / 3,000 = 60 %, 450 / 1,800 = 25 %
  it.each(["As % of previous stage", "Share of the preceding step"])("are held to it: %s", (name) => {
    expect(wrongIn(STAGES(name, "1,800"))).toEqual([]);
    expect(wrongIn(STAGES(name, "1,300"))).not.toEqual([]);
  });

  it("are held to it in Arabic", () => {
    const text =
      "المرحلة | العدد | النسبة من المرحلة السابقة\nالواردة | 4000 | -\nالمقبولة | # | 75.0%\nالمحققة | 1800 | 60.0%\nالثابتة | 450 | 25.0%";
    expect(wrongIn(text.replace("#", "3000"))).toEqual([]);
    expect(wrongIn(text.replace("#", "3500"))).not.toEqual([]);
  });

  it("are nothing of the kind under another name", () => {
    expect(wrongIn(STAGES("Answered in time", "1,300"))).toEqual([]);
    expect(wrongIn(STAGES("Change on previous year", "1,300"))).toEqual([]);
  });
});

describe("a total above a table of counts and shares", () => {
  const TABLE =
    "\n\nOutcome | Number | Share\nSettled | 5,542 | 54.95%\nNot heard | # | 28.68%\nSent on | 1,651 | 16.37%";
  // 5,542 + 2,893 + 1,651 = 10,086
  it("is what its rows add to", () => {
    expect(wrongIn(`Total complaints handled: 10,086${TABLE.replace("#", "2,893")}`)).toEqual([]);
    expect(wrongIn(`Total complaints handled: 10,086${TABLE.replace("#", "2,593")}`)).not.toEqual([]);
    expect(wrongIn(`Total complaints handled: 40,086${TABLE.replace("#", "2,893")}`)).not.toEqual([]);
  });

  it("may be of more than its rows", () => {
    expect(wrongIn(`Total complaints received: 11,347${TABLE.replace("#", "2,893")}`)).toEqual([]);
    expect(wrongIn(`In 2023 there were 10,186 complaints.${TABLE.replace("#", "2,893")}`)).toEqual([]);
  });
});

describe("a share and those who did not", () => {
  // 64 + 36 = 100
  it.each([
    "Of those who replied, 64% had been told of the outcome, while # had not.",
    "قال 64% إنهم راضون، فيما # لم يكونوا كذلك.",
  ])("are no more than all: %s", (text) => {
    expect(wrongIn(text.replace("#", "36%"))).toEqual([]);
    expect(wrongIn(text.replace("#", "46%"))).not.toEqual([]);
    expect(wrongIn(text.replace("#", "26%"))).toEqual([]);
  });

  it.each([
    "In May 64% were satisfied; in June 46% were not.",
    "Some 64% of men agreed, while 46% of women did not.",
    "64% knew the office, 80% of them by name, while 46% did not.",
  ])("may be of two wholes: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("a whole and its part behind their share", () => {
  // 3,134 / 12,811 = 24.5 %
  it.each([
    "Fewer than a third of applicants got help (#): of 12,811 households that applied, only 3,134 did.",
    "أقل من ثلث المتقدمين حصلوا على الدعم (#)، فمن بين 12811 أسرة تقدمت بطلب لم تستفد سوى 3134 أسرة.",
  ])("say it once more: %s", (text) => {
    expect(wrongIn(text.replace("#", "24.5%"))).toEqual([]);
    expect(wrongIn(text.replace("#", "29.5%"))).not.toEqual([]);
  });

  it.each([
    "Satisfaction was high (86.0%): of 4,000 callers, 1,200 took part.",
    "The quota was 40%: of 4,000 callers, 1,200 were women.",
    "Turnout fell to 32%; of the 4,000 callers, 1,200 were women.",
  ])("may say something else: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
