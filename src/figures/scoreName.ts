/** The name of the figure that counts a score's ratings: `score-minus-2` for -2. */
export function scoreName({ score }: { readonly score: number }): string {
  return `score-${score}`.replace("--", "-minus-");
}
