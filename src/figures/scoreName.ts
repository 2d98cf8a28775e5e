/** The name of the figure that counts a score's ratings: `score-minus-2` for -2. */
export function scoreName(score: number): string {
  return `score-${score < 0 ? `minus-${-score}` : score}`;
}
