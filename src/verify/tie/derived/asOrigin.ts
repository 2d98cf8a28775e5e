import type { Figure } from "../../../figures/Figure.js";
import { comparePeriods } from "../../../periods/comparePeriods.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";

/** Which month, quarter or half of its year a period is. */
const ENDING = /\d+$/;

/** "Visits fell from 4,011 to 2,985": where the level is of a month, the number before it is of an earlier one, though none is named. */
export function asOrigin(
  { entry, context: { role, isOrigin } }: Told,
  level: Figure | undefined,
  byId: ReadonlyMap<string, Figure>,
): TieOutEntry | undefined {
  const { span, text, outcome, elsewhere = "" } = entry;
  const figure = byId.get(elsewhere);
  if (outcome !== "unexplained" || role !== "base" || isOrigin !== true || level === undefined || figure === undefined)
    return undefined;
  const isOfOne = figure.subject === level.subject && figure.key === level.key && figure.measure === level.measure;
  const isAsLong = figure.period.replace(ENDING, "") === level.period.replace(ENDING, "");
  return isOfOne && isAsLong && comparePeriods(figure.period, level.period) < 0
    ? { span, text, outcome: "matched", figure: figure.id, rule: "exact" }
    : undefined;
}
