import type { ChangeOptions } from "../metrics/changeOf.js";
import { changeOver } from "../metrics/changeOver.js";
import { joinCaveats } from "../metrics/joinCaveats.js";
import type { ComparedLengths } from "../ratios/countChange.js";
import type { ChangeMeasures } from "./changeMeasures.js";
import type { Figure } from "./Figure.js";
import { figuresOfChange } from "./figuresOfChange.js";

/** A change as figures, one for each measure; `hasChanged` where the channels of all contacts did. */
export function changeFigures(
  before: Figure<number>,
  after: Figure<number>,
  measures: ChangeMeasures,
  options: ChangeOptions,
  lengths: () => ComparedLengths,
  hasChanged: boolean,
): Figure[] {
  const change = changeOver(before.result, after.result, lengths, options.force);
  const known =
    hasChanged && change.status === "ok"
      ? { ...change, caveats: joinCaveats(change.caveats, ["channels-changed"]) }
      : change;
  return figuresOfChange(after, after.id, measures, [after.id, before.id], known);
}
