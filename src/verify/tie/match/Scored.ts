import type { Candidate } from "./candidateOf.js";

/** A figure and how well it fits the place of a number. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}
