import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { withOdds } from "../../../../src/verify/tie/page/withOdds.js";

const valuesIn = (text: string) =>
  withOdds(readFigures(text), text).map((reading) => "value" in reading && [reading.kind, reading.value, reading.text]);

describe("so many of ten", () => {
  it.each([
    ["nearly 6 in 10 callers", 60, "6 in 10"],
    ["six of every ten", 60, "six of every ten"],
    ["9 out of every 10 calls", 90, "9 out of every 10"],
    ["نحو 7 من كل 10 مكالمات", 70, "7 من كل 10"],
    ["94 of every 100 calls", 94, "94 of every 100"],
    ["94 in each 100 calls", 94, "94 in each 100"],
  ])("is a percentage: %s", (text, value, told) => {
    expect(valuesIn(text)).toEqual([["percent", value, told]]);
  });

  it.each(["6 in 100", "12 in 10", "6.5 in 10", "a score of 6 out of 10", "6, in 10 days"])(
    "is none where the numbers are told otherwise: %s",
    (text) => {
      expect(valuesIn(text)).toHaveLength(2);
    },
  );

  it.each([
    [
      "Of every 100 contacts 81 are calls, 12 e-mails and 7 visits.",
      "count 100",
      "percent 81",
      "percent 12",
      "percent 7",
    ],
    ["من كل 100 تواصل 81 مكالمة و12 رسالة بريد و7 زيارات.", "count 100", "percent 81", "percent 12", "percent 7"],
  ])("is told of one hundred for all its parts: %s", (text, ...values) => {
    const told = valuesIn(text).flatMap((each) => (each === false ? [] : [each.slice(0, 2).join(" ")]));
    expect(told).toEqual(values);
  });

  it("ends with its sentence", () => {
    expect(valuesIn("Of every 100 contacts 81 are calls. In 12 weeks, 7 were lost.").at(-1)).toEqual([
      "number",
      7,
      "7",
    ]);
  });
});

describe("so many of ten, with their noun", () => {
  it.each([
    ["for nine tickets in ten.", "nine tickets in ten"],
    ["Nine tickets in ten were closed.", "Nine tickets in ten"],
    ["لتسع تذاكر من كل عشر.", "لتسع تذاكر من كل عشر"],
  ])("is a percentage: %s", (text, told) => {
    expect(valuesIn(text)).toEqual([["percent", 90, told]]);
  });

  it.each(["five calls in ten minutes", "five calls in ten branches"])("is none: %s", (text) => {
    expect(valuesIn(text)).toHaveLength(2);
  });
});
