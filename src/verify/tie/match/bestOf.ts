import type { Candidate } from "./candidateOf.js";
import type { Scored } from "./Scored.js";

/** The first of those that fit best, from a score on, of those that may be meant; only a better one is asked about. */
export function bestOf(
  candidates: readonly Scored[],
  least: number,
  isMeant: (candidate: Candidate) => boolean,
): Scored | undefined {
  let best: Scored | undefined;
  for (const scored of candidates)
    if (scored.score >= (best === undefined ? least : best.score + 1) && isMeant(scored.candidate)) best = scored;
  return best;
}
