import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const errorsOf = (text: string) => checkText(text).findings.filter(({ severity }) => severity === "error");
const wrongIn = (text: string) =>
  errorsOf(text).map(({ code, span }) => [code, span && text.slice(span.start, span.end)]);

describe("a share of another whole than the one that is told", () => {
  it.each([
    // 232 / (232 + 35) is 86.9 %; 600 / (600 + 150) is 80 %
    "Of 400 complaints, 232 were closed, that is 87%, against 35 rejected.",
    "Received: 900; closed: 600; open: 150; closure rate: 80%",
    // 400, 240 and 160 of the 800 that were left
    "We received 1,000 complaints. After 200 were turned away, 400 were about fees (50%), 240 about delays (30%) and 160 about staff (20%).",
    "وردت 1,000 شكوى، ورُفضت 200 منها، ثم توزعت الباقية على الرسوم 400 (50%) والتأخير 240 (30%) والموظفين 160 (20%).",
    "Of the 400 callers, 300 were women and 100 men, so the share of women was more than planned at 57%.",
    "Of the 400 callers, 300 were women and 100 men, so the share of women was above last year's 57%.",
  ])("is not held to it: %s", (text) => expect(errorsOf(text)).toEqual([]));

  it.each([
    // 232 / 400 is 58 %, 600 / 900 66.67 %, 240 / 1,000 24 %, 300 / 400 75 %
    ["Of 400 complaints, 232 were closed, that is 85%, and 35 rejected.", "85%"],
    ["Received: 900; closed: 600; open: 300; closure rate: 76.67%", "76.67%"],
    [
      "We received 1,000 complaints. 600 were about fees (60%), 240 about delays (42%) and 160 about staff (16%).",
      "42%",
    ],
    ["Of the 400 callers, 300 were women and 100 men, so the share of women was 57%.", "57%"],
  ])("is wrong where there is none: %s", (text, wrong) => expect(wrongIn(text)).toEqual([["share-mismatch", wrong]]));
});

describe("an account of a stock", () => {
  it.each([
    // 200 + 500 - 450 is 250; 250 - 30 and 250 - (80 - 50) are 220
    "At the start of the quarter 200 cases were pending. We received 500 cases and closed 450 cases. 30 turned out to be enquiries. At the end of the quarter 220 cases were pending.",
    "At the start of the quarter 200 cases were pending. We received 500 cases and closed 450 cases. 80 turned out to be enquiries and 50 were thought to be. At the end of the quarter 220 cases were pending.",
  ])("is not wrong where the text counts what it misses: %s", (text) => expect(errorsOf(text)).toEqual([]));

  it("is wrong where nothing does", () =>
    expect(
      wrongIn(
        "At the start of the quarter 200 cases were pending. We received 500 cases and closed 450 cases. At the end of the quarter 220 cases were pending.",
      ),
    ).toEqual([["roll-forward-mismatch", "220"]]));
});

it("reads the name of a row by its beginning", () =>
  // 300 + 200 = 500
  expect(checkText("Calls from road users: 300; calls from others: 200; all calls: 500.").verdict).toBe("reconciles"));

it("lets prose divide the total of a table, and not one of its parts", () =>
  expect(
    checkText(
      "| Channel | Calls |\n|---|---|\n| North | 300 |\n| South | 110 |\n| Total | 410 |\n\nThe calls were about fees (300), staff (80) and hours (30).",
    ).findings,
  ).toEqual([]));
