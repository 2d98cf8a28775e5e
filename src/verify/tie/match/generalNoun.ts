import { isPerson } from "../../common/isPerson.js";
import type { Candidate } from "./candidateOf.js";

/** How a noun of many names weighs for a figure: people are who is reached and who rates, and what is written is a message. */
export function generalNoun({ unit, figure }: Candidate, noun: string): number | undefined {
  if (isPerson(noun)) return unit === "person" ? 4 : figure.subject === "satisfaction" ? 0 : undefined;
  return noun === "message" && unit === "contact" ? 0 : undefined;
}
