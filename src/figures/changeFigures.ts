import { type ChangeOptions, changeOf } from "../metrics/changeOf.js";
import type { ChangeBetweenOptions } from "../ratios/changeBetween.js";
import type { Figure } from "./Figure.js";
import { figuresOfChange } from "./figuresOfChange.js";

/** A change as figures: in number, in percent, in percent per calendar day and per working day. */
export function changeFigures(
  before: Figure<number>,
  after: Figure<number>,
  measure: string,
  options: ChangeOptions,
  lengths: () => ChangeBetweenOptions,
): Figure[] {
  return figuresOfChange(after, after.id, measure, [after.id, before.id], changeOf(before, after, options, lengths));
}
