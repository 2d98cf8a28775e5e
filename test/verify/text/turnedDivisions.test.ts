import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** A total whose parts follow it in its sentence and give it but for two digits in the wrong order. */
const TURNED: readonly (readonly [text: string, printed: string])[] = [
  // 217 + 147 = 364.
  ["The clinic took 364 complaints in May, 217 of them by phone and 174 by mail.", "174"],
  // 138 + 46 = 184.
  ["وردت إلى اللجنة ١٨٤ شكوى، ١٣٨ منها لدى المكتب و٦٤ لدى الفرع.", "٦٤"],
];

/** Parts that need not give their total. */
const SOUND: readonly string[] = [
  // No digits changed places.
  "The clinic took 364 complaints in May, 217 of them by phone and 120 by mail.",
  // What 1,900, 1,150 and 570 give is told before.
  "The agency had 3,620 cases. It closed 3,602 cases, and the cases came so: web 1,900, telephone 1,150 and mail 570.",
  // Some are both, or about both.
  "وردت ١٨٤ شكوى، ١٣٨ منها عاجلة و٦٤ متكررة.",
  "وردت 364 شكوى، 217 منها عن الفواتير و174 عن الموظفين.",
  "The clinic took 364 complaints in May, compared with 463 a year before, 217 of them by phone and 174 by mail.",
];

describe("a total that all counts behind it in its sentence divide", () => {
  it.each(TURNED)("is held to them for two digits that changed places: %j", (text, printed) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", printed]]);
  });

  it.each(SOUND)("is left alone otherwise: %j", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
