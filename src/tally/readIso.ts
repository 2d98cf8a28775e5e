import type { Moment, TimestampProblem } from "./Moment.js";
import { setMoment } from "./setMoment.js";
import { twoDigits } from "./twoDigits.js";
import type { Zone } from "./zone.js";

const UNREADABLE = "unreadable-timestamp";

/**
 * Reads `2021-03-31`, `2021-03-31T23:59`, `2021-03-31 23:59:59.123+03:00`, `2021-03-31T20:59:59Z`, strictly: unlike
 * `Date.parse` it refuses 30 February, and a time without a zone unless `zone` says whose it is. `24:00` is the end of the day, as in ISO.
 */
export function readIso(text: string, into: Moment, zone: Zone | undefined): TimestampProblem | undefined {
  const { length } = text;
  // Engines read characters fastest where none is asked for beyond the end.
  if (length < 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return UNREADABLE;
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  if (century < 0 || century > 99 || yearOfCentury < 0 || yearOfCentury > 99) return UNREADABLE;
  const year = century * 100 + yearOfCentury;
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (length === 10) return setMoment(into, year, month, day, -1, 0, undefined);

  const separator = text.charCodeAt(10);
  if ((separator !== 84 && separator !== 32 && separator !== 116) || length < 16) return UNREADABLE;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (text.charCodeAt(13) !== 58 || hour < 0 || hour > 24 || minute < 0 || minute > 59) return UNREADABLE;
  let time = hour * 3_600_000 + minute * 60_000;
  let at = 16;
  if (length > 18 && text.charCodeAt(16) === 58) {
    const second = twoDigits(text, 17);
    if (second < 0 || second > 59) return UNREADABLE;
    time += second * 1000;
    at = 19;
    if (length > 20 && (text.charCodeAt(19) === 46 || text.charCodeAt(19) === 44)) {
      let scale = 100;
      for (at = 20; at < length && isDigit(text.charCodeAt(at)); at++) {
        time += Math.floor(scale) * (text.charCodeAt(at) - 48);
        scale /= 10;
      }
      if (at === 20) return UNREADABLE;
    }
  }
  if (hour > 23 && /[1-9]/.test(text.slice(14, at))) return UNREADABLE;
  if (at === length) return setMoment(into, year, month, day, time, Number.NaN, zone);
  const offset = readOffset(text, at);
  return Number.isNaN(offset) ? UNREADABLE : setMoment(into, year, month, day, time, offset, undefined);
}

/** Reads `Z`, `+03:00`, `+0300` or `+03` in milliseconds, or gives `NaN`. */
export function readOffset(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  const length = text.length - at;
  if (length === 1) return sign === 90 || sign === 122 ? 0 : Number.NaN;
  if (length !== 3 && length !== 5 && (length !== 6 || text.charCodeAt(at + 3) !== 58)) return Number.NaN;
  const hours = twoDigits(text, at + 1);
  const minutes = length === 3 ? 0 : twoDigits(text, text.length - 2);
  if ((sign !== 43 && sign !== 45) || (hours | (23 - hours) | minutes | (59 - minutes)) < 0) return Number.NaN;
  return (44 - sign) * (hours * 60 + minutes) * 60_000;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
