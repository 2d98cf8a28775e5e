import { type ChangeOptions, changeOf } from "../metrics/changeOf.js";
import type { ChangeBetweenOptions } from "../ratios/changeBetween.js";
import type { ChangeMeasures } from "./changeMeasures.js";
import type { Figure } from "./Figure.js";
import { figuresOfChange } from "./figuresOfChange.js";

/** A change as figures, one for each measure. */
export function changeFigures(
  before: Figure<number>,
  after: Figure<number>,
  measures: ChangeMeasures,
  options: ChangeOptions,
  lengths: () => ChangeBetweenOptions,
): Figure[] {
  return figuresOfChange(after, after.id, measures, [after.id, before.id], changeOf(before, after, options, lengths));
}
