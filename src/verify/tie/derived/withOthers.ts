import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Told } from "./withDerived.js";
import { wrongInMonth } from "./wrongInMonth.js";
import { wrongLevel } from "./wrongLevel.js";
import { wrongMonth } from "./wrongMonth.js";
import { wrongOfSeveral } from "./wrongOfSeveral.js";
import { wrongTotal } from "./wrongTotal.js";

/** A number that is a figure by its own place, where the numbers beside it say that another one belongs there. */
export function withOthers(
  one: Told,
  at: number,
  told: readonly Told[],
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry | undefined {
  return (
    wrongLevel(one, told[at - 1], index) ??
    wrongInMonth(one, told[at - 1], index, reportPeriod) ??
    wrongTotal(one, at, told, index, reportPeriod) ??
    wrongMonth(one, [told[at - 1], told[at + 1]], index) ??
    wrongOfSeveral(one, told[at + 1], index)
  );
}
