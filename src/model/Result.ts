import type { Caveat, MissingReason, Unit } from "./lists.js";

/** A cell that a figure needs and that is not there. */
export interface MissingPart {
  readonly channel?: string;
  /** The period of the cell; for a count of the whole report, of which there is one only, its name, which is no period: `closed`, `asked`. */
  readonly period: string;
  readonly reason: MissingReason | "absent";
}

/** How much of what a figure rests on is there: "2 of 3 months" is `{ present: 2, expected: 3 }`. */
export interface Coverage {
  readonly present: number;
  readonly expected: number;
  readonly missing: readonly MissingPart[];
}

/** A measure that could be computed. */
export interface OkResult<Value> {
  readonly status: "ok";
  readonly value: Value;
  readonly unit: Unit;
  readonly coverage: Coverage;
  readonly caveats: readonly Caveat[];
}

/** A measure whose inputs are not all there; `partial` is what those that are there give. */
export interface UnavailableResult<Value> {
  readonly status: "unavailable";
  /** `too-few`: there are fewer ratings than the report says it needs. */
  readonly reason: MissingReason | "absent" | "not-comparable" | "too-few";
  readonly partial?: Value;
  readonly unit: Unit;
  readonly coverage: Coverage;
  readonly caveats: readonly Caveat[];
}

/** A measure that has no value, whatever the data: a share of nothing, a change from zero. */
export interface UndefinedResult {
  readonly status: "undefined";
  readonly reason: "zero-denominator" | "from-zero" | "no-base";
  readonly unit: Unit;
  readonly coverage: Coverage;
  readonly caveats: readonly Caveat[];
}

/** What every computed measure is: a value with its unit and coverage, or the reason why there is none. */
export type Result<Value> = OkResult<Value> | UnavailableResult<Value> | UndefinedResult;
