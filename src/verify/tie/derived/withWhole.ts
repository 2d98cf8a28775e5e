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
 * report has the share of the one in the other, two numbers of one thing are no accident: what is named behind the whole may be the period
 * or the state of the part, "2,600 of the 6,427 calls came in May".
 */
export function withWhole({ one, at, told, previous, next, index }: Here): TieOutEntry | undefined {
  const { span, text, elsewhere = "" } = one.entry;
  const isWhole = isToldAsWhole(one);
  // "2,600 (40.5%) of the 6,427"
  const other = isWhole ? previous : next?.reading.kind === "percent" ? told[at + 2] : next;
  const own = index.byId.get(elsewhere);
  const beside = figureOf(other, index);
  if (!one.isFree || own === undefined || beside === undefined) return undefined;
  const matched: TieOutEntry = { span, text, outcome: "matched", figure: own.id, rule: "exact" };
  // "Of 12,300 complaints resolved, 5,100 were upheld": cases are told only for what they are parted into.
  const { noun } = one.reading;
  const isOfUnit = noun === undefined || unitOfWord(noun) === own.result.unit;
  if (own.measure === "cases" && isOfUnit && countOf(own) >= LEAST && isPartOf(beside, own, index)) return matched;
  if (!isWhole && !isToldAsWhole(other)) return undefined;
  const [part, all, whole] = isWhole ? [beside, own, one] : [own, beside, other];
  if (countOf(own) < LEAST || !isPartOf(part, all, index)) return undefined;
  const isKeyed = part.key !== undefined && part.form !== "share" && one.entry.rule === "unnamed";
  const { periods = [], measures = [] } = whole?.context.claims ?? {};
  const { measure = part.measure } = index.byId.get((part.form === "share" && part.inputs[0]) || "") ?? {};
  const isNamed = isOfUnit && (periods.includes(part.period) || measures.includes(measure));
  return isKeyed || isNamed ? matched : undefined;
}

/** "15 of 20", "15/20" */
function isToldAsWhole(told: Told | undefined): boolean {
  const { context, reading } = told ?? {};
  return context?.role === "whole" || /[\d٠-٩]\/$/.test(context?.text.slice(0, reading?.span.start).slice(-2) ?? "");
}

/** Whether a report has the share of one figure in another, or one of them is that share. */
function isPartOf({ id, form, inputs, key = "*", period }: Figure, all: Figure, { about }: FigureIndex): boolean {
  if (form === "share") return inputs.includes(all.id);
  return (about(key, true).get(period) ?? []).some(
    ({ figure }) => figure.form === "share" && figure.inputs[0] === id && figure.inputs.includes(all.id),
  );
}

/** What a number is, or has the value of where nothing but the words of another number names it. */
function figureOf(told: Told | undefined, { byId }: FigureIndex): Figure | undefined {
  const { outcome, rule, figure = "", elsewhere = "" } = told?.entry ?? {};
  return byId.get(outcome === "matched" ? figure : rule === "unnamed" || rule === "measure" ? elsewhere : "");
}
