import { isAbsent } from "./isAbsent.js";
import type { Moment, TimestampProblem } from "./Moment.js";
import { plainText } from "./plainText.js";
import { readIso } from "./readIso.js";
import { setInstant } from "./setInstant.js";
import { setMilliseconds } from "./setMilliseconds.js";
import type { TimestampReader } from "./timestampReader.js";

/** Fills the moment from a timestamp and returns `undefined`, or says what is wrong with it. */
export function readTimestamp(reader: TimestampReader, value: unknown, into: Moment): TimestampProblem | undefined {
  if (typeof value === "number") {
    // Of a fraction, a product could be a millisecond less than its digits say; the smallest are written with an exponent.
    if (reader.scale > 0 && (Number.isInteger(value) || Math.abs(value) < 1e-6))
      return reader.scale === 1 ? setMilliseconds(into, value) : setInstant(into, value * reader.scale);
    return readOther(reader, value, into);
  }
  if (typeof value === "string" && reader.isIso && readIso(value, into, reader.zone) === undefined) return undefined;
  return readOther(reader, value, into);
}

function readOther(reader: TimestampReader, value: unknown, into: Moment): TimestampProblem | undefined {
  if (isAbsent(value)) return "undated";
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint") {
    const text = plainText(String(value));
    // Of a text, what can be seconds or milliseconds of the years 2001 to 2286: a CSV file has no numbers.
    if (reader.isIso && (typeof value !== "string" || /^(?:\d{10}|\d{13})(?:\.\d+)?$/.test(text)))
      return "epoch-without-unit";
    return readText(reader, text, into);
  }
  if (value instanceof Date) return setInstant(into, value.getTime());
  if (typeof value === "object" && value !== null && "epochMilliseconds" in value) {
    const { epochMilliseconds: at } = value;
    // `null` as a number is 1970.
    return setInstant(into, typeof at === "number" || typeof at === "bigint" ? Number(at) : Number.NaN);
  }
  // A date of another realm is of another class. PlainDate and PlainDateTime write themselves in ISO, whatever their calendar, which they
  // name in brackets; of those of months and of days of the year that date is none.
  const kind: string = Object.prototype.toString.call(value).slice(8);
  if (kind === "Date]") return setInstant(into, Number(value));
  if (!/^Temporal\.PlainDate(?:Time)?\]/.test(kind)) return "unreadable-timestamp";
  return readIso(String(value).replace(/\[.*/, ""), into, reader.zone);
}

/** Where several forms read a text, they must read the same: day first or month first is never guessed. */
function readText(reader: TimestampReader, text: string, into: Moment): TimestampProblem | undefined {
  let found: Moment | undefined;
  let problem: TimestampProblem = "unreadable-timestamp";
  for (const read of reader.texts) {
    const failed = read(text, into);
    if (failed === "no-time-zone") problem = failed;
    else if (failed === undefined && found === undefined) found = { ...into };
    else if (failed === undefined && found?.instant !== into.instant) return "ambiguous-timestamp";
  }
  if (found === undefined) return problem;
  Object.assign(into, found);
  return undefined;
}
