import type { Figure } from "../../../figures/Figure.js";
import { unitOfWord } from "../../../model/unitOfWord.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { sentenceAround } from "../page/sentenceAround.js";
import { isTogether } from "../place/isTogether.js";
import { STATES } from "../place/states.js";
import type { Told } from "./Told.js";

/** Several times are told as one: "in two months". */
const TIMES = /\b(?:months|quarters|in (?:all|total)|altogether)\b|شهرين|[أا]شهر|ربعين|مجموع/i;
/** How far, in characters, the sentence of a bound is looked at. */
const FAR = 160;
/** A period begins with its year, of so many digits. */
const YEAR = 4;

/**
 * Whether a bound is worked out of what its words do not tell of: so many sums and differences lie beyond a round number that one is always met. Its
 * noun or state must be theirs; what is added up must be named beside it, or told as one.
 */
export function isLooseBound(
  { reading, context }: Told,
  rule: string | undefined,
  parts: readonly Figure[],
  { nouns }: FigureIndex,
): boolean {
  const { claims, noun, text } = context;
  if (reading.bound !== "over" && reading.bound !== "under") return false;
  const ofTickets =
    noun === undefined ? claims.measures.some((name) => STATES.includes(name)) : unitOfWord(noun) === "ticket";
  if (ofTickets && nouns.has("ticket") && parts.some(({ subject }) => subject === "contacts")) return true;
  if (rule !== "sum") return false;
  const names = [...claims.keys, ...claims.parts];
  const isNamed = names.length > 1 && parts.every(({ subject, key }) => names.includes(`${subject}/${key}`));
  // "Over 93,000 calls in April and May", and not in the second quarters of two years.
  const times = new Set(parts.map(({ period }) => period.slice(YEAR)));
  const isTimed = times.size === parts.length && parts.every(({ period }) => claims.periods.includes(period));
  const sentence = sentenceAround(reading.span, text, FAR);
  return !isNamed && !isTimed && !isTogether(sentence) && !TIMES.test(sentence);
}
