import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthRun } from "../../../periods/monthRun.js";
import { periodContains } from "../../../periods/periodContains.js";
import { priorPeriod } from "../page/priorPeriod.js";

const CHANGE = /^(?:(year)|month|quarter|half)-change/;

/**
 * Whether the base of a change is none of the periods that its words name as the base. A named period that is shorter than the base says
 * nothing, unless it is a part of the changed period itself: a quarter did not rise from its first month.
 */
export function isFromAnother({ measure, period }: Figure, bases: readonly string[]): boolean {
  const change = CHANGE.exec(measure);
  if (change === null) return false;
  const isOwnPart = (each: string): boolean => isPeriod(each) && each !== period && periodContains(period, each);
  if (bases.length > 0 && bases.every(isOwnPart)) return true;
  const base = change[1] === undefined ? priorPeriod(period) : priorPeriod(period, 12);
  const named = bases.filter((each) => isPeriod(each) && monthRun(each).length >= monthRun(base).length);
  return named.length > 0 && !named.some((each) => periodContains(each, base));
}
