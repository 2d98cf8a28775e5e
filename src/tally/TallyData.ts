/** One count of a tally: the records of a channel in a month, and of each further key that was asked for; where records carry a count, what these add up to. */
export interface TallyRow {
  readonly channel: string;
  /** `2021-03` */
  readonly month: string;
  readonly count: number;
  /** The further keys, each a text; `""` where a record has none. */
  readonly [key: string]: string | number;
}

/** What became of every record: `read` is the sum of all the others. A record is one here also where it carries a count. */
export interface TallyAccount {
  readonly read: number;
  readonly counted: number;
  /** Dated, but outside the period. */
  readonly outOfPeriod: number;
  /** Without a timestamp. */
  readonly undated: number;
  /** Not a record, or with a timestamp, a count, an id or a version that cannot be read exactly, or of a day that no record is of. */
  readonly malformed: number;
  /** The same id again with the same date, channel, keys and count. */
  readonly duplicate: number;
  /** The same id again with another date, channel, key or count; the earliest is counted. */
  readonly conflicting: number;
  /** An earlier version of a record that a later version replaces. */
  readonly superseded: number;
  /** Merged into another record. */
  readonly merged: number;
  /** Of a channel that is empty or not among `channels`. */
  readonly unmapped: number;
}

/** Why a record was set aside, or is worth a look. */
export type TallyReason =
  | "undated"
  | "unreadable-timestamp"
  | "no-time-zone"
  | "epoch-without-unit"
  | "ambiguous-timestamp"
  | "hijri-year"
  | "impossible-date"
  | "not-a-record"
  | "unreadable-count"
  | "inexact-id"
  | "unreadable-id"
  | "unreadable-version"
  | "unreadable-line"
  | "wrong-field-count"
  | "bad-quotes"
  | "unclosed-quote"
  | "duplicate"
  | "conflicting"
  | "superseded"
  | "merged"
  | "unmapped"
  | "out-of-period"
  | "record-within"
  | "dates-differ"
  | "unreadable-other-date";

/** One record that was set aside, whose two dates differ or cannot be compared, or within whose text a line of a CSV file looks like another. */
export interface TallySample {
  readonly reason: TallyReason;
  /** The line of the text, or the position among the records, from 1. */
  readonly line: number;
  /** The last line of what was set aside, or holds another record, where it takes more than one. */
  readonly lastLine?: number;
  /** What was found there. */
  readonly value?: string;
}

/** How many records would be counted in another month, or be in the period or out of it, if the clock were another; where records carry a count, what theirs add up to. */
export interface TallyBoundary {
  readonly utc: number;
  readonly hourEarlier: number;
  readonly hourLater: number;
}

/** What a second date says of the records: the days are compared as local dates. */
export interface TallyDates {
  readonly same: number;
  /** Another day of the same month. */
  readonly otherDay: number;
  readonly otherMonth: number;
  /** The second date is empty or cannot be read. */
  readonly unreadable: number;
}

/** Counts of records per channel and month, and what became of every record. Plain data, safe to write as JSON. */
export interface Tally {
  readonly tallyVersion: 1;
  readonly timeZone: string;
  /** The period that was asked for, if one was. */
  readonly period?: string;
  /** The names of the further keys. */
  readonly keys: readonly string[];
  /** The ids of the channels that were asked for, each once and in the order of the counts, also of those without a record; absent where none were. */
  readonly channels?: readonly string[];
  /** In the order of channel, month and keys; only counts above 0, and with a `total` those of 0 that records say. */
  readonly counts: readonly TallyRow[];
  readonly account: TallyAccount;
  /** What the counts add up to, where records carry one. Without it each record counts one, and that is `account.counted`. */
  readonly total?: number;
  /** Absent where it is not known of all records, as of those that a database counted. */
  readonly boundary?: TallyBoundary;
  /** Where a second date was given. */
  readonly dates?: TallyDates;
  /** Records without an id where ids were asked for: each was counted. Absent where none were, or where it is not known of all records. */
  readonly withoutId?: number;
  /** Ids were compared within each of so many parts, not between them. */
  readonly parts: number;
  /** The first of every reason, in the order of their lines; of records that a database counted there are none. */
  readonly samples: readonly TallySample[];
}
