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
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return UNREADABLE;
  if (text.length === 10) return setMoment(into, year, month, day, undefined, undefined, undefined);

  const separator = text.charCodeAt(10);
  if (separator !== 84 && separator !== 32 && separator !== 116) return UNREADABLE;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (hour < 0 || hour > 23 || text.charCodeAt(13) !== 58 || minute < 0 || minute > 59) return UNREADABLE;
  let time = hour * 3_600_000 + minute * 60_000;
  let at = 16;
  if (text.charCodeAt(at) === 58) {
    const second = twoDigits(text, at + 1);
    if (second < 0 || second > 59) return UNREADABLE;
    time += second * 1000;
    at += 3;
    const point = text.charCodeAt(at);
    if (point === 46 || point === 44) {
      const start = ++at;
      let scale = 100;
      for (let digit = digitAt(text, at); digit >= 0; digit = digitAt(text, ++at)) {
        time += Math.floor(scale) * digit;
        scale /= 10;
      }
      if (at === start) return UNREADABLE;
    }
  }
  if (at === text.length) return setMoment(into, year, month, day, time, undefined, zone);
  const offset = readOffset(text, at);
  return offset === undefined ? UNREADABLE : setMoment(into, year, month, day, time, offset, undefined);
}

/** Reads `Z`, `+03:00`, `+0300` or `+03` in milliseconds; a zone's name may follow in brackets. */
export function readOffset(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at);
  let end = at + 1;
  let offset = 0;
  if (sign === 43 || sign === 45) {
    const hours = twoDigits(text, at + 1);
    end += 2;
    const colon = text.charCodeAt(end) === 58 ? 1 : 0;
    const hasMinutes = colon === 1 || digitAt(text, end) >= 0;
    const minutes = hasMinutes ? twoDigits(text, end + colon) : 0;
    if (hasMinutes) end += 2 + colon;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined;
    offset = (sign === 43 ? 60_000 : -60_000) * (hours * 60 + minutes);
  } else if (sign !== 90 && sign !== 122) return undefined;
  const isWhole = end === text.length || (text.charCodeAt(end) === 91 && text.charCodeAt(text.length - 1) === 93);
  return isWhole ? offset : undefined;
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : NO_DIGITS;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
}
