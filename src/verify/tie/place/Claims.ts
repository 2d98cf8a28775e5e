/** A day, half a year, a year, or what there is of one. */
export type Time = "day" | "half" | "year" | "year so far";

/** The periods, channels and measures that the words right beside a number name; empty where they name none. */
export interface Claims {
  readonly periods: readonly string[];
  /** Ids of channels and ticket subsets. */
  readonly keys: readonly string[];
  readonly subjects: readonly string[];
  /** Of contacts and tickets the one that its column or row is of, beside one of the other; or the state of the tickets that its table is titled by. */
  readonly only?: string | undefined;
  readonly measures: readonly string[];
  /** Causes, satisfaction measures, initiatives and parts of breakdowns, as `causes/waiting`. */
  readonly parts: readonly string[];
  /** Of a percentage, the measures of the rate whose name touches it: "closure rate". */
  readonly rates?: readonly string[] | undefined;
  /** Of a percentage, the subject of its whole: contacts in "12% of all contacts". */
  readonly whole?: string | undefined;
  /** It is of several things together. */
  readonly isJoint?: boolean;
  /** It is told as the total of which something is a part. */
  readonly isTotal?: boolean;
  /** How long it is told of, where that is named with nothing shorter. */
  readonly time?: Time | undefined;
  /** The last day of a month as of which it is told. */
  readonly day?: string | undefined;
  /** The periods that a change is said to be from. */
  readonly bases: readonly string[];
}

/** Nothing is named. `only` is here though it is undefined: a copy that added it would be of another hidden class, which is slower to read. */
export const NO_CLAIMS: Claims = {
  periods: [],
  keys: [],
  subjects: [],
  only: undefined,
  measures: [],
  parts: [],
  bases: [],
};

/** So many channels beside a number are what it is the total of. */
export const SEVERAL = 3;
