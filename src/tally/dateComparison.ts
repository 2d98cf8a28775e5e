import { DAY } from "./dayNumber.js";
import type { Moment } from "./Moment.js";
import { monthOfDay } from "./monthOfDay.js";
import { readTimestamp } from "./readTimestamp.js";
import type { TallyDates, TallyReason } from "./TallyData.js";
import type { TimestampReader } from "./timestampReader.js";
import { yearProblem } from "./yearProblem.js";
import type { Zone } from "./zone.js";

/** Compares the date that places a record with a second one. */
export interface DateComparison {
  readonly result: TallyDates;
  /** Notes a pair, and says what is to be shown of it. */
  note(moment: Moment, other: unknown): TallyReason | undefined;
}

/** A comparison by local days of a zone. */
export function dateComparison(reader: TimestampReader, zone: Zone): DateComparison {
  const result = { same: 0, otherDay: 0, otherMonth: 0, unreadable: 0 };
  const second: Moment = { instant: 0, dateOnly: false };
  const dayOf = ({ instant, dateOnly }: Moment) =>
    Math.floor((dateOnly ? instant : instant + zone.offsetAt(instant)) / DAY);
  return {
    result,
    note(moment, other) {
      const problem = readTimestamp(reader, other, second) ?? yearProblem(second);
      if (problem !== undefined) {
        result.unreadable += 1;
        return problem === "undated" ? undefined : "unreadable-other-date";
      }
      const first = dayOf(moment);
      const day = dayOf(second);
      if (first === day) result.same += 1;
      else if (monthOfDay(first) === monthOfDay(day)) result.otherDay += 1;
      else result.otherMonth += 1;
      return first === day ? undefined : "dates-differ";
    },
  };
}
