/** "Of which 3,067 concerned one thing, that is 84.4 %". */
const OF_ITSELF =
  /^[^,،;؛.()\d]{0,40}(?<![a-zء-ي])(?:اي(?: ما)? )?(?:[وف]?ب?نسبه|و?نسبته[امن]?)(?: قدرها| بلغت)?\s*\(?$/;
/** "Of these 340 answered, a response rate of 88 %". */
const OF_RATE =
  /^[^,،;؛.()\d]{0,40}[,،] (?:(?:or|giving|with|at) )?an? (?:(?:response|reply|return|answer|completion|resolution|closure|settlement|success|clearance|uphold|upheld) )?rate of (?:about |only |just )?$/;

/** Whether words lead from a part to its share of the whole; those of a rate only where they speak of nothing else. */
export function isOwnRate(words: string, clear: boolean): boolean {
  return OF_ITSELF.test(words) || (clear && OF_RATE.test(words));
}
