import type { FeedbackReport } from "../model/FeedbackReport.js";

/** What {@link reportArbitrary} needs of fast-check, so that the library's types do not need fast-check installed. */
export interface FastCheck {
  /** Draws whole numbers, and makes something of them. */
  uint32Array(constraints: { minLength: number; maxLength: number }): {
    /** Makes a report of the draws. */
    map(mapper: (draws: Uint32Array) => FeedbackReport): unknown;
  };
}

/** What `chain` needs of an arbitrary, by which it knows what that draws: any of fast-check's has it. */
export interface DrawnAfter<T> {
  /** Whether a value that was not drawn can be made smaller. */
  canShrinkWithoutContext(value: unknown): value is T;
}

/** An arbitrary of fast-check, as its types have it: pass it wherever an `fc.Arbitrary` is wanted. */
export interface ArbitraryOf<T> extends DrawnAfter<T> {
  /** Draws a value. */
  generate(random: never, biasFactor: number | undefined): never;
  /** Smaller values that a failing one may be replaced by. */
  shrink(value: T, context: unknown): never;
  /** Keeps the values that a type guard lets pass. */
  filter<U extends T>(refinement: (value: T) => value is U): ArbitraryOf<U>;
  /** Keeps the values that a predicate lets pass. */
  filter(predicate: (value: T) => boolean): ArbitraryOf<T>;
  /** Turns each value into another. */
  map<U>(mapper: (value: T) => U, unmapper?: (possible: unknown) => T): ArbitraryOf<U>;
  /** Draws from an arbitrary that depends on the value. */
  chain<U>(chainer: (value: T) => DrawnAfter<U>): ArbitraryOf<U>;
}

/** Options of {@link reportArbitrary}. */
export interface ReportArbitraryOptions {
  /** The period of every report; any month, quarter, half or year of 2000 to 2039 unless said otherwise. */
  readonly period?: string;
  /**
   * The largest count that a report gives, 0 to 2^32 - 2: of channels, tickets, causes, ratings, bases and all else; what they add up to
   * may be larger. Unless said otherwise each kind has a limit of its own: 999,999 for months and totals of channels, 5,000,000 for bases.
   */
  readonly maxCount?: number;
  /** `false` for reports without a missing count; `true` unless said otherwise. */
  readonly missing?: boolean;
}
