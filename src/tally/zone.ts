import { FeedbackError } from "../model/FeedbackError.js";
import { DAY, dayNumber, HOUR } from "./dayNumber.js";
import { findTurn } from "./findTurn.js";
import { firstDay } from "./firstDay.js";
import { readOffset } from "./readIso.js";

/**
 * How a zone passes from one month to the next: an instant is in the new month when, moved by the offset in force, it
 * has reached `start`. The offset may change close to midnight, then a month begins twice or without a midnight.
 */
export interface MonthEdge {
  /** The first instant of the new month in UTC. */
  readonly start: number;
  /** The instant at which the offset changes, or Infinity. */
  readonly turn: number;
  readonly before: number;
  readonly after: number;
}

/** A time zone, all in milliseconds. */
export interface Zone {
  offsetAt(instant: number): number;
  /** The edge between a month (counted from January of the year 0) and the one before it. */
  edgeOf(month: number): MonthEdge;
}

// 16 hours: no zone has been further from UTC since 1900.
export const FURTHEST = 57_600_000;

/** The zone of a place (`Asia/Riyadh`, `Africa/Cairo`), `UTC` or `GMT`, or a fixed offset (`+03:00`). */
export function zone(timeZone: string, option = "timeZone"): Zone {
  // A list of one name would be taken for its text.
  const fixed = typeof timeZone === "string" ? fixedOffset(timeZone) : undefined;
  const ask = fixed === undefined ? askIntl(timeZone, option) : () => fixed;
  const edges = new Map<number, MonthEdge>();
  const days = new Map<number, number>();

  return {
    offsetAt(instant) {
      if (fixed !== undefined) return fixed;
      const day = Math.floor(instant / DAY);
      let offset = days.get(day);
      if (offset === undefined) {
        const first = ask(day * DAY);
        offset = first === ask((day + 1) * DAY) ? first : Number.NaN;
        days.set(day, offset);
      }
      return Number.isNaN(offset) ? ask(instant) : offset;
    },
    edgeOf(month) {
      let edge = edges.get(month);
      if (edge === undefined) {
        edge = findEdge(firstDay(month) * DAY, ask);
        edges.set(month, edge);
      }
      return edge;
    },
  };
}

function findEdge(start: number, ask: (instant: number) => number): MonthEdge {
  const low = start - FURTHEST;
  const high = start + FURTHEST;
  return { start, turn: findTurn(low, high, ask), before: ask(low), after: ask(high) };
}

function fixedOffset(timeZone: string): number | undefined {
  if (timeZone === "UTC") return 0;
  // Saudi Arabia has never had summer time, so the default needs no Intl.
  if (timeZone === "Asia/Riyadh") return 3 * HOUR;
  return /^[+-](?:0\d|1[0-5]):[0-5]\d$/.test(timeZone) ? readOffset(timeZone, 0) : undefined;
}

function askIntl(timeZone: string, option: string): (instant: number) => number {
  try {
    const format = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      // Engines also know offsets that are further from UTC than any zone, and old letters: their AST is Alaska, and not Arabia.
      timeZone: typeof timeZone === "string" && /^(?:utc|gmt)$|\//i.test(timeZone) ? timeZone : "",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    return (asked) => {
      // Before the year 1 the years are counted backwards.
      const instant = Math.max(asked, -62_135_500_000_000);
      // "3/31/2021, 23:59:59"
      const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = format
        .format(instant)
        .split(/\D+/)
        .map(Number);
      const seconds = Math.floor(instant / 1000);
      return dayNumber(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second - seconds) * 1000;
    };
  } catch {
    throw new FeedbackError(
      "bad-time-zone",
      `${option} needs a time zone by its place, such as Asia/Riyadh, or UTC or +03:00`,
      timeZone,
    );
  }
}
