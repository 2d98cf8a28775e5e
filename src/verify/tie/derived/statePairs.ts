import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { priorPeriod } from "../page/priorPeriod.js";
import { STATES } from "../place/states.js";
import type { Told } from "./Told.js";

/** What is open at the end of a period. */
const OPEN = ["open", "carried", "brought"];

/**
 * The tickets of the one state that is named beside a change, open or closed, now and before: at the beginning of the period, or in
 * the period that is named, or in the one before, or a year before. Where none is, those that came in: "complaints fell by 4.6%".
 */
export function statePairs(
  { entry: { figure }, context: { claims, measures, subject } }: Told,
  { byId }: FigureIndex,
  reportPeriod: string,
): readonly (readonly (Figure | undefined)[])[] {
  const isTold = subject === "tickets" || claims.subjects.includes("tickets") || figure?.startsWith("tickets/");
  const isOfTickets = isTold && claims.parts.length === 0;
  const state =
    stateOf(claims.measures) ??
    stateOf(measures) ??
    (isOfTickets && !STATES.some((name) => name !== "opened" && measures.includes(name)) ? "opened" : undefined);
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
