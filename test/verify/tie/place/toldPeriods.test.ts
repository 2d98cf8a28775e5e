import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { lineHalf } from "../lineHalf.js";

const outcomes = (page: string) =>
  tieOut(page, lineHalf).entries.flatMap(({ text, outcome }) => (outcome === "classed" ? [] : [`${text} ${outcome}`]));

describe("the time of a number that another one is compared with", () => {
  it.each([
    (site: string) =>
      `The hotline took 20,100 calls against 18,000 a year earlier, then came the website with ${site}.`,
    (site: string) => `استقبل الخط الساخن 20,100 مكالمة مقابل 18,000 قبل عام، تلاه الموقع الإلكتروني بعدد ${site} طلب.`,
  ])("is not that of the next one (%#)", (page) => {
    expect(outcomes(page("6,210"))).toEqual(["20,100 matched", "18,000 matched", "6,210 matched"]);
    expect(outcomes(page("5,400"))).not.toContain("5,400 matched");
  });

  it("is that of what the next one was before", () => {
    const page =
      "The hotline took 20,100 calls against 19,000 in the previous half. The website went the other way, to 6,210 from 5,800.";
    expect(outcomes(page)).toContain("5,800 matched");
    expect(outcomes(page.replace("5,800", "5,400"))).not.toContain("5,400 matched");
  });
});

describe("a period in a clause of its own", () => {
  it.each([
    (all: string) => `We had ${all} contacts in the first half of 2024, whereas the first half of 2023 had 23,400.`,
    (all: string) =>
      `تلقينا ${all} تواصلًا خلال النصف الأول من عام 2024، في حين سجل النصف الأول من عام 2023 نحو 23,400.`,
    (all: string) => `تلقينا ${all} تواصلًا خلال النصف الأول من عام 2024، فيما سجل النصف الأول من عام 2023 نحو 23,400.`,
  ])("is none of the clause before (%#)", (page) => {
    expect(outcomes(page("26,310"))).toEqual(["26,310 matched", "23,400 matched"]);
    expect(outcomes(page("23,400"))).toEqual(["23,400 contradicted", "23,400 matched"]);
  });
});
