import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 4,000 to 3,800 is -5.0 %, 6,000 to 6,600 10.0 %, 5,000 to 4,700 -6.0 %.
it.each([
  "Company   | 2022 | 2023 | Change\nEastline | 4,000 | 3,800 | (5.0%)\nSouthline | 6,000 | 6,600 | 10.0%\nHilltop | 5,000 | 4,700 | -6.0%",
  "Company              2022       2023    Change\nEastline            4,000      3,800    (5.0%)\nSouthline           6,000      6,600     10.0%\nHilltop             5,000      4,700    –6.0%",
  "الشركة | 2022 | 2023 | التغير\nالشرق | 4,000 | 3,800 | (5.0%)\nالجنوب | 6,000 | 6,600 | 10.0%\nالتلال | 5,000 | 4,700 | 6.0%-",
])("reads a fall by the brackets around it: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
  expect(wrongIn(text.replace("(5.0%)", "(7.0%)"))).toEqual([["growth-mismatch", "7.0%"]]);
});
