const DAYS = /\b(?:days?|daily)\b|(?<![ء-ي])[وبفل]?(?:ال|لل)?(?:يوم|[أا]يام)/i;

/** Whether words speak of days, so that what is told by them is a figure of a day. */
export function namesDays(words: string): boolean {
  return DAYS.test(words);
}
