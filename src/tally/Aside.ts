import type { Moment } from "./Moment.js";

/** Why a record that is dated is not counted: the last three gave way to another of their id. */
export type AsideReason = "outOfPeriod" | "merged" | "unmapped" | "duplicate" | "conflicting" | "superseded";

/** A record that is not counted; without a `value`, what is shown of it is its id. */
export interface Aside {
  readonly line: number;
  readonly value?: unknown;
  /** When it happened, but of those kept as equals or rivals of a counted one: of all of them it would take twice the room. */
  readonly at?: Moment;
}

/** Those of an id for one reason: how many, and the first of them. */
export interface AsideRun {
  readonly reason: AsideReason;
  count: number;
  readonly first: Aside[];
}

/** Accounts for records that are not counted, and shows the first of them. */
export type SetAside = (reason: AsideReason, count: number, first: readonly Aside[], id: unknown) => void;
