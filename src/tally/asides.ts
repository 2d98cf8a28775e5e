import { DAY } from "./dayNumber.js";
import type { Moment } from "./Moment.js";
import type { Months } from "./months.js";
import type { Sampler } from "./sampler.js";
import { slotOf } from "./slotOf.js";

/** A record that is dated but not counted. */
export interface Aside extends Moment {
  readonly reason: "merged" | "unmapped";
  readonly line: number;
  readonly value: unknown;
}

/** Records that are dated but not counted. */
export interface Asides {
  readonly account: { outOfPeriod: number; merged: number; unmapped: number };
  add(aside: Aside): void;
  /** Keeps a record until all are read: then they are shown in the order of their lines. */
  keep(aside: Aside): void;
  finish(): void;
}

/** Accounts for records that are dated but not counted: of a month outside the period for that, of others for their reason. */
export function asides(calendar: Months, shown: Sampler): Asides {
  const account = { outOfPeriod: 0, merged: 0, unmapped: 0 };
  const kept: Aside[] = [];
  function add(aside: Aside): void {
    const { reason, line, value } = aside;
    if (slotOf(calendar, calendar.codeOf(Math.floor(aside.instant / DAY)), aside) === 0) account.outOfPeriod += 1;
    else {
      account[reason] += 1;
      shown.add(reason, line, value);
    }
  }
  return {
    account,
    add,
    keep(aside) {
      kept.push(aside);
    },
    finish() {
      for (const aside of kept.sort((a, b) => a.line - b.line)) add(aside);
    },
  };
}
