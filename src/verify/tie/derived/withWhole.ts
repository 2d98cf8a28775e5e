import type { Figure } from "../../../figures/Figure.js";
import { unitOfWord } from "../../../model/unitOfWord.js";
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
  // "Of 12,300 complaints resolved, 5,100 were upheld": cases are told only for what they are parted into.
  const { noun } = one.reading;
  const isOfCases = own.measure === "cases" && (noun === undefined || unitOfWord(noun) === own.result.unit);
  if (isOfCases && countOf(own) >= LEAST && isPartOf(beside, own, index))
    return { span, text, outcome: "matched", figure: own.id, rule: "exact" };
  if (!isWhole && other?.context.role !== "whole") return undefined;
  const [part, all] = isWhole ? [beside, own] : [own, beside];
  if (part.key === undefined || part.form === "share" || countOf(part) < LEAST) return undefined;
  return isPartOf(part, all, index) ? { span, text, outcome: "matched", figure: own.id, rule: "exact" } : undefined;
}

/** Whether a report has the share of one figure in another, or one of them is that share. */
function isPartOf({ id, form, inputs, key = "", period }: Figure, all: Figure, { about }: FigureIndex): boolean {
  if (form === "share") return inputs.includes(all.id);
  return (about(key, true).get(period) ?? []).some(
    ({ figure }) => figure.form === "share" && figure.inputs[0] === id && figure.inputs.includes(all.id),
  );
}

/** What a number is, or has the value of where nothing names it. */
function figureOf(told: Told | undefined, { byId }: FigureIndex): Figure | undefined {
  const { outcome, rule, figure = "", elsewhere = "" } = told?.entry ?? {};
  return byId.get(outcome === "matched" ? figure : rule === "unnamed" ? elsewhere : "");
}
