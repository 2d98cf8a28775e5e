import { checkOptionNames } from "../model/checkOptionNames.js";
import type { WorkingDaysInOptions } from "../periods/workingDaysIn.js";
import { agreedZone } from "./agreedZone.js";
import { checkInstant } from "./checkInstant.js";
import { findTurn } from "./findTurn.js";
import type { TimeBetween } from "./listDurations.js";
import { workingClock } from "./workingClock.js";
import { zone } from "./zone.js";

/** When work is done. */
export interface WorkingTimeOptions extends WorkingDaysInOptions {
  /** That of the histories where `listDurations` measures by it, and no other; otherwise `Asia/Riyadh` if absent. */
  readonly timeZone?: string;
  /** From when until when a working day is worked, on the clocks of the zone: `08:00`, at most `24:00`; the whole day if absent. */
  readonly hours?: { readonly from: string; readonly to: string };
}

const KNOWN: Readonly<Record<keyof WorkingTimeOptions, true>> = {
  timeZone: true,
  weekend: true,
  holidays: true,
  hours: true,
};

/** An instant at which clocks are set, and the working time that they skip there (negative: that they show twice). */
interface Turn {
  readonly instant: number;
  readonly skipped: number;
}

/** 365 days, and five of them: no zone has had an offset for less than that (decision 0016). */
const YEAR = 31_536_000_000;
const STEP = 432_000_000;

/**
 * Makes the `between` of `listDurations` that measures working time.
 *
 * A time is worked if the clocks of the zone show it as one of a working day: what they skip does not exist, and what they show
 * twice counts twice. Hours whose beginning or end is skipped begin or end where the clocks go on; if it is shown twice, what lies
 * within the hours counts each time. A shift over midnight is two windows, whose times are to be added.
 *
 * @param options - the zone, the hours of a working day, and the weekend and holidays as `workingDaysIn` takes them
 * @returns a function of two instants, in milliseconds since 1970 of the years 1900 to 2199, that gives the working time from the first
 * to the second in whole milliseconds: negative if the second is the earlier one, 0 if nothing between them is worked. A third argument is the
 * zone of the histories, as `listDurations` hands it in. It throws `bad-number` for what is no such instant, and `bad-option` where that zone is
 * another than that of the options
 * @throws `bad-option` for what is no option, a weekday that is not one of 0 to 6, and hours that are no times of day or do not end after
 * they begin, as those of a shift over midnight; `bad-day` for a holiday that is not a day; `bad-time-zone`
 *
 * @example
 * ```ts
 * import { workingTime } from "beneficiary-feedback";
 * const between = workingTime({ hours: { from: "08:00", to: "16:00" }, holidays: ["2022-02-22"] });
 * // Thursday 14:00 to Wednesday 10:00 in Riyadh: 2 hours, 8 on Sunday, 8 on Monday, none on Tuesday, 2 on Wednesday.
 * console.log(between(Date.parse("2022-02-17T11:00:00Z"), Date.parse("2022-02-23T07:00:00Z")) / 3_600_000); // => 20
 * workingTime({ hours: { from: "22:00", to: "06:00" } }); // throws bad-option
 * ```
 */
export function workingTime(options: WorkingTimeOptions = {}): TimeBetween & { readonly basis: "working" } {
  checkOptionNames(options, KNOWN);
  const { timeZone } = options;
  const shown = workingClock(options);
  const own = timeZone === undefined ? "Asia/Riyadh" : timeZone;
  const clocks = new Map([[own, clockOf(own, shown)]]);

  const between = (from: number, to: number, read?: string) => {
    // Of later years all clock changes would be searched.
    for (const instant of [from, to]) checkInstant(instant, "workingTime");
    const shared = agreedZone("workingTime", read, timeZone) ?? own;
    const timeOf = clocks.get(shared) ?? clockOf(shared, shown);
    clocks.set(shared, timeOf);
    return from < to ? timeOf(from, to) : 0 - timeOf(to, from);
  };
  return Object.assign(between, { basis: "working" } as const);
}

/** The working time of a zone, from an instant to a later one. */
function clockOf(timeZone: string, shown: (local: number) => number): (from: number, to: number) => number {
  const { offsetAt } = zone(timeZone);
  const years = new Map<number, readonly Turn[]>();

  const turnsOf = (year: number): readonly Turn[] => {
    const known = years.get(year);
    if (known) return known;
    const turns: Turn[] = [];
    for (let low = year * YEAR; low < (year + 1) * YEAR; low += STEP) {
      const instant = findTurn(low, low + STEP, offsetAt);
      if (instant === Number.POSITIVE_INFINITY) continue;
      turns.push({ instant, skipped: shown(instant + offsetAt(instant)) - shown(instant + offsetAt(low)) });
    }
    years.set(year, turns);
    return turns;
  };

  return (from, to) => {
    let time = shown(to + offsetAt(to)) - shown(from + offsetAt(from));
    for (let year = Math.floor(from / YEAR); year <= to / YEAR; year += 1)
      for (const { instant, skipped } of turnsOf(year)) if (instant > from && instant <= to) time -= skipped;
    return time;
  };
}
