import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { wordsAround } from "../page/wordsAround.js";
import type { Context } from "../place/Context.js";
import { STATES } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/** The words for some of the tickets: those of a state, and those of which the cause is known. */
const SOME: readonly string[] = [...STATES, "cases"];
/** Cases may be any tickets; these have a cause. */
const CODED = /\b(?:coded|classified|analy[sz]ed)\b|(?:مصنف|محلل|صنف|تصنيف)/i;

/**
 * Whether a figure is of a part of the tickets that is named nowhere around a number, where the words tell of other tickets: open ones have
 * not the number of complaints, nor the tickets closed their share.
 */
export function isPartUnnamed(
  { figure, name, noun, of }: Candidate,
  reading: QuantityReading,
  context: Context,
): boolean {
  const { subject, key } = figure;
  const { before, cell, claims, head, keys, measures, section } = context;
  if (cell || subject !== "tickets" || key === undefined || !key.includes("/")) return false;
  const isCoded = CODED.test(wordsAround(reading, context.text));
  const said = [...measures, ...claims.measures].filter(
    (each) => SOME.includes(each) && each !== of && (each !== "cases" || isCoded),
  );
  if (said.length === 0 || claims.parts.includes(`${subject}/${key}`)) return false;
  if (noun !== undefined && (noun === context.noun || context.said?.includes(noun) === true)) return false;
  return ![context.key, before, head, section, ...keys].some((each) => each === name || name.endsWith(`/${each}`));
}
