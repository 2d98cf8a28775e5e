import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";
import { checkText } from "../../../src/verify/checkText.js";

const kindsOf = (text: string) => readFigures(text).map(({ kind, text: surface }) => `${surface} ${kind}`);

it.each([
  [
    "The net drew (5320) complaints, mobile (1640), fixed phone (130), post (50).",
    ["5320 count", "1640 number", "130 number", "50 number"],
  ],
  ["للإنترنت (5320) شكوى، والهاتف المتنقل (1640)، والهاتف الثابت (130).", ["5320 count", "1640 number", "130 number"]],
  ["وردت (250) شكوى، وللتواصل الهاتف (1950).", ["250 count", "1950 phone"]],
  ["هاتف (19999)، فاكس (4567)", ["19999 phone", "4567 phone"]],
])("takes no count of telephones in a list for one that is dialled: %s", (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

it("adds the parts of such a list", () => {
  const text =
    "وصل الهيئة (7140) شكوى. وبحسب الخدمة، بلغت شكاوى الإنترنت (5320) شكوى، والهاتف المتنقل (1640)، والهاتف الثابت (130)، والنقل (50).";
  // 5320 + 1640 + 130 + 50 = 7140
  expect(checkText(text).verdict).toBe("reconciles");
  expect(checkText(text.replace("(50)", "(501)")).findings.map(({ code }) => code)).toEqual(["sum-mismatch"]);
});
