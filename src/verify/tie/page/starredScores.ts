const STARS = /(?:[★⭐☆✩]\uFE0F?)+/gu;
const WORDED = /\b(?:one|two|three|four|five)(?= stars?\b)/gi;
const PLURAL = /(?<=^ |\d )(two|three|four|five)s\b/gi;
const WORDS = ["one", "two", "three", "four", "five"];
const ARABIC = /(?<![ء-ي])(?:نجم[ةه] واحد[ةه]|(?:ثلاث|[أا]ربع|خمس) نجوم)(?![ء-ي])/g;
const MARKS = ["واحد", "اثن", "ثلاث", "ربع", "خمس"];

/** A text with the scores that stars are: "★★★★☆" is "score 4", "four stars" are "4 stars", and so are "fours" behind a number. */
export function starredScores(text: string): string {
  return text
    .replace(STARS, (stars) => `score ${stars.replace(/[^★⭐]/gu, "").length}`)
    .replace(PLURAL, "$1 stars")
    .replace(WORDED, (word) => String(WORDS.indexOf(word.toLowerCase()) + 1))
    .replace(ARABIC, (words) => `${MARKS.findIndex((mark) => words.includes(mark)) + 1} نجوم`);
}
