import { isAbsent } from "./isAbsent.js";
import { plainText } from "./plainText.js";
import { readTimestamp } from "./readTimestamp.js";
import { textOf } from "./textOf.js";
import type { TimestampReader } from "./timestampReader.js";

/**
 * The number of a version in digits, Latin, Arabic-Indic or Persian, or the instant of its time, which `reader` reads; 0 where there is none,
 * `undefined` for what is neither, no exact number, or a date alone, which two edits of a day may share.
 */
export function readVersion(value: unknown, reader: TimestampReader): number | undefined {
  if (isAbsent(value)) return 0;
  const text = plainText(textOf(value));
  const number = Number(/^[+-]?\d+(?:\.\d+)?$/.exec(text)?.[0]);
  if (Number.isSafeInteger(Math.trunc(number))) return number;
  const moment = { instant: 0, dateOnly: false };
  if (readTimestamp(reader, value, moment) !== undefined) return undefined;
  // A sheet's number with a comma is compared with those that have a point, or no fraction: as they are, not as times.
  if (/^\d+[,٫]\d+$/.test(text)) return Number(text.replace(/\D/, "."));
  return moment.dateOnly ? undefined : moment.instant;
}
