import type { Figure } from "../../../figures/Figure.js";
import { countOf } from "../match/countOf.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import type { Told } from "./Told.js";

/** Fewer are met by chance. */
const LEAST = 100;

/**
 * A count that nothing names beside the whole that it is told to be of, or as that whole: "2,600 of the 6,427 who were asked". Where the
 * report has the share of the one in the other, two numbers of one thing are no accident.
 */
export function withWhole({ one, previous, next, index }: Here): TieOutEntry | undefined {
  const { span, text, elsewhere = "" } = one.entry;
  const isWhole = one.context.role === "whole";
  const other = isWhole ? previous : next;
  const own = index.byId.get(elsewhere);
  const beside = figureOf(other, index);
  if (!one.isFree || own === undefined || beside === undefined) return undefined;
  if (!isWhole && other?.context.role !== "whole") return undefined;
  const [part, all] = isWhole ? [beside, own] : [own, beside];
  if (part.key === undefined || countOf(part) < LEAST) return undefined;
  const isOne = (index.about(part.key, true).get(part.period) ?? []).some(
    ({ figure: { form, inputs } }) => form === "share" && inputs[0] === part.id && inputs.includes(all.id),
  );
  return isOne ? { span, text, outcome: "matched", figure: own.id, rule: "exact" } : undefined;
}

/** What a number is, or has the value of where nothing names it. */
function figureOf(told: Told | undefined, { byId }: FigureIndex): Figure | undefined {
  const { outcome, rule, figure = "", elsewhere = "" } = told?.entry ?? {};
  return byId.get(outcome === "matched" ? figure : rule === "unnamed" ? elsewhere : "");
}
