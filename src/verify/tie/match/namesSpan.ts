const SPAN =
  /\bbetween\b|\bfrom (?:[a-z]+ ){1,3}(?:20\d\d )?to\b|(?<![ء-ي])(?:بين(?![ء-ي])|من (?:[ء-ي]+ ){1,3}(?:20\d\d )?[إا]لى)/i;

/** Whether words tell of what lies between two ends, which are read as the period that they make: "between July and September", "from July to September". */
export function namesSpan(words: string): boolean {
  return SPAN.test(words);
}
