import type { Item } from "../relations/Relation.js";

/** Whether a percentage is one that was rounded to a decimal more before: 35.47 to 35.5, and that to 36. */
export function isRoundedTwice({ value, figure: { decimals } }: Item, exact: number): boolean {
  const unit = 10 ** decimals;
  return Math.round(Math.round(exact * unit * 10) / 10) === Math.round(value * unit);
}
