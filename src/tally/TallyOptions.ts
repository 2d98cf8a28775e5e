import type { TimestampForm } from "./timestampReader.js";

/** Where a value of a record is found: the name of a field, or a function. */
export type Field<Row> = (keyof Row & string) | ((row: Row) => unknown);

/** What to count, and how; `Place` is what may name a field. */
export interface TallyOptions<Row, Place = Field<Row>> {
  /** The timestamp that places a record in a month. */
  readonly at: Place;
  readonly channel: Place;
  /** Further keys to count by, under their names: `{ category: "type" }`. An object, a list or a `Date` says nothing there: give its text by a function. */
  readonly by?: Readonly<Record<string, Place>>;
  /**
   * How many contacts a record stands for, as the calls of half an hour do; without it each is one. A whole number from 0, or its digits in a text, Latin,
   * Arabic-Indic or Persian; a record without one is malformed. Never a state, such as a backlog: counts of one month are added.
   */
  readonly count?: Place;
  /** What identifies a record, so that it is counted once; of a text the blanks around it are no part. Ids are kept in memory. */
  readonly id?: Place;
  /** A number that grows with every version of a record of one id, or a time, written as `at` unless `versionTimestamp` says how; the last version is counted. */
  readonly version?: Place;
  /** How the times of `version` are written, if not as those of `at`. */
  readonly versionTimestamp?: TimestampForm | readonly TimestampForm[];
  /** Says that a record was merged into another, unless it is empty, `false`, `F`, `no`, `N`, `لا` or 0, as a value or as a text. */
  readonly mergedInto?: Place;
  /** A second date, to be compared with the first; written as that is, unless it has a `timestamp` of its own. */
  readonly otherDate?: { readonly at: Place; readonly timestamp?: TimestampForm | readonly TimestampForm[] };
  /** The channels to count: a list of them, or an object from what the records say to the channel's id. All, if absent. */
  readonly channels?: readonly string[] | Readonly<Record<string, string>>;
  /** `2021-Q1`: records of other months are set aside. */
  readonly period?: string;
  /** The zone whose months are counted; `Asia/Riyadh` if absent. */
  readonly timeZone?: string;
  /** How timestamps are written, `iso` if absent; several forms only if no text can be read by two. */
  readonly timestamp?: TimestampForm | readonly TimestampForm[];
  /**
   * The zone of timestamps that name none; without it such a record is malformed. It moves no `Date` and no number of an epoch: they are
   * instants, also where a database driver made them of a wall time.
   */
  readonly sourceTimeZone?: string;
  /** Texts that stand for nothing in every field, such as `NULL` or `-`, with or without blanks around; blank ones always do. */
  readonly empty?: readonly string[];
  /** How many records to show for each reason; 5 if absent. */
  readonly samples?: number;
}
