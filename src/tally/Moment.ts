/** Why a timestamp could not be read. */
export type TimestampProblem =
  | "undated"
  | "unreadable-timestamp"
  | "no-time-zone"
  | "epoch-without-unit"
  | "ambiguous-timestamp";

/** Why a timestamp that could be read is none of a record. */
export type YearProblem = "hijri-year" | "impossible-date";

/** When something happened. One is filled again for every record, so that a million of them cost no memory. */
export interface Moment {
  /** Milliseconds since 1970 in UTC; of a date without a time, the midnight of that date as if it were UTC. */
  instant: number;
  /** A date without a time: a local date, whatever the zone. */
  dateOnly: boolean;
}
