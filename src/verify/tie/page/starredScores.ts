const STARS = /(?:[★⭐☆✩]\uFE0F?)+/gu;

/** A text with the scores that stars are: "★★★★☆" is "score 4". */
export function starredScores(text: string): string {
  return text.replace(STARS, (stars) => `score ${stars.replace(/[^★⭐]/gu, "").length}`);
}
