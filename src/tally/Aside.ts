import type { Moment } from "./Moment.js";

/** A record that is dated but not counted. */
export interface Aside extends Moment {
  readonly reason: "merged" | "unmapped";
  readonly line: number;
  readonly value: unknown;
}
