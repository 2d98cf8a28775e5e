import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { workingWeek } from "../periods/workingWeek.js";
import { DAY, dayNumber } from "./dayNumber.js";
import type { WorkingTimeOptions } from "./workingTime.js";

/** A clock that nobody sets and that goes in working time only: what passes on it between two local times, which are given as if they were UTC. */
export function workingClock(options: WorkingTimeOptions): (local: number) => number {
  const { hours = { from: "00:00", to: "24:00" } } = options;
  checkOptionNames(hours, { from: true, to: true });
  const from = timeOfDay(hours.from);
  const length = timeOfDay(hours.to) - from;
  if (length <= 0)
    throw new FeedbackError("bad-option", "hours needs a from before its to", `${hours.from}-${hours.to}`);
  const off: number[] = [];
  const isWorked = workingWeek(options, (day) =>
    off.push(dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))),
  );
  off.sort((a, b) => a - b);
  /** The working days of a week before each weekday, and of the whole. */
  const before = [0];
  for (let weekday = 0; weekday < 7; weekday += 1) before.push((before[weekday] ?? 0) + Number(isWorked(weekday)));
  const [, , , , , , , inWeek = 0] = before;

  const workedBefore = (day: number): number => {
    // 1 January 1970 was a Thursday.
    const week = Math.floor((day + 4) / 7);
    let count = week * inWeek + (before[day + 4 - 7 * week] ?? 0);
    for (const holiday of off) {
      if (holiday >= day) break;
      count -= 1;
    }
    return count;
  };
  return (local) => {
    const day = Math.floor(local / DAY);
    const past = Math.min(Math.max(local - day * DAY - from, 0), length);
    const count = workedBefore(day);
    return past === 0 ? count * length : count * length + (workedBefore(day + 1) - count) * past;
  };
}

function timeOfDay(text: string): number {
  if (typeof text !== "string" || !/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text))
    throw new FeedbackError("bad-option", "hours needs times such as 08:00, up to 24:00", text);
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000;
}
