import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** How far, in characters, a change may stand from what it is told to be from. */
const NEAR = 60;
const CHANGES: readonly (readonly [change: string, words: RegExp])[] = [
  [
    "year",
    /\byear[- ](?:on|over)[- ]year|\b(?:same|corresponding|those) (?:\p{L}+ )?(?:period|time|months?|quarter|half) (?:of )?(?:the )?(?:last|previous|prior|preceding) year|\bthan (?:a|one) year (?:ago|earlier|before)|(?<!\p{L})(?:على )?(?:أساس|نحو) سنوي(?!\p{L})/iu,
  ],
  [
    "month",
    /\bmonth[- ](?:on|over)[- ]month|\bin (?:a|one|a single) month\b|(?<!\p{L})(?:على )?(?:أساس|نحو) شهري(?!\p{L})|(?<!\p{L})في شهر واحد(?!\p{L})/iu,
  ],
  ["quarter", /\bquarter[- ](?:on|over)[- ]quarter|(?<!\p{L})(?:على )?(?:أساس|نحو) (?:ربع سنوي|فصلي)(?!\p{L})/iu],
];

/** What a change is said to be from in words right behind it, with no other number between: `year`, `month` or `quarter`. */
export function statedChange({ span: { end } }: QuantityReading, text: string): string | undefined {
  const [words = ""] = text.slice(end, end + NEAR).split(/[\d٠-٩.;؛\n]/u);
  return CHANGES.find(([, pattern]) => pattern.test(words))?.[0];
}
