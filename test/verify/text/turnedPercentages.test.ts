import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** What is wrong in a text in which a number stands where `#` does. */
function errorsOf(text: string, number = ""): readonly string[] {
  const { findings } = checkText(text.replace("#", number));
  return findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

const ENGLISH = "The office had invited 41,250 people. Twelve districts took part, and in all 15,737 came.";
const ARABIC = "دعا المكتب 41,250 شخصا إلى جلساته. وشاركت المحافظات كلها، وكان عدد الحاضرين 15,737 شخصا.";
const YEARS =
  "In 2024 the office heard 31,260 cases, and 2,118 hearings were put off; so hearings put off fell by 9.87 per cent and cases by 11.43 per cent. In 2023 it had 2,350 hearings put off and # cases.";

describe("a percentage that no words tie to its counts", () => {
  it.each([
    // 15,737 ÷ 41,250 = 38.15 %
    [`Turnout at the hearings: #%\n${ENGLISH}`, "83.15", "38.15", "share-mismatch"],
    [`نسبة الحضور #٪\n${ARABIC}`, "83.15", "38.15", "share-mismatch"],
    // 31,260 of 35,294 are 11.43 % less
    [YEARS, "32,594", "35,294", "growth-mismatch"],
    [YEARS, "35,249", "35,294", "growth-mismatch"],
  ])("is held to those that give it but for two digits: %s with %s", (text, wrong, right, code) => {
    expect(errorsOf(text, wrong)).toEqual([code]);
    expect(errorsOf(text, right)).toEqual([]);
  });

  it.each([
    // A digit of it is another.
    `Turnout at the hearings: 38.25%\n${ENGLISH}`,
    // Of two digits, many counts give it turned: 15,737 ÷ 41,250 = 38 %
    `Turnout at the hearings: 83%\n${ENGLISH}`,
    // 1,240 ÷ 5,107 = 24.3 %, and it says what it is of.
    "The bank had 5,107 complaints. Some were closed early. 1,240 went to the courts. It paid back 42.3% of the sums claimed.",
    // 1,234 ÷ 2,345 = 52.62 %, and it is of others.
    "Of the 2,345 calls, 1,234 were answered. Satisfaction was 56.22% among 300 callers.",
    // 5 ÷ 50 = 10.00 %, of which 100.00 % is no turning.
    "It served 50 people on a scale of 1 to 5. The share lies between 20.65% and 100.00%.",
    // About so much is no figure to be held to.
    `Turnout at the hearings: about 83.15%\n${ENGLISH}`,
    // 38.15 % of 41,250 too, but another count gives 83.15 %: 8,315 ÷ 10,000
    `Turnout at the hearings: 83.15%\n${ENGLISH} Of 10,000 letters 8,315 were read.`,
    // Told twice: 5,306 and 5,360 would give 98.99 %
    "The authority had 5,306 complaints about cars. It took 6,749, among them 5,306 about cars, and solved 98.99% of all it had.",
  ])("is left alone where it may be another: %s", (text) => {
    expect(errorsOf(text)).toEqual([]);
  });

  it("takes linear time on a sentence of percentages without a direction", () => {
    const shares = Array.from({ length: 20_000 }, (_, index) => `${(index % 89) + 10}.37%`).join(", ");
    expect(checkText(`The shares were ${shares}.`).findings).toEqual([]);
  });
});
