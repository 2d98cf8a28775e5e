import { PLANNED, SINCE } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";
import { sumOf } from "../relations/sumOf.js";
import type { Reading } from "../sums/Reading.js";
import { isHeadline } from "./isHeadline.js";

/** What is so many times as large is told of something else. */
const FAR = 12;
const LEAST = 100;
/** All counts of a text together, with what rounding may add. */
const SLACK = 1.1;
/** More of them than one text tells are no news. */
const MOST = 12;
/** A headline of several years, of money or of others. */
const OTHERWISE =
  /(?<![a-z])(?:years?|decade|months|worldwide|nationwide|could|may|fear(?:s|ed)?)(?![a-z])|(?<![ء-ي])(?:سنوات|اعوام|عقد|اشهر|منذ)(?![ء-ي])/;

/** Finds a headline of the text's own thing that goes beyond all that the text counts of it, even together. */
export function findFarHeadline({ text, items, figures, grids }: Reading): readonly Relation[] {
  if (!isHeadline(text) || grids.length > 0) return [];
  const first = items.find(({ line }) => line === 0);
  const body = items.filter(({ line }) => line > 0);
  if (first === undefined || !isCount(first) || first.noun === undefined || first.listed || first.value < LEAST)
    return [];
  if (first.bound === "under" || body.length > MOST || items.some((item) => item !== first && item.line === 0))
    return [];
  if ([PLANNED, SINCE, OTHERWISE].some((cue) => cue.test(`${first.before} ${first.after}`))) return [];
  const counts = body.filter(isCount);
  const own = counts.filter(({ noun }) => noun === first.noun);
  const [total] = own;
  if (total === undefined || total.bound === "over" || first.value > FAR * total.value) return [];
  if (SLACK * sumOf(counts) >= first.value) return [];
  const months = figures.filter(({ kind }) => kind === "month" || kind === "quarter" || kind === "half");
  if (months.length > 0 || own.length > 1) return [];
  return [relateBound("rounded", total, ">=", first)];
}
