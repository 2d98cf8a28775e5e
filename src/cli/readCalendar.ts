import { type CalendarEvent, isDay } from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError, type InBoth } from "./CommandError.js";
import type { CommandLine, Terminal } from "./CommandLine.js";
import { gotText } from "./gotText.js";
import { inputName } from "./inputName.js";
import { isObject } from "./isObject.js";
import { needsOneOf } from "./needsOneOf.js";
import { readInput } from "./readInput.js";
import { readJson } from "./readJson.js";

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
    ...(weekend !== undefined && { weekend: partsOf(weekend).map(readWeekday) }),
    ...(holidays && { holidays: holidays.flatMap(partsOf).map(readHoliday) }),
    ...(events !== undefined && { events: readEvents(await readInput(events, terminal), events) }),
  };
}

/** What stands between the commas of a list, and no blanks beside them. */
function partsOf(list: string): readonly string[] {
  return list.split(",").map((part) => part.trim());
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
  const file = inputName(name);
  const wrong = ({ en, ar }: InBoth) =>
    new CommandError("cannot-read", {
      en: `${file.en} ${en}; --events needs a list of {"name": {"en": "Ramadan"}, "from": "2021-04-13", "to": "2021-05-12"}`,
      ar: `${file.ar}: ${ar}؛ يلزم ${apart("--events")} قائمة من ${apart('{"name": {"ar": "رمضان"}, "from": "2021-04-13", "to": "2021-05-12"}')}`,
    });
  const content = readJson(text, wrong);
  if (!Array.isArray(content)) throw wrong({ en: "is no list", ar: "ليس قائمة" });
  return content.map((item: unknown, index) => {
    if (isEvent(item)) return item;
    const got = gotText(item);
    throw wrong({ en: `has ${got.en} at ${index}`, ar: `فيه ${got.ar} في الموضع ${index}` });
  });
}

function isEvent(item: unknown): item is CalendarEvent {
  if (!isObject(item) || !isObject(item["name"])) return false;
  const { ar, en } = item["name"];
  const isNamed = [ar, en].some((name) => typeof name === "string" && name !== "");
  return isNamed && [item["from"], item["to"]].every((day) => typeof day === "string" && isDay(day));
}
