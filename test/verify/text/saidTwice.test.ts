import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const verdictOf = (text: string) => checkText(text).verdict;

describe("a number that is told twice in the same words", () => {
  it.each([
    "Notes of the press office\nRegulator received 48,921 claims last year\n\nThe energy regulator received # claims last year, it says.",
    "In brief\n• 85.6% of claims settled within 20 days in 2019\n\nThe share of claims settled within 20 days was # in 2019.",
    "The photo shows her with the report on the 8,735 petitions of 2018.\n\nIt covers the # petitions of 2018 and an annex.",
    "The firm took 7,660 complaints from clients. These # complaints went to the board.",
    "استلمت الشركة 7,660 شكوى من المشتركين. وهذه الشكاوى البالغ عددها # شكوى أُحيلت إلى اللجنة.",
    "بيان\nتلقى الخط الساخن للبلدية 12,013 مكالمة في أسبوع\n\nقالت البلدية إن خطها الساخن تلقى # مكالمة خلال الأسبوع.",
    "Key figures\nMails answered: 14,518\n\nOur agents answered # mails this year.",
  ])("is a slip where it differs: %s", (text) => {
    const [right = ""] = /\d\d?,\d{3}|\d\d\.\d%/.exec(text) ?? [];
    const wrong = right.replace(/^(\d)(,?)(\d)/, (_, a, mark, b) => `${b}${mark}${a}`);
    expect(verdictOf(text.replace("#", right))).not.toBe("does-not-reconcile");
    expect(verdictOf(text.replace("#", wrong))).toBe("does-not-reconcile");
  });

  it.each([
    // Another year, place, day or state.
    "In 2021 the centre answered 12,783 calls from clients. In 2022 the centre answered 17,283 calls from clients.",
    "The centre in Leeds answered 12,783 calls from clients.\n\nThe centre answered 17,283 calls from clients in Truro.",
    "On Monday the centre answered 12,783 calls. The next day the centre answered 12,793 calls.",
    "The office received 12,783 claims on rent. The office closed 12,743 claims on rent.",
    // A part, and round numbers.
    "The centre took 4,100 calls on tax. Of these 1,400 were on fees.",
    "The centre took 4,000 calls on tax last year. The tax centre took 1,000 calls last year.",
    // Three that are told alike are of three things.
    "North\nCalls answered in time: 12,783\nSouth\nCalls answered in time: 17,283\nEast\nCalls answered in time: 12,733",
  ])("may be another one: %s", (text) => {
    expect(verdictOf(text)).not.toBe("does-not-reconcile");
  });
});
