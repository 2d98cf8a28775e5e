import { type ChangeOptions, changeOf } from "../metrics/changeOf.js";
import type { Calendar } from "./calendarOf.js";
import type { Figure } from "./Figure.js";
import { figuresOfChange } from "./figuresOfChange.js";

/** A change as figures: in number, in percent, in percent per calendar day and per working day. */
export function changeFigures(
  before: Figure<number>,
  after: Figure<number>,
  measure: string,
  options: ChangeOptions,
  calendar: Calendar,
): Figure[] {
  return figuresOfChange(after, after.id, measure, [after.id, before.id], changeOf(before, after, options, calendar));
}
