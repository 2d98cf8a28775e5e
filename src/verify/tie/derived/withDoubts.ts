import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./Told.js";
import { withoutTurns } from "./withoutTurns.js";
import { withRounding } from "./withRounding.js";

/**
 * Leaves unexplained what has the value of one figure and was held to another that the page prints rightly elsewhere: of two figures that are both
 * printed, more often the words were not understood than a number was put in the wrong place. So where nothing names the one, where it is printed
 * nowhere else, and where it is of all, and the other of a part that may only have the name of the whole. Another period is named plainly. What is
 * cut off on a page of rounded numbers is wrong.
 */
export function withDoubts(told: readonly Told[], index: FigureIndex): readonly Told[] {
  const { byId } = index;
  const printed = new Set(
    told.flatMap(({ entry: { outcome, figure = "" } }) => (outcome === "matched" ? [figure] : [])),
  );
  const isDoubtful = (elsewhere: string, rule: string | undefined) =>
    rule === "unnamed" || (rule !== "period" && (!printed.has(elsewhere) || byId.get(elsewhere)?.key === undefined));
  const settled = told.map((one) => {
    const { span, text, outcome, figure = "", elsewhere, rule } = one.entry;
    if (outcome !== "contradicted" || elsewhere === undefined || elsewhere === figure) return one;
    if (!printed.has(figure) || !isDoubtful(elsewhere, rule)) return one;
    const entry: TieOutEntry = { span, text, outcome: "unexplained", elsewhere, rule: "unnamed" };
    return { ...one, entry };
  });
  return withRounding(withoutTurns(settled, index));
}
