import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FigureIndex } from "../match/figureIndex.js";
import { isToldAsChange } from "../match/isToldAsChange.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Context } from "../place/Context.js";
import { changeEntry } from "./changeEntry.js";
import type { Here } from "./Here.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { namedFigures } from "./namedFigures.js";
import { namedPairs } from "./namedPairs.js";
import { ownPairs } from "./ownPairs.js";
import { statePairs } from "./statePairs.js";
import { twinOf } from "./twinOf.js";

/** A difference of fewer is met by chance. */
const LEAST = 100;

type Pair = readonly (Figure | undefined)[];

/**
 * A number that is told as a change, where two figures give it: those told beside it, or those that its words name.
 */
export function asChange(here: Here): TieOutEntry | undefined {
  const { one, index, report } = here;
  const { reading, context } = one;
  const { period: reportPeriod } = report;
  if (reading.kind !== "points" && !isToldAsChange(reading, context)) return undefined;
  const [near, far, third] = here.before();
  const behind = here.behind();
  const pairs: readonly Pair[] = [
    [near, far],
    [twinOf(near, far, index), far],
    [near, behind[0]],
    [near, third],
    behind,
    ...["brought-forward", ...context.claims.measures].map((name) => [
      near,
      index.byId.get(near?.id.replace(/[^/]*$/, name) ?? ""),
    ]),
    ...context.claims.bases.map((base) => [near, index.byId.get(near?.id.replace(near.period, base) ?? "")]),
    [behind[0], index.byId.get(behind[0]?.id.replace(/[^/]*$/, "brought-forward") ?? "")],
    namedFigures(context, "top-box", index, reportPeriod),
    ...namedPairs(context, here.sentence(), index, reportPeriod),
    ...statePairs(one, index, reportPeriod),
    ...ownPairs(context, index, reportPeriod),
    ...channelPairs(reading, context, index, reportPeriod),
  ];
  for (const [first, second] of pairs)
    if (
      first !== undefined &&
      second !== undefined &&
      isOwn(first, context) &&
      isChangeFrom(first, second, reading, context)
    )
      return changeEntry(first, second, reading, context, index);
  return undefined;
}

/** The counts of the only two channels that are named around a number: "calls exceed e-mails by 9,300". */
function channelPairs(
  { kind, value }: QuantityReading,
  { claims, said = [], ...context }: Context,
  index: FigureIndex,
  reportPeriod: string,
): readonly Pair[] {
  const keys = [...new Set(said.filter((name) => name.startsWith("contacts/")))];
  if (keys.length !== 2 || kind === "percent" || value < LEAST) return [];
  const both = { ...context, claims: { ...claims, keys, parts: [] } };
  const [one, other] = namedFigures(both, "count", index, claims.periods[0] ?? reportPeriod);
  return [
    [one, other],
    [other, one],
  ];
}

/** Whether a figure may have moved as is told: of the channel that is named right beside, where one is. */
function isOwn({ subject, key }: Figure, { claims: { keys } }: Context): boolean {
  const [name, other] = keys;
  return name === undefined || other !== undefined || !name.startsWith(subject) || name === `${subject}/${key}`;
}
