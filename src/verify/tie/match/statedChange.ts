import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** How far, in characters, a change may stand from what it is told to be from. */
const NEAR = 60;
/** In its own period a change may be told, too: "by 8% in May 2025 year on year", "في مايو ٢٠٢٥م على أساس سنوي". */
const PERIOD =
  /^[\s\u2066-\u2069]*[,،]? ?(?:in|during|for|في|خلال) (?:[a-zء-ي]+ ){0,5}(?:[QH][1-4] )?(?:20\d\d|٢٠[٠-٩]{2})م?(?=[\s,،])/i;
const CHANGES: readonly (readonly [change: string, words: RegExp])[] = [
  [
    "year",
    /\byear[- ](?:on|over)[- ]year|\b(?:same|corresponding|those) (?:[a-zء-ي]+ )?(?:period|time|months?|quarter|half) (?:of )?(?:the )?(?:last|previous|prior|preceding) year|\bthan (?:a|one) year (?:ago|earlier|before)|(?<![a-zء-ي])(?:على )?(?:أساس|نحو) سنوي(?![a-zء-ي])/i,
  ],
  [
    "month",
    /\bmonth[- ](?:on|over)[- ]month|\bin (?:a|one|a single) month\b|(?<![a-zء-ي])(?:على )?(?:أساس|نحو) شهري(?![a-zء-ي])|(?<![a-zء-ي])في شهر واحد(?![a-zء-ي])/i,
  ],
  ["quarter", /\bquarter[- ](?:on|over)[- ]quarter|(?<![a-zء-ي])(?:على )?(?:أساس|نحو) (?:ربع سنوي|فصلي)(?![a-zء-ي])/i],
];

/** What a change is said to be from in words right behind it, with no other number between: `year`, `month` or `quarter`. */
export function statedChange({ span: { end } }: QuantityReading, text: string): string | undefined {
  const period = PERIOD.exec(text.slice(end, end + NEAR))?.[0].length ?? 0;
  const [words = ""] = text.slice(end + period, end + period + NEAR).split(/[\d٠-٩.;؛\n]/u, 1);
  return CHANGES.find(([, pattern]) => pattern.test(words))?.[0];
}
