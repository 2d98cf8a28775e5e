import { STATES } from "../place/states.js";
import type { FigureIndex } from "./figureIndex.js";
import type { TieOutEntry } from "./TieOutEntry.js";

/** The number of a page, at its end. */
const PAGE = /^[\d٠-٩]{1,3}$/;
const ENDED = /^[\s|–—-]*?(?:\f|\n\f|$)/;
/** A number of more digits is no accident. */
const MANY = 1000;

/**
 * What a number is below a label that names nothing: nothing is wrong there, and of the figures only one that needs no name is one, all
 * contacts or all tickets. At the end of a page it is the number of the page.
 */
export function underSilence(entry: TieOutEntry, text: string, value: number, index: FigureIndex): TieOutEntry {
  const { span, outcome, figure = "" } = entry;
  const own = { span, text: entry.text };
  if (PAGE.test(entry.text) && ENDED.test(text.slice(span.end))) return { ...own, outcome: "classed", rule: "page" };
  if (outcome === "contradicted") return { ...own, outcome: "unexplained" };
  const { key, measure } = index.byId.get(figure) ?? {};
  if (outcome !== "matched" && outcome !== "within-rounding") return entry;
  if (key === undefined && Math.abs(value) >= MANY && !STATES.includes(measure ?? "")) return entry;
  return { ...own, outcome: "unexplained", rule: "unnamed", elsewhere: figure };
}
