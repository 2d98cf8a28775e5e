import type { FeedbackReport } from "../model/FeedbackReport.js";

/** What {@link reportArbitrary} needs of fast-check, so that the library's types do not need fast-check installed. */
export interface FastCheck {
  uint32Array(constraints: { minLength: number; maxLength: number }): {
    map(mapper: (draws: Uint32Array) => FeedbackReport): unknown;
  };
}

/** An arbitrary of fast-check, as its types have it: pass it wherever an `fc.Arbitrary` is wanted. */
export interface ArbitraryOf<T> {
  generate(random: never, biasFactor: number | undefined): never;
  canShrinkWithoutContext(value: unknown): value is T;
  shrink(value: T, context: unknown): never;
  filter<U extends T>(refinement: (value: T) => value is U): ArbitraryOf<U>;
  filter(predicate: (value: T) => boolean): ArbitraryOf<T>;
  map<U>(mapper: (value: T) => U, unmapper?: (possible: unknown) => T): ArbitraryOf<U>;
  chain<U>(chainer: (value: T) => ArbitraryOf<U>): ArbitraryOf<U>;
}

/** Options of {@link reportArbitrary}. */
export interface ReportArbitraryOptions {
  /** The period of every report; any month, quarter, half or year of 2000 to 2039 unless said otherwise. */
  readonly period?: string;
  /** The largest count, 0 to 2^32 - 2; 999,999 unless said otherwise. */
  readonly maxCount?: number;
  /** `false` for reports without a missing count; `true` unless said otherwise. */
  readonly missing?: boolean;
}
