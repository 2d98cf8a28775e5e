const TOGETHER =
  /\b(?:together(?! with)|combined|between them|jointly|the (?:first|top) (?:two|three|four|five)(?! (?:months|quarters|weeks|days|years)))\b|(?<![ء-ي])[وف]?(?:مع[اً]{1,2}|مجتمع(?:[ةه]|ين|تين|تان))(?![ء-ي])/i;

/** Whether words tell several as one. */
export function isTogether(words: string): boolean {
  return TOGETHER.test(words);
}
