import { describe, expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

describe("the halves of a year", () => {
  it.each([
    ["السداسي الأول 2022", "2022-H1"],
    ["الأسدوس الأول 2022", "2022-H1"],
    ["خلال الأسدوس الثاني من سنة 2022", "2022-H2"],
    ["في السداسي الثاني من سنة 2022", "2022-H2"],
  ])("have another name in the Maghreb: %s", (text, period) => {
    expect(readFigures(text)).toMatchObject([{ kind: "half", period }]);
  });
});
