import type { Figure } from "../../../figures/Figure.js";
import { isTotal } from "../../../language/reading/isTotal.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { endOfLine } from "../page/endOfLine.js";
import { isSumOf } from "./isSumOf.js";
import { matchedFigure } from "./matchedFigure.js";
import type { Told } from "./Told.js";

/** From a row to the next one: nothing but a rule between them. */
const NEXT = /^\n(?:[\s|:+=*_\u2500\u2550–—-]*\n)?$/;
/** No column is longer, and no row wider, in cells looked at. */
const MOST = 400;
/** A row of the sum of some of those above it: "Subtotal", "المجموع الفرعي", "المجموع الجزئي". */
const OF_SOME = /\b(?:sub-?totals?|partial total)\b|(?<![ء-ي])(?:ال)?(?:فرعي|جزئي)[ةه]?(?![ء-ي])/i;
/** Of all that there is, and not of what the table shows. */
const ALL = /\b(?:all|every|overall)\b|(?<![ء-ي])(?:[وب]?(?:جميع|كل|كاف[ةه]|سائر))(?![ء-ي])/i;

/** A row of all contacts, whichever the table shows. */
const CONTACTS =
  /^\W*total (?:number of )?contacts\W*$|^\s*(?:[إا]جمالي|مجموع|جمل[ةه]) (?:(?:حالات|عمليات) )?(?:ال)?تواصل\s*$/i;

/**
 * What a cell is the sum of, where its row names no channel: all cells above it in its column, each the figure of another one, or the nearest
 * of them, where it is a subtotal. "All channels" are no fewer than there are, nor is a total where the report has one.
 */
export function columnParts(at: number, told: readonly Told[], { byId }: FigureIndex): readonly Figure[] | undefined {
  const { entry, reading, context } = told[at] ?? {};
  if (reading === undefined || context?.cell !== true || reading.kind === "percent") return undefined;
  const { key = "*", label = "", text } = context;
  const [name = "", head] = label.split("\n");
  const isOfSome = OF_SOME.test(name);
  const isOfOne = key !== "*" || byId.get(entry?.figure ?? "")?.key !== undefined;
  const isOfAll = ALL.test(name) || (entry?.outcome === "contradicted" && (isTotal(name) || CONTACTS.test(name)));
  if (!isOfSome && (isOfOne || isOfAll)) return undefined;
  const parts: Figure[] = [];
  let line = text.lastIndexOf("\n", reading.span.start) + 1;
  for (let place = at - 1; place >= Math.max(0, at - MOST); place--) {
    const above = told[place];
    if (above === undefined) break;
    const { start, end } = above.entry.span;
    // "The four channels" is the name of a row.
    const isName = !above.context.cell && above.reading.script === "word";
    if (start >= line || isName) continue;
    if (!above.context.cell) break;
    if (above.context.label?.split("\n")[1] !== head) continue;
    if (!NEXT.test(text.slice(endOfLine(text, end), line))) break;
    const figure = matchedFigure(above, byId);
    if (figure === undefined) return undefined;
    line = text.lastIndexOf("\n", start) + 1;
    parts.unshift(figure);
    if (isOfSome && isSumOf(parts, reading, context)) return parts;
  }
  return isSumOf(parts, reading, context) ? parts : undefined;
}
