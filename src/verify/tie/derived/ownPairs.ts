import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { priorPeriod } from "../page/priorPeriod.js";
import type { Context } from "../place/Context.js";

/** What became of calls, and is counted. */
const HANDLED: readonly string[] = ["offered", "answered", "abandoned"];

/**
 * The counts of the one part of the tickets that is named beside a change, or of the calls of one state, now and before: in the period that is named, or
 * in the one before, or a year before. The report has no change of theirs: "enquiries rose by 17.3%", "abandoned calls fell by 20.3%".
 */
export function ownPairs(
  { claims: { keys, parts, measures, bases, periods }, isOfPart }: Context,
  { byId }: FigureIndex,
  reportPeriod: string,
): readonly (readonly (Figure | undefined)[])[] {
  const [name, another] = new Set([...keys, ...parts]);
  // "On the previous month"
  if (bases.length === 0 && isOfPart === true) return [];
  if (name === undefined || another !== undefined || periods.some((period) => period !== reportPeriod)) return [];
  const states = HANDLED.filter((each) => measures.includes(each));
  const [state] = states;
  if (states.length > 1 || (state === undefined && !/^tickets\/.*\//.test(name))) return [];
  const countIn = (period: string): Figure | undefined =>
    byId.get(state === undefined ? `${name}/${period}` : `${name}/${period}/${state}`);
  const known = bases.length > 0 ? bases : [priorPeriod(reportPeriod), priorPeriod(reportPeriod, 12)];
  return known.map((base) => [countIn(reportPeriod), countIn(base)]);
}
