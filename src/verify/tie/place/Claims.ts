/** A day, half a year, a year, or what there is of one. */
export type Time = "day" | "half" | "year" | "year so far";

/** What the words right beside a number name it to be of; empty where they name nothing. */
export interface Claims {
  readonly periods: readonly string[];
  /** Ids of channels and ticket subsets. */
  readonly keys: readonly string[];
  readonly subjects: readonly string[];
  /** Of contacts and tickets the one that its column or row is of, beside one of the other. */
  readonly only?: string | undefined;
  readonly measures: readonly string[];
  /** Causes, satisfaction measures, initiatives and parts of breakdowns, as `causes/waiting`. */
  readonly parts: readonly string[];
  /** Of a percentage, the measures of the rate whose name touches it, and the subject of what it is said to be of. */
  readonly rates?: readonly string[] | undefined;
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

/** Nothing is named. With `only`, which else each copy that has one would add in a hidden shape of its own: what reads them slows down by that. */
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
