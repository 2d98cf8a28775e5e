/** What each change is from, by its words. */
const CHANGES: readonly (readonly [change: string, words: RegExp])[] = [
  [
    "year",
    /\byear[- ](?:on|over)[- ]year|(?<![a-z])y(?:o|\/|\/o\/)y(?![a-z])|\b(?:annual|yearly) (?:change|growth)\b|(?:تغي[يّ]?ر|نمو) (?:ال)?سنوي(?![ء-ي])|\b(?:same|corresponding|those) (?:[a-zء-ي]+ )?(?:period|time|months?|quarter|half) (?:of )?(?:the )?(?:last|previous|prior|preceding) year|\bthan (?:a|one) year (?:ago|earlier|before)|(?<![a-zء-ي])(?:على )?(?:أساس|نحو) سنوي(?![a-zء-ي])/i,
  ],
  [
    "month",
    /\bmonth[- ](?:on|over)[- ]month|(?<![a-z])m(?:o|\/|\/o\/)m(?![a-z])|\bmonthly (?:change|growth)\b|(?:تغي[يّ]?ر|نمو) (?:ال)?شهري(?![ء-ي])|\bin (?:a|one|a single) month\b|(?<![a-zء-ي])(?:على )?(?:أساس|نحو) شهري(?![a-zء-ي])|(?<![a-zء-ي])في شهر واحد(?![a-zء-ي])/i,
  ],
  [
    "quarter",
    /\bquarter[- ](?:on|over)[- ]quarter|(?<![a-z])q(?:o|\/|\/o\/)q(?![a-z])|\bquarterly (?:change|growth)\b|(?:تغي[يّ]?ر|نمو) (?:ال)?(?:ربع (?:ال)?سنوي|ربعي|فصلي)(?![ء-ي])|(?<![a-zء-ي])(?:على )?(?:أساس|نحو) (?:ربع سنوي|فصلي)(?![a-zء-ي])/i,
  ],
];

/** Over what words say that something changed: `year`, `month` or `quarter`. */
export function changeOver(words: string): string | undefined {
  return CHANGES.find(([, pattern]) => pattern.test(words))?.[0];
}
