import { daysIn } from "../periods/daysIn.js";
import { monthsOf } from "../periods/monthsOf.js";
import { type WorkingDaysInOptions, workingDaysIn } from "../periods/workingDaysIn.js";

/** What a calendar says of a period, each answer found once. */
export interface Calendar {
  readonly months: (period: string) => readonly string[];
  readonly days: (period: string) => number;
  readonly workingDays: (period: string) => number;
}

/** The months and days of periods, for a catalogue that asks for the same ones many times. */
export function calendarOf(options: WorkingDaysInOptions): Calendar {
  return {
    months: remember(monthsOf),
    days: remember(daysIn),
    workingDays: remember((period) => workingDaysIn(period, options)),
  };
}

function remember<Answer>(find: (period: string) => Answer): (period: string) => Answer {
  const known = new Map<string, Answer>();
  return (period) => {
    const answer = known.get(period) ?? find(period);
    known.set(period, answer);
    return answer;
  };
}
