import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 352 / 400 = 88 %
  ["We wrote to 400 councils, and of these 352 sent an answer, a response rate of 91%.", "91%", "88%"],
  // 150 / 600 = 25 %, 150 / 800 = 18.75 %
  ["800 complaints came in, 600 were sent on and 150 were answered, which is 40% of all letters.", "40%", "25%"],
  [
    "وردت 800 شكوى، أُرسلت منها 600 شكوى، ولم يأتِ الرد إلا على 150 شكوى، وهو ما نسبته 40% من كل المخاطبات.",
    "40%",
    "25%",
  ],
])("holds a percentage to the count and the wholes of its sentence, however far off: %s", (text, printed, right) => {
  expect(wrongIn(text)).toEqual([["share-mismatch", printed]]);
  const { checks, findings } = checkText(text.replace(printed, right));
  expect(checks.find(({ kind }) => kind === "share")?.outcome.outcome).toBe("pass");
  expect(findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
});

it.each([
  // 600 / 2,000 = 30 %
  "Men lodged 1,400 complaints and women 600, or 30% of the total.",
  // 150 / (350 + 150) = 30 %
  "Of 900 letters 350 praised us and 150 complained, or 30% of all opinions.",
  "Of these 352 were satisfied with the answer, a rate of 91% in the second survey.",
])("takes no other whole for theirs: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

it("tells several shares that miss their whole, which no other one gives all of", () => {
  // 330 / 1,120 = 29.46 %, 430 / 1,120 = 38.39 %; 330 / 0.297 = 1,111 and 430 / 0.3891 = 1,105
  const text = (women: string, mind: string) =>
    `Committees took 1,120 cases of violence. Women were 330 cases, or ${women} of all cases. Violence of the mind and body was 430 cases, or ${mind} of the cases.`;
  expect(wrongIn(text("29.7%", "38.91%"))).toEqual([
    ["share-mismatch", "29.7%"],
    ["share-mismatch", "38.91%"],
  ]);
  // 330 / 0.3 = 1,100 and 430 / 0.3909 = 1,100: of a whole that is not printed.
  expect(wrongIn(text("30.0%", "39.09%"))).toEqual([]);
  expect(wrongIn(text("29.5%", "38.39%"))).toEqual([]);
});
