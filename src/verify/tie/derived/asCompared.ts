import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { changeEntry } from "./changeEntry.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { namedPair } from "./namedPair.js";
import type { Told } from "./withDerived.js";

/** A change that the report knows of another period, and that lies between the two that are named as its own and as what it is from: "January, with 620 more than February". */
export function asCompared(
  { entry: { outcome, rule }, reading, context, isFree }: Told,
  sentence: string,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry | undefined {
  const { bases, periods } = context.claims;
  if (outcome !== "contradicted" || rule !== "period" || !isFree || bases.length === 0 || periods.length === 0)
    return undefined;
  const [one, other] = namedPair(context, sentence, index, reportPeriod);
  if (one === undefined || other === undefined || !isChangeFrom(one, other, reading, context)) return undefined;
  return changeEntry(one, other, reading, context, index);
}
