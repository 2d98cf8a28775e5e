import { checkOption } from "../model/checkOption.js";
import { BIDI_MODES } from "../model/lists.js";
import type { FixedDecimal } from "../model/numbers.js";
import { digitTable } from "./digitTable.js";
import type { NumberOptions } from "./NumberOptions.js";
import { numeralsOf } from "./numeralsOf.js";
import { padDigits } from "./padDigits.js";

/** What may stand between groups of three digits; `false` joins them. */
export type Grouping = "٬" | "," | "،" | false;
export const GROUPINGS: readonly Grouping[] = ["٬", ",", "،", false];

/** How a number is dressed. */
export interface NumberDress {
  readonly percent?: boolean;
  /** Writes the plus sign of a positive number. */
  readonly plus?: boolean;
  readonly bound?: "<" | ">" | undefined;
  readonly grouping?: Grouping | undefined;
}

const SYMBOLS = {
  arab: { group: "٬", point: "٫", percent: "٪", markedPercent: "٪\u061C", mark: "\u061C", isolate: "\u2067" },
  latn: { group: ",", point: ".", percent: "%", markedPercent: "\u200E%\u200E", mark: "\u200E", isolate: "\u2066" },
} as const;

/** Writes a decimal with its sign, groups and percent sign: the one place where numbers become text. */
export function writeNumber(
  { units, decimals }: FixedDecimal,
  options: NumberOptions,
  dress: NumberDress = {},
): string {
  const numerals = numeralsOf(options);
  const symbols = SYMBOLS[numerals];
  const table = digitTable(numerals);
  const size = Math.abs(units);
  const scale = 10 ** decimals;
  const whole = Math.floor(size / scale);
  let digits = group(whole, table, dress.grouping === false ? "" : (dress.grouping ?? symbols.group));
  if (decimals > 0) digits += symbols.point + padDigits(size - whole * scale, decimals, table);
  const sign = (dress.bound ?? "") + (units < 0 ? "-" : dress.plus && units > 0 ? "+" : "");
  const text = sign + digits + (dress.percent ? symbols.percent : "");
  const bidi = options.bidi ?? "none";
  if (bidi === "none") return text;
  if (checkOption("bidi", bidi, BIDI_MODES) === "isolate") return `${symbols.isolate + text}\u2069`;
  return (sign && symbols.mark + sign) + digits + (dress.percent ? symbols.markedPercent : "");
}

function group(whole: number, table: readonly string[], separator: string): string {
  if (whole < 100) return padDigits(whole, whole < 10 ? 1 : 2, table);
  if (whole < 1000) return table[whole] ?? "";
  const thousands = Math.floor(whole / 1000);
  return group(thousands, table, separator) + separator + table[whole - thousands * 1000];
}
