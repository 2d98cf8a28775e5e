import type { Moment, TimestampProblem } from "./Moment.js";
import { setMoment } from "./setMoment.js";
import type { Zone } from "./zone.js";

// Large enough to make every number that contains it negative.
const NO_DIGITS = -1_000_000;
const UNREADABLE = "unreadable-timestamp";

/**
 * Reads `2021-03-31`, `2021-03-31T23:59`, `2021-03-31 23:59:59.123+03:00`, `2021-03-31T20:59:59Z`, strictly: unlike
 * `Date.parse` it refuses 30 February, and a time without a zone unless `zone` says whose it is.
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
  if (text.charCodeAt(13) !== 58 || hour < 0 || hour > 23 || minute < 0 || minute > 59) return UNREADABLE;
  let time = hour * 3_600_000 + minute * 60_000;
  let at = 16;
  if (length > 18 && text.charCodeAt(16) === 58) {
    const second = twoDigits(text, 17);
    if (second < 0 || second > 59) return UNREADABLE;
    time += second * 1000;
    at = 19;
    if (length > 20 && (text.charCodeAt(19) === 46 || text.charCodeAt(19) === 44)) {
      let scale = 100;
      for (at = 20; at < length && digitAt(text, at) >= 0; at++) {
        time += Math.floor(scale) * digitAt(text, at);
        scale /= 10;
      }
      if (at === 20) return UNREADABLE;
    }
  }
  if (at === length) return setMoment(into, year, month, day, time, Number.NaN, zone);
  const offset = readOffset(text, at);
  return Number.isNaN(offset) ? UNREADABLE : setMoment(into, year, month, day, time, offset, undefined);
}

/** Reads `Z`, `+03:00`, `+0300` or `+03` in milliseconds, or gives `NaN`. */
export function readOffset(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  const length = text.length - at;
  if (length === 1) return sign === 90 || sign === 122 ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const colon = colonLength(text, at, length);
  if (length !== 3 && length !== 5 && colon === 0) return Number.NaN;
  const hours = twoDigits(text, at + 1);
  const minutes = length === 3 ? 0 : twoDigits(text, at + 3 + colon);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
  return (sign === 43 ? 60_000 : -60_000) * (hours * 60 + minutes);
}

/** 1 for an offset with a colon, `+03:00`. */
function colonLength(text: string, at: number, length: number): number {
  return length === 6 && text.charCodeAt(at + 3) === 58 ? 1 : 0;
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit <= 9 ? digit : NO_DIGITS;
}

/** The number of two digits; not from 0 to 99 if the first is none, negative if the second is none. */
function twoDigits(text: string, at: number): number {
  // Callers ask for the range of the number anyway, and that holds the first digit to its own.
  const ones = text.charCodeAt(at + 1) - 48;
  return ones >= 0 && ones <= 9 ? (text.charCodeAt(at) - 48) * 10 + ones : NO_DIGITS;
}
