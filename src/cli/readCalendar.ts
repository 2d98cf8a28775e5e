import { type CalendarEvent, isDay } from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { needsOneOf } from "./needsOneOf.js";
import { readInput } from "./readInput.js";

const WEEKDAYS: readonly string[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The `--weekend`, `--holidays` and `--events`, as options of the library. */
export async function readCalendar(
  { values: { weekend, events }, lists: { holidays } }: CommandLine,
  terminal: Terminal,
): Promise<{
  readonly weekend?: readonly number[];
  readonly holidays?: readonly string[];
  readonly events?: readonly CalendarEvent[];
}> {
  return {
    ...(weekend !== undefined && { weekend: weekend.split(",").map(readWeekday) }),
    ...(holidays && { holidays: holidays.flatMap((days) => days.split(",")).map(readHoliday) }),
    ...(events !== undefined && { events: readEvents(await readInput(events, terminal), events) }),
  };
}

function readWeekday(day: string): number {
  const weekday = WEEKDAYS.indexOf(day);
  if (weekday < 0) throw needsOneOf("--weekend", WEEKDAYS, day);
  return weekday;
}

function readHoliday(day: string): string {
  if (isDay(day)) return day;
  throw new CommandError("wrong-use", {
    en: `--holidays needs days like 2021-03-31, got ${JSON.stringify(day)}`,
    ar: `يلزم ${apart("--holidays")} أيام مثل ${apart("2021-03-31")}؛ والمعطى ${apart(JSON.stringify(day))}`,
  });
}

function readEvents(text: string, name: string): readonly CalendarEvent[] {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError("cannot-read", {
      en: `${name} is no JSON; --events needs a list of {"name": {"en": "Ramadan"}, "from": "2021-04-13", "to": "2021-05-12"}`,
      ar: `${apart(name)}: ليس ${apart("JSON")}؛ يلزم ${apart("--events")} قائمة من ${apart('{"name": {"ar": "رمضان"}, "from": "2021-04-13", "to": "2021-05-12"}')}`,
    });
  }
}
