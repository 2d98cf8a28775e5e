import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { priorPeriod } from "../page/priorPeriod.js";
import type { Context } from "../place/Context.js";

/** What is open at the end of a period. */
const OPEN = ["open", "carried", "brought"];

/**
 * The tickets of the one state that is named beside a change, open or closed, now and before: at the beginning of the period, or in
 * the period that is named, or in the one before, or a year before.
 */
export function statePairs(
  { claims, measures }: Context,
  { byId }: FigureIndex,
  reportPeriod: string,
): readonly (readonly (Figure | undefined)[])[] {
  const state = stateOf(claims.measures) ?? stateOf(measures);
  if (state === undefined || claims.keys.length > 0) return [];
  const now = byId.get(`tickets/${reportPeriod}/${state}`);
  const known = [priorPeriod(reportPeriod), priorPeriod(reportPeriod, 12)];
  const periods = claims.bases.length > 0 ? claims.bases : known;
  const others = periods.map((period) => byId.get(`tickets/${period}/${state}`));
  if (state === "open") others.push(byId.get(`tickets/${reportPeriod}/brought-forward`));
  return others.map((other) => [now, other]);
}

function stateOf(measures: readonly string[]): string | undefined {
  const [isOpen, isClosed] = [measures.some((name) => OPEN.includes(name)), measures.includes("closed")];
  return isOpen === isClosed ? undefined : isOpen ? "open" : "closed";
}
