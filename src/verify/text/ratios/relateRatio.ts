import { checkRatio } from "../../checks/checkRatio.js";
import type { RatioWords } from "../passage/readRatios.js";
import type { Printed, Relation } from "../relations/Relation.js";

/** Ties a number to the one that it is told to be so many times, or such a part of, as a fair writer may round it: "a third" for 31 to 36 %, "three times" for 2.8. */
export function relateRatio(part: Printed, whole: Printed, said: RatioWords): Relation {
  const printed = { units: Math.round(said.value * 10_000), decimals: 4 };
  const { rule: _, ...checked } = checkRatio(part.figure, whole.figure, printed);
  const operands = [part, whole, said];
  const ratio = checked.computed;
  if (ratio === undefined) return { kind: "multiple", operands, outcome: checked };
  const quotient = ratio.numerator / ratio.denominator;
  const fits = fitsWords(quotient, said, said.value) || (said.onTop && fitsWords(quotient, said, said.value + 1));
  return { kind: "multiple", operands, outcome: { ...checked, outcome: fits ? "pass" : "fail" } };
}

/** "Exactly half" is said of 49.6 %, too. */
const EXACT = 0.02;
/** What more than halves is less than half. */
const OF_FALL = { over: "under", under: "over", about: "about" } as const;

function fitsWords(ratio: number, said: RatioWords, value: number): boolean {
  const { decimals, kind } = said;
  const bound = kind === "verb" && value < 1 && said.bound !== undefined ? OF_FALL[said.bound] : said.bound;
  if (bound === "over") return ratio > value * 0.995;
  if (bound === "under") return ratio < value * 1.005;
  if (said.exact) return Math.abs(ratio - value) <= value * EXACT;
  if (decimals > 0) return Math.abs(ratio - value) <= (bound === "about" ? 2 : 1) * 10 ** -decimals;
  // "Nearly a fifth" for 17 %, "close to two thirds" for 62 %.
  const [most, part] = bound === "about" ? [0.06, 0.18] : [0.04, 0.12];
  if (kind === "part" || (kind === "verb" && value < 2)) return Math.abs(ratio - value) <= Math.min(most, value * part);
  const loose = bound === "about" ? 0.2 : 0.13;
  return ratio >= value * (1 - loose) && ratio <= value + Math.min(0.5, value * 0.2);
}
