import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

const HEADERS = ["Share", "النسبة", "%", "Share of total"] as const;
const table = (header: string, shares: readonly string[], total: string, counts = [500, 300, 200]) =>
  `| Region | Calls | ${header} |\n|---|---|---|\n| Riyadh | ${counts[0]} | ${shares[0]} |\n| Jeddah | ${counts[1]} | ${shares[1]} |\n| Abha | ${counts[2]} | ${shares[2]} |\n| Total | 1,000 | ${total} |`;
const alone = (shares: readonly string[], total: string) =>
  `| Region | Share |\n|---|---|\n| Riyadh | ${shares[0]} |\n| Jeddah | ${shares[1]} |\n| Abha | ${shares[2]} |\n| Total | ${total} |`;
const RIGHT = ["50%", "30%", "20%"] as const;

describe.each(HEADERS)("the total of shares under %s", (header) => {
  it("gives one finding for one wrong share", () => {
    expect(errorsOf(table(header, ["50%", "35%", "20%"], "100%"))).toEqual(["share-mismatch"]);
  });

  it.each(["110%", "10%", "101%", "١١٠٪"])("is wrong as %s", (total) => {
    expect(errorsOf(table(header, RIGHT, total))).toEqual(["sum-mismatch"]);
  });

  it("is right as 100%", () => {
    expect(errorsOf(table(header, RIGHT, "100%"))).toEqual([]);
  });
});

it("finds two wrong shares of three that their total says to be all", () => {
  // 512 of 1,000 are 51.2%, 288 are 28.8%
  const counts = [512, 288, 200];
  expect(errorsOf(table("Share", ["53%", "27%", "20%"], "100%", counts))).toEqual(["share-mismatch", "share-mismatch"]);
  expect(errorsOf(table("النسبة", ["٥٣٪", "٢٧٪", "٢٠٪"], "١٠٠٪", counts))).toEqual([
    "share-mismatch",
    "share-mismatch",
  ]);
});

it.each([
  ["110%", ["50%", "30%", "20%"]],
  ["101%", ["50%", "30%", "20%"]],
  ["٩٠٪", ["٥٠٪", "٣٠٪", "٢٠٪"]],
] as const)("finds the total %s of shares alone", (total, shares) => {
  expect(errorsOf(alone(shares, total))).toEqual(["sum-mismatch"]);
});

it.each([
  alone(["33.3%", "33.3%", "33.3%"], "99.9%"),
  alone(["33.3%", "33.3%", "33.3%"], "100%"),
  // 16.7 + 16.7 + 66.7 = 100.1
  alone(["16.7%", "16.7%", "66.7%"], "100.1%"),
  alone(["50%", "30%", "20%"], "99.9%"),
  // Rates, and the rate of all.
  alone(["50%", "30%", "20%"], "38%"),
  table("Satisfied %", ["40%", "35%", "25%"], "36%"),
  // 400 + 90 + 180 = 670 of 1,000
  "| Region | Received | Closed on time | Rate |\n|---|---|---|---|\n| Riyadh | 500 | 400 | 80% |\n| Jeddah | 300 | 90 | 30% |\n| Abha | 200 | 180 | 90% |\n| Total | 1,000 | 670 | 67% |",
])("finds no error in %s", (text) => {
  expect(errorsOf(text)).toEqual([]);
});

it("takes rates that add to 100 by chance for no shares of one whole", () => {
  // 50 + 30 + 20 = 100; 380 of 1,000 are 38%
  const rates = (header: string, total: string) =>
    `| Region | Received | Closed | ${header} |\n|---|---|---|---|\n| Riyadh | 500 | 250 | 50% |\n| Jeddah | 300 | 90 | 30% |\n| Abha | 200 | 40 | 20% |\n| Total | 1,000 | 380 | ${total} |`;
  for (const header of ["Closure rate", "Rate", "Share closed", "نسبة الإغلاق"]) {
    expect(errorsOf(rates(header, "28%"))).toEqual(["share-mismatch"]);
    expect(errorsOf(rates(header, "38%"))).toEqual([]);
  }
});
