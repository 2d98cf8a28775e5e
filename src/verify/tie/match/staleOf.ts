import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { endOfSentence } from "../page/endOfSentence.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { idOfPeriod } from "./idOfPeriod.js";
import { isFormerly } from "./isFormerly.js";
import { HANDLED } from "./isUnsaid.js";

/**
 * What became of the calls of the period that a place is of, where the number has the value of another period and nothing beside it tells of that:
 * only one channel has them, which need not be named again.
 */
export function staleOf(
  { kind, span }: QuantityReading,
  { bound = [], cell, label = "", measures, periods, role, text }: Context,
  { about, byId }: FigureIndex,
  elsewhere: string | undefined,
  reportPeriod: string,
  isPossible: (candidate: Candidate) => boolean,
): Figure | undefined {
  const former = byId.get(elsewhere ?? "");
  if (former?.subject !== "contacts" || former.key === undefined || former.period === reportPeriod) return undefined;
  const named = cell ? bound : periods;
  if (role !== undefined || named.some((period) => period !== reportPeriod) || isFormerly(label)) return undefined;
  if (!cell && isFormerly(text.slice(Math.max(0, span.start - NEAR), endOfSentence(text, span.end)))) return undefined;
  const id = idOfPeriod(former.id, reportPeriod);
  const own = (about(former.key, kind === "percent").get(reportPeriod) ?? []).find(({ figure }) => figure.id === id);
  if (own?.measure === undefined || !HANDLED.includes(own.measure) || !measures.includes(own.measure)) return undefined;
  return isPossible(own) ? own.figure : undefined;
}

/** How far, in characters, before a number. */
const NEAR = 90;
