import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

it("takes no share of numbers whose groups stand in the order of the screen", () => {
  const text =
    "المواطنون 302ر529ر16 نسمة أي 9ر72 في المائة من السكان.\nوالمقيمون 236ر144ر6 نسمة أي 1ر27 في المائة من السكان، بينهم 598ر271ر4 من الذكور أي 5ر69 في المائة و638ر872ر1 من الإناث أي 5ر30 في المائة من المقيمين.";
  expect(checkText(text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
