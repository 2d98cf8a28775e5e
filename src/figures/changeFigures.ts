import type { ChangeOptions } from "../metrics/changeOf.js";
import { changeOver } from "../metrics/changeOver.js";
import { judgeBreak } from "../metrics/judgeBreak.js";
import { withCaveats } from "../metrics/withCaveats.js";
import type { ComparedLengths } from "../ratios/countChange.js";
import type { ChangeMeasures } from "./changeMeasures.js";
import type { Figure } from "./Figure.js";
import { figuresOfChange } from "./figuresOfChange.js";

/** What limits a change: a channel that was not there in the same months of both periods, and another way of counting since the earlier one. */
export interface ChangeLimits {
  readonly differ: boolean;
  readonly isBroken: boolean;
}

/** A change as figures, one for each measure. */
export function changeFigures(
  before: Figure<number>,
  after: Figure<number>,
  measures: ChangeMeasures,
  options: ChangeOptions,
  lengths: () => ComparedLengths,
  { differ, isBroken }: ChangeLimits,
): Figure[] {
  const change = judgeBreak(changeOver(before.result, after.result, lengths, options.force), isBroken);
  const known = differ && change.status === "ok" ? withCaveats(change, ["channels-changed"]) : change;
  return figuresOfChange(after, after.id, measures, [after.id, before.id], known);
}
