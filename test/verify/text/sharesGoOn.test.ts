import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const FIRST =
  "توزعت البلاغات على الأحياء، حيث استحوذ حي النور على 36.2 بالمئة منها، وحل حي الروضة ثانيا بنسبة 24.5 بالمئة، وحي السلام ثالثا بنسبة 15.3 بالمئة.";
// 36.2 + 24.5 + 15.3 = 76; 12.1 + 8.4 + 3.5 = 24
const REST = "وجاء بعدها حي الزهور 12.1 بالمئة، ثم حي القدس 8.4 بالمئة، وحي الأمل 3.5 بالمئة.";

const resultOf = (text: string) => {
  const { verdict, checks, findings } = checkText(text);
  const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return [
    verdict,
    checks.map(({ kind, outcome, operands }) => `${kind} ${outcome.outcome} ${operands.length}`),
    errors,
  ];
};

describe("shares of which the next paragraph tells the others", () => {
  it.each([
    `${FIRST}\n\n${REST}`,
    "Reports by district: Northgate took 36.2%, Millfield 24.5% and Southbank 15.3%.\n\nThen came Westend with 12.1%, Hillside with 8.4% and Eastend with 3.5%.",
  ])("are one list: %s", (text) => {
    expect(resultOf(text)).toEqual(["no-total", ["share-list pass 6"], []]);
  });

  it("need not be all, told from the largest on", () => {
    expect(resultOf(FIRST)).toEqual(["not-exhaustive", ["share-list cannot-check 3"], []]);
  });

  it("are still held to 100 where they are said to be all", () => {
    // 61.2 + 24.5 + 15.3 = 101, and 41 + 30 + 19 = 90
    const [, , errors] = resultOf("Reports were divided into roads 41%, lighting 30% and all other subjects 19%.");
    expect(errors).toEqual(["shares-not-100"]);
  });
});
