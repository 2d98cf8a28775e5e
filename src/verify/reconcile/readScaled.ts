import { foldText } from "../../language/foldText.js";
import { normalizeArabic } from "../../language/normalizeArabic.js";
import { readNumber } from "../../language/readNumber.js";
import { SCALE_WORDS } from "../../language/scaleWords.js";
import { splitNumeral } from "../../language/splitNumeral.js";
import { attempt } from "./attempt.js";
import type { PrintedFigure } from "./PrintedFigure.js";

/** A number with the letter of its scale right behind it: 650K, 0.65M. */
const GLUED = /^[\d.,]+(?=[kKM](?![A-Za-z]))/;

/** A number with its scale word (`13 ألف`, `1.2 million`, `13 ألفاً و78`), and the words after it. */
export interface ScaledFigure {
  readonly figure: PrintedFigure;
  readonly words: string;
}

/** Reads a number in thousands or millions; with nothing after it, its last digit is as far as it goes: 13 ألف has -3 decimals. */
export function readScaled(text: string): ScaledFigure | undefined {
  const { numeral, words } = splitNumeral(text.replace(GLUED, "$& ")) ?? {};
  if (numeral === undefined || words === undefined) return undefined;
  const [, scale = "", , rest, after = ""] =
    /^(\S+)(?:\s+(و\s?(\d{1,6}|[٠-٩]{1,6}|[۰-۹]{1,6})))?(?:\s+(.*))?$/s.exec(words) ?? [];
  const power = powerOf(scale);
  const number = power && attempt(() => readNumber(numeral));
  if (!number || number.isPercent || number.bound !== undefined) return undefined;
  if (rest === undefined) {
    return { figure: { units: number.units, decimals: number.decimals - power, isPercent: false }, words: after };
  }
  const units = number.units * 10 ** power + readNumber(rest).units;
  return number.decimals === 0 ? { figure: { units, decimals: 0, isPercent: false }, words: after } : undefined;
}

/** The power of ten of a scale word; of the letters, a small m may be minutes or metres. */
function powerOf(word: string): number | undefined {
  const folded = foldText(word);
  if (folded.length < 2 && !/^[kKM]$/.test(word)) return undefined;
  for (const [power, words] of Object.entries(SCALE_WORDS))
    if (normalizeArabic(words).split(" ").includes(folded)) return Number(power);
  return undefined;
}
