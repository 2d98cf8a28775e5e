import { HOUR } from "./dayNumber.js";
import { firstDay } from "./firstDay.js";
import { monthOfDay } from "./monthOfDay.js";
import type { MonthEdge, Zone } from "./zone.js";

/** The days from 1970 to 2099 are looked up in a table. */
const TABLE_DAYS = 47_482;

/** The edge between two months, with the slots of both. */
interface Side {
  readonly edge: MonthEdge;
  readonly before: number;
  readonly after: number;
  /** Before `from` and from `until` on, neither the zone nor another clock makes a difference. */
  readonly from: number;
  readonly until: number;
}

/**
 * The months of a tally. Each month that occurs has a slot, from 1; slot 0 is out of the period.
 * Only the first and the last day of a UTC month can touch a neighbour, whatever the zone: all others are one look-up.
 */
export interface Months {
  /**
   * Of the days from 1970 to 2099 whose months were met: the slot plus 1, or for the first and last day of a UTC month minus the
   * number of its side, from 1.
   */
  readonly codes: Int32Array;
  readonly sides: readonly Side[];
  /** The month of every slot. */
  readonly slots: readonly number[];
  /** How many instants another clock would move. */
  readonly shifts: { utc: number; hourEarlier: number; hourLater: number };
  /** The code of a day, counted from 1970. */
  codeOf(day: number): number;
}

/** The months from `first` to `last`, counted from January of the year 0, in a zone. */
export function months(zone: Zone, first: number, last: number): Months {
  const codes = new Int32Array(TABLE_DAYS);
  const slots = [-1];
  const slotOfMonth = new Map<number, number>();
  const sides: Side[] = [];
  const sideOfMonth = new Map<number, number>();

  function slotFor(month: number): number {
    if (month < first || month > last) return 0;
    let slot = slotOfMonth.get(month);
    if (slot === undefined) {
      slot = slots.push(month) - 1;
      slotOfMonth.set(month, slot);
    }
    return slot;
  }

  function learn(day: number): number {
    const month = monthOfDay(day);
    const next = monthOfDay(day + 1);
    if (month === next && month === monthOfDay(day - 1)) {
      const code = slotFor(month) + 1;
      // All inner days of the month at once: a day that is not known takes the slow way.
      if (day >= 0) codes.fill(code, firstDay(month) + 1, firstDay(month + 1) - 1);
      return code;
    }
    let side = sideOfMonth.get(next);
    if (side === undefined) {
      const edge = zone.edgeOf(next);
      side = sides.push({
        edge,
        before: slotFor(next - 1),
        after: slotFor(next),
        from: edge.start - Math.max(edge.before, edge.after, 0) - HOUR,
        until: edge.start - Math.min(edge.before, edge.after, 0) + HOUR,
      });
      sideOfMonth.set(next, side);
    }
    return -side;
  }

  return {
    codes,
    sides,
    slots,
    shifts: { utc: 0, hourEarlier: 0, hourLater: 0 },
    codeOf(day) {
      const code = codes[day] || learn(day);
      codes[day] = code;
      return code;
    },
  };
}
