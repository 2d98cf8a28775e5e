/** What was before is told so. */
const BEFORE =
  /\b(?:was|were|had|before|earlier|previous(?:ly)?|last|former(?:ly)?|ago)\b|(?<![ء-ي])[وف]?(?:ال)?(?:كان|سابق|قبل|ماض|منصرم|مقابل|مقارن)/i;

/** Whether words tell of a time before. */
export function isFormerly(words: string): boolean {
  return BEFORE.test(words);
}
